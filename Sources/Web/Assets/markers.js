// Markers at the start of a word, and buttons that do the same: `!` goes to the action, `$` to the
// number, `"` to the quote, `@` offers the people of the session while a name is typed. Escape
// closes the list, or in a field reached by its marker puts the marker into the text instead.
//   button[data-marker="!"][data-field="action"], ul[data-people] with role listbox
import { element, set } from "./words.js";

export class Markers {
    constructor(form) {
        this.form = form;
        this.fields = new Map();
        this.people = form.elements.namedItem("person");
        this.list = form.querySelector("[data-people]");
        for (const button of form.querySelectorAll("button[data-marker]")) this.offer(button);
        form.addEventListener("input", (event) => this.typed(event.target));
        form.addEventListener("keydown", (event) => this.key(event));
        form.addEventListener("focusout", () => setTimeout(() => this.leave(), 200));
        for (const area of form.querySelectorAll("textarea")) {
            area.setAttribute("aria-controls", this.list?.id ?? "");
            area.setAttribute("aria-autocomplete", "list");
        }
    }

    offer(button) {
        const field = this.form.elements.namedItem(button.dataset.field);
        if (!field) return;
        button.hidden = false;
        this.fields.set(button.dataset.marker, field);
        button.addEventListener("click", () => field.focus());
    }

    typed(area) {
        if (area.tagName !== "TEXTAREA" || this.isLiteral) return;
        const before = area.value.slice(0, area.selectionStart);
        const marker = /(?:^|\s)([!$"])$/.exec(before)?.[1];
        if (marker) return this.goTo(this.fields.get(marker), area, marker);
        const name = /(?:^|\s)@([^@\n]{0,40})$/.exec(before);
        if (name) this.suggest(area, name[1]);
        else this.leave();
    }

    goTo(field, area, marker) {
        if (!field) return;
        const end = area.selectionStart;
        area.setRangeText("", end - 1, end, "end");
        this.origin = { field, area, marker };
        field.focus();
    }

    suggest(area, typed) {
        if (!this.list || !this.people) return;
        const wanted = typed.toLowerCase();
        this.found = [...this.people.options].filter(
            (option) => option.value && option.text.toLowerCase().includes(wanted));
        this.area = area;
        this.typedLength = typed.length + 1;
        if (this.found.length === 0) return this.leave();
        this.list.replaceChildren(...this.found.map((option, index) => {
            const made = element("li", "", option.text);
            made.id = `${this.list.id}-${index}`;
            made.setAttribute("role", "option");
            made.addEventListener("pointerdown", (event) => {
                event.preventDefault();
                this.choose(index);
            });
            return made;
        }));
        this.list.hidden = false;
        this.mark(0);
    }

    mark(index) {
        this.chosen = (index + this.found.length) % this.found.length;
        [...this.list.children].forEach((child, place) => {
            child.setAttribute("aria-selected", String(place === this.chosen));
        });
        this.area.setAttribute("aria-activedescendant", this.list.children[this.chosen].id);
    }

    choose(index) {
        const end = this.area.selectionStart;
        this.area.setRangeText("", end - this.typedLength, end, "end");
        this.people.value = this.found[index].value;
        const { area } = this;
        this.leave();
        area.dispatchEvent(new Event("input", { bubbles: true }));
    }

    leave() {
        if (!this.list || this.list.hidden) return;
        this.list.hidden = true;
        this.area?.removeAttribute("aria-activedescendant");
    }

    key(event) {
        if (this.list && !this.list.hidden && event.target === this.area) this.listKey(event);
        else if (event.key === "Escape" && event.target === this.origin?.field) this.goBack();
    }

    listKey(event) {
        const acts = {
            ArrowDown: () => this.mark(this.chosen + 1),
            ArrowUp: () => this.mark(this.chosen - 1),
            Enter: () => this.choose(this.chosen),
            Tab: () => this.choose(this.chosen),
            Escape: () => this.leave(),
        };
        if (!acts[event.key] || event.isComposing) return;
        event.preventDefault();
        acts[event.key]();
    }

    goBack() {
        const { area, marker } = this.origin;
        this.origin = null;
        area.focus();
        area.setRangeText(marker, area.selectionStart, area.selectionEnd, "end");
        this.isLiteral = true;
        set(area, area.value);
        this.isLiteral = false;
        this.leave();
    }
}
