// The server's time, which pages go by: this computer's clock may be wrong, and may jump.
let known = null;

// Counted on by what passes here, and set right at every sign of life of the server.
export function serverNow() {
    return known ? known.milliseconds + performance.now() - known.at : Date.now();
}

export function setServerNow(milliseconds) {
    if (!Number.isFinite(milliseconds) || milliseconds <= 0) return;
    known = { milliseconds, at: performance.now() };
    dispatchEvent(new Event("servertime"));
}
