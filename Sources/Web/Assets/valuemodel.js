// form[data-check="/address"]: while somebody types, the form is asked what the model would say.
//   data-check-name, data-check-id   which input or driver it is, when it is already kept
//   data-offline                     what is said when no answer can come
//   [data-answer]                    where the answer appears; the form itself is never touched,
//                                    so that focus and caret stay
// form[data-ask]: a question that stands in the address. While somebody types it is asked again:
// the answer in #answer and the address follow, the form stays.
import { within } from "./words.js";

const quiet = 300;

export function start(root = document) {
    for (const form of within(root, "form[data-check]")) new Check(form);
    for (const form of within(root, "form[data-ask]")) new Question(form);
}

class Live {
    constructor(form, answer) {
        this.form = form;
        this.answer = answer;
        if (!this.answer) return;
        form.addEventListener("input", () => this.wait());
        form.addEventListener("submit", () => this.stop());
    }

    wait() {
        this.stop();
        this.timer = setTimeout(() => this.ask(), quiet);
    }

    // An answer to what was typed before would only mislead.
    stop() {
        clearTimeout(this.timer);
        this.asked?.abort();
    }

    async ask() {
        const asked = new AbortController();
        this.asked = asked;
        this.answer.setAttribute("aria-busy", "true");
        try {
            const response = await this.request(asked.signal);
            const page = new DOMParser().parseFromString(await response.text(), "text/html");
            if (asked.signal.aborted) return;
            this.show(page.querySelector("#answer"));
        } catch {
            if (!asked.signal.aborted) this.say(this.form.dataset.offline);
        }
        this.answer.removeAttribute("aria-busy");
    }

    warning(words) {
        const line = document.createElement("p");
        line.className = "state warn";
        line.textContent = words ?? "";
        return line;
    }
}

class Check extends Live {
    constructor(form) {
        super(form, form.querySelector("[data-answer]"));
    }

    request(signal) {
        return fetch(this.form.dataset.check, {
            method: "POST", body: this.fields(), signal, headers: { Accept: "text/html" },
        });
    }

    fields() {
        const fields = new URLSearchParams(new FormData(this.form));
        const { checkName, checkId } = this.form.dataset;
        if (checkId) fields.set(checkName, checkId);
        fields.delete("version");
        return fields;
    }

    // A refused form has no answer: what it lacks is said when it is sent.
    show(found) {
        if (found) this.answer.replaceChildren(...document.importNode(found, true).childNodes);
        else this.answer.replaceChildren();
    }

    say(words) {
        this.answer.replaceChildren(this.warning(words));
    }
}

class Question extends Live {
    constructor(form) {
        super(form, document.querySelector("#answer"));
    }

    async request(signal) {
        const fields = new URLSearchParams(new FormData(this.form));
        for (const [name, text] of [...fields]) if (!text.trim()) fields.delete(name);
        const address = `${this.form.getAttribute("action")}?${fields}`;
        const response = await fetch(address, { signal, headers: { Accept: "text/html" } });
        history.replaceState(history.state, "", address);
        return response;
    }

    show(found) {
        if (!found) return;
        this.answer.replaceChildren(...document.importNode(found, true).childNodes);
    }

    // The answer before stays in sight, under a word that it is old.
    say(words) {
        if (!this.answer.querySelector(":scope > .state")) this.answer.prepend(this.warning(words));
    }
}
