// Sends one item of a note form, and finds out why one was not taken.
//   post    { kind: "ok", at } | { kind: "refused", page } | { kind: "waiting" | "signedOut" |
//           "unclear" | "failing" } | { kind: "busy", seconds }
//   look    "same" (with a new token in every form) | "other" | "signedOut" | "forbidden" |
//           "gone" | "waiting" | "failing"
import { renew } from "./renewing.js";
import { renewTokens } from "./tokens.js";

const sendMilliseconds = 10000;
const busySeconds = 5;

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
    // Not form.action: a field of that name hides the property.
    const response = await ask(form.getAttribute("action"), { method: "POST", body });
    return response ? answer(form, response) : { kind: "waiting" };
}

// Null where nobody answers.
async function ask(address, options) {
    try {
        const signal = AbortSignal.timeout(sendMilliseconds);
        const response = await fetch(address, { ...options, signal });
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        return { response, page, status: response.status };
    } catch {
        return null;
    }
}

function answer(form, { response, page, status }) {
    if (status === 200) return arrived(form, page, response.headers.get("date"));
    if (status === 401) return { kind: "signedOut" };
    // A form of an earlier sign-in, somebody else's browser by now, or really not allowed.
    if (status === 403 || status === 404) return { kind: "unclear" };
    if ([400, 409, 410, 412, 413, 422].includes(status)) return { kind: "refused", page };
    if (status === 429 || status === 503) {
        const seconds = Number(response.headers.get("retry-after")) || busySeconds;
        return { kind: "busy", seconds };
    }
    return { kind: "failing" };
}

// Only a page that lists what was heard proves that the item arrived. The time is the server's:
// clocks of this machine jump.
function arrived(form, page, date) {
    if (!page.querySelector(form.dataset.refresh)) return { kind: "unclear" };
    const heard = document.querySelector(form.dataset.refresh);
    if (heard) renew(heard, page);
    return { kind: "ok", at: date ? new Date(date) : new Date() };
}

// Who is signed in in this browser by now, and may they write here?
export async function look() {
    const found = await ask(location.pathname, { headers: { accept: "text/html" } });
    if (!found) return "waiting";
    if (found.status >= 429) return "failing";
    const reader = found.page.body.dataset.reader;
    if (!reader) return "signedOut";
    if (reader !== document.body.dataset.reader) return "other";
    if (found.status !== 200) return "gone";
    if (!found.page.querySelector("form[data-note]")) return "forbidden";
    renewTokens(found.page);
    return "same";
}
