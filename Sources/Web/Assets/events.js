// Reads Server-Sent Events over fetch: unlike EventSource it tells why a stream was refused and
// hears the signs of life that stand between events.

export class Refused extends Error {
    constructor(response) {
        super("refused");
        this.status = response.redirected ? 401 : response.status;
        this.waitSeconds = Number(response.headers.get("retry-after")) || 0;
    }
}

// Calls take({ name, id, data }) for each event, and with the name "alive" for each sign of life.
export async function readEvents(address, place, signal, take) {
    const response = await fetch(address, {
        headers: { accept: "text/event-stream", "last-event-id": place }, cache: "no-store", signal,
    });
    const type = response.headers.get("content-type") ?? "";
    if (!response.ok || !type.startsWith("text/event-stream")) throw new Refused(response);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        const blocks = (text + value).split("\n\n");
        text = blocks.pop();
        for (const block of blocks) take(parsed(block));
    }
}

function parsed(block) {
    const event = { name: "message", id: null, data: "" };
    for (const line of block.split("\n")) {
        const [, field, value] = line.match(/^(\w*): ?(.*)$/) ?? [];
        if (field === "") Object.assign(event, { name: "alive", data: value.replace(/\D/g, "") });
        else if (field === "event") event.name = value;
        else if (field === "id") event.id = value;
        else if (field === "data") event.data = value;
    }
    return event;
}
