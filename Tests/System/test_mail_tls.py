"""Mail is handed over encrypted, to the right server, after signing in; else it says why."""

import contextlib
import socket
import ssl

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from System.installation import api, patiently_until, tokens_by_role
from System.test_mail import Sink, fresh
from System.test_tls import ALGORITHMS, self_made

USER, PASSWORD = "parley", "otter \u00e9 \"quoted\""


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return self_made(tmp_path_factory.mktemp("mail"), *ALGORITHMS["P-256"])


@contextlib.contextmanager
def guarded(pair=None):
    """A mail server that takes nothing before STARTTLS (if it has a certificate) and a sign-in."""
    kept = Sink()
    kept.seen = []

    def check(_server, session, _envelope, _mechanism, credentials):
        assert isinstance(credentials, LoginPassword)
        known = (USER.encode(), PASSWORD.encode())
        kept.seen.append(session.ssl is not None)
        return AuthResult(
            success=(credentials.login, credentials.password) == known, handled=False)

    context = None
    if pair:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pair.certificate, pair.key)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        kept.port = free.getsockname()[1]
    controller = Controller(
        kept, hostname="127.0.0.1", port=kept.port, ready_timeout=60, tls_context=context,
        require_starttls=pair is not None, authenticator=check, auth_required=pair is not None)
    controller.start()
    yield kept
    controller.stop()


@contextlib.contextmanager
def sending(place, sink, **environment):
    """A server with such settings that was asked for a test mail."""
    settings = {f"PARLEY_MAIL__{name}": str(value) for name, value in environment.items()}
    with fresh(place, f"smtp://127.0.0.1:{sink.port}", **{
            "PARLEY_MAIL__FROM": "parley@example.com", **settings}) as server:
        owner = api(server, tokens_by_role(server)["owner"])
        assert owner.post("/mail/test", json={}).status_code == 201
        yield owner


def answer(owner):
    """The test mail once it was tried."""
    def tried():
        mail = owner.get("/mail").json()["mails"][0]
        return mail if mail["tries"] > 0 else None
    return patiently_until(tried)


def test_a_mail_leaves_after_starttls_and_a_sign_in(tmp_path, pair):
    with guarded(pair) as sink, sending(
            tmp_path, sink, CA=pair.certificate, USER=USER, PASSWORD=PASSWORD) as owner:
        assert sink.next()["subject"] == "Test mail of Parley"
        mail = answer(owner)
        assert (mail["state"], sink.seen) == ("sent", [True]), mail


def test_a_wrong_password_is_said_in_the_servers_words(tmp_path, pair):
    with guarded(pair) as sink, sending(
            tmp_path, sink, CA=pair.certificate, USER=USER, PASSWORD="wrong") as owner:
        mail = answer(owner)
        assert mail["state"] == "waiting" and "535" in mail["answer"], mail
        assert "wrong" not in mail["answer"] and sink.arrived.empty()


def test_a_certificate_nobody_vouches_for_is_refused(tmp_path, pair):
    with guarded(pair) as sink, sending(
            tmp_path, sink, USER=USER, PASSWORD=PASSWORD) as owner:
        mail = answer(owner)
        assert mail["state"] == "waiting" and "certificate" in mail["answer"].lower(), mail
        assert sink.seen == [] and sink.arrived.empty(), "the password was shown to a stranger"


def test_a_certificate_of_another_name_is_refused(tmp_path, pair):
    with guarded(pair) as sink, sending(
            tmp_path, sink, SERVER=f"smtp://localhost:{sink.port}", CA=pair.certificate,
            USER=USER, PASSWORD=PASSWORD) as owner:
        mail = answer(owner)
        assert mail["state"] == "waiting" and "certificate" in mail["answer"].lower(), mail
        assert sink.seen == [] and sink.arrived.empty()


def test_without_starttls_nothing_is_sent_unless_it_is_allowed(tmp_path):
    with guarded() as sink:
        with sending(tmp_path, sink) as owner:
            mail = answer(owner)
            assert mail["state"] == "waiting" and sink.arrived.empty(), mail
