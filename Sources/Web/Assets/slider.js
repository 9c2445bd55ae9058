// [data-slider] inside form[data-bar]: the bar lying down, as wide as its points. A border between
// two parts is dragged; the last one takes from what is left. Number fields stay the way for
// keyboards and screen readers, so the drawing is hidden from those.
import { set, shape, within } from "./words.js";

const whole = 100;
const height = 64;
const reach = 28;

export function start(root = document) {
    for (const place of within(root, "[data-slider]")) new Slider(place);
}

class Slider {
    constructor(place) {
        this.place = place;
        const form = place.closest("form");
        this.inputs = [...form.querySelectorAll("input[name^='points.']")];
        form.addEventListener("input", () => this.draw());
        addEventListener("resize", () => this.draw());
        place.addEventListener("pointerdown", (event) => this.take(event));
        place.addEventListener("pointermove", (event) => this.drag(event));
        for (const end of ["pointerup", "pointercancel"]) {
            place.addEventListener(end, () => { this.held = null; });
        }
        this.draw();
    }

    points(input) {
        return Math.max(0, Math.trunc(Number(input.value)) || 0);
    }

    // The end of every part that has points, with the part behind it; the last has none.
    borders() {
        const parts = this.inputs.filter((input) => this.points(input) > 0);
        let end = 0;
        return parts.map((left, index) => {
            const start = end;
            end += this.points(left);
            return { left, right: parts[index + 1] ?? null, start, end };
        });
    }

    get sum() {
        return this.inputs.reduce((sum, input) => sum + this.points(input), 0);
    }

    get unit() {
        return this.place.clientWidth / Math.max(whole, this.sum);
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
        const rest = nearest.right ? this.points(nearest.right) : Math.max(0, whole - this.sum);
        this.held = { ...nearest, both: this.points(nearest.left) + rest, unit: this.unit };
        this.place.setPointerCapture(event.pointerId);
        event.preventDefault();
    }

    drag(event) {
        if (!this.held) return;
        const { left, right, start, both, unit } = this.held;
        const wanted = Math.round(this.at(event) / unit) - start;
        const points = Math.min(both, Math.max(0, wanted));
        if (points === this.points(left)) return;
        if (right) right.value = String(both - points);
        set(left, String(points));
    }

    draw() {
        const wide = this.place.clientWidth;
        const svg = shape("svg", {
            class: "plot", viewBox: `0 0 ${wide} ${height}`, width: wide, height,
            "aria-hidden": "true",
        });
        svg.append(shape("rect", {
            class: "blank", x: 1, y: 1, width: Math.max(0, wide - 2), height: height - 2, rx: 4,
        }));
        for (const border of this.borders()) svg.append(...this.part(border));
        this.place.replaceChildren(svg);
    }

    part({ left, start, end }) {
        const swatch = left.closest("li")?.querySelector(".swatch");
        const color = swatch?.className.match(/a(\d)/)?.[1] ?? 1;
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
        shapes.push(shape("rect", {
            class: "grip", x: x + width - 5, y: height / 2 - 12, width: 4, height: 24, rx: 2,
        }));
        return shapes;
    }
}
