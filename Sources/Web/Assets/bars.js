// form[data-bar]: number inputs named points.<id>.
//   [data-total]    live text; data-words="{sum} of 100, {left} left", data-over="… {over} …",
//                   data-full="100 of 100"
//   form            data-less, data-more (labels of − and +), data-scale, data-apply, data-cancel
//   [data-preview]  an empty element in which the bar is drawn as it changes
// With data-each the points are kept as they change: see kept.js.
import { drawBar, pointsOf } from "./drawing.js";
import { KeptBar } from "./kept.js";
import { action, element, fill, nameOf, set, within } from "./words.js";

const whole = 100;
const step = 5;
const bars = new WeakMap();

export function start(root = document) {
    for (const form of within(root, "form[data-bar]")) bars.set(form, new Bar(form));
    for (const stored of within(root, "[data-stored]")) {
        bars.get(document.querySelector("form[data-each]"))?.kept?.take(stored);
    }
}

// Shares of exactly 100 by largest remainder; equal remainders go to the earlier row.
export function scaled(points) {
    const sum = points.reduce((total, each) => total + each, 0);
    if (sum === 0) return points;
    const exact = points.map((each) => (each * whole) / sum);
    const shares = exact.map(Math.floor);
    const order = exact.map((each, index) => [(points[index] * whole) % sum, index])
        .sort((left, right) => right[0] - left[0] || left[1] - right[1]);
    let rest = whole - shares.reduce((total, each) => total + each, 0);
    for (const [, index] of order) {
        if (rest === 0) break;
        shares[index] += 1;
        rest -= 1;
    }
    return shares;
}

class Bar {
    constructor(form) {
        this.form = form;
        this.total = form.querySelector("[data-total]");
        this.preview = document.querySelector("[data-preview]");
        for (const input of this.inputs) this.addSteps(input);
        this.addScaling();
        form.addEventListener("input", () => this.show());
        this.show();
        if (form.dataset.each) this.kept = new KeptBar(this);
    }

    // Rows come and go while people talk.
    get inputs() {
        return [...this.form.querySelectorAll("input[name^='points.']")];
    }

    change(input, by) {
        set(input, String(Math.min(whole, Math.max(0, pointsOf(input) + by))));
    }

    addSteps(input) {
        const { less = "Less", more = "More" } = this.form.dataset;
        const name = nameOf(input);
        input.before(action("−", `${less}: ${name}`, () => this.change(input, -step)));
        input.after(action("+", `${more}: ${name}`, () => this.change(input, step)));
        const keys = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
        input.addEventListener("keydown", (event) => {
            const by = keys[event.key];
            if (by === undefined) return;
            event.preventDefault();
            this.change(input, event.shiftKey ? Math.sign(by) * step : by);
        });
    }

    addScaling() {
        const { scale } = this.form.dataset;
        if (!scale || !this.total) return;
        this.scaling = action(scale, "", () => this.propose(), "plain small");
        this.proposal = element("div", "notice");
        this.proposal.hidden = true;
        this.proposal.setAttribute("role", "status");
        const floating = this.total.closest(".remainder");
        if (floating) {
            floating.append(this.scaling);
            floating.before(this.proposal);
        } else {
            this.total.after(this.scaling, this.proposal);
        }
    }

    // Shows what scaling would do; nothing changes before it is applied.
    propose() {
        const { inputs } = this;
        const before = inputs.map(pointsOf);
        const after = scaled(before);
        const list = element("ul");
        inputs.forEach((input, index) => {
            if (before[index] === after[index]) return;
            list.append(element("li", "", `${nameOf(input)}: ${before[index]} → ${after[index]}`));
        });
        const { apply = "Apply", cancel = "Cancel" } = this.form.dataset;
        const actions = element("div", "actions");
        const first = action(apply, "", () => {
            // An attribute left out stays out: untouched is not zero.
            inputs.forEach((input, index) => {
                if (input.value !== "") set(input, String(after[index]));
            });
            this.dismiss();
        }, "small");
        actions.append(first, action(cancel, "", () => this.dismiss(), "plain small"));
        this.proposal.replaceChildren(list, actions);
        this.proposal.hidden = false;
        first.focus();
    }

    dismiss() {
        this.proposal.hidden = true;
        (this.scaling.hidden ? this.inputs[0] : this.scaling)?.focus();
    }

    show() {
        const sum = this.inputs.reduce((total, input) => total + pointsOf(input), 0);
        if (this.total) this.showTotal(sum);
        if (this.preview) drawBar(this.preview, this.inputs);
        const progress = this.form.querySelector("progress");
        if (progress) progress.value = Math.min(whole, sum);
    }

    showTotal(sum) {
        const { words = "{sum} of 100", over, full } = this.total.dataset;
        const template = sum > whole ? over : sum === whole ? full : words;
        const values = { sum, left: whole - sum, over: sum - whole };
        this.total.textContent = fill(template ?? words, values);
        this.total.classList.toggle("good", sum === whole);
        this.total.classList.toggle("bad", sum > whole);
        if (this.scaling) this.scaling.hidden = sum === whole || sum === 0;
        if (this.proposal && !this.proposal.contains(document.activeElement)) {
            this.proposal.hidden = true;
        }
    }
}
