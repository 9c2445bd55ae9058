// What was typed and is not with the server yet. Kept in the browser it is unreadable without the
// key, which comes from the server with the page for this member and session, and lives in memory.
// Entries are shared by all tabs of a browser; each names the tab that is still typing it.
//   draft: { id, tab, sequence, revision, sent, isClosed, values }
const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
const ordered = (one, other) => one.sequence - other.sequence || (one.id < other.id ? -1 : 1);

// A page that reloads is without its lock for a moment; one that crashed stays without.
const graceMilliseconds = 4000;

// Only a page that came safely (https, or this machine) is given what encryption needs.
export function canKeep() {
    return isSecureContext && Boolean(crypto.subtle && navigator.locks);
}

export class KeptDrafts {
    constructor(session, keyText) {
        this.name = `parley.note.${session}.`;
        this.lockName = `parley.tab.${session}.`;
        this.sendName = `parley.send.${session}`;
        this.sentName = `parley.sent.${session}.`;
        this.isKept = true;
        this.last = Promise.resolve();
        this.missing = new Map();
        const raw = keyText.match(/../g).map((pair) => parseInt(pair, 16));
        this.key = crypto.subtle.importKey(
            "raw", new Uint8Array(raw), "AES-GCM", false, ["encrypt", "decrypt"]);
    }

    // A reload keeps the name of its tab; a doubled tab finds it taken and gets another.
    async open() {
        if (this.tab) return;
        const known = sessionStorage.getItem(this.lockName);
        this.tab = known && await this.holds(known) ? known : null;
        if (this.tab) return;
        this.tab = crypto.randomUUID();
        await this.holds(this.tab);
        sessionStorage.setItem(this.lockName, this.tab);
    }

    holds(tab) {
        return new Promise((answer) => {
            const signal = AbortSignal.timeout(1500);
            navigator.locks.request(this.lockName + tab, { signal }, () => {
                answer(true);
                return new Promise(() => {});
            }).catch(() => answer(false));
        });
    }

    // One tab at a time sends, in the order of writing: what another left behind goes first.
    alone(send) { return navigator.locks.request(this.sendName, send); }

    // Counted over all tabs; clocks jump, this does not.
    nextSequence() {
        const next = 1 + Number(localStorage.getItem("parley.sequence"));
        localStorage.setItem("parley.sequence", String(next));
        return next;
    }

    // One after the other, so that an older text never lands on a newer one.
    keep(draft) {
        const copy = { ...draft, values: { ...draft.values } };
        this.last = this.last.catch(() => {}).then(() => this.write(copy));
        return this.last;
    }

    async write(draft) {
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const plain = new TextEncoder().encode(JSON.stringify(draft.values));
        const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await this.key, plain);
        this.put({
            ...draft, tab: this.tab, values: undefined, iv: text(iv), data: text(data),
        });
    }

    // In the order of writing. What another member left here stays unreadable and untouched.
    async all() {
        await this.last.catch(() => {});
        const found = await Promise.all(this.envelopes().map((one) => this.read(one)));
        return found.filter(Boolean).sort(ordered);
    }

    async read({ iv, data, ...draft }) {
        try {
            const plain = await crypto.subtle.decrypt(
                { name: "AES-GCM", iv: bytes(iv) }, await this.key, bytes(data));
            const sent = this.sent(draft.id);
            return { ...draft, sent, values: JSON.parse(new TextDecoder().decode(plain)) };
        } catch {
            return null;
        }
    }

    // Beside the entry, which only the tab that types it writes.
    acknowledge(id, revision) {
        const sent = Math.max(revision, this.sent(id));
        localStorage.setItem(this.sentName + id, String(sent));
        const found = this.envelope(id);
        if (!found || (found.isClosed && sent >= found.revision)) this.forget(id);
    }

    sent(id) { return Number(localStorage.getItem(this.sentName + id)); }

    // What a closed or crashed tab was typing is taken as it stands. Answers whether a tab has to
    // be looked for once more.
    async closeOrphans() {
        const { held } = await navigator.locks.query();
        const open = new Set(held.map((lock) => lock.name));
        let isWaiting = false;
        for (const found of this.envelopes()) {
            if (found.isClosed) continue;
            if (open.has(this.lockName + found.tab)) this.missing.delete(found.tab);
            else if (this.isGone(found.tab)) this.close(found);
            else isWaiting = true;
        }
        return isWaiting;
    }

    isGone(tab) {
        const since = this.missing.get(tab) ?? performance.now();
        this.missing.set(tab, since);
        return performance.now() - since > graceMilliseconds;
    }

    close(found) {
        this.put({ ...found, isClosed: true });
        this.acknowledge(found.id, 0);
    }

    forget(id) {
        localStorage.removeItem(this.name + id);
        localStorage.removeItem(this.sentName + id);
    }

    put(envelope) { localStorage.setItem(this.name + envelope.id, JSON.stringify(envelope)); }

    envelope(id) { return JSON.parse(localStorage.getItem(this.name + id)); }

    envelopes() {
        return Object.keys(localStorage).filter((name) => name.startsWith(this.name))
            .map((name) => JSON.parse(localStorage.getItem(name))).filter(Boolean);
    }
}

// Where nothing may be kept: in memory only, until the server has it.
export class PassingDrafts {
    constructor() {
        this.found = new Map();
        this.isKept = false;
        this.turn = Promise.resolve();
    }

    async open() {}

    alone(send) {
        this.turn = this.turn.then(send);
        return this.turn;
    }

    nextSequence() { return 1 + Math.max(0, ...[...this.found.values()].map((d) => d.sequence)); }

    async keep(draft) {
        const sent = Math.max(draft.sent, this.found.get(draft.id)?.sent ?? 0);
        this.found.set(draft.id, { ...draft, sent, values: { ...draft.values } });
    }

    async all() { return [...this.found.values()].sort(ordered); }

    acknowledge(id, revision) {
        const draft = this.found.get(id);
        if (!draft) return;
        draft.sent = Math.max(draft.sent, revision);
        if (draft.isClosed && draft.sent >= draft.revision) this.forget(id);
    }

    async closeOrphans() { return false; }

    forget(id) { this.found.delete(id); }
}
