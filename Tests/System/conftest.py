import pathlib

import pytest

from System import installation


def pytest_report_header():
    return f"seed {installation.SEED}, {'long' if installation.SOAK else 'short'} counts"


@pytest.fixture(scope="session", autouse=True)
def binary():
    path = pathlib.Path(installation.BINARY)
    assert path.exists(), f"{path} is missing: run swift build, or set PARLEY_BINARY"
    return path


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory):
    """The demo programme, made once and stopped: copy it, do not start it."""
    folder = tmp_path_factory.mktemp("demo") / "data"
    folder.mkdir()
    with installation.Server(folder, "demo"):
        pass
    return folder


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The demo programme, being served."""
    folder = tmp_path_factory.mktemp("served") / "data"
    folder.mkdir()
    with installation.Server(folder, "demo") as server:
        yield server


@pytest.fixture
def empty(tmp_path):
    """A server on an empty folder, waiting to be set up."""
    folder = tmp_path / "data"
    folder.mkdir()
    with installation.Server(folder) as server:
        yield server
