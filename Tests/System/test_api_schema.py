"""The API against its own description: no failure inside, and no answer it does not describe."""

import json
import os
import pathlib
import subprocess
import sys
import urllib.parse

import pytest

from System.installation import SEED, SOAK, guest_token, tokens_by_role
from System.site_map import PARTS, Crawl, routes

SECONDS_IN_ALL = 1200 if SOAK else 120
ROLES = ("owner", "lead", "facilitator", "contributor", "reader", "guest")
CHECKS = ("not_a_server_error", "status_code_conformance", "content_type_conformance",
          "response_schema_conformance")


@pytest.fixture(scope="module")
def tokens(demo):
    found = tokens_by_role(demo)
    return {**found, "guest": guest_token(demo, found["lead"])}


@pytest.fixture(scope="module")
def known_ids(demo):
    """Ids of real records by the name they have in addresses: most made-up ones are just 404."""
    return {visitor: ids_seen_by(demo, visitor) for visitor in ("lead", "guest")}


def ids_seen_by(server, visitor):
    crawl = Crawl(server, visitor, each_maximum=5)
    known = {}
    for route in routes():
        names = [part[1:-1] for part in PARTS.findall(route.template)]
        if len(names) != 1 or names == ["name"]:
            continue
        before = PARTS.split(route.template)[0]
        for path in crawl.of(route, maximum=5):
            value = urllib.parse.unquote(path.removeprefix(before).split("/")[0])
            known.setdefault(names[0], set()).add(value)
    return {name: sorted(values) for name, values in known.items()}


@pytest.mark.parametrize("role", ROLES)
def test_the_description_is_true_for(role, demo, tokens, known_ids, tmp_path):
    assert role in tokens, f"the demo has no member who is {role}: it has {sorted(tokens)}"
    here = pathlib.Path(__file__).parent
    known = known_ids["guest" if role == "guest" else "lead"]
    command = [
        str(pathlib.Path(sys.executable).with_name("schemathesis")), "run",
        f"{demo.address}/api/v1/openapi.json", "--seed", str(SEED + ROLES.index(role)),
        "--max-time", str(SECONDS_IN_ALL // len(ROLES)), "--checks", ",".join(CHECKS),
        "--header", f"Authorization: Bearer {tokens[role]}",
        "--phases", "examples,coverage,fuzzing",
        "--request-timeout", "30", "--continue-on-failure", "--warnings", "off",
        "--no-shrink", "--suppress-health-check", "all"]
    finished = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False,
        timeout=SECONDS_IN_ALL, stdin=subprocess.DEVNULL,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "schema_hooks", "PYTHONPATH": str(here),
             "PARLEY_KNOWN_IDS": json.dumps(known), "NO_COLOR": "1"})
    print(" ".join(command[:5]))
    assert finished.returncode == 0, finished.stdout[-6000:] + finished.stderr[-2000:]
