"""Made inputs get nothing but a declared refusal out of any parser, or the very value that they spell."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview_app.base.errors import UserError
from tests.fuzz import __main__ as command
from tests.fuzz import formats
from tests.fuzz.formats import FORMATS, Format, corpus, escaped
from tests.fuzz.mutations import Seeded, made

ROOT = Path(__file__).resolve().parents[2]
MOST = 200_000
SLOW = 10
"""The share below which a parser takes too long for many inputs."""


class Drawn:
    """Choices that Hypothesis makes, and can make again in a simpler way."""

    def __init__(self, data: st.DataObject) -> None:
        self._data = data

    def below(self, bound: int) -> int:
        """Return a whole number from 0 to less than the bound."""
        return self._data.draw(st.integers(0, bound - 1))

    def noise(self, size: int) -> bytes:
        """Return that many bytes."""
        return self._data.draw(st.binary(min_size=size, max_size=size))


@pytest.mark.parametrize("name", FORMATS)
def test_a_changed_file_is_refused_or_says_what_it_spells(name: str) -> None:
    """A real file with a few things changed is refused in a sentence, or is read as exactly what it says."""

    @settings(max_examples=3 if FORMATS[name].share < SLOW else 60, suppress_health_check=list(HealthCheck))
    @given(data=st.data())
    def check(data: st.DataObject) -> None:
        untrusted = made(Drawn(data), corpus(name))
        assert not escaped(name, untrusted), untrusted

    check()


@pytest.mark.parametrize("name", [name for name in FORMATS if FORMATS[name].share >= SLOW])
@given(untrusted=st.binary(max_size=300))
@settings(max_examples=60)
def test_noise_is_refused(name: str, untrusted: bytes) -> None:
    """Whatever bytes come, a parser has a sentence for them."""
    assert not escaped(name, untrusted)


@pytest.mark.parametrize("name", FORMATS)
def test_the_corpus_is_read(name: str) -> None:
    """Every real file is accepted as it is; when a format has changed, make the corpus again (make_corpus.py)."""
    assert corpus(name)
    for content in corpus(name):
        FORMATS[name].read(content)
        assert not escaped(name, content)


def test_the_corpus_stays_small() -> None:
    """A checkout does not grow by more than 200 kB for it, and every folder in it belongs to a format."""
    assert sum(path.stat().st_size for path in formats.CORPUS.rglob("*") if path.is_file()) < MOST
    assert {path.name for path in formats.CORPUS.iterdir()} == {name for name in FORMATS if not FORMATS[name].seeds}


def _raise(error: Exception) -> bytes:
    raise error


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        (Format(lambda _: _raise(KeyError("x"))), "KeyError"),
        (Format(lambda _: _raise(RecursionError())), "RecursionError"),
        (Format(lambda content: content.strip()), "written otherwise"),
        (Format(lambda content: content, unforgeable=True), "nobody signed"),
        (Format(lambda _: _raise(UserError())), ""),
        (Format(lambda _: None), ""),
        (Format(lambda content: content), ""),
    ],
)
def test_a_planted_bug_is_caught(monkeypatch: pytest.MonkeyPatch, planted: Format, told: str) -> None:
    """Another error, a second spelling and a forgery are told; a refusal and a value with one spelling are not."""
    monkeypatch.setitem(FORMATS, "zip", planted)
    why = escaped("zip", b" x")
    assert told in why
    assert bool(why) == bool(told)


def test_an_escape_is_counted_and_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A run in which something escaped ends in 1, says how often, and leaves the inputs behind."""
    monkeypatch.setitem(FORMATS, "zip", Format(lambda _: _raise(KeyError("x"))))
    monkeypatch.setattr(sys, "argv", ["fuzz", "--examples", "12", "--keep", str(tmp_path / "kept"), "zip"])
    assert command.main() == 1
    assert capsys.readouterr().out == "12 inputs, 12 escaped\n"
    kept = {path.name: path.read_bytes() for path in (tmp_path / "kept").iterdir()}
    assert len(kept) == 12
    assert kept["zip-3"] == made(Seeded("1/zip/3"), corpus("zip"))


def test_a_clean_run_says_so() -> None:
    """The command throws as many inputs as it is asked to, ends in its one line, and exits with 0."""
    words = [sys.executable, "-m", "tests.fuzz", "--examples", "501", "krl", "zip", "sshsig"]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, timeout=200)
    assert ran.stdout.splitlines()[-1] == "501 inputs, 0 escaped", ran.stderr
    assert ran.returncode == 0


def test_an_unknown_format_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistyped name does not pass for a clean run."""
    monkeypatch.setattr(sys, "argv", ["fuzz", "krll"])
    with pytest.raises(SystemExit) as ended:
        command.main()
    assert ended.value.code == 2
