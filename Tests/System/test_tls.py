"""Parley serves https by itself, given a certificate, or says in one sentence why it cannot."""

import contextlib
import dataclasses
import pathlib
import socket
import ssl
import subprocess

import httpx
import pytest

from System.installation import Server, api, browser, parley, sign_in, token
from System.test_start import assert_refused, folder_made, without_power

# An idle connection ends after 30 s; a test machine may be busy.
CLOSED_SECONDS_MAXIMUM = 60


@dataclasses.dataclass
class Pair:
    certificate: pathlib.Path
    key: pathlib.Path

    @property
    def flags(self):
        return ["--tls-cert", str(self.certificate), "--tls-key", str(self.key)]

    @property
    def environment(self):
        return {
            "PARLEY_SERVER__TLS_CERT": str(self.certificate),
            "PARLEY_SERVER__TLS_KEY": str(self.key)}


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def self_made(folder, *algorithm):
    pair = Pair(folder / "certificate.pem", folder / "key.pem")
    openssl(
        "req", "-x509", *algorithm, "-nodes", "-days", 2, "-subj", "/CN=parley.test",
        "-addext", "subjectAltName=IP:127.0.0.1", "-addext",
        "keyUsage=digitalSignature,keyCertSign", "-keyout", pair.key, "-out", pair.certificate)
    return pair


ALGORITHMS = {
    "P-256": ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"],
    "RSA": ["-newkey", "rsa:2048"],
}


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    return {
        name: self_made(tmp_path_factory.mktemp("pair"), *algorithm)
        for name, algorithm in ALGORITHMS.items()}


@pytest.fixture(scope="module")
def pair(pairs):
    return pairs["P-256"]


@pytest.fixture(scope="module")
def served(tmp_path_factory, pair):
    folder = folder_made(tmp_path_factory.mktemp("tls") / "data")
    with Server(folder, "serve", *pair.flags) as server:
        yield server


@pytest.fixture
def trusting(monkeypatch, pair):
    """Clients of this test trust the self-made certificate, and no other."""
    monkeypatch.setenv("SSL_CERT_FILE", str(pair.certificate))


def port(server):
    return httpx.URL(server.address).port


def context(pair, version=None):
    made = ssl.create_default_context(cafile=pair.certificate)
    if version:
        made.set_ciphers("DEFAULT@SECLEVEL=0")
        made.minimum_version = made.maximum_version = version
    return made


@contextlib.contextmanager
def connected(server, context):
    with socket.create_connection(("127.0.0.1", port(server)), timeout=30) as plain:
        with context.wrap_socket(plain, server_hostname="127.0.0.1") as secure:
            yield secure


def test_a_session_over_https_outlives_a_restart(tmp_path, pair, trusting):
    folder = folder_made(tmp_path / "data")
    with Server(folder, "demo", *pair.flags) as server:
        lead = sign_in(server, "Open")
        cookies = [(it.name, it.secure, it.path) for it in lead.cookies.jar]
        links = {server.link(label).split("/links/")[0] for label in ("Open", "Guest")}
        assert links == {server.address} and server.address.startswith("https://127.0.0.1:")
        assert ("__Host-parley", True, "/") in cookies
        assert all(name.startswith("__Host-") and secure for name, secure, _ in cookies)
        assert lead.get("/").headers["strict-transport-security"].startswith("max-age=")
    with Server(folder, "demo", environment=pair.environment) as again:
        with browser(again.address) as client:
            client.cookies.update({it.name: it.value for it in lead.cookies.jar})
            assert client.get("/account", follow_redirects=False).status_code == 200


def test_commands_beside_a_server_speak_of_https(tmp_path, pair, trusting):
    with Server(folder_made(tmp_path / "data"), "demo", *pair.flags) as server:
        listed = parley("user", "list", "--data", server.folder).stdout.splitlines()
        email = next(
            line.split("\t")[0] for line in listed if line.split("\t")[2:4] == ["owner", "active"])
        link = parley("user", "link", "--data", server.folder, "--email", email).stdout.strip()
        assert link.startswith(server.address + "/links/")
        with api(server, token(server, email)) as owner:
            assert owner.get("/relationships").status_code == 200


@pytest.mark.parametrize("version", ["TLSv1.2", "TLSv1.3"])
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_it_speaks_todays_tls_with_either_kind_of_key(tmp_path, pairs, algorithm, version):
    pair = pairs[algorithm]
    wanted = {"TLSv1.2": ssl.TLSVersion.TLSv1_2, "TLSv1.3": ssl.TLSVersion.TLSv1_3}[version]
    with Server(folder_made(tmp_path / "data"), "serve", *pair.flags) as server:
        with connected(server, context(pair, wanted)) as secure:
            assert secure.version() == version
            shown = ssl.DER_cert_to_PEM_cert(secure.getpeercert(binary_form=True))
    assert shown.strip() == pair.certificate.read_text().strip()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_tls_of_the_past_is_refused_by_the_server(served, pair):
    with pytest.raises(ssl.SSLError, match="(?i)alert protocol version"):
        with connected(served, context(pair, ssl.TLSVersion.TLSv1_1)):
            pass


