"""Loaded by schemathesis: puts ids of real records into most requests, so that they get through."""

import json
import os
import random

import schemathesis

KNOWN = json.loads(os.environ.get("PARLEY_KNOWN_IDS", "{}"))
SHARE_OF_REAL_IDS = 0.8
choose = random.Random(1)


def with_real_ids(values):
    if not isinstance(values, dict):
        return values
    return {
        name: choose.choice(KNOWN[name])
        if KNOWN.get(name) and choose.random() < SHARE_OF_REAL_IDS else value
        for name, value in values.items()}


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    return with_real_ids(path_parameters)


@schemathesis.hook
def map_body(context, body):
    return with_real_ids(body)
