"""Adds up what the suites of bin/test reported and prints `N passed, N failed, N skipped`.

usage: count_results.py FOLDER

FOLDER holds `sections` (lines of: kind name exit-code seconds) and NAME.xml (JUnit) of each
suite. A check counts as one test. A suite that failed but names no failed test, or left no
report, counts as one failure: it died.
"""

import pathlib
import sys
import xml.etree.ElementTree as xml
from typing import NamedTuple


class Counts(NamedTuple):
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other):
        return Counts(*(mine + its for mine, its in zip(self, other)))


def suite_counts(report: pathlib.Path) -> Counts:
    counts = Counts()
    for case in xml.parse(report).getroot().iter("testcase"):
        outcomes = {child.tag for child in case}
        if outcomes & {"failure", "error"}:
            counts += Counts(failed=1)
        elif "skipped" in outcomes:
            counts += Counts(skipped=1)
        else:
            counts += Counts(passed=1)
    return counts


def section_counts(folder: pathlib.Path, kind: str, name: str, code: int) -> Counts:
    if kind == "check":
        return Counts(passed=1) if code == 0 else Counts(failed=1)
    try:
        counts = suite_counts(folder / f"{name}.xml")
    except (OSError, xml.ParseError):
        counts = Counts()
    died = code != 0 and counts.failed == 0 or counts == Counts()
    return counts + Counts(failed=1) if died else counts


def main(folder: pathlib.Path) -> int:
    total = Counts()
    for line in (folder / "sections").read_text().splitlines():
        kind, name, code, seconds = line.split()
        counts = section_counts(folder, kind, name, int(code))
        total += counts
        print(f"{name:10} {counts.passed:5} passed {counts.failed:5} failed"
              f" {counts.skipped:5} skipped {int(seconds):6} s")
    print(f"{total.passed} passed, {total.failed} failed, {total.skipped} skipped")
    return 1 if total.failed else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
