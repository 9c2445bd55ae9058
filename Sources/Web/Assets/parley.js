// Loads what the page at hand can use. Every page works without any of it.
const parts = {
    "./forms.js": "form, [data-copy], [data-filter], input[type=search]",
    "./code.js": "input[data-code]",
    "./bars.js": "form[data-bar]",
    "./slider.js": "[data-slider]",
    "./budget.js": "form[data-budget]",
    "./valuemodel.js": "form[data-check], form[data-ask]",
    "./session.js": "[data-starts]",
    "./capture.js": "form[data-note]",
};

for (const [path, selector] of Object.entries(parts)) {
    if (document.querySelector(selector)) {
        import(path).then((part) => part.start());
    }
}
