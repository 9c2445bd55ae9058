// A bar of points as a drawing, standing upright.
import { shape } from "./words.js";

const whole = 100;

export function pointsOf(input) {
    return Math.max(0, Math.trunc(Number(input.value)) || 0);
}

export function colorOf(input) {
    const swatch = input.closest("li")?.querySelector(".swatch");
    return swatch?.className.match(/a(\d)/)?.[1] ?? 1;
}

export function drawBar(place, inputs) {
    const sum = inputs.reduce((total, input) => total + pointsOf(input), 0);
    const unit = 360 / Math.max(whole, sum);
    const svg = shape("svg", {
        class: "plot", viewBox: "0 0 184 364", width: 184, height: 364, "aria-hidden": "true",
    });
    svg.append(shape("rect", {
        class: "blank", x: 1, y: 2, width: 182, height: whole * unit - 2, rx: 4,
    }));
    let top = 1;
    for (const input of inputs) {
        const points = pointsOf(input);
        const color = colorOf(input);
        const height = points * unit;
        svg.append(shape("rect", {
            class: `seg f${color}`, x: 1, y: top, width: 182, height, rx: 3,
        }));
        if (height >= 18) {
            const text = shape("text", {
                class: `strong o${color}`, x: 14, y: top + height / 2 + 6, "font-size": 17,
            });
            text.textContent = `${points}`;
            svg.append(text);
        }
        top += height;
    }
    place.replaceChildren(svg);
}
