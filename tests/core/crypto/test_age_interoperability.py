"""Files and keys exchanged with other implementations of age, where they are installed."""

import io
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from interview_app.crypto import addressed, age
from interview_app.crypto.age.stream import CHUNK
from tests.factories.crypto import SeededRandomness, hybrid_identity, x25519_identity

CONTENT = "A made-up answer, ünd some more. ".encode() * 3000  # two chunks
IDENTITIES = [hybrid_identity(), x25519_identity()]
PASSPHRASE = "made up passphrase"
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 8 * CHUNK - 1, 8 * CHUNK, 8 * CHUNK + 1, 20 * CHUNK + 7)
SCRIPT = """
import { readFileSync, writeFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
const [entry, verb, key, ...paths] = process.argv.slice(1)
const age = await import(pathToFileURL(entry).href)
if (verb === "recipient") {
  process.stdout.write(await age.identityToRecipient(key))
} else if (verb === "generate") {
  process.stdout.write(key === "hybrid" ? await age.generateHybridIdentity() : await age.generateX25519Identity())
} else if (verb === "encrypt") {
  const encrypter = new age.Encrypter()
  encrypter.setScryptWorkFactor(8)
  if (key.startsWith("age1")) encrypter.addRecipient(key); else encrypter.setPassphrase(key)
  await each(content => encrypter.encrypt(content))
} else {
  const decrypter = new age.Decrypter()
  if (key.startsWith("AGE-SECRET-KEY")) decrypter.addIdentity(key); else decrypter.addPassphrase(key)
  await each(content => decrypter.decrypt(content))
}
async function each(change) {
  for (let at = 0; at < paths.length; at += 2) {
    writeFileSync(paths[at + 1], await change(new Uint8Array(readFileSync(paths[at]))))
  }
}
"""


def _node_package() -> Path | None:
    """Find npm's age-encryption where a person may have put it, or None."""
    candidates = [Path(os.environ["AGE_ENCRYPTION_DIR"])] if "AGE_ENCRYPTION_DIR" in os.environ else []
    candidates += [
        Path(folder) / "age-encryption" for folder in os.environ.get("NODE_PATH", "").split(os.pathsep) if folder
    ]
    if shutil.which("npm"):
        root = subprocess.run(["npm", "root", "-g"], capture_output=True, text=True, check=False)
        candidates.append(Path(root.stdout.strip()) / "age-encryption")
    return next((folder for folder in candidates if (folder / "dist" / "index.js").is_file()), None)


@pytest.fixture(scope="session")
def entry() -> Path:
    """The entry of npm's age-encryption."""
    if not shutil.which("node"):
        pytest.skip("Node is not installed")
    package = _node_package()
    if package is None:
        pytest.skip("npm's age-encryption is not installed (npm root -g, NODE_PATH, AGE_ENCRYPTION_DIR)")
    return package / "dist" / "index.js"


