// Sends what waits, in the order of writing, one tab at a time, until the server has all of it;
// says at each turn what is true.
import { look, post } from "./posting.js";

const slowMilliseconds = 1500;
const waitMilliseconds = { waiting: 2000, busy: 0, failing: 5000 };
const otherMilliseconds = 5000;

export class Sender {
    constructor(capture, saved) {
        this.capture = capture;
        this.saved = saved;
        this.refused = new Map();
        this.last = { kind: "ok" };
        const wake = () => { if (document.visibilityState === "visible") this.send(); };
        // The network is back, the laptop awake again, somebody returns from signing in.
        for (const event of ["online", "focus", "pageshow"]) addEventListener(event, wake);
        document.addEventListener("visibilitychange", wake);
    }

    async send() {
        clearTimeout(this.retry);
        await this.capture.ready;
        await this.capture.drafts.alone(() => this.sendAll());
        const wait = this.wait();
        clearTimeout(this.retry);
        if (wait) this.retry = setTimeout(() => this.send(), wait);
    }

    wait() {
        const { kind, seconds = 0 } = this.last;
        if (kind === "ok") return this.isLooking ? waitMilliseconds.waiting : 0;
        return seconds * 1000 || (waitMilliseconds[kind] ?? otherMilliseconds);
    }

    async sendAll() {
        const { drafts } = this.capture;
        this.isLooking = await drafts.closeOrphans();
        this.last = { kind: "ok" };
        for (const draft of await drafts.all()) {
            if (this.isRefused(draft)) this.capture.giveBack(draft);
            else if (draft.sent < draft.revision) this.last = await this.sendOne(draft);
            else drafts.acknowledge(draft.id, draft.revision);
            if (this.last.kind !== "ok") break;
        }
        if (this.last.kind === "other") await this.capture.closeToOthers(true);
        if (this.last.kind === "ok") await this.capture.closeToOthers(false);
        await this.tell();
    }

    async sendOne(draft) {
        const slow = setTimeout(() => this.tell("sending"), slowMilliseconds);
        let result = await post(this.capture.form, draft);
        if (result.kind === "unclear") result = await this.askWhy(draft);
        clearTimeout(slow);
        if (result.kind === "ok") {
            this.saved.at = result.at;
            this.capture.drafts.acknowledge(draft.id, draft.revision);
        }
        if (result.kind !== "refused") return result;
        this.refused.set(draft.id, draft.revision);
        this.capture.giveBack(draft, result.page);
        return { kind: "ok" };
    }

    // Whoever signed in again has new forms; with the same answer to one of those it is meant.
    async askWhy(draft) {
        const kind = await look();
        if (kind !== "same") return { kind };
        const result = await post(this.capture.form, draft);
        return result.kind === "unclear" ? { kind: "refused" } : result;
    }

    isRefused(draft) { return this.refused.get(draft.id) === draft.revision; }

    async tell(state) {
        const { capture } = this;
        const waiting = (await capture.drafts.all()).filter((one) => one.sent < one.revision);
        capture.isUnsaved = waiting.length > 0;
        const refused = waiting.filter((draft) => this.isRefused(draft));
        const isTyping = waiting.some((draft) => draft.tab === capture.drafts.tab);
        const facts = {
            isKept: capture.drafts.isKept, count: waiting.length, seconds: this.last.seconds,
        };
        if (state) return this.saved.say(state, facts);
        if (this.last.kind !== "ok") return this.saved.say(this.last.kind, facts);
        if (refused.length === 0) return this.saved.say(isTyping ? "typing" : "ok", facts);
        const isShown = refused.some((draft) => draft.id === capture.item?.id);
        this.saved.say(isShown ? "refused" : "refusedLater", { ...facts, count: refused.length });
    }
}
