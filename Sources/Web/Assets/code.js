// input[data-code]: the form is sent with the sixth digit, as the hint beside it says.
import { within } from "./words.js";

export function start(root = document) {
    for (const input of within(root, "input[data-code]")) {
        input.addEventListener("input", () => {
            if (input.value.replace(/[\s-]/g, "").match(/^\d{6}$/)) input.form.requestSubmit();
        });
    }
}