def _node(entry: Path, *arguments: str) -> str:
    command = ["node", "--input-type=module", "--eval", SCRIPT, str(entry), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


def _contents(folder: Path) -> list[tuple[Path, Path, Path]]:
    """Make files of many sizes, and say where each is to be sealed and opened again."""
    plain = [folder / f"{size}.plain" for size in SIZES]
    for path, size in zip(plain, SIZES, strict=True):
        path.write_bytes(SeededRandomness()(size))
    return [(path, path.with_suffix(".age"), path.with_suffix(".opened")) for path in plain]


def _pairs(*paths: tuple[Path, Path]) -> list[str]:
    return [str(path) for pair in paths for path in pair]


@pytest.mark.parametrize("identity", IDENTITIES, ids=["hybrid", "x25519"])
def test_npm_reads_what_we_seal(entry: Path, tmp_path: Path, identity: age.HybridIdentity | age.X25519Identity) -> None:
    """The npm package takes our private key's text and opens our files with it, whatever their size."""
    contents = _contents(tmp_path)
    for plain, sealed, _ in contents:
        sealed.write_bytes(age.encrypt_bytes(plain.read_bytes(), [identity.recipient()]))
    _node(entry, "decrypt", str(identity), *_pairs(*((sealed, opened) for _, sealed, opened in contents)))
    assert all(opened.read_bytes() == plain.read_bytes() for plain, _, opened in contents)
    assert _node(entry, "recipient", str(identity)) == str(identity.recipient())


@pytest.mark.parametrize("identity", IDENTITIES, ids=["hybrid", "x25519"])
def test_npm_passes_over_our_key_ids(
    entry: Path, tmp_path: Path, identity: age.HybridIdentity | age.X25519Identity
) -> None:
    """The npm package opens what we seal to the central team, whose header has a stanza that only we know."""
    others = [type(identity).generate(SeededRandomness(name)).recipient() for name in ("deputy", "recovery")]
    contents = _contents(tmp_path)
    for plain, sealed, _ in contents:
        keys = [str(each) for each in (*others, identity.recipient())]
        sealed.write_bytes(addressed.seal_to(plain.read_bytes(), keys))
        assert addressed.addressees(sealed.read_bytes(), keys) == tuple(keys)
    _node(entry, "decrypt", str(identity), *_pairs(*((sealed, opened) for _, sealed, opened in contents)))
    assert all(opened.read_bytes() == plain.read_bytes() for plain, _, opened in contents)


@pytest.mark.parametrize("kind", ["hybrid", "x25519"])
def test_we_read_what_npm_seals(entry: Path, tmp_path: Path, kind: str) -> None:
    """We take a key made by npm age-encryption and open files it sealed to it; they have no key ids."""
    identity = age.parse_identity(_node(entry, "generate", kind))
    contents = _contents(tmp_path)
    _node(entry, "encrypt", str(identity.recipient()), *_pairs(*((plain, sealed) for plain, sealed, _ in contents)))
    for plain, sealed, _ in contents:
        assert age.decrypt_bytes(sealed.read_bytes(), [identity]) == plain.read_bytes()
        assert addressed.addressees(sealed.read_bytes(), [str(identity.recipient())]) == ()


def test_passphrase_files_pass_both_ways_with_npm(entry: Path, tmp_path: Path) -> None:
    """A passphrase opens the other program's file, in both directions."""
    ours, theirs, plain = tmp_path / "ours.age", tmp_path / "theirs.age", tmp_path / "plain"
    ours.write_bytes(age.encrypt_bytes(CONTENT, [age.PassphraseRecipient(PASSPHRASE, 8)]))
    _node(entry, "decrypt", PASSPHRASE, str(ours), str(plain))
    assert plain.read_bytes() == CONTENT
    _node(entry, "encrypt", PASSPHRASE, str(plain), str(theirs))
    assert age.decrypt_bytes(theirs.read_bytes(), [age.PassphraseIdentity(PASSPHRASE)]) == CONTENT


needs_age = pytest.mark.skipif(not shutil.which("age"), reason="the age command is not installed")


@needs_age
def test_x25519_files_pass_both_ways_with_the_age_command(tmp_path: Path) -> None:
    """The age command opens our X25519 files with our key, those with key ids too, and we open its."""
    identity = x25519_identity()
    recipient = str(identity.recipient())
    key = tmp_path / "key.txt"
    key.write_text(f"# made up\n{identity}\n")
    for plain, sealed, _ in _contents(tmp_path):
        for ours in (age.encrypt_bytes(plain.read_bytes(), [identity.recipient()]), _to_the_team(plain, recipient)):
            sealed.write_bytes(ours)
            opened = subprocess.run(["age", "-d", "-i", key, sealed], capture_output=True, check=True)
            assert opened.stdout == plain.read_bytes()
        subprocess.run(["age", "-r", recipient, "-o", sealed, plain], capture_output=True, check=True)
        assert age.decrypt_bytes(sealed.read_bytes(), [age.parse_identity(key.read_text())]) == plain.read_bytes()


def _to_the_team(plain: Path, recipient: str) -> bytes:
    """Return a file with our key ids, in the way in which one of any size is written."""
    target = io.BytesIO()
    with plain.open("rb") as source:
        addressed.stream_to(source, target, [recipient])
    return target.getvalue()


@needs_age
@pytest.mark.skipif(not shutil.which("setsid"), reason="setsid, which gives age a terminal, is not installed")
def test_passphrase_files_pass_both_ways_with_the_age_command(tmp_path: Path) -> None:
    """The age command opens our passphrase file, and we open its, made with its own work factor of 18."""
    plain, ours, theirs = tmp_path / "plain", tmp_path / "ours.age", tmp_path / "theirs.age"
    ours.write_bytes(age.encrypt_bytes(CONTENT, [age.PassphraseRecipient(PASSPHRASE, 10)]))
    _at_a_terminal(["age", "-d", "-o", str(plain), str(ours)], answers=1)
    assert plain.read_bytes() == CONTENT
    _at_a_terminal(["age", "-p", "-o", str(theirs), str(plain)], answers=2)
    assert age.decrypt_bytes(theirs.read_bytes(), [age.PassphraseIdentity(PASSPHRASE)]) == CONTENT


def _at_a_terminal(command: list[str], answers: int) -> None:
    """Run a command that asks for a passphrase at a terminal, and answer."""
    ours, its = pytest.importorskip("pty", reason="this system has no terminals to give away").openpty()
    try:
        process = subprocess.Popen(["setsid", "--ctty", "--wait", *command], stdin=its, stdout=its, stderr=its)
        for _ in range(answers):
            seen = b""
            while b"assphrase" not in seen or not seen.rstrip().endswith(b":"):
                seen += os.read(ours, 1024)
            os.write(ours, PASSPHRASE.encode() + b"\n")
        assert process.wait(timeout=60) == 0
    finally:
        os.close(ours)
        os.close(its)
