// [data-events="/sessions/…/events"][data-place="412"]: the page follows a session from that place.
//   data-lost, data-out   what the same element says without connection ("… since {time} …") and
//                         when whoever looks was signed out; it goes on after a new sign-in
import { Refused, readEvents } from "./events.js";
import { setServerNow } from "./clock.js";
import { Renewing } from "./renewing.js";
import { fill } from "./words.js";

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
        this.failures = 0;
        this.renewing = new Renewing({
            mayAsk: () => this.isFound || !this.isOut, done: () => this.settle(),
            isOthers: () => {
                this.shutOut();
                this.connection?.abort();
            },
        });
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
        if (name === "ready") this.found();
        else if (name === "change") this.renewing.soon(data.split(" "));
        else if (name === "reload") this.renewing.soon(["*"]);
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
        if (this.isOut) this.renewing.add(["*"]);
        else this.failures = 0;
        this.renewing.now();
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
}
