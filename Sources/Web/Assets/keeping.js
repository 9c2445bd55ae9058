// Keeps points one attribute at a time, in the order in which they were given, for a form with
// data-each (where to), data-who (whose page this is) and hidden fields. A write keeps its change
// id however often it is sent; a newer value of the same attribute takes its place. What cannot
// be sent stays in this page and is sent again.
import { newID } from "./posting.js";
import { renewTokens } from "./tokens.js";

const restMilliseconds = 350;
const sendMilliseconds = 10000;
const retryMilliseconds = 2000;
const retryMaximum = 15000;

export class Keeper {
    // told(state, count): "keeping", "kept", "offline", "signedOut" or "refused".
    // shown(page, key, isRefused): the page as the server shows it after a write.
    constructor(form, { told, shown }) {
        Object.assign(this, { form, told, shown, tries: 0, restUntil: 0 });
        this.waiting = new Map();
        this.refused = new Set();
        this.idlers = [];
        addEventListener("online", () => this.hurry());
        addEventListener("beforeunload", (event) => {
            if (this.waiting.size) event.preventDefault();
        });
    }

    put(key, value) {
        if (this.waiting.get(key)?.value === value) return;
        this.waiting.set(key, { value, change: newID() });
        this.refused.delete(key);
        this.restUntil = Date.now() + restMilliseconds;
        this.form.toggleAttribute("data-unsaved", true);
        if (this.tries === 0) this.told("keeping", this.waiting.size);
        this.run();
    }

    holds(key) {
        return this.waiting.has(key) || this.refused.has(key);
    }

    // Sends at once: a border was let go, a field was left, the network is back.
    hurry() {
        this.restUntil = 0;
        this.wake?.();
    }

    // True once everything is kept; false when something was refused.
    async idle() {
        this.hurry();
        if (this.waiting.size) await new Promise((done) => this.idlers.push(done));
        return this.refused.size === 0;
    }

    async run() {
        if (this.isRunning) return;
        this.isRunning = true;
        while (this.waiting.size) {
            await this.rest(this.restUntil - Date.now());
            if (this.restUntil > Date.now()) continue;
            const [key, item] = this.waiting.entries().next().value;
            await this.send(key, item);
        }
        this.isRunning = false;
        this.form.removeAttribute("data-unsaved");
        this.told(this.refused.size ? "refused" : "kept", 0);
        for (const done of this.idlers.splice(0)) done();
    }

    rest(milliseconds) {
        if (milliseconds <= 0) return Promise.resolve();
        return new Promise((done) => {
            const timer = setTimeout(done, milliseconds);
            this.wake = () => {
                clearTimeout(timer);
                done();
            };
        });
    }

    async send(key, item) {
        const answer = await this.post(key, item);
        if (answer.kind === "kept" || answer.kind === "refused") {
            this.tries = 0;
            // Something newer may have been given meanwhile: that is still to be sent.
            const isLatest = this.waiting.get(key) === item;
            if (isLatest) this.waiting.delete(key);
            if (isLatest && answer.kind === "refused") this.refused.add(key);
            this.shown(answer.page, key, answer.kind === "refused");
            return;
        }
        if (answer.kind === "renewed") return;
        this.tries += 1;
        this.told(answer.kind, this.waiting.size);
        this.restUntil = 0;
        await this.rest(Math.min(retryMaximum, retryMilliseconds * this.tries));
    }

    async post(key, { value, change }) {
        const body = new URLSearchParams({ attribute: key, points: value, change });
        for (const name of ["csrf", "from", "person"]) {
            const field = this.form.querySelector(`input[type=hidden][name=${name}]`);
            if (field) body.set(name, field.value);
        }
        try {
            const response = await fetch(this.form.dataset.each, {
                method: "POST", body, signal: AbortSignal.timeout(sendMilliseconds),
            });
            return await this.read(response, body.get("csrf"));
        } catch {
            return { kind: "offline" };
        }
    }

    async read(response, token) {
        const page = parsed(await response.text());
        const { status } = response;
        if ([409, 413, 422].includes(status)) return { kind: "refused", page };
        if (status === 401 || status === 403 || this.isElsewhere(status, page)) {
            return this.renew(page, token);
        }
        if (status === 404) return { kind: "refused", page };
        return { kind: status === 200 ? "kept" : "offline", page };
    }

    isElsewhere(status, page) {
        return status === 200 && !ownForm(page, this.form);
    }

    // After signing in again the page has another token; a page of somebody else is none of ours.
    async renew(answered, token) {
        const response = await fetch(location.href, {
            signal: AbortSignal.timeout(sendMilliseconds),
        });
        const page = parsed(await response.text());
        if (!ownForm(page, this.form)) return { kind: "signedOut" };
        renewTokens(page);
        const isNew = this.form.querySelector("input[name=csrf]").value !== token;
        return isNew ? { kind: "renewed" } : { kind: "refused", page: answered };
    }
}

function parsed(text) {
    return new DOMParser().parseFromString(text, "text/html");
}

function ownForm(page, form) {
    const { each, who } = form.dataset;
    return page.querySelector(`form[data-each="${each}"][data-who="${who}"]`);
}
