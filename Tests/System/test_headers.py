"""Every answer carries the strict headers, and no client can hold the server up."""

import concurrent.futures
import re
import socket
import time
import urllib.parse

import httpx
import pytest

from System.installation import Server

STRICT = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}
TOO_LARGE = b"x" * (2 * 1024 * 1024)
FORM = {"content-type": "application/x-www-form-urlencoded"}
# The slowest limit is 30 s; a test machine may be busy.
CLOSED_SECONDS_MAXIMUM = 60


def in_pieces():
    for _ in range(32):
        yield b"x" * 65_536


ANSWERS = {
    "a page": (200, lambda ask: ask.get("/sign-in")),
    "a redirect": (303, lambda ask: ask.get("/")),
    "health": (200, lambda ask: ask.get("/health/live")),
    "a style sheet": (200, lambda ask: ask.get(style_sheet(ask))),
    "an unknown page": (404, lambda ask: ask.get("/nowhere")),
    "an unknown asset": (404, lambda ask: ask.get("/assets/0/none.css")),
    "an unknown address of the API": (404, lambda ask: ask.get("/api/v1/nowhere")),
    "the API without a token": (401, lambda ask: ask.get("/api/v1/relationships")),
    "the API document": (200, lambda ask: ask.get("/api/v1/openapi.json")),
    "a method it does not take": (405, lambda ask: ask.delete("/health/live")),
    "a form without its token": (403, lambda ask: ask.post("/sign-in", data={"email": "a"})),
    "a form of another type": (415, lambda ask: ask.post("/sign-in", json={})),
    "a body too large": (
        413, lambda ask: ask.post("/sign-in", content=TOO_LARGE, headers=FORM)),
    "a body too large, in pieces": (
        413, lambda ask: ask.post("/sign-in", content=in_pieces(), headers=FORM)),
}


@pytest.fixture(scope="module")
def ask(demo):
    with httpx.Client(base_url=demo.address, timeout=30) as client:
        yield client


def style_sheet(ask):
    return re.search(r'href="(/assets/[^"]+\.css)"', ask.get("/sign-in").text)[1]


@pytest.mark.parametrize("name", ANSWERS)
def test_every_answer_is_strict(name, ask):
    status, request = ANSWERS[name]
    answer = request(ask)
    headers = answer.headers
    policy = headers.get("content-security-policy", "")
    found = {key: headers.get(key) for key in STRICT}
    assert answer.status_code == status
    assert found == STRICT
    assert "default-src 'none'" in policy and "unsafe" not in policy and "*" not in policy
    assert headers.get("x-request-id")
    assert "server" not in headers
    assert headers["cache-control"] == (
        "public, max-age=31536000, immutable" if name == "a style sheet" else "no-store")


def test_a_huge_header_is_refused(demo):
    answer = raw(demo, b"GET /sign-in HTTP/1.1\r\nHost: here\r\nX-Large: "
                 + b"x" * 65_536 + b"\r\n\r\n")
    assert answer == b"" or re.match(rb"HTTP/1\.1 4\d\d ", answer), answer[:80]
    assert_alive(demo)


def test_a_thousand_headers_are_refused(demo):
    many = b"".join(b"X-%d: 1\r\n" % number for number in range(1000))
    answer = raw(demo, b"GET /sign-in HTTP/1.1\r\nHost: here\r\n" + many + b"\r\n")
    assert answer == b"" or re.match(rb"HTTP/1\.1 4\d\d ", answer), answer[:80]
    assert_alive(demo)


def test_whoever_drips_or_sleeps_is_closed(demo):
    kinds = {
        "silent": (b"", b""),
        "a slow header": (b"GET /sign-in HTTP/1.1\r\nHost: here\r\nX-Slow: ", b"x"),
        "a slow body": (
            b"POST /sign-in HTTP/1.1\r\nHost: here\r\nContent-Length: 100000\r\n"
            b"Content-Type: application/x-www-form-urlencoded\r\n\r\n", b"x"),
        "idle after an answer": (b"GET /health/live HTTP/1.1\r\nHost: here\r\n\r\n", b""),
    }
    with concurrent.futures.ThreadPoolExecutor(len(kinds)) as pool:
        waiting = {
            name: pool.submit(seconds_until_closed, demo, first, drip)
            for name, (first, drip) in kinds.items()}
    open_still = [name for name, result in waiting.items() if result.result() is None]
    assert open_still == []
    assert_alive(demo)


@pytest.fixture(scope="module")
def hasty(tmp_path_factory):
    """A server that waits two seconds for a request to arrive."""
    folder = tmp_path_factory.mktemp("hasty") / "data"
    folder.mkdir()
    with Server(folder, environment={"PARLEY_LIMITS__BODY_SECONDS": "2"}) as server:
        yield server


@pytest.mark.parametrize("line, status", [
    ("POST /health/live", b"405"), ("POST /nowhere", b"404"), ("GET /sign-in", b"200"),
    ("PUT /api/v1/relationships", b"405"), ("POST /sign-in", b"408"),
])
def test_a_body_that_drips_is_cut_off_even_where_nobody_reads_it(hasty, line, status):
    first = (f"{line} HTTP/1.1\r\nHost: here\r\nContent-Length: 100000\r\n"
             "Content-Type: application/x-www-form-urlencoded\r\n\r\n").encode()
    answers = []
    closed = seconds_until_closed(hasty, first, b"x", pause=0.1, answers=answers)
    assert b"".join(answers).split(b" ")[1] == status
    assert closed is not None and closed >= 1.9
    assert_alive(hasty)


def test_an_answered_request_leaves_its_connection_open_for_the_next(hasty):
    ask = b"POST /nowhere HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\n\r\nabc"
    with connection(hasty) as socket_:
        for _ in range(2):
            socket_.settimeout(10)
            socket_.sendall(ask)
            assert socket_.recv(65_536).startswith(b"HTTP/1.1 404")
            socket_.settimeout(2.5)
            with pytest.raises(TimeoutError):
                socket_.recv(1)


def seconds_until_closed(server, first, drip, pause=1, answers=None):
    started = time.monotonic()
    with connection(server) as socket_:
        socket_.settimeout(pause)
        socket_.sendall(first)
        while (elapsed := time.monotonic() - started) < CLOSED_SECONDS_MAXIMUM:
            try:
                piece = socket_.recv(65_536)
                if piece == b"":
                    return elapsed
                if answers is not None:
                    answers.append(piece)
            except TimeoutError:
                pass
            except OSError:
                return elapsed
            try:
                socket_.sendall(drip)
            except OSError:
                return elapsed
    return None


def raw(server, data):
    """What comes back for these very bytes, until the server closes or says no more."""
    received = b""
    with connection(server) as socket_:
        socket_.settimeout(10)
        try:
            socket_.sendall(data)
            while piece := socket_.recv(65_536):
                received += piece
                if b"\r\n\r\n" in received:
                    break
        except OSError as error:
            assert not isinstance(error, TimeoutError), "no answer, and still open"
    return received


def connection(server):
    address = urllib.parse.urlsplit(server.address)
    return socket.create_connection((address.hostname, address.port), timeout=10)


def assert_alive(server):
    assert httpx.get(server.address + "/health/ready").status_code == 200
