// form[data-note][data-session][data-draft-key][data-refresh="#heard"]: takes down what is said.
// An item has its id from the first keystroke; it is kept here at every keystroke, sent after a
// second of rest and at Enter, and sent again with a higher revision when it grew. Sending twice
// has no second effect. Where nothing can be kept, it is sent at once.
import { Correcting } from "./correcting.js";
import { KeptDrafts, PassingDrafts, canKeep } from "./drafts.js";
import { Markers } from "./markers.js";
import { newID } from "./posting.js";
import { Saved } from "./saved.js";
import { Sender } from "./sending.js";
import { within } from "./words.js";

const restMilliseconds = 1000;
const atOnceMilliseconds = 200;

export function start(root = document) {
    for (const form of within(root, "form[data-note]")) new Capture(form);
}

class Capture {
    #item = null;
    listing = new CSSStyleSheet();

    constructor(form) {
        this.form = form;
        this.texts = [...form.querySelectorAll("textarea, input[type=text]")];
        const { session, draftKey } = form.dataset;
        this.drafts = canKeep() ? new KeptDrafts(session, draftKey) : new PassingDrafts();
        document.adoptedStyleSheets.push(this.listing);
        this.item = null;
        this.saved = new Saved();
        this.sender = new Sender(this, this.saved);
        new Markers(form);
        this.correcting = new Correcting(this);
        this.ready = this.restore();
        this.sender.send();
        this.listen();
    }

    get item() { return this.#item; }

    // What still stands in the fields does not stand in the list as well; a correction does, above
    // what it takes the place of.
    set item(item) {
        this.#item = item;
        const isNew = item && !this.form.elements.namedItem("corrects").value;
        const own = `${this.form.dataset.refresh} > [data-item="${item?.id}"]`;
        this.listing.replaceSync(isNew ? `${own} { display: none }` : "");
    }

    listen() {
        this.form.addEventListener("keydown", (event) => this.key(event));
        this.form.addEventListener("input", () => this.type());
        this.form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.finish();
        });
        addEventListener("beforeunload", (event) => {
            if (!this.drafts.isKept && this.isUnsaved) event.preventDefault();
        });
        Saved.sayWhetherKept(this.drafts.isKept);
    }

    // The half sentence of this tab returns to its fields; everything else goes to the server,
    // what was begun on another page of the session too.
    async restore() {
        await this.drafts.open().catch(() => this.keepNothing());
        const { value: page } = this.form.elements.namedItem("page");
        const open = (await this.drafts.all())
            .filter((draft) => !draft.isClosed && draft.tab === this.drafts.tab);
        for (const draft of open) {
            const isHere = draft.values.page === page && !this.item && !this.isTouched();
            if (isHere) this.show(draft);
            else await this.drafts.keep({ ...draft, isClosed: true });
        }
        // Somebody was quicker than this script.
        if (!this.item && this.isTouched()) this.begin();
    }

    // The fields that make an item: all but what guards the form.
    own() {
        return [...this.form.elements].filter((field) =>
            field.name && (field.type !== "hidden" || ["page", "corrects"].includes(field.name)));
    }

    show(draft) {
        this.fill(draft.values);
        this.item = draft;
        this.correcting.show();
    }

    fill(values) {
        for (const field of this.own()) {
            const value = values[field.name] ?? "";
            if (field.type === "checkbox") field.checked = value !== "";
            else if (field.name !== "page") field.value = value;
        }
    }

    // Whom and what the next line is about mostly stays.
    clear() {
        for (const field of [...this.texts, this.form.elements.namedItem("corrects")]) {
            field.value = "";
        }
        for (const field of this.form.querySelectorAll("input[type=checkbox]")) {
            field.checked = false;
        }
        this.correcting.show();
    }

    key(event) {
        // A composing keyboard uses Enter for its own choice.
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        if (event.defaultPrevented || !this.texts.includes(event.target)) return;
        event.preventDefault();
        this.form.requestSubmit();
    }

    isBlank() { return this.texts.every((field) => field.value.trim() === ""); }
    isTouched() { return this.texts.some((field) => field.value !== field.defaultValue); }

    type() {
        this.showProblems(null);
        if (this.isBlank()) return this.drop();
        this.begin();
        this.correcting.show();
        this.isUnsaved = true;
        this.saved.say("typing");
        if (this.drafts.isKept) {
            clearTimeout(this.rest);
            this.rest = setTimeout(() => this.sender.send(), restMilliseconds);
        } else {
            this.rest ??= setTimeout(() => {
                this.rest = null;
                this.sender.send();
            }, atOnceMilliseconds);
        }
    }

    begin() {
        this.item ??= {
            id: newID(), sequence: this.drafts.nextSequence(), revision: 0, sent: 0,
            isClosed: false,
        };
        this.item.revision += 1;
        this.item.values = Object.fromEntries(this.own()
            .filter((field) => field.type !== "checkbox" || field.checked)
            .map((field) => [field.name, field.value]));
        this.keep(this.item);
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
        Saved.sayWhetherKept(false);
    }

    // Words that the server has stay there: what was said is not unsaid.
    drop() {
        if (!this.item) return;
        const { id } = this.item;
        this.ready = this.ready.then(() => this.drafts.all()).then(() => this.drafts.forget(id));
        this.item = null;
    }

    finish() {
        if (this.isBlank()) return;
        if (!this.item && this.correcting.isOn) return this.correcting.leave();
        if (!this.item) this.begin();
        this.lastClosed = { ...this.item };
        this.keep({ ...this.item, isClosed: true });
        this.item = null;
        this.clear();
        this.showProblems(null);
        this.texts[0]?.focus();
        this.sender.send();
    }

    // What is kept for one person is not shown to another who signed in meanwhile.
    async closeToOthers(isClosed) {
        if (this.form.hidden === isClosed) return;
        this.form.hidden = isClosed;
        this.item = null;
        this.clear();
        if (!isClosed) await this.restore();
    }

    // A refused line returns to its fields, unless the next one stands there already.
    giveBack(draft, page) {
        if (!this.item && this.isBlank()) this.show({ ...draft, isClosed: false });
        if (page && this.item?.id === draft.id) this.showProblems(page);
    }

    // Beside the fields, as the page would have shown it.
    showProblems(page) {
        for (const said of this.form.querySelectorAll("[data-problem]")) said.remove();
        for (const field of this.texts) field.removeAttribute("aria-invalid");
        for (const wrong of page?.querySelectorAll("form[data-note] [aria-invalid]") ?? []) {
            const field = this.form.elements.namedItem(wrong.name);
            const said = page.getElementById(`${wrong.id}-notes`);
            if (!field || !said) continue;
            field.setAttribute("aria-invalid", "true");
            field.setAttribute("aria-describedby", said.id);
            const copy = document.importNode(said, true);
            copy.dataset.problem = "";
            field.after(copy);
        }
        const summary = page?.querySelector("form[data-note] > .notice.bad, .lede");
        if (!summary || !this.item) return;
        const copy = document.importNode(summary, true);
        copy.className = "notice bad";
        copy.dataset.problem = "";
        this.form.prepend(copy);
    }
}
