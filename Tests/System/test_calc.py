"""`parley calc` as a person and as a program meet it: reports, JSON, drawings and refusals."""

import json
import math
import os
import pathlib
import re
import subprocess
import xml.etree.ElementTree

import pytest

from System import models
from System.installation import BINARY, ROOT, parley

TRACES = ("Fatal error", "Thread 0", "Stack dump", "Swift/", ".swift:", "💣", "Error(")
FIGURES = {"base", "mean", "sd", "p5", "p25", "p50", "p75", "p95"}


def written(folder, text):
    path = folder / "model.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def calculated(folder, text, *arguments):
    finished = parley("calc", written(folder, text), "--json", *arguments)
    assert (finished.returncode, finished.stderr) == (0, "")
    return json.loads(finished.stdout)


def test_the_reference_model_has_its_known_mean_and_spread(tmp_path):
    found = calculated(tmp_path, models.REFERENCE)
    percent = found["dvpPercent"]
    assert math.isclose(percent["mean"], models.REFERENCE_MEAN, abs_tol=1e-3)
    assert math.isclose(percent["sd"], models.REFERENCE_DEVIATION, abs_tol=3e-3)
    assert (found["samples"], found["seed"]) == (65_536, 1)
    assert [driver["name"] for driver in found["drivers"]] == [
        "Visits", "Uptime", "Spares", "Rework", "Customers", "Premium"]
    assert sum(driver["base"] for driver in found["drivers"]) == pytest.approx(
        found["netGain"]["base"], rel=1e-12)


def test_the_json_has_the_keys_of_the_contract(tmp_path):
    found = calculated(tmp_path, models.REFERENCE)
    for spread in (found["netGain"], found["dvpPercent"], *found["drivers"]):
        assert FIGURES <= spread.keys()
        assert all(isinstance(spread[key], (int, float)) for key in FIGURES)
    assert set(found["probabilityAbove"]) == {"0", "5", "10", "20"}
    swings = [abs(item["swing"]) for item in found["sensitivity"]]
    assert swings == sorted(swings, reverse=True) and len(swings) == 15
    assert all({"input", "swing", "rankCorrelation"} <= item.keys()
               for item in found["sensitivity"])
    assert found["decay"][0] == {
        "year": 0, "dvpPercent": found["dvpPercent"]["base"], "netGain": found["netGain"]["base"],
        "addedToHold": 0}
    assert 0 <= found["confirmedShare"] <= 1 and found["seconds"] > 0


def test_a_half_life_of_three_years_takes_ten_percent_to_five(tmp_path):
    found = calculated(tmp_path, models.POINT)
    percents = [round(year["dvpPercent"], 2) for year in found["decay"][:5]]
    assert percents == [10, 7.94, 6.3, 5, 3.97]
    assert found["samples"] == 0 and found["dvpPercent"]["sd"] == 0


def test_without_purchases_the_percentage_is_null(tmp_path):
    found = calculated(tmp_path, models.POINT.replace("purchases: 2_000_000\n", ""))
    assert (found["dvpPercent"], found["probabilityAbove"]) == (None, {})
    assert found["netGain"]["base"] == 200_000


@pytest.mark.parametrize("method", [(), ("--plain",)], ids=["evenly", "plainly"])
def test_the_same_seed_gives_the_same_bytes_on_any_number_of_threads(tmp_path, method):
    path = written(tmp_path, models.REFERENCE)
    said = {
        re.sub(r'"seconds": [^\n]+', "", parley(
            "calc", path, "--json", "--samples", 20_000, "--seed", 7, "--threads", threads,
            *method).stdout)
        for threads in (1, 2, 3)}
    assert len(said) == 1 and '"seed": 7' in said.pop()
    other = parley("calc", path, "--json", "--samples", 20_000, "--seed", 8, *method).stdout
    assert '"seed": 8' in other and json.loads(other)["netGain"]["mean"] != json.loads(
        parley("calc", path, "--json", "--samples", 20_000, "--seed", 7, *method).stdout
    )["netGain"]["mean"]


@pytest.mark.parametrize("text, place", models.BAD.values(), ids=models.BAD.keys())
def test_what_is_wrong_is_said_at_its_place(tmp_path, text, place):
    path = written(tmp_path, text)
    errors = tmp_path / "errors"
    with errors.open("w") as stream:
        child = subprocess.Popen(
            [BINARY, "calc", path, "--json"], stdout=subprocess.PIPE, stderr=stream)
        output = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    said = errors.read_text()
    assert (child.returncode, output) == (2, b""), said
    assert f"{path}:{place}: " in said and max(map(len, said.splitlines())) < 400
    assert not [trace for trace in TRACES if trace in said], said
    # Processor time, which other work on the machine does not lengthen.
    assert usage.ru_utime + usage.ru_stime < 1 and usage.ru_maxrss < 200_000


