// A bar whose points are kept as they change (form[data-each]) and that takes over what others
// change, but never what is being typed here.
//   [data-state]    says what is true: data-kept, data-keeping, data-offline, data-signed-out,
//                   data-refused of the form
//   [data-stored]   what the server has, "id:points,…", with data-version
//   [data-waits]    its forms are sent only when everything is kept
//   form[data-adds] adds an attribute without leaving the page; details[data-key] opens by a key
import { Keeper } from "./keeping.js";
import { renew } from "./renewing.js";
import { newID } from "./posting.js";
import { element, fill } from "./words.js";

export class KeptBar {
    constructor(bar) {
        this.bar = bar;
        this.form = bar.form;
        this.state = this.form.querySelector("[data-state]");
        this.keeper = new Keeper(this.form, {
            told: (state, count) => this.tell(state, count),
            shown: (page, key, isRefused) => this.show(page, key, isRefused),
        });
        this.stored = new Map();
        const buttons = this.form.querySelector(":scope > .actions");
        if (buttons && "hidesButton" in this.form.dataset) buttons.hidden = true;
        this.form.addEventListener("input", (event) => this.give(event.target));
        this.form.addEventListener("change", () => this.keeper.hurry());
        this.form.addEventListener("pointerup", () => this.keeper.hurry());
        this.form.addEventListener("focusout", (event) => this.settle(event.target));
        addEventListener("submit", (event) => this.hold(event), true);
        addEventListener("keydown", (event) => this.key(event));
        this.offerKeys();
        // Somebody was quicker than this script.
        for (const input of bar.inputs) {
            if (input.value !== input.defaultValue) this.give(input);
        }
    }

    give(input) {
        if (!input.name?.startsWith("points.")) return;
        // A number that is none yet, such as a lone minus, has no value of its own.
        this.keeper.put(keyOf(input), input.validity.badInput ? "?" : input.value.trim());
    }

    tell(state, count) {
        if (!this.state) return;
        const template = this.form.dataset[state];
        const time = new Date().toLocaleTimeString("en-GB");
        this.state.textContent = fill(template, { time, count });
        this.state.classList.toggle("error", !["kept", "keeping"].includes(state));
    }

    // What the server answered: its words around the bar, and what stands beside the fields.
    show(page, key, isRefused) {
        const stored = page.querySelector("[data-stored]");
        if (stored) this.take(stored, page);
        this.say(key, isRefused ? problemsIn(page, key) : []);
        for (const place of document.querySelectorAll("[data-live~=bar][id]")) {
            if (!place.contains(this.form)) renew(place, page);
        }
    }

    say(key, problems) {
        const input = this.input(key);
        if (!input) return;
        for (const old of input.closest("li").querySelectorAll(".error")) old.remove();
        input.toggleAttribute("aria-invalid", false);
        if (!problems.length) return;
        input.setAttribute("aria-invalid", "true");
        problems.forEach((text, index) => {
            const line = element("span", "error full", text);
            line.id = `${input.id}-problem-${index}`;
            line.setAttribute("role", "alert");
            input.closest("li").append(line);
        });
        input.setAttribute("aria-describedby", `${input.id}-problem-0`);
    }

    // Takes over the stored points; `page` is where rows of new attributes are found.
    take(stored, page = null) {
        this.version = stored.dataset.version;
        const pairs = stored.dataset.stored.split(",").filter(Boolean);
        this.stored = new Map(pairs.map((pair) => pair.split(":")));
        if (page) this.adopt(page);
        for (const input of this.bar.inputs) this.settle(input);
        const missing = [...this.stored.keys()].some((key) => !this.input(key));
        if (missing && !page) this.fetchRows();
        for (const field of this.form.querySelectorAll("input[name=version]")) {
            field.value = this.version;
        }
        this.bar.show();
        this.form.dispatchEvent(new Event("redraw"));
    }

    settle(input) {
        if (!input.name?.startsWith("points.") || !this.version) return;
        const key = keyOf(input);
        if (this.keeper.holds(key) || input === document.activeElement) return;
        const value = this.stored.get(key) ?? "";
        if (input.value !== value) {
            input.value = value;
            this.bar.show();
            this.form.dispatchEvent(new Event("redraw"));
        }
    }

    adopt(page) {
        const list = this.form.querySelector(".points");
        for (const row of page.querySelectorAll("form[data-each] .points > li")) {
            const name = row.querySelector("input")?.name;
            if (!name || this.form.querySelector(`input[name="${name}"]`)) continue;
            const fresh = document.importNode(row, true);
            list.append(fresh);
            this.bar.addSteps(fresh.querySelector("input"));
        }
    }

