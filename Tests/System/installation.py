"""Parley as a process: a data folder, the server on it, and the people who use it."""

import dataclasses
import html
import html.parser
import os
import pathlib
import queue
import re
import shutil
import signal
import subprocess
import threading
import time

import httpx

ROOT = pathlib.Path(__file__).parents[2]
BINARY = os.environ.get("PARLEY_BINARY", str(ROOT / ".build/debug/parley"))
SOAK = bool(os.environ.get("PARLEY_SOAK"))
SEED = int(os.environ.get("PARLEY_SEED", "1"))

# Tests ask faster than people do; the limit itself has its own tests.
ROOMY = {"PARLEY_LIMITS__REQUESTS_PER_TEN_SECONDS": "1000000"}

START_SECONDS_MAXIMUM = 180


class DidNotStart(AssertionError):
    """The server ended, or stayed silent, before it said where it listens."""


def parley(*arguments, seconds=120, prefix=(), environment=None):
    """Runs one command to its end and returns the completed process with its texts."""
    return subprocess.run(
        [*prefix, BINARY, *map(str, arguments)], capture_output=True, text=True, timeout=seconds,
        env={**os.environ, **(environment or {})}, stdin=subprocess.DEVNULL)


class Server:
    """`parley serve` or `parley demo` on a folder, a free port of its own, stopped by its pid."""

    def __init__(self, folder, command="serve", *arguments, environment=None):
        self.folder = pathlib.Path(folder)
        self.lines = []
        self.signed_in = {}
        self._arrived = queue.Queue()
        self._errors = open(self.folder.with_suffix(".log"), "a+")
        self._process = subprocess.Popen(
            [BINARY, command, "--data", str(folder), "--listen", "127.0.0.1:0", *arguments],
            stdout=subprocess.PIPE, stderr=self._errors, stdin=subprocess.DEVNULL, text=True,
            env={**os.environ, **ROOMY, **(environment or {})}, start_new_session=True)
        threading.Thread(target=self._read, daemon=True).start()
        try:
            self.address = self.said("Listening ").rstrip("/")
            if command == "demo":
                self.link("Guest")
        except BaseException:
            self.kill()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def pid(self):
        return self._process.pid

    def link(self, label):
        """The address behind a printed label: `Open`, `Guest` or `Set up`."""
        return self.said(f"{label} http", keep="http")

    def said(self, start, keep="", seconds=START_SECONDS_MAXIMUM):
        """What follows `start` on the first line that begins so, waiting for that line."""
        deadline = time.monotonic() + seconds
        seen = 0
        while True:
            for line in self.lines[seen:]:
                if line.startswith(start):
                    return keep + line.removeprefix(start)
            seen = len(self.lines)
            try:
                line = self._arrived.get(timeout=max(0, deadline - time.monotonic()))
            except queue.Empty:
                raise DidNotStart(f"never said {start}: {self.lines} {self.errors()}") from None
            if line is None:
                raise DidNotStart(f"ended with {self._process.wait()}: {self.errors()}")
            self.lines.append(line)

    def errors(self):
        self._errors.flush()
        return self.folder.with_suffix(".log").read_text()

    def stop(self):
        """Asks it to end, as a service manager would, and returns its exit code."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        return self._end(30)

    def kill(self):
        """Ends it in the middle of whatever it does."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
        return self._end(30)

    def _end(self, seconds):
        try:
            return self._process.wait(seconds)
        finally:
            if self._process.poll() is None:
                self._process.kill()
            self._errors.close()

    def _read(self):
        for line in self._process.stdout:
            self._arrived.put(line.rstrip("\n"))
        self._arrived.put(None)


@dataclasses.dataclass
class Form:
    action: str
    method: str
    fields: dict


class _Forms(html.parser.HTMLParser):
    """The forms of a page with their hidden fields, and the links of the page."""

    def __init__(self, text):
        super().__init__()
        self.forms, self.links = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form":
            self.forms.append(Form(values.get("action", ""), values.get("method", "get"), {}))
        elif tag == "input" and values.get("type") == "hidden" and self.forms:
            self.forms[-1].fields[values.get("name")] = values.get("value") or ""
        elif tag == "a" and values.get("href"):
            self.links.append(values["href"])


def forms(text):
    return _Forms(text).forms


def links(text):
    return _Forms(text).links


def patiently(ask):
    """The answer of `ask()`, asked again after the pause the server names when it says 429."""
    for _ in range(6):
        answer = ask()
        if answer.status_code != 429:
            return answer
        time.sleep(float(answer.headers.get("retry-after", "1")))
    return answer


def patiently_until(look, seconds=60):
    """What `look()` finds, looked for again until there is something."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline, "never came"
        time.sleep(0.2)
    return found


def browser(address):
    """A browser without a page: keeps cookies, follows redirects."""
    return httpx.Client(base_url=address, follow_redirects=True, timeout=30)


def sign_in(server, label):
    """A browser signed in through a printed link. The link works once, so its browser is kept."""
    if label not in server.signed_in:
        server.signed_in[label] = entered(server, server.link(label))
    return server.signed_in[label]


def entered(server, link):
    """A browser signed in through a link."""
    client = browser(server.address)
    shown = client.get(link)
    shown.raise_for_status()
    form = forms(shown.text)[-1]
    assert form.method == "post", "the link must show a button before it is used up"
    answer = client.post(
        httpx.URL(server.address).join(form.action), data=form.fields,
        headers={"origin": server.address})
    answer.raise_for_status()
    return client


def token(server, email, *options):
    made = parley("token", "create", "--data", server.folder, "--email", email, *options)
    assert made.returncode == 0, made.stderr
    return made.stdout.split()[-1]


def api(server, bearer):
    return httpx.Client(
        base_url=server.address + "/api/v1", timeout=30,
        headers={"authorization": f"Bearer {bearer}"})


def everything(client, path):
    """All items of a list of the API, by following its cursor."""
    after, found = "", []
    while after is not None:
        parameters = {"limit": 200, **({"after": after} if after else {})}
        answer = patiently(lambda: client.get(path, params=parameters))
        answer.raise_for_status()
        found += answer.json()["items"]
        after = answer.json().get("next")
    return found


def tokens_by_role(server):
    """One bearer token for each role that an active member of the installation has."""
    listed = parley("user", "list", "--data", server.folder)
    assert listed.returncode == 0, listed.stderr
    emails = {}
    for line in listed.stdout.splitlines():
        email, _, role, state, *_ = line.split("\t")
        if state == "active":
            emails.setdefault(role, email)
    return {role: token(server, email) for role, email in emails.items()}


def guest_token(server, lead_token):
    """A bearer token of the guest whose link the demo prints."""
    account = sign_in(server, "Guest").get("/account").text
    name = html.unescape(re.search(r'<p class="lede">([^<]+)</p>', account)[1])
    with api(server, lead_token) as lead:
        people = [
            person
            for relationship in everything(lead, "/relationships")
            for person in patiently(
                lambda: lead.get(f"/relationships/{relationship['id']}")).json()["people"]]
    emails = [person["email"] for person in people if person["name"] == name]
    return token(server, emails[0], "--guest")


def copy_of(folder, destination):
    """A copy of a stopped installation, for tests that hurt it."""
    shutil.copytree(folder, destination)
    return destination
