// [data-events="/sessions/…/events"][data-place="412"]: the page follows a session from that place.
//   data-lost, data-out   what the same element says without connection ("… since {time} …") and
//                         when whoever looks was signed out; it goes on after a new sign-in
// [id][data-live="TOPIC TOPIC"]: shows something that changes. On an event of one of its topics the
//   page is fetched again and the element of the same id takes its place, unless somebody types in
//   it or it holds [data-unsaved]: then it is replaced when that ends.
import { begin } from "./parley.js";
import { Refused, readEvents } from "./events.js";
import { setServerNow } from "./clock.js";
import { renewTokens } from "./tokens.js";
import { fill } from "./words.js";

const gatherMilliseconds = 40;
const bandMilliseconds = 1500;
const silenceMilliseconds = 40000;
const pauseMilliseconds = [300, 700, 1500, 3000, 6000, 12000];

export function start(root = document) {
    const band = document.querySelector("[data-events]");
    if (band && root === document) new Live(band);
}

class Live {
    constructor(band) {
        this.band = band;
        this.place = band.dataset.place;
        this.dirty = new Set();
        this.failures = 0;
        this.listen();
        this.follow();
    }

    listen() {
        addEventListener("offline", () => this.leave());
        addEventListener("online", () => this.hurry());
        // A laptop that slept does not know it: what was open then may be long gone.
        document.addEventListener("visibilitychange", () => {
            if (document.hidden) this.leave();
            else this.hurry();
        });
        document.addEventListener("focusout", () => setTimeout(() => this.refresh()));
        new MutationObserver(() => this.refresh()).observe(
            document.body, { subtree: true, attributeFilter: ["data-unsaved"] });
    }

    get mayFollow() { return !document.hidden && navigator.onLine; }

    async follow() {
        for (;;) {
            if (this.mayFollow) {
                await this.readOnce();
                if (this.isOver) return;
            }
            this.lose();
            await this.pause();
        }
    }

    async readOnce() {
        this.connection = new AbortController();
        const { signal } = this.connection;
        try {
            this.watch();
            await readEvents(
                this.band.dataset.events, this.place, signal, (event) => this.take(event));
        } catch (error) {
            if (error instanceof Refused) this.refused(error);
        } finally {
            clearTimeout(this.silence);
        }
    }

    refused({ status, waitSeconds }) {
        this.waitSeconds = waitSeconds;
        if ([401, 403, 404].includes(status)) this.shutOut();
    }

    take({ name, id, data }) {
        this.watch();
        if (id) this.place = id;
        if (name === "alive" || name === "ready") setServerNow(Number(data));
        if (name === "change") for (const topic of data.split(" ")) this.dirty.add(topic);
        if (name === "reload") this.dirty.add("*");
        if (name === "ready") this.found();
        else if (name === "change" || name === "reload") this.soon();
        else if (name === "end" && data === "out") this.shutOut();
        else if (name === "end") this.isOver = true;
    }

    // Dead connections are silent: without any sign of life it is dropped and made anew.
    watch() {
        clearTimeout(this.silence);
        this.silence = setTimeout(() => this.connection.abort(), silenceMilliseconds);
    }

    leave() {
        this.connection?.abort();
        if (!navigator.onLine) this.lose();
    }

    hurry() {
        this.failures = 0;
        this.wake?.();
    }

    async pause() {
        const base = pauseMilliseconds[Math.min(this.failures, pauseMilliseconds.length - 1)];
        const wait = Math.max(base * (0.5 + Math.random()), 1000 * (this.waitSeconds ?? 0));
        this.failures += 1;
        this.waitSeconds = 0;
        await new Promise((resume) => {
            this.wake = resume;
            setTimeout(resume, wait);
        });
        while (!this.mayFollow) await new Promise((resume) => { this.wake = resume; });
    }

    // The band comes when it is not back at once; nobody looks at a hidden page.
    lose() {
        this.isFound = false;
        if (document.hidden || this.lostAt || this.isOut) return;
        this.lostAt = new Date();
        const show = () => {
            const time = this.lostAt.toLocaleTimeString(
                document.documentElement.lang || undefined,
                { hourCycle: "h23", hour: "2-digit", minute: "2-digit" });
            this.say(fill(this.band.dataset.lost, { time }));
        };
        if (navigator.onLine) this.showing = setTimeout(show, bandMilliseconds);
        else show();
    }

    // Signed out, somebody else's browser by now, or no longer allowed: asked again now and then.
    shutOut() {
        this.forgetLoss();
        this.isFound = false;
        this.isOut = true;
        this.say(this.band.dataset.out);
    }

    found() {
        this.isFound = true;
        if (this.isOut) this.dirty.add("*");
        else this.failures = 0;
        return this.refresh();
    }

    // Back, and up to date again before the band goes.
    settle() {
        if (!this.isFound) return;
        this.forgetLoss();
        this.isOut = false;
        this.say("");
    }

    forgetLoss() {
        clearTimeout(this.showing);
        this.lostAt = null;
    }

    say(text) {
        this.band.textContent = text;
        this.band.hidden = text === "";
    }

    soon() {
        this.gathering ??= setTimeout(() => {
            this.gathering = null;
            this.refresh();
        }, gatherMilliseconds);
    }

    refresh() {
        this.refreshing ??= this.catchUp().finally(() => { this.refreshing = null; });
        return this.refreshing;
    }

    async catchUp() {
        if (this.isOut && !this.isFound) return;
        for (let old = this.outdated(); old.length > 0; old = this.outdated()) {
            const told = [...this.dirty];
            this.dirty.clear();
            const page = await fetchPage();
            if (!page) {
                for (const topic of told) this.dirty.add(topic);
                setTimeout(() => this.soon(), 2000 * (0.5 + Math.random()));
                return;
            }
            if (page.body.dataset.reader !== document.body.dataset.reader) {
                this.shutOut();
                this.connection?.abort();
                return;
            }
            renewTokens(page);
            for (const element of this.concerned(told)) renew(element, page);
        }
        this.settle();
    }

    // What an event, or one while somebody typed in it, has made old.
    outdated() {
        return this.concerned([...this.dirty]).filter((element) => !isHeld(element));
    }

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
