// Words come from data attributes of the page, so that a second language needs no second script.
export function fill(template, values) {
    return (template ?? "").replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

// What matches below a root, and the root itself when it does.
export function within(root, selector) {
    const own = root.matches?.(selector) ? [root] : [];
    return [...own, ...root.querySelectorAll(selector)];
}

export function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
}

// A button that acts on this page only and never submits.
export function action(text, label, act, className) {
    const button = element("button", className, text);
    button.type = "button";
    if (label) button.setAttribute("aria-label", label);
    button.addEventListener("click", act);
    return button;
}

// Lets everybody who listens to typing know of a value that a script has set.
export function set(input, value) {
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
}

export function nameOf(input) {
    const label = input.labels?.[0];
    return label?.firstChild?.textContent.trim() || label?.textContent.trim() || input.name;
}

const drawing = "http://www.w3.org/2000/svg";

export function shape(name, attributes) {
    const made = document.createElementNS(drawing, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
}
