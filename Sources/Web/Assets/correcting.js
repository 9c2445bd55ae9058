// Corrects a finished line by another one in its place: Arrow Up in an empty line takes up one's
// last, and again the one before; Arrow Down goes back, Escape leaves it as it was. The link of a
// line does the same.
//   [data-item] > [data-text="what"], [data-correct]; p[data-correcting] > [data-leave]
export class Correcting {
    constructor(capture) {
        this.capture = capture;
        const { form } = capture;
        this.corrects = form.elements.namedItem("corrects");
        this.hint = form.querySelector("[data-correcting]");
        form.addEventListener("keydown", (event) => this.key(event));
        document.addEventListener("click", (event) => this.click(event));
    }

    get isOn() { return this.corrects.value !== ""; }

    // One's own lines on this page, and the last one of this tab that is still on its way.
    lines() {
        const { form, lastClosed } = this.capture;
        const found = [...document.querySelectorAll(`${form.dataset.refresh} [data-correct]`)]
            .map((link) => this.line(link.closest("[data-item]")));
        const isThere = document.querySelector(`[data-item="${lastClosed?.id}"]`);
        return lastClosed && !isThere ? [...found, lastClosed] : found;
    }

    line(place) {
        const values = {};
        for (const { name } of this.capture.own()) {
            const text = place.querySelector(`[data-text="${name}"]`);
            values[name] = text?.textContent ?? place.dataset[name] ?? "";
        }
        return { id: place.dataset.item, values };
    }

    key(event) {
        if (event.defaultPrevented || event.isComposing || this.capture.item) return;
        if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
        if (!this.capture.texts.includes(event.target)) return;
        const isFree = this.isOn || this.capture.isBlank();
        if (event.key === "ArrowUp" && isFree) this.step(event, -1);
        if (event.key === "ArrowDown" && this.isOn) this.step(event, 1);
        if (event.key === "Escape" && this.isOn) {
            event.preventDefault();
            this.leave();
        }
    }

    step(event, by) {
        const lines = this.lines();
        const at = lines.findIndex((line) => line.id === this.corrects.value);
        const next = (at < 0 ? lines.length : at) + by;
        if (next < 0) return;
        event.preventDefault();
        if (next < lines.length) this.take(lines[next]);
        else this.leave();
    }

    take({ id, values }) {
        this.capture.fill({ ...values, corrects: id });
        const [field] = this.capture.texts;
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
        this.show();
    }

    leave() {
        this.capture.clear();
        this.capture.texts[0].focus();
    }

    // Once something is typed it is a correction; before that it can be left as it was.
    show() {
        this.hint.hidden = !this.isOn;
        this.hint.querySelector("[data-leave]").hidden = Boolean(this.capture.item);
    }

    click(event) {
        const link = event.target.closest?.("[data-correct], [data-leave]");
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (link.matches("[data-leave]")) return this.leave();
        if (this.capture.item) this.capture.finish();
        this.take(this.line(link.closest("[data-item]")));
    }
}
