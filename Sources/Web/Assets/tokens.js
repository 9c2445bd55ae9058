// Whoever signs in again has a new token: every form of this page takes that of a page fetched
// since.
const fields = "input[type=hidden][name=csrf]";

export function renewTokens(page) {
    const token = page.querySelector(fields)?.value;
    if (!token) return;
    for (const field of document.querySelectorAll(fields)) field.value = token;
}
