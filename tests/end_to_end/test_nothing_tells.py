"""One interview is held on two laptops under other ids: no id ties the exports, and nothing says who, where or when."""

import base64
import getpass
import os
import platform
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import IndirectObject, StreamObject

from interview_app.bundle import kinds, package
from interview_app.bundle.manifest import Manifest
from interview_app.bundle.record_console import Noted
from interview_app.centre import arrival
from interview_app.interview.closing import write_notes
from interview_app.interview.events import Answer, Wrote
from interview_app.interview.pages import OpenQuestion, QuestionPage, ThanksPage
from tests.end_to_end.week_laptop import decide
from tests.end_to_end.week_words import KEPT, NAMES, said
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.interview import reply
from tests.factories.line import Line, line, take_a_step
from tests.stress.canary import words_in

DAY = datetime(2026, 11, 26, 9, 41, 37, tzinfo=UTC)
"""When the interview begins: some days after the laptops were enrolled, whose certificates have dates."""
HOST, USER = "host-vespertilio", "user-pipistrellus"
NO_DATE = "D:20000101000000+00'00'"
"""What stands in every summary where a PDF has a date."""
WINDOW = 8
_HEX = re.compile(rb"[0-9a-f]{16,}")
_FINER = re.compile(r"20\d\d-\d\d-\d\d|\b\d{1,2}:\d\d\b|\b\d{1,2}\.? Nov|Nov\w* \d{1,2}\b|20261126")


@dataclass(frozen=True, repr=False)
class Export:
    """What left one laptop, and what the centre finds in it.

    Attributes:
        home: The folder of laptop, stick and centre.
        until: When it was over.
        files: The bundle of the interview, and that of the evidence, as they are on the stick.
        manifests: Of both.
        names: Theirs on the stick.
        sealed: Every sealed file in both.
    """

    home: Path
    until: datetime
    files: tuple[bytes, ...]
    manifests: tuple[Manifest, ...]
    names: tuple[str, ...]
    sealed: tuple[bytes, ...]
    opened: package.Opened

    @property
    def summary(self) -> str:
        """The words of the summary."""
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(self.opened.summary_pdf)).pages)

    @property
    def everything(self) -> dict[str, bytes]:
        """Whatever can be read of it, with the centre's keys, by what it is."""
        parts = {
            "record": self.opened.record_json,
            "summary": self.opened.summary_pdf,
            "summary's words": self.summary.encode(),
            "summary's objects": b"\n".join(_objects(self.opened.summary_pdf)),
        }
        for content, name in zip(self.files, self.names, strict=True):
            parts[name] = content
            with zipfile.ZipFile(BytesIO(content)) as archive:
                parts |= {f"{name}: {each}": archive.read(each) for each in archive.namelist()}
        return parts


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Export, Export]]:
    """Hold, check, seal and send the same interview on two laptops, on a machine with names that can be found."""
    folder = tmp_path_factory.mktemp("folder-noctule")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("USER", "LOGNAME", "USERNAME", "LNAME"):
            patch.setenv(variable, USER)
        patch.setenv("HOME", str(folder / USER))
        patch.setenv("HOSTNAME", HOST)
        patch.setattr(platform, "node", lambda: HOST)
        assert getpass.getuser() == USER
        given: dict[str, Answer] = {}
        yield _exported(folder / "one", given), _exported(folder / "two", dict(given))


def _exported(folder: Path, given: dict[str, Answer]) -> Export:
    """Hold the interview with answers that were given before, or, where there are none, with new ones."""
    folder.mkdir()
    clock = FixedClock(at=DAY - timedelta(days=4), step=1.0)
    with line(folder, clock) as laid:
        clock.at, clock.passed = DAY, 0.0
        interview = _held(laid, given)
        write_notes(laid.vault, interview, said(1, "notes"))
        decide(laid.vault, laid.pack, interview)
        laid.seal(interview)
        paths = sorted(path for _ in (laid.send(),) for path in laid.stick.iterdir())
        files = tuple(path.read_bytes() for path in paths)
        verified = [
            package.verify(content, authority=laid.pack.authority, at=clock.now(), kind=kind)
            for content, kind in zip(files, (kinds.INTERVIEWS, kinds.CONSENTS), strict=True)
        ]
        return Export(
            folder,
            clock.now(),
            files,
            tuple(each.manifest for each in verified),
            tuple(path.name for path in paths),
            tuple(sealed for each in verified for sealed in each.files.values()),
            package.open_sealed(verified[0].files[f"{interview}.age"], [hybrid_identity()]),
        )


def _held(laid: Line, given: dict[str, Answer]) -> str:
    session, asked = laid.begin(), dict(given)

    def answer(page: QuestionPage) -> Answer:
        if isinstance(page.question, OpenQuestion):
            return Wrote(said(1, page.step))
        return asked.get(page.step) or reply(page.question, 1)

    while not isinstance(session.page, ThanksPage):
        if session.page.step == "v2:why":
            session.take_note("v2:why", said(1, "beside v2:why"))
        take_a_step(session, answer, given)
    assert session.interview is not None
    return session.interview


def _objects(pdf: bytes) -> Iterator[bytes]:
    """Yield every object of a PDF, unpacked: what no page shows is there as well."""
    reader = PdfReader(BytesIO(pdf))
    for number in range(1, int(str(reader.trailer["/Size"]))):
        found = reader.get_object(IndirectObject(number, 0, reader))
        if isinstance(found, StreamObject):
            yield found.get_data()
        yield str(found).encode()


