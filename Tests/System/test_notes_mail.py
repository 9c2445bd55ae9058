"""Published notes arrive by mail with their PDF, read here by other programs."""

import datetime
import subprocess

import pytest

from System.installation import Server, api, everything, tokens_by_role
from System.test_mail import Sink, sink  # noqa: F401

READER = "ruth.notes@example.org"
SAID = "You sit with our sales people every Monday"


@pytest.fixture
def serve(tmp_path, sink):  # noqa: F811
    running = []

    def start(**environment):
        folder = tmp_path / "data"
        folder.mkdir()
        running.append(Server(folder, "demo", environment={
            "PARLEY_MAIL__SERVER": f"smtp://127.0.0.1:{sink.port}",
            "PARLEY_MAIL__FROM": "parley@example.com", "PARLEY_MAIL__TLS": "optional",
            **environment}))
        return running[0]

    sink.wants = lambda envelope: READER in envelope.rcpt_tos
    yield start
    for server in running:
        server.stop()


def published(server):
    """A conversation with one reader of our own, whose notes are published; its address."""
    owner = api(server, tokens_by_role(server)["owner"])
    relationship = everything(owner, "/relationships")[0]["id"]
    person = made(owner, f"/relationships/{relationship}/people", {
        "name": "Ruth Notes", "email": READER, "title": "Plant manager",
        "function": "operations", "level": "manager"})
    start = datetime.datetime.now(datetime.UTC) - datetime.timedelta(hours=2)
    session = "/sessions/" + made(owner, f"/relationships/{relationship}/sessions", {
        "startsAt": start.strftime("%Y-%m-%dT%H:%M:%SZ"), "minutes": 90})
    made(owner, f"{session}/attendees", {"person": person})
    made(owner, f"{session}/items", {"page": "today", "what": SAID, "person": person})
    made(owner, f"{session}/closure", {}, version=1)
    made(owner, f"{session}/notes/composition", {})
    made(owner, f"{session}/notes/publication", {"anyway": True}, version=1)
    return session


def made(client, path, body, version=None):
    headers = {} if version is None else {"if-match": f'"{version}"'}
    answer = client.post(path, json=body, headers=headers)
    assert answer.status_code in (200, 201), (path, answer.text)
    return answer.json()["id"]


def text_of(pdf):
    return subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True,
    ).stdout.decode()


def test_the_mail_holds_the_notes_as_pdf_and_a_link(serve, sink):  # noqa: F811
    server = serve()
    session = published(server)
    message = sink.next()
    files = [part for part in message.iter_attachments()]
    text = message.get_body(("plain",)).get_content()
    assert message["subject"].startswith("Notes of our conversation on")
    assert f"{server.address}/links/" in text and f"/portal{session}" in text
    assert [file.get_content_type() for file in files] == ["application/pdf"]
    assert files[0].get_filename().startswith("notes-")
    pdf = files[0].get_content()
    said = " ".join(text_of(pdf).split())
    assert pdf.startswith(b"%PDF-") and SAID in said and "Ruth Notes" in said
    assert sink.arrived.empty()
