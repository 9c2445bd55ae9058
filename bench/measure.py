"""One figure: wrk against one list of requests."""

import dataclasses
import json
import pathlib
import subprocess

import httpx

SCRIPT = pathlib.Path(__file__).with_name("requests.lua")
CONNECTIONS = 32


@dataclasses.dataclass(frozen=True)
class Figure:
    per_second: float
    p50_milliseconds: float
    p99_milliseconds: float


@dataclasses.dataclass(frozen=True)
class Target:
    """What is measured: requests of one kind to one server."""

    server: str
    name: str
    address: str
    paths: tuple
    headers: tuple = ()
    method: str = "GET"
    body: str = ""
    expected: int = 200

    def check(self):
        """Fails unless a request is answered as it should be: a fast redirect is no result."""
        identifier = "00000000-0000-4000-8000-000000000000"
        answer = httpx.request(
            self.method, self.address + self.paths[0], timeout=60,
            headers={name: value.replace("{new}", identifier) for name, value in self.headers},
            content=self.body.replace("{new}", identifier) or None)
        if answer.status_code != self.expected:
            raise SystemExit(
                f"{self.server}, {self.name}: {answer.status_code} instead of {self.expected}: "
                + answer.text[:300])
        return len(answer.content)

    def write(self, folder):
        body = "\t" + self.body if self.body else ""
        lines = [self.method, *(f"{name}: {value}" for name, value in self.headers), ""]
        lines += [path + body for path in self.paths]
        listed = folder / f"{self.server}-{self.name}.txt".replace(" ", "-")
        listed.write_text("\n".join(lines) + "\n")
        return listed

    def measure(self, folder, seconds):
        finished = subprocess.run(
            ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "20s",
             "-s", str(SCRIPT), self.address,
             "--", str(self.write(folder))],
            capture_output=True, text=True, check=True)
        # Requests that wrk gave up are still being answered: this one comes after them, so that
        # the next target is not measured beside them.
        self.check()
        result = json.loads(finished.stdout.strip().splitlines()[-1])
        if result["errors"]:
            raise SystemExit(f"{self.server}, {self.name}: {result['errors']} requests failed")
        return Figure(
            result["perSecond"], result["p50Milliseconds"], result["p99Milliseconds"])


def best_of(figures):
    """The best run: what the machine's other work took least from."""
    return max(figures, key=lambda figure: figure.per_second)
