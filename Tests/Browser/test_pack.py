"""The printed pack: each sheet on a page of its own, on A4 and Letter, from either printer."""

import re
import subprocess

import pytest

from Browser.chromium import new_context
from System.installation import links, sign_in

SHEETS = {
    "shown": [
        "Agenda", "How Meridian Flow Controls", "What helps", "What we heard", "to spend",
        "What it is worth"],
    "blank": ["Agenda", "What helps", "What we heard", "to spend", "What it is worth"],
}
PAPERS = {"A4": "210mm 297mm", "Letter": "216mm 279mm"}


@pytest.fixture
def pack(demo):
    """The address of a planned session's pack."""
    listed = sign_in(demo, "Open").get("/sessions?state=planned").text
    plan = next(
        link for link in links(listed) if re.fullmatch(r"/sessions/[0-9a-f-]{36}/plan", link))
    return plan.replace("/plan", "/pack")


def texts(pdf):
    """The text of each page, as another program reads it."""
    read = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return read.stdout.decode().split("\f")[:-1]


def check(pages, view):
    assert len(pages) == len(SHEETS[view]), "a sheet runs over its page"
    for page, title in zip(pages, SHEETS[view]):
        head = " ".join(page.split()[:40])
        assert title in head, f"{title} does not begin its page: {head}"
    worth = pages[-1]
    assert worth.count("very much") == 2 and "Who brings it" in worth
    assert all(str(number) in pages[-4] for number in range(0, 101, 10))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("view", SHEETS)
def test_chromium_prints_each_sheet_on_its_page(view, paper, pack, demo, chromium):
    context = new_context(chromium, client=sign_in(demo, "Open"))
    page = context.new_page()
    page.goto(f"{demo.address}{pack}?view={view}")
    check(texts(page.pdf(format=paper)), view)
    context.close()


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("view", SHEETS)
def test_weasyprint_prints_each_sheet_on_its_page(view, paper, pack, demo, tmp_path):
    client = sign_in(demo, "Open")
    page = client.get(f"{pack}?view={view}").text
    for address in re.findall(r'href="([^"]+\.css)"', page):
        name = address.split("/")[-1]
        (tmp_path / name).write_text(client.get(address).text)
        page = page.replace(address, name)
    with open(tmp_path / "pack.css", "a") as style:
        style.write(f"@page {{ size: {PAPERS[paper]} }}")
    (tmp_path / "pack.html").write_text(page)
    subprocess.run(
        ["weasyprint", "--quiet", tmp_path / "pack.html", tmp_path / "pack.pdf"], check=True)
    check(texts((tmp_path / "pack.pdf").read_bytes()), view)
