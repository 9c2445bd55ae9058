// [data-starts="2026-02-12T13:00:00Z"][data-minutes="90"] > b + [data-left]: a quiet timer; the
//   second element says data-left before and data-over after the end.
// form[data-note][data-refresh="#heard"]: Enter sends the line and keeps the focus; lines queue
//   while the network is away. input[data-new-id] gets an id per line, so a retry never doubles.
//   [data-saved]: data-ok="Saved {time}", data-waiting="{count} not saved yet", data-failed.
import { fill } from "./words.js";

export function start() {
    for (const clock of document.querySelectorAll("[data-starts]")) keepTime(clock);
    for (const form of document.querySelectorAll("form[data-note]")) new Notes(form);
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

// Version 7: the time first, so that ids sort in the order of writing.
export function newID(now = Date.now()) {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    for (let index = 0; index < 6; index += 1) {
        bytes[index] = Math.floor(now / 2 ** (8 * (5 - index))) % 256;
    }
    bytes[6] = (bytes[6] & 0x0f) | 0x70;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const text = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

class Notes {
    constructor(form) {
        this.form = form;
        this.queue = [];
        this.fields = [...form.querySelectorAll("textarea, input[type=text]")];
        this.state = document.querySelector("[data-saved]");
        this.renewID();
        form.addEventListener("keydown", (event) => this.key(event));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.take();
        });
        addEventListener("online", () => this.send());
        addEventListener("beforeunload", (event) => {
            const isTyped = this.fields.some((field) => field.value.trim() !== "");
            if (isTyped || this.queue.length > 0) event.preventDefault();
        });
    }

    key(event) {
        // A composing keyboard uses Enter for its own choice.
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        if (!event.target.matches("textarea, input[type=text]")) return;
        event.preventDefault();
        this.form.requestSubmit();
    }

    renewID() {
        const field = this.form.querySelector("input[data-new-id]");
        if (field) field.value = newID();
    }

    take() {
        if (this.fields.every((field) => field.value.trim() === "")) return;
        const texts = this.fields.map((field) => field.value);
        this.queue.push({ body: new URLSearchParams(new FormData(this.form)), texts });
        for (const field of this.fields) field.value = "";
        this.renewID();
        this.fields[0]?.focus();
        this.send();
    }

    async send() {
        if (this.isSending || this.queue.length === 0) return;
        this.isSending = true;
        clearTimeout(this.retry);
        let result = "ok";
        while (this.queue.length > 0 && result === "ok") {
            result = await this.post(this.queue[0]);
            if (result === "ok") this.queue.shift();
        }
        this.isSending = false;
        if (result === "refused") this.giveBack(this.queue.shift());
        if (result === "away") this.retry = setTimeout(() => this.send(), 5000);
        this.say(result);
    }

    async post(item) {
        try {
            // Not form.action: a field of that name hides the property.
            const address = this.form.getAttribute("action");
            const response = await fetch(address, { method: "POST", body: item.body });
            if (response.status >= 500) return "away";
            const page = new DOMParser().parseFromString(await response.text(), "text/html");
            const fresh = page.querySelector(this.form.dataset.refresh);
            if (!response.ok || !fresh) return "refused";
            document.querySelector(this.form.dataset.refresh)
                ?.replaceWith(document.importNode(fresh, true));
            return "ok";
        } catch {
            return "away";
        }
    }

    // A refused line returns to its fields, before whatever has been typed since.
    giveBack(item) {
        this.fields.forEach((field, index) => {
            field.value = [item.texts[index], field.value].filter(Boolean).join("\n");
        });
    }

    say(result) {
        if (!this.state) return;
        const { ok = "", waiting = "", failed = "" } = this.state.dataset;
        const time = new Date().toLocaleTimeString(document.documentElement.lang || undefined);
        const words = { ok, away: waiting, refused: failed }[result];
        this.state.textContent = fill(words, { time, count: this.queue.length });
        this.state.classList.toggle("bad", result !== "ok");
    }
}
