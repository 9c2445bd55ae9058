"""Puts measured tables into bench/README.md, between the marks of their program."""

import pathlib

README = pathlib.Path(__file__).with_name("README.md")


def write(name, text):
    start, end = f"<!-- {name}: start -->", f"<!-- {name}: end -->"
    before, rest = README.read_text().split(start)
    after = rest.split(end)[1]
    README.write_text(f"{before}{start}\n{text}\n{end}{after}")
