"""Starts the Python peers, each with as many workers as the machine has cores."""

import contextlib
import os
import pathlib
import socket
import subprocess
import sys
import time

import httpx

HERE = pathlib.Path(__file__).parent
START_SECONDS_MAXIMUM = 30
COMMANDS = {
    "FastAPI": ("uvicorn", "fastapi_app:application", "--host", "127.0.0.1", "--port", "{port}",
                "--workers", "{workers}", "--no-access-log", "--log-level", "warning"),
    "Django": ("gunicorn", "django_app:application", "--bind", "127.0.0.1:{port}",
               "--workers", "{workers}", "--log-level", "warning"),
}


@contextlib.contextmanager
def running(name, database):
    """The address of a peer that answers; it is stopped by its process group afterwards."""
    port = free_port()
    tool, *arguments = COMMANDS[name]
    filled = [part.format(port=port, workers=os.cpu_count()) for part in arguments]
    process = subprocess.Popen(
        [str(pathlib.Path(sys.executable).with_name(tool)), *filled], cwd=HERE,
        env={**os.environ, "PARLEY_BENCH_PEER_DATABASE": str(database)})
    address = f"http://127.0.0.1:{port}"
    try:
        wait_until_it_answers(process, name, address)
        yield address
    finally:
        process.terminate()
        process.wait(30)


def wait_until_it_answers(process, name, address):
    deadline = time.monotonic() + START_SECONDS_MAXIMUM
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise SystemExit(f"{name} ended with {process.returncode}")
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(address + "/health").status_code == 200:
                return
        time.sleep(0.1)
    raise SystemExit(f"{name} did not answer within {START_SECONDS_MAXIMUM} s")


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]