def test_a_fault_is_shown_in_its_line_with_what_to_write_instead(tmp_path):
    text = models.formula("avoided", "inputs:\n  avoids: { base: 1, unit: USD/year }\n")
    path = written(tmp_path, text)
    said = parley("calc", path).stderr.splitlines()
    at = next(index for index, line in enumerate(said) if line.startswith(f"{path}:9:40: "))
    line, caret = said[at + 1][4:], said[at + 2][4:]
    assert line[caret.index("^"):][:7] == "avoided" and caret.count("^") == 7
    assert said[at + 3].strip() == "write: avoids"


@pytest.mark.parametrize("arguments", [
    ["--samples", "0"], ["--samples=-5"], ["--samples", "100000001"], ["--samples", "many"],
    ["--threads", "0"], ["--seed", "x"], ["--investment", "nan"], ["--as-of", "2026-02-30"]],
    ids=" ".join)
def test_wrong_settings_are_wrong_usage(tmp_path, arguments):
    finished = parley("calc", written(tmp_path, models.POINT), *arguments)
    assert (finished.returncode, finished.stdout) == (2, "")
    assert arguments[0].split("=")[0] in finished.stderr


@pytest.mark.parametrize("name", ["missing.yaml", "."])
def test_no_file_is_one_sentence(tmp_path, name):
    finished = parley("calc", tmp_path / name)
    assert finished.returncode == 2 and len(finished.stderr.strip().splitlines()) == 1
    assert str(tmp_path) in finished.stderr


def test_a_drawing_is_written_and_a_folder_that_is_not_there_is_named(tmp_path):
    path = written(tmp_path, models.REFERENCE)
    for _ in range(2):
        assert parley("calc", path, "--svg", tmp_path / "gain.svg").returncode == 0
    root = xml.etree.ElementTree.parse(tmp_path / "gain.svg").getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    finished = parley("calc", path, "--svg", tmp_path / "none" / "gain.svg")
    assert finished.returncode == 1 and len(finished.stderr.strip().splitlines()) == 1
    assert "none" in finished.stderr


def test_a_name_cannot_give_the_terminal_orders(tmp_path):
    hostile = models.POINT.replace("name: S", 'name: "\\e[31mred\\nline"').replace(
        "name: D", 'name: "\\e]0;title\\a"')
    finished = parley("calc", written(tmp_path, hostile))
    assert "\x1b" not in finished.stdout + finished.stderr and "\x07" not in finished.stdout


def test_standard_input_is_read(tmp_path):
    finished = subprocess.run(
        [BINARY, "calc", "-", "--json"], input=models.POINT, capture_output=True, text=True,
        check=True)
    assert json.loads(finished.stdout)["netGain"]["base"] == 200_000


def test_the_example_is_a_model_and_every_template_can_be_printed(tmp_path):
    example = parley("calc", "--example").stdout
    assert calculated(tmp_path, example)["netGain"]["base"] == 28_600
    listed = [line.split()[0] for line in parley("calc", "--templates").stdout.splitlines()]
    assert len(listed) >= 14
    for name in (listed[0], listed[-1]):
        finished = parley("calc", "--templates", name)
        assert finished.returncode == 0 and "parley: value-model/1" in finished.stdout
    assert parley("calc", "--templates", "unknown").returncode == 2


def test_no_installation_is_opened(tmp_path):
    path = written(tmp_path, models.POINT)
    subprocess.run([BINARY, "calc", path], cwd=tmp_path, capture_output=True, check=True)
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.yaml"]


DOCUMENT = (ROOT / "docs/value-models.md").read_text()
EXAMPLES = re.findall(r"```yaml\n(.*?)```\n\n```text\n\$ (.*?)\n(.*?)```", DOCUMENT, re.DOTALL)


def test_the_document_has_examples():
    assert len(EXAMPLES) == DOCUMENT.count("```yaml") == DOCUMENT.count("```text") >= 6


@pytest.mark.parametrize(
    "model, command, expected", EXAMPLES, ids=[f"example {n}" for n in range(len(EXAMPLES))])
def test_an_example_of_the_document_is_as_it_stands(tmp_path, model, command, expected):
    written(tmp_path, model)
    _, *arguments = command.split()
    finished = subprocess.run(
        [pathlib.Path(BINARY).resolve(), *arguments], cwd=tmp_path, capture_output=True, text=True,
        check=False)
    said = finished.stdout + finished.stderr
    assert without_time(said) == without_time(expected)
    assert max(map(len, finished.stdout.splitlines()), default=0) <= 80


def without_time(text):
    return re.sub(r"\d+\.\d+ s\.", "… s.", text).strip()