def _windows(*contents: bytes) -> set[bytes]:
    return {content[at : at + WINDOW] for content in contents for at in range(len(content) - WINDOW + 1)}


def _ids(export: Export) -> list[str]:
    """Return every id, name and digest that the outside of an export tells, and those of its record."""
    record = export.opened.record
    told = [
        record.id,
        record.withdrawal or "",
        *(name.rpartition("-")[2].removesuffix(".zip") for name in export.names),
    ]
    for manifest in export.manifests:
        told += [manifest.pack, manifest.audit.digest, *(each.sha256 for each in manifest.files)]
        told += [each.name.partition(".")[0] for each in manifest.files]
    return told


def test_it_is_the_same_interview(exports: tuple[Export, Export]) -> None:
    """Every answer, note and choice is, so that whatever else is shared would be an id."""
    one, two = (export.opened.record for export in exports)
    first, second = (arrival.answers_of(record, "ok") for record in (one, two))
    assert len(first) > 20
    assert first == second
    assert (one.notes, one.console, one.consent.decisions) == (two.notes, two.console, two.consent.decisions)
    assert one.console == (Noted("v2:why", one.console[0].note),)


def test_no_id_ties_the_two_together(exports: tuple[Export, Export]) -> None:
    """No eight bytes are shared by any ids, names and digests of the two exports, and each tells its own only."""
    one, two = exports
    mine, theirs = (list(map(bytes.fromhex, _ids(export))) for export in exports)
    assert _windows(*mine) & _windows(*theirs) == set()
    others = b"\n".join(two.everything.values())
    assert [each for each in _ids(one) if each.encode() in others] == []
    assert [each.hex() for each in mine if len(each) >= WINDOW and each in others] == []


def test_sealed_bytes_share_nothing(exports: tuple[Export, Export]) -> None:
    """Behind the header, which names the keys that open it, no eight bytes of one are in the other."""
    one, two = ([sealed.partition(b"\n--- ")[2] for sealed in export.sealed] for export in exports)
    assert min(len(payload) for payload in (*one, *two)) > 1000
    assert _windows(*one) & _windows(*two) == set()


def test_what_two_records_share_tells_nobody_apart(exports: tuple[Export, Export]) -> None:
    """Long numbers in both are of the study's texts and design, or follow from the choices that stand beside them."""
    one, two = (export.opened for export in exports)
    record = one.record
    public = {record.design, record.consent.document, *(each.text for each in record.vignettes)}
    public |= {each.text for each in record.repeats} | {each.text for each in record.whatifs}
    public |= {digest for line in record.consent.ledger for digest in (line.text, line.document, line.digest)}
    shared = set(_HEX.findall(one.record_json)) & set(_HEX.findall(two.record_json))
    assert shared
    assert shared <= {each.encode() for each in public}


def test_neither_machine_nor_person_nor_folder_is_told(exports: tuple[Export, Export]) -> None:
    """Not on the stick, nor in what the centre opens: host, user, home, and where the laptop's files are."""
    real = [name for name in (os.environ.get("HOSTNAME", ""), platform.uname().node) if len(name) >= WINDOW]
    for export in exports:
        places = ["folder-noctule", export.home.name + "/laptop", str(export.home), USER, HOST, *real]
        found = {name: words_in(part, places) for name, part in export.everything.items()}
        assert {name: words for name, words in found.items() if words} == {}


def test_no_time_finer_than_a_month_is_told(exports: tuple[Export, Export]) -> None:
    """The month stands in record and summary; no day, no hour, and no second of the interview since 1970."""
    for export in exports:
        record, summary, parts = export.opened.record_json.decode(), export.summary, export.everything
        assert "2026-11" in record
        assert "2026" in summary
        assert _FINER.findall(record) + _FINER.findall(summary) == []
        seconds = range(int(DAY.timestamp()), int(export.until.timestamp()) + 1)
        assert [name for name, part in parts.items() if any(b"%d" % second in part for second in seconds)] == []
        signatures = [
            base64.b64decode(b"".join(part.splitlines()[1:-1])) for name, part in parts.items() if name.endswith(".sig")
        ]
        assert len(signatures) == 2
        assert not any(second.to_bytes(8) in signature for signature in signatures for second in seconds)


def test_a_file_has_the_date_of_nothing(exports: tuple[Export, Export]) -> None:
    """Every file in a bundle is of 1980, and every summary of the first day of 2000."""
    for export in exports:
        for content in export.files:
            with zipfile.ZipFile(BytesIO(content)) as archive:
                assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        told = [str(value) for value in (PdfReader(BytesIO(export.opened.summary_pdf)).metadata or {}).values()]
        assert {value for value in told if value.startswith("D:")} <= {NO_DATE}


def test_planted_names_are_nowhere(exports: tuple[Export, Export]) -> None:
    """Not from the participant's words, the notes, or the note beside a question; the words around them arrived."""
    spoken = [said(1, f"v{number}:why") for number in range(1, 7)] + [said(1, "notes"), said(1, "beside v2:why")]
    assert len({name for name in NAMES if any(name in each for each in spoken)}) > 2
    for export in exports:
        found = {name: words_in(part, NAMES) for name, part in export.everything.items()}
        assert {name: names for name, names in found.items() if names} == {}
        assert words_in(export.opened.record_json, (KEPT,)) == [KEPT]
        redaction = export.opened.record.redaction
        assert redaction.nobody
        assert {find.place for find in redaction.finds if find.number} >= {"notes", "note:v2:why", "v1:why"}
