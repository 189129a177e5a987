"""`docs/bundles-by-hand.md`: its commands, exactly as they stand there, check and open a real bundle."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.bundle import record
from tests.factories.crypto import hybrid_identity
from tests.factories.line import Line, line

PAGE = Path(__file__).parents[3] / "docs" / "bundles-by-hand.md"
TOOLS = ("sh", "unzip", "ssh-keygen", "sha256sum", "jq")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
NEEDED = (1, 3)

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}")


def block(name: str) -> str:
    """Return the commands of one block of the page."""
    (found,) = re.findall(rf"^```sh {name}\n(.*?)^```$", PAGE.read_text(), flags=re.MULTILINE | re.DOTALL)
    return str(found)


def run(commands: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run commands in a folder, as somebody types them."""
    return subprocess.run(["sh", "-c", commands], cwd=folder, check=False, capture_output=True, text=True, timeout=60)


def age_version() -> tuple[int, int]:
    """Return the version of the age tool, or (0, 0) where there is none that says it."""
    if shutil.which("age") is None:
        return (0, 0)
    told = subprocess.run(["age", "--version"], check=False, capture_output=True, text=True, timeout=10).stdout
    found = re.match(r"v?(\d+)\.(\d+)", told)
    return (int(found[1]), int(found[2])) if found else (0, 0)


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Return a centre and its laptop, today: the stock tools go by the real day."""
    with line(tmp_path, SystemClock()) as made:
        yield made


@pytest.fixture
def folder(laid: Line, tmp_path: Path) -> Path:
    """Return a folder with a bundle and what is needed to check it."""
    folder = tmp_path / "by hand"
    folder.mkdir()
    shutil.copy(laid.bundle(1), folder / "bundle.zip")
    (folder / "laptop.study").write_bytes(laid.vault.pack(laid.pack.digest))
    (folder / "key.txt").write_text(f"{hybrid_identity()}\n")
    return folder


def test_the_pages_commands_check_a_bundle(laid: Line, folder: Path) -> None:
    """Against the public key from a pack, or from the centre's own file."""
    assert run(block("pack"), folder).returncode == 0
    checked = run(block("check"), folder)
    assert checked.returncode == 0, checked.stderr
    assert 'Good "bundle@interview-companion" signature' in checked.stdout
    shutil.rmtree(folder / "bundle")
    shutil.copy(laid.centre.folder / "centre.json", folder / "centre.json")
    assert run(block("check"), folder).returncode == 0


@pytest.mark.parametrize("spoiled", ["manifest", "file", "more"])
def test_the_pages_commands_find_what_is_wrong(folder: Path, spoiled: str) -> None:
    """A manifest or a file that was changed, and a file that is not on the list."""
    assert run(block("pack"), folder).returncode == 0
    assert run("unzip -q bundle.zip -d apart", folder).returncode == 0
    apart = folder / "apart"
    sealed = next(path for path in apart.iterdir() if path.suffix == ".age")
    match spoiled:
        case "manifest":
            manifest = apart / "manifest.json"
            manifest.write_bytes(manifest.read_bytes().replace(b'"count":', b'"count": '))
        case "file":
            sealed.write_bytes(sealed.read_bytes()[:-1] + b"?")
        case _:
            (apart / "more.age").write_bytes(b"more")
    shutil.make_archive(str(folder / "bundle"), "zip", apart)
    assert run(block("check"), folder).returncode != 0


@pytest.mark.skipif(
    age_version() < NEEDED, reason="age 1.3 or newer, which knows mlkem768x25519, is not on this machine"
)
def test_the_pages_commands_open_a_bundle(folder: Path) -> None:
    """Record and summary of the interview."""
    assert run(block("pack"), folder).returncode == 0
    assert run(block("check"), folder).returncode == 0
    opened = run(block("open"), folder)
    assert opened.returncode == 0, opened.stderr
    (interview,) = (folder / "opened").iterdir()
    assert record.decode((interview / "record.json").read_bytes()).id == interview.name
