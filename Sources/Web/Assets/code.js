// input[data-code]: the form is sent with the sixth digit, as the hint beside it says.
export function start() {
    for (const input of document.querySelectorAll("input[data-code]")) {
        input.addEventListener("input", () => {
            if (input.value.replace(/[\s-]/g, "").match(/^\d{6}$/)) input.form.requestSubmit();
        });
    }
}
