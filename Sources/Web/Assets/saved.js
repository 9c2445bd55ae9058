// [data-saved] says whether what was typed is with the server: in its data attributes stand the
// words for each state, with {time}, {count}, {seconds}, and {kept} and {items} as words of their
// own. [data-help="state"] is shown in that state only; [data-unkept] where drafts are not kept.
import { fill } from "./words.js";

export class Saved {
    constructor() { this.at = new Date(); }

    say(state, { count = 0, isKept = true, seconds = 0 } = {}) {
        for (const help of document.querySelectorAll("[data-help]")) {
            help.hidden = help.dataset.help !== state;
        }
        const place = document.querySelector("[data-saved]");
        if (!place) return;
        const words = place.dataset;
        const text = fill(words[state], {
            kept: isKept ? words.kept : words.unkept, time: this.time(), seconds,
            items: fill(count === 1 ? words.itemsOne : words.items, { count }),
        });
        // The same words again would be read out again.
        if (place.textContent !== text) place.textContent = text;
        place.classList.toggle("bad", state !== "ok" && state !== "typing");
    }

    time() {
        return this.at.toLocaleTimeString(
            document.documentElement.lang || undefined, { hourCycle: "h23" });
    }

    static sayWhetherKept(isKept) {
        for (const unkept of document.querySelectorAll("p[data-unkept]")) unkept.hidden = isKept;
    }
}
