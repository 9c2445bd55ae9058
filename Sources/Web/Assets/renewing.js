// [id][data-live="TOPIC TOPIC"]: shows something that changes. When one of its topics is old, the
//   page is fetched again and the element of the same id takes its place, unless somebody types in
//   it or it holds [data-unsaved]: then it is replaced when that ends.
import { begin } from "./parley.js";
import { renewTokens } from "./tokens.js";

const gatherMilliseconds = 40;
const againMilliseconds = 2000;

export class Renewing {
    // told: mayAsk() before a page is fetched, done() once nothing is old, isOthers() when the
    // page that came is somebody else's.
    constructor(told) {
        this.told = told;
        this.old = new Set();
        document.addEventListener("focusout", () => setTimeout(() => this.now()));
        new MutationObserver(() => this.now()).observe(
            document.body, { subtree: true, attributeFilter: ["data-unsaved"] });
    }

    // "*" is every topic.
    add(topics) {
        for (const topic of topics) this.old.add(topic);
    }

    soon(topics, milliseconds = gatherMilliseconds) {
        this.add(topics);
        this.gathering ??= setTimeout(() => {
            this.gathering = null;
            this.now();
        }, milliseconds);
    }

    now() {
        this.running ??= this.run().finally(() => { this.running = null; });
    }

    async run() {
        if (!this.told.mayAsk()) return;
        while (this.concerned([...this.old]).some((element) => !isHeld(element))) {
            const topics = [...this.old];
            this.old.clear();
            const page = await fetchPage();
            if (!page) {
                this.soon(topics, againMilliseconds * (0.5 + Math.random()));
                return;
            }
            if (page.body.dataset.reader !== document.body.dataset.reader) {
                this.told.isOthers();
                return;
            }
            renewTokens(page);
            for (const element of this.concerned(topics)) renew(element, page);
        }
        this.told.done();
    }

    // What is shown of these topics, or became old while somebody typed in it.
    concerned(topics) {
        return [...document.querySelectorAll("[data-live][id]")].filter((element) =>
            element.dataset.stale !== undefined || topics.includes("*")
            || element.dataset.live.split(" ").some((topic) => topics.includes(topic)));
    }
}

async function fetchPage() {
    try {
        const response = await fetch(location.href, {
            headers: { accept: "text/html" }, cache: "no-store",
            signal: AbortSignal.timeout(10000),
        });
        if (!response.ok || response.redirected) return null;
        return new DOMParser().parseFromString(await response.text(), "text/html");
    } catch {
        return null;
    }
}

function isHeld(element) {
    return element.contains(document.activeElement)
        || element.matches("[data-unsaved]") || element.querySelector("[data-unsaved]") !== null;
}

// Puts a fetched page's element in the place of the old one, now or when nobody types in it.
export function renew(old, page) {
    const found = page.getElementById(old.id);
    if (isHeld(old)) {
        old.dataset.stale = "";
        return;
    }
    delete old.dataset.stale;
    if (!found) return;
    const fresh = document.importNode(found, true);
    keepOpen(old, fresh);
    old.replaceWith(fresh);
    begin(fresh);
}

// What somebody unfolded stays unfolded.
function keepOpen(old, fresh) {
    const open = new Set([...old.querySelectorAll("details[open] > summary")]
        .map((summary) => summary.textContent));
    for (const summary of fresh.querySelectorAll("details > summary")) {
        if (open.has(summary.textContent)) summary.parentElement.open = true;
    }
}
