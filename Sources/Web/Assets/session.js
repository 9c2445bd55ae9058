// [data-starts="1795510800000"][data-minutes="30"][data-now] > b + [data-left]: a quiet timer by
//   the server's time; the second element says data-left before and data-over after the end.
import { serverNow, setServerNow } from "./clock.js";
import { within } from "./words.js";

const lookMilliseconds = 5000;

export function start(root = document) {
    for (const clock of within(root, "[data-starts]")) keepTime(clock);
}

function keepTime(clock) {
    const begin = Number(clock.dataset.starts);
    const minutes = Number(clock.dataset.minutes);
    const number = clock.querySelector("b");
    const words = clock.querySelector("[data-left]");
    if (!Number.isFinite(begin) || !minutes || !number) return;
    setServerNow(Number(clock.dataset.now));
    const show = () => {
        // A live page puts another clock in its place.
        if (!clock.isConnected) return stop();
        const left = Math.ceil(minutes - (serverNow() - begin) / 60000);
        number.textContent = String(left < 0 ? -left : left);
        if (words) words.textContent = left < 0 ? words.dataset.over : words.dataset.left;
    };
    const timer = setInterval(show, lookMilliseconds);
    const stop = () => {
        clearInterval(timer);
        removeEventListener("servertime", show);
    };
    addEventListener("servertime", show);
    show();
}
