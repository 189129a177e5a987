"""What FORMAT.md says about packs is true for somebody who has only the tools that every system has."""

import hashlib
import json
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.factories.packs import CENTRE, PACK

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("unzip", "ssh-keygen", "sha256sum"))), reason="these tools are not here"
)


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """Unpack a pack with unzip, and write down the centre's key."""
    (tmp_path / "laptop.study").write_bytes(PACK)
    assert run(tmp_path, "unzip", "-q", "laptop.study", "-d", "pack").returncode == 0
    (tmp_path / "signers").write_text(f"centre {CENTRE}\n")
    return tmp_path / "pack"


def run(where: Path, *words: str, typed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run a tool in a folder."""
    return subprocess.run(words, cwd=where, input=typed, capture_output=True, check=False)


def verified(folder: Path, namespace: str) -> bool:
    """Tell whether ssh-keygen accepts the manifest's signature for a purpose."""
    words = ["-Y", "verify", "-f", "../signers", "-I", "centre", "-n", namespace, "-s", "manifest.json.sig"]
    return run(folder, "ssh-keygen", *words, typed=(folder / "manifest.json").read_bytes()).returncode == 0


def test_ssh_keygen_verifies_the_signature(unpacked: Path) -> None:
    """For a pack and for nothing else; and not when a byte was changed."""
    assert verified(unpacked, "pack@interview-companion")
    assert not verified(unpacked, "bundle@interview-companion")
    manifest = unpacked / "manifest.json"
    manifest.write_bytes(manifest.read_bytes().replace(b'"practice":true', b'"practice":null'))
    assert not verified(unpacked, "pack@interview-companion")


def test_sha256sum_checks_every_file(unpacked: Path) -> None:
    """The manifest lists all of them, and nothing else came along."""
    listed = json.loads((unpacked / "manifest.json").read_bytes())["files"]
    lines = "".join(f"{digest}  study/{name}\n" for name, digest in listed.items()).encode()
    assert run(unpacked, "sha256sum", "-c", "--quiet", typed=lines).returncode == 0
    assert {path.relative_to(unpacked / "study").as_posix() for path in files(unpacked / "study")} == set(listed)
    (unpacked / "study" / "study.toml").write_text("changed")
    assert run(unpacked, "sha256sum", "-c", "--quiet", typed=lines).returncode == 1


def test_ssh_keygen_reads_the_certificate(unpacked: Path) -> None:
    """Whose laptop it is for, and for which days."""
    certificate = json.loads((unpacked / "manifest.json").read_bytes())["certificate"]
    (unpacked / "device-cert.pub").write_text(certificate)
    told = run(unpacked, "ssh-keygen", "-L", "-f", "device-cert.pub").stdout.decode()
    assert 'Key ID: "device-7"' in told
    assert "Serial: 7" in told


SIGN = (
    *("title", "text", "traced", "spoken", "paper", "traced_text", "spoken_text", "phrase", "paper_text", "serial"),
    *("witness", "present", "independent", "helped", "hint", "interpreter", "reader", "support"),
)
SIGNED = (
    *("row", "kept_traced", "kept_spoken", "kept_paper", "by_present", "by_independent"),
    *("with_interpreter", "with_reader", "with_support"),
)


def test_a_consent_document_can_be_worked_out_from_what_format_says(unpacked: Path) -> None:
    """Its hash comes from the keys that FORMAT.md lists, without a line of ours."""
    manifest = json.loads((unpacked / "manifest.json").read_bytes())
    study = tomllib.loads((unpacked / "study" / "study.toml").read_text(encoding="utf-8"))
    words = tomllib.loads((unpacked / "study" / "text" / "en-GB.toml").read_text(encoding="utf-8"))
    items = [item["id"] for item in study["consent"]["item"]]
    places = [
        ("consent", page, name)
        for page in (*study["consent"]["pages"], *(["sheet"] if study["consent"].get("sheet") else []))
        for name in ("title", "paragraphs", "last_day", "points")
    ]
    for number, said in enumerate(said["id"] for said in study["consent"]["teach_back"]):
        first = number == 0
        places += [("consent", said, "question")]
        places += [("teach_back", name, "") for name in ("lead", "beside", "listen_for") if first]
        places += [("consent", said, "listen_for")]
        places += [("teach_back", name, "") for name in ("own_words", "after_explaining", "not_yet") if first]
        places += [("consent", said, "again")]
    places += [("consent", item, name) for item in items for name in ("question", "explanation", "yes", "no")]
    places += [("sign", name, "") for name in SIGN]
    places += [("choices", name, "") for name in ("title", "text")]
    places += [("consent", item, name) for item in items for name in ("words_given", "words_refused")]
    places += [("sign", name, "") for name in SIGNED]
    places += [("review", "not_answered", ""), ("choices", "blocked", ""), ("choices", "confirm", "")]
    strings = [pair for place in places for pair in spelled([name for name in place if name], words)]
    document = {"format": "consent-document/2", "language": "en-GB", "strings": strings}
    document |= {"study": study["id"], "version": study["version"]}
    content = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert hashlib.sha256(content.encode()).hexdigest() == manifest["documents"]["en-GB"]


def spelled(place: list[str], words: dict[str, object]) -> list[list[str]]:
    """Return the keys and texts at a place."""
    found: object = words
    for name in place:
        found = found.get(name, []) if isinstance(found, dict) else []
    texts = [found] if isinstance(found, str) else found
    assert isinstance(texts, list)
    key = ".".join(place)
    return [[key if len(texts) == 1 else f"{key}[{n}]", text] for n, text in enumerate(texts, 1)]


def files(folder: Path) -> list[Path]:
    """Return every file below a folder."""
    return [path for path in folder.rglob("*") if path.is_file()]
