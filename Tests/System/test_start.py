"""What an administrator meets at start: it serves, or says in one sentence why not."""

import os
import pathlib
import socket
import sqlite3
import subprocess

import httpx
import pytest

from System.installation import BINARY, Server, forms, parley

TRACES = ("Fatal error", "Thread 0", "Stack dump", "Swift/", ".swift:", "💣", "Error(")


def assert_refused(finished, *words):
    """One sentence, no trace, exit code 1 or 2, and the words that lead to the next step."""
    said = finished.stderr.strip()
    assert finished.returncode in (1, 2), f"exit code {finished.returncode}: {said}"
    assert said and len(said.splitlines()) == 1, f"not one sentence: {said!r}"
    assert not [trace for trace in TRACES if trace in said], said
    missing = [word for word in words if str(word).lower() not in said.lower()]
    assert not missing, f"{missing} not in: {said}"


def start(folder, listen="127.0.0.1:0", prefix=()):
    return parley(
        "serve", "--data", folder, "--listen", listen, prefix=prefix, seconds=60)


def test_an_empty_folder_is_served_and_asks_to_be_set_up_once(empty):
    health = {
        path: httpx.get(empty.address + path).status_code
        for path in ("/health/live", "/health/ready")}
    shown = httpx.get(empty.link("Set up"))
    assert health == {"/health/live": 200, "/health/ready": 200}
    assert shown.status_code == 200 and forms(shown.text), "the set-up link shows no form"
    assert [line.split("http")[0] for line in empty.lines] == ["Listening ", "Set up "]


def test_it_ends_cleanly_when_asked_and_serves_the_folder_again(tmp_path):
    folder = tmp_path / "data"
    for _ in range(2):
        server = Server(folder_made(folder))
        assert httpx.get(server.address + "/health/ready").status_code == 200
        assert server.stop() == 0


def test_a_second_server_on_the_same_folder_names_the_owner(empty):
    assert_refused(start(empty.folder), empty.pid)
    assert httpx.get(empty.address + "/health/ready").status_code == 200


def test_a_port_in_use_is_said_with_the_way_out(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        assert_refused(start(folder_made(tmp_path / "data"), listen), "in use", "--listen")


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    prefix = without_power()
    folder = folder_made(tmp_path / "data")
    folder.chmod(0o555)
    for parent in list(folder.parents)[:3]:
        parent.chmod(0o755)
    assert_refused(start(folder, prefix=prefix), folder)


def test_a_newer_schema_is_left_alone(tmp_path):
    folder = folder_made(tmp_path / "data")
    Server(folder).stop()
    with sqlite3.connect(folder / "parley.sqlite") as database:
        database.execute("INSERT INTO schema_version (number, name) VALUES (9999, 'Later')")
    database.close()
    assert_refused(start(folder), "9999")


@pytest.mark.parametrize("arguments", [
    ["serve", "--listen", "nowhere"], ["serve", "--listen", "127.0.0.1:99999"], ["unknown"],
    ["serve", "--unknown"]], ids=" ".join)
def test_wrong_usage_exits_with_2(arguments, tmp_path):
    finished = parley(*arguments, *(["--data", tmp_path] if arguments[0] == "serve" else []))
    assert finished.returncode == 2, finished.stderr
    assert not [trace for trace in TRACES if trace in finished.stderr]


def folder_made(path: pathlib.Path):
    path.mkdir(parents=True, exist_ok=True)
    return path


def without_power():
    """How to run Parley as somebody whom file permissions bind; root ignores them."""
    if os.getuid() != 0:
        return ()
    prefix = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
    if subprocess.run([*prefix, "test", "-x", BINARY], check=False).returncode != 0:
        pytest.skip("the binary stands where only root may go")
    return prefix