    async fetchRows() {
        const response = await fetch(location.href);
        this.adopt(new DOMParser().parseFromString(await response.text(), "text/html"));
        for (const input of this.bar.inputs) this.settle(input);
    }

    // Agreeing waits until what is agreed on is kept, and names the version that was kept.
    async hold(event) {
        const { target } = event;
        if (target.matches("form[data-adds]")) {
            event.preventDefault();
            event.stopPropagation();
            this.add(target);
            return;
        }
        const isOurs = target === this.form || target.closest("[data-waits]");
        if (!isOurs || this.isSending) return;
        event.preventDefault();
        event.stopPropagation();
        if (target === this.form && "hidesButton" in this.form.dataset) {
            this.keeper.hurry();
            return;
        }
        const isAllKept = await this.keeper.idle();
        // A form that is being submitted cannot be submitted again before that has ended.
        await new Promise((done) => setTimeout(done));
        if (!isAllKept) {
            this.form.querySelector("input[aria-invalid]")?.focus();
            return;
        }
        // What was answered meanwhile has taken the place of the old button.
        const form = target.isConnected ? target : document.querySelector("[data-waits] form");
        if (!form) return;
        if (this.version) form.querySelector("input[name=version]").value = this.version;
        this.isSending = true;
        form.requestSubmit();
        this.isSending = false;
    }

    async add(form) {
        const said = this.lineOf(form);
        said.textContent = "";
        try {
            const response = await fetch(form.getAttribute("action"), {
                method: "POST", body: new URLSearchParams(new FormData(form)),
            });
            const page = new DOMParser().parseFromString(await response.text(), "text/html");
            if (response.status === 200) return this.added(form, page);
            const told = page.querySelector("form[data-adds] .error, form[data-adds] .notice");
            said.textContent = told?.textContent.trim() || this.form.dataset.refused;
        } catch {
            said.textContent = fill(this.form.dataset.offline, { count: 1 });
        }
    }

    added(form, page) {
        const known = new Set(this.bar.inputs.map((input) => input.name));
        form.querySelector("[data-new-id]").value = newID();
        form.querySelector("input[name=name]").value = "";
        this.adopt(page);
        const stored = page.querySelector("[data-stored]");
        if (stored) this.take(stored, page);
        form.closest("details").open = false;
        this.bar.inputs.find((input) => !known.has(input.name))?.focus();
    }

    lineOf(form) {
        const line = form.querySelector("[data-line]") ?? element("p", "error");
        line.setAttribute("role", "alert");
        line.dataset.line = "";
        form.append(line);
        return line;
    }

    offerKeys() {
        if (document.documentElement.dataset.keys === "off") return;
        for (const part of document.querySelectorAll("details[data-key] > summary")) {
            const key = part.parentElement.dataset.key;
            part.append(" ", element("kbd", "", key.toUpperCase()));
            part.setAttribute("aria-keyshortcuts", key);
        }
    }

    key(event) {
        const { target, key } = event;
        const part = target.closest?.("details[data-key]");
        if (key === "Escape" && part?.open) {
            part.open = false;
            part.querySelector("summary").focus();
            return;
        }
        if (document.documentElement.dataset.keys === "off") return;
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        // A number takes no letters, so the key works from the bar's own fields too.
        const isTyping = target.closest?.(
            "input:not([type=number]), select, textarea, [contenteditable]");
        if (isTyping || key.length !== 1) return;
        const wanted = CSS.escape(key.toLowerCase());
        const found = document.querySelector(`details[data-key="${wanted}"]`);
        if (!found) return;
        event.preventDefault();
        found.open = true;
        found.querySelector("input[name=name]").focus();
    }

    input(key) {
        return this.form.querySelector(`input[name="points.${CSS.escape(key)}"]`);
    }
}

function keyOf(input) {
    return input.name.slice("points.".length);
}

function problemsIn(page, key) {
    const input = page.querySelector(`form[data-each] input[name="points.${CSS.escape(key)}"]`);
    const beside = [...(input?.closest("li").querySelectorAll(".error") ?? [])];
    const all = beside.length ? beside : [...page.querySelectorAll("form[data-each] .error")];
    const texts = all.map((line) => line.textContent.trim());
    return texts.length ? texts : [page.querySelector("h1")?.textContent.trim() ?? ""];
}
