// What every page with forms gains: no lost text, no double submit, copy buttons
// (button[data-copy="#id" or text][data-copied]), "/" for the search field, and filters
// (input[data-filter="#table"][data-words="{shown} of {all}"] with an <output> after it).
import { fill, within } from "./words.js";

export function start(root = document) {
    for (const form of within(root, "form")) {
        // Note lines and points are kept as they are typed, and guarded where that is done.
        const keeps = form.matches("[data-note], [data-each], [data-adds]");
        if (form.method === "post" && !keeps) guard(form);
    }
    for (const button of within(root, "button[data-copy]")) offerCopy(button);
    for (const input of within(root, "input[data-filter]")) offerFilter(input);
    if (root === document) addEventListener("keydown", findSearch);
}

function guard(form) {
    let isChanged = false;
    let isSent = false;
    const buttons = () => form.querySelectorAll("button:not([type=button])");
    const mark = (sent) => {
        isSent = sent;
        for (const button of buttons()) {
            // aria-disabled, not disabled: the pressed button's own name must still be sent.
            if (sent) button.setAttribute("aria-disabled", "true");
            else button.removeAttribute("aria-disabled");
        }
    };
    form.addEventListener("input", () => {
        isChanged = true;
        form.dataset.unsaved = "";
    });
    form.addEventListener("submit", (event) => {
        if (isSent) event.preventDefault();
        if (event.defaultPrevented) return;
        mark(true);
        // A download leaves the page where it is: its form can be used again.
        setTimeout(() => mark(false), 5000);
    });
    addEventListener("pageshow", () => mark(false));
    addEventListener("beforeunload", (event) => {
        if (form.isConnected && isChanged && !isSent) event.preventDefault();
    });
}

function offerCopy(button) {
    button.hidden = false;
    const words = button.textContent;
    button.addEventListener("click", async () => {
        const { copy, copied } = button.dataset;
        const source = copy.startsWith("#") ? document.querySelector(copy) : null;
        const text = source ? source.value ?? source.textContent.trim() : copy;
        try {
            await navigator.clipboard.writeText(text);
            button.textContent = copied ?? words;
            setTimeout(() => { button.textContent = words; }, 2000);
        } catch {
            // Without a secure connection there is no clipboard: mark the text to copy by hand.
            if (source) getSelection().selectAllChildren(source);
            source?.select?.();
        }
    });
}

function offerFilter(input) {
    const table = document.querySelector(input.dataset.filter);
    if (!table) return;
    input.hidden = false;
    const output = input.parentElement.querySelector("output");
    input.addEventListener("input", () => {
        const wanted = input.value.trim().toLocaleLowerCase();
        const rows = [...table.querySelectorAll("tbody tr")];
        for (const row of rows) row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted);
        const shown = rows.filter((row) => !row.hidden).length;
        if (output) output.textContent = fill(input.dataset.words, { shown, all: rows.length });
    });
}

function findSearch(event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    // Single-key shortcuts can be switched off for a person: <html data-keys="off">.
    if (document.documentElement.dataset.keys === "off") return;
    if (event.target.closest?.("input, select, textarea, [contenteditable]")) return;
    const search = document.querySelector("input[type=search]");
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
}
