"""What both peers are told by the environment."""

import os
import pathlib

DATABASE = os.environ["PARLEY_BENCH_PEER_DATABASE"]
# FULL, like Parley: an answered write is on the disk.
SYNCHRONOUS = os.environ.get("PARLEY_BENCH_SYNCHRONOUS", "FULL")
TEMPLATES = str(pathlib.Path(__file__).parent / "templates")
PRAGMAS = (
    "PRAGMA journal_mode = WAL", f"PRAGMA synchronous = {SYNCHRONOUS}",
    "PRAGMA mmap_size = 268435456", "PRAGMA busy_timeout = 5000")
CREATED_AT = "2025-01-01T00:00:00Z"
