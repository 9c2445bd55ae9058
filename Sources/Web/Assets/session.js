// [data-starts="2026-02-12T13:00:00Z"][data-minutes="90"] > b + [data-left]: a quiet timer; the
//   second element says data-left before and data-over after the end.
export function start() {
    for (const clock of document.querySelectorAll("[data-starts]")) keepTime(clock);
}

function keepTime(clock) {
    const begin = Date.parse(clock.dataset.starts);
    const minutes = Number(clock.dataset.minutes);
    const number = clock.querySelector("b");
    const words = clock.querySelector("[data-left]");
    if (!Number.isFinite(begin) || !minutes || !number) return;
    const show = () => {
        const left = Math.ceil(minutes - (Date.now() - begin) / 60000);
        number.textContent = String(left < 0 ? -left : Math.min(minutes, left));
        if (words) words.textContent = left < 0 ? words.dataset.over : words.dataset.left;
    };
    show();
    setInterval(show, 10000);
}
