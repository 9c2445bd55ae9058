// form[data-note][data-session][data-draft-key][data-refresh="#heard"]: takes down what is said.
// An item has its id from the first keystroke; it is kept here at every keystroke, sent after a
// second of rest and at Enter, and sent again with a higher revision when it grew. Sending twice
// has no second effect. [data-saved] says what is true: data-ok, data-typing, data-waiting,
// data-failed; [data-unkept] is shown where drafts cannot be kept.
import { KeptDrafts, PassingDrafts, canKeep } from "./drafts.js";
import { Markers } from "./markers.js";
import { newID, post } from "./posting.js";
import { fill, within } from "./words.js";

const restMilliseconds = 1000;
const retryMilliseconds = 2000;

export function start(root = document) {
    for (const form of within(root, "form[data-note]")) new Capture(form);
}

class Capture {
    constructor(form) {
        this.form = form;
        this.texts = [...form.querySelectorAll("textarea, input[type=text]")];
        this.state = document.querySelector("[data-saved]");
        const { session, draftKey } = form.dataset;
        this.drafts = canKeep() ? new KeptDrafts(session, draftKey) : new PassingDrafts();
        this.refused = new Map();
        this.item = null;
        this.ready = this.restore();
        new Markers(form);
        this.listen();
    }

    listen() {
        this.form.addEventListener("keydown", (event) => this.key(event));
        this.form.addEventListener("input", () => this.type());
        this.form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.close();
        });
        addEventListener("online", () => this.send());
        addEventListener("beforeunload", (event) => {
            if (!this.drafts.isKept && this.isUnsaved) event.preventDefault();
        });
        this.sayWhetherKept();
    }

    // The half sentence of this tab returns to its fields; everything else goes to the server.
    async restore() {
        await this.drafts.open().catch(() => this.keepNothing());
        const open = (await this.drafts.all())
            .filter((draft) => !draft.isClosed && draft.tab === this.drafts.tab);
        for (const draft of open) {
            if (this.item || !this.isBlank()) this.drafts.keep({ ...draft, isClosed: true });
            else this.show(draft);
        }
        // Somebody was quicker than this script.
        if (!this.item && !this.isBlank()) this.type();
        this.send();
    }

    show(draft) {
        this.item = draft;
        for (const [name, value] of Object.entries(draft.values)) {
            const field = this.form.elements.namedItem(name);
            if (field) field.value = value;
        }
    }

    key(event) {
        // A composing keyboard uses Enter for its own choice.
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        if (event.defaultPrevented || !this.texts.includes(event.target)) return;
        event.preventDefault();
        this.form.requestSubmit();
    }

    isBlank() { return this.texts.every((field) => field.value.trim() === ""); }

    type() {
        if (this.isBlank()) return this.drop();
        this.item ??= {
            id: newID(), sequence: this.drafts.nextSequence(), revision: 0, sent: 0,
            isClosed: false,
        };
        this.item.revision += 1;
        this.item.values = this.values();
        this.keep(this.item);
        this.isUnsaved = true;
        this.say("typing");
        clearTimeout(this.rest);
        this.rest = setTimeout(() => this.send(), restMilliseconds);
    }

    values() {
        const own = [...this.form.elements].filter(
            (field) => field.name && (field.type !== "hidden" || field.name === "page"));
        return Object.fromEntries(own.map((field) => [field.name, field.value]));
    }

    // Once the tab has its name: an entry without one would look left behind.
    keep(draft) {
        const copy = { ...draft };
        this.ready = this.ready.then(() => this.drafts.keep(copy)).catch(() => {
            this.keepNothing();
            return this.drafts.keep(copy);
        });
    }

    // A full or forbidden store: from here on in memory, and the page says so.
    keepNothing() {
        this.drafts = new PassingDrafts();
        this.sayWhetherKept();
    }

    sayWhetherKept() {
        const unkept = this.form.querySelector("[data-unkept]");
        if (unkept) unkept.hidden = this.drafts.isKept;
    }

    // Words that the server has stay there: what was said is not unsaid.
    drop() {
        if (!this.item) return;
        const { id } = this.item;
        this.ready = this.ready.then(() => this.drafts.all()).then(() => this.drafts.forget(id));
        this.item = null;
    }

    close() {
        if (this.isBlank()) return;
        if (!this.item) this.type();
        this.keep({ ...this.item, isClosed: true });
        this.item = null;
        for (const field of this.texts) field.value = "";
        this.texts[0]?.focus();
        this.send();
    }

    async send() {
        clearTimeout(this.retry);
        await this.ready;
        await this.drafts.alone(() => this.sendAll());
        if (this.again || this.isLooking) {
            this.retry = setTimeout(() => this.send(), retryMilliseconds);
        }
    }

    async sendAll() {
        this.isLooking = await this.drafts.closeOrphans();
        let result = "ok";
        for (const draft of await this.drafts.all()) {
            if (result === "away") break;
            if (this.refused.get(draft.id) === draft.revision) continue;
            result = draft.sent < draft.revision ? await post(this.form, draft) : "ok";
            if (result === "ok") this.drafts.acknowledge(draft.id, draft.revision);
            if (result === "refused") this.giveBack(draft);
        }
        this.again = result === "away";
        await this.tell();
    }

    // A refused line returns to its fields, unless the next one stands there already.
    giveBack(draft) {
        this.refused.set(draft.id, draft.revision);
        if (!this.item && this.isBlank()) this.show({ ...draft, isClosed: false });
    }

    async tell() {
        const waiting = (await this.drafts.all()).filter((draft) => draft.sent < draft.revision);
        this.isUnsaved = waiting.length > 0;
        const isTyping = waiting.some((draft) => draft.tab === this.drafts.tab);
        if (waiting.some((draft) => this.refused.get(draft.id) === draft.revision)) {
            this.say("failed", waiting.length);
        } else if (this.again) {
            this.say("waiting", waiting.length);
        } else {
            this.say(isTyping ? "typing" : "ok", waiting.length);
        }
    }

    say(words, count = 0) {
        if (!this.state) return;
        const time = new Date().toLocaleTimeString(
            document.documentElement.lang || undefined, { hourCycle: "h23" });
        const text = this.state.dataset[words];
        const counted = count === 1 ? this.state.dataset[`${words}One`] ?? text : text;
        this.state.textContent = fill(counted, { time, count });
        this.state.classList.toggle("bad", words === "failed" || words === "waiting");
    }
}
