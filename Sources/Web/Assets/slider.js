// [data-slider] inside form[data-bar]: the bar lying down, as wide as its points. A border between
// two parts is dragged, or moved with the arrow keys: left and right by 1, with Shift by 5, up and
// down to the next border. The last one takes from what is not given out.
//   form   data-border "Border after {name}", data-border-value "{left} {points}, {right} {rest}",
//          data-rest "not given out"
import { colorOf, pointsOf } from "./drawing.js";
import { fill, nameOf, set, shape, within } from "./words.js";

const whole = 100;
const height = 64;
const reach = 28;
const stride = 5;

export function start(root = document) {
    for (const place of within(root, "[data-slider]")) new Slider(place);
}

class Slider {
    constructor(place) {
        this.place = place;
        this.form = place.closest("form");
        this.handles = new Map();
        this.svg = shape("svg", { class: "plot", height });
        this.parts = shape("g", { "aria-hidden": "true" });
        this.svg.append(this.parts);
        place.replaceChildren(this.svg);
        for (const name of ["input", "redraw"]) {
            this.form.addEventListener(name, () => this.draw());
        }
        addEventListener("resize", () => this.draw());
        place.addEventListener("pointerdown", (event) => this.take(event));
        place.addEventListener("pointermove", (event) => this.drag(event));
        for (const end of ["pointerup", "pointercancel"]) {
            place.addEventListener(end, () => { this.held = null; });
        }
        place.addEventListener("keydown", (event) => this.key(event));
        place.addEventListener("focusout", () => this.draw());
        this.draw();
    }

    get inputs() {
        return [...this.form.querySelectorAll("input[name^='points.']")];
    }

    // The end of every part that has points, with the part behind it; the last has none. A part
    // that was moved away stays as long as its border is held.
    borders() {
        const parts = this.inputs.filter((input) => pointsOf(input) > 0 || this.isHeld(input));
        let end = 0;
        return parts.map((left, index) => {
            const start = end;
            end += pointsOf(left);
            return { left, right: parts[index + 1] ?? null, start, end };
        });
    }

    isHeld(input) {
        const handle = this.handles.get(input.name);
        return this.held?.left === input || this.held?.right === input
            || (handle && handle === document.activeElement);
    }

    get sum() {
        return this.inputs.reduce((sum, input) => sum + pointsOf(input), 0);
    }

    get unit() {
        return this.place.clientWidth / Math.max(whole, this.sum);
    }

    bothOf({ left, right }) {
        return pointsOf(left) + (right ? pointsOf(right) : Math.max(0, whole - this.sum));
    }

    at(event) {
        return event.clientX - this.place.getBoundingClientRect().left;
    }

    take(event) {
        const x = this.at(event);
        const distance = (border) => Math.abs(border.end * this.unit - x);
        const nearest = this.borders()
            .sort((left, right) => distance(left) - distance(right))[0];
        if (!nearest || distance(nearest) > reach) return;
        this.held = { ...nearest, both: this.bothOf(nearest), unit: this.unit };
        this.place.setPointerCapture(event.pointerId);
        event.preventDefault();
    }

    drag(event) {
        if (!this.held) return;
        const { start, unit } = this.held;
        this.move(this.held, Math.round(this.at(event) / unit) - start, this.held.both);
    }

    move({ left, right }, wanted, both) {
        const points = Math.min(both, Math.max(0, wanted));
        if (points === pointsOf(left)) return;
        set(left, String(points));
        if (right) set(right, String(both - points));
    }

    key(event) {
        const borders = this.borders();
        const index = borders.findIndex(
            ({ left }) => this.handles.get(left.name) === event.target);
        if (index < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
        const moves = { ArrowLeft: -1, ArrowRight: 1 };
        const steps = { ArrowUp: -1, ArrowDown: 1 };
        if (event.key in moves) {
            const border = borders[index];
            const by = moves[event.key] * (event.shiftKey ? stride : 1);
            this.move(border, pointsOf(border.left) + by, this.bothOf(border));
        } else if (event.key in steps) {
            const next = borders[index + steps[event.key]];
            if (next) this.handles.get(next.left.name).focus();
        } else {
            return;
        }
        event.preventDefault();
    }

    draw() {
        const wide = this.place.clientWidth;
        this.svg.setAttribute("viewBox", `0 0 ${wide} ${height}`);
        this.svg.setAttribute("width", wide);
        const borders = this.borders();
        this.parts.replaceChildren(shape("rect", {
            class: "blank", x: 1, y: 1, width: Math.max(0, wide - 2), height: height - 2, rx: 4,
        }), ...borders.flatMap((border) => this.part(border)));
        this.showHandles(borders);
    }

    part({ left, start, end }) {
        const color = colorOf(left);
        const [x, width] = [start * this.unit, (end - start) * this.unit];
        const shapes = [shape("rect", {
            class: `seg f${color}`, x, y: 1, width, height: height - 2, rx: 3,
        })];
        if (width >= 34) {
            const text = shape("text", {
                class: `strong o${color}`, x: x + width / 2 - 4, y: height / 2 + 6,
                "font-size": 17, "text-anchor": "middle",
            });
            text.textContent = `${end - start}`;
            shapes.push(text);
        }
        return shapes;
    }

    // One stop for Tab; the handles stay the same elements, so that the focus stays where it is.
    showHandles(borders) {
        const names = new Set(borders.map(({ left }) => left.name));
        for (const [name, handle] of this.handles) {
            if (names.has(name)) continue;
            handle.remove();
            this.handles.delete(name);
        }
        for (const border of borders) this.showHandle(border);
        const all = borders.map(({ left }) => this.handles.get(left.name));
        const current = all.find((handle) => handle === document.activeElement) ?? all[0];
        for (const handle of all) handle.setAttribute("tabindex", handle === current ? "0" : "-1");
    }

    showHandle(border) {
        const { left, right, end } = border;
        let handle = this.handles.get(left.name);
        if (!handle) {
            handle = shape("g", { class: "handle", role: "slider", "aria-valuemin": 0 });
            handle.append(shape("rect", {
                class: "grip", y: height / 2 - 14, width: 5, height: 28, rx: 2.5,
            }));
            handle.addEventListener("focus", () => this.draw());
            this.handles.set(left.name, handle);
            this.svg.append(handle);
        }
        const { border: label, borderValue, rest } = this.form.dataset;
        const both = this.bothOf(border);
        const points = pointsOf(left);
        const values = {
            "aria-label": fill(label ?? "{name}", { name: nameOf(left) }),
            "aria-valuenow": points, "aria-valuemax": both,
            "aria-valuetext": fill(borderValue ?? "{points}", {
                left: nameOf(left), points, right: right ? nameOf(right) : rest,
                rest: both - points,
            }),
        };
        for (const [name, value] of Object.entries(values)) handle.setAttribute(name, value);
        handle.firstChild.setAttribute("x", Math.max(0, end * this.unit - 7));
    }
}
