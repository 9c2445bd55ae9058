// Sends one item of a note form; says "ok", "away" (try again) or "refused" (the words do not fit).
const sendMilliseconds = 10000;

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

export async function post(form, draft) {
    const hidden = [...form.querySelectorAll("input[type=hidden]")];
    const body = new URLSearchParams(hidden.map((field) => [field.name, field.value]));
    for (const [name, value] of Object.entries(draft.values)) body.set(name, value);
    body.set(form.querySelector("input[data-new-id]").name, newID());
    body.set("id", draft.id);
    body.set("revision", String(draft.revision));
    try {
        const signal = AbortSignal.timeout(sendMilliseconds);
        // Not form.action: a field of that name hides the property.
        const address = form.getAttribute("action");
        const response = await fetch(address, { method: "POST", body, signal });
        return answer(form, response.status, await response.text());
    } catch {
        return "away";
    }
}

// Only a page that lists what was heard proves that the item arrived.
function answer(form, status, text) {
    if ([409, 413, 422].includes(status)) return "refused";
    if (status !== 200) return "away";
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = page.querySelector(form.dataset.refresh);
    if (!fresh) return "away";
    document.querySelector(form.dataset.refresh)?.replaceWith(document.importNode(fresh, true));
    return "ok";
}
