// Loads what the page at hand can use. Every page works without any of it.
import { within } from "./words.js";

const parts = {
    "./forms.js": "form, [data-copy], [data-filter], input[type=search]",
    "./code.js": "input[data-code]",
    "./bars.js": "form[data-bar], [data-stored]",
    "./slider.js": "[data-slider]",
    "./budget.js": "form[data-budget]",
    "./valuemodel.js": "form[data-check], form[data-ask]",
    "./session.js": "[data-starts]",
    "./capture.js": "form[data-note]",
    "./live.js": "[data-events]",
};

// Also for a part that came later: each start(root) looks at the root and inside it, nowhere else.
export function begin(root = document) {
    for (const [path, selector] of Object.entries(parts)) {
        if (within(root, selector).length > 0) import(path).then((part) => part.start(root));
    }
}

begin();