def test_a_certificate_nobody_vouches_for_is_refused_by_clients(served):
    with pytest.raises(ssl.SSLCertVerificationError):
        with connected(served, ssl.create_default_context()):
            pass


def test_plain_http_gets_no_page_and_hurts_nobody(served, trusting):
    with pytest.raises(httpx.TransportError):
        httpx.get(f"http://127.0.0.1:{port(served)}/sign-in")
    assert httpx.get(served.address + "/health/ready").status_code == 200
    assert served.errors() == ""


def test_a_connection_that_never_shakes_hands_is_closed(served):
    with socket.create_connection(("127.0.0.1", port(served))) as silent:
        silent.settimeout(CLOSED_SECONDS_MAXIMUM)
        assert silent.recv(1) == b""


def missing(_folder, pair):
    return ["--tls-cert", "/nowhere/certificate.pem", "--tls-key", pair.key]


def key_missing(_folder, pair):
    return ["--tls-cert", pair.certificate, "--tls-key", "/nowhere/key.pem"]


def no_key(_folder, pair):
    return ["--tls-cert", pair.certificate]


def no_certificate(_folder, pair):
    return ["--tls-key", pair.key]


def of_another(folder, pair):
    other = self_made(folder, *ALGORITHMS["P-256"])
    return ["--tls-cert", pair.certificate, "--tls-key", other.key]


def of_another_kind(folder, pair):
    other = self_made(folder, *ALGORITHMS["RSA"])
    return ["--tls-cert", pair.certificate, "--tls-key", other.key]


def swapped(_folder, pair):
    return ["--tls-cert", pair.key, "--tls-key", pair.certificate]


def certificate_twice(_folder, pair):
    return ["--tls-cert", pair.certificate, "--tls-key", pair.certificate]


def bytes_of_another_form(folder, pair):
    der = folder / "certificate.der"
    openssl("x509", "-in", pair.certificate, "-outform", "DER", "-out", der)
    return ["--tls-cert", der, "--tls-key", pair.key]


def locked(folder, pair):
    key = folder / "locked.pem"
    openssl(
        "pkcs8", "-topk8", "-in", pair.key, "-out", key, "-passout", "pass:secret", "-v2",
        "aes-256-cbc")
    return ["--tls-cert", pair.certificate, "--tls-key", key]


def a_folder(folder, pair):
    return ["--tls-cert", folder, "--tls-key", pair.key]


def plain_public_url(_folder, pair):
    return [*pair.flags, "--public-url", "http://parley.example.com"]


REFUSALS = {
    missing: ("/nowhere/certificate.pem", "--tls-cert"),
    key_missing: ("/nowhere/key.pem", "--tls-key"),
    no_key: ("server.tls_key", "Set both"),
    no_certificate: ("server.tls_cert", "Set both"),
    of_another: ("does not belong", "key.pem", "certificate.pem"),
    of_another_kind: ("does not belong", "key.pem", "certificate.pem"),
    swapped: ("no certificate", "key.pem", "--tls-cert"),
    certificate_twice: ("no private key", "certificate.pem", "--tls-key"),
    bytes_of_another_form: ("cannot be read", "certificate.der", "--tls-cert"),
    locked: ("passphrase", "openssl pkey"),
    a_folder: ("cannot be read", "--tls-cert"),
    plain_public_url: ("server.public_url", "https://"),
}


@pytest.mark.parametrize("case", REFUSALS, ids=lambda case: case.__name__)
def test_what_does_not_fit_is_said_before_anything_is_made(case, tmp_path, pair):
    data = folder_made(tmp_path / "data")
    assert_refused(serve(data, case(tmp_path, pair)), *REFUSALS[case])
    assert list(data.iterdir()) == []


@pytest.mark.parametrize("name", ["certificate", "key"])
def test_a_file_this_user_may_not_read_is_named(name, tmp_path):
    prefix = without_power()
    pair = self_made(tmp_path, *ALGORITHMS["P-256"])
    pair.certificate.chmod(0o644)
    pair.key.chmod(0o644)
    getattr(pair, name).chmod(0)
    for parent in list(tmp_path.parents)[:2] + [tmp_path]:
        parent.chmod(0o755)
    data = folder_made(tmp_path / "data")
    data.chmod(0o777)
    refused = serve(data, pair.flags, prefix=prefix)
    assert_refused(refused, getattr(pair, name), "let this user read it")


def test_a_key_in_place_of_its_path_is_never_shown(tmp_path, pair):
    environment = {
        "PARLEY_SERVER__TLS_CERT": str(pair.certificate),
        "PARLEY_SERVER__TLS_KEY_FILE": str(pair.key)}
    for command in (["serve", "--data", tmp_path], ["config", "show"]):
        finished = parley(*command, environment=environment)
        assert_refused(finished, "server.tls_key", "PARLEY_SERVER__TLS_KEY=PATH")
        assert "BEGIN" not in finished.stdout + finished.stderr


def serve(data, flags, prefix=()):
    return parley(
        "serve", "--data", data, "--listen", "127.0.0.1:0", *flags, prefix=prefix, seconds=60)
