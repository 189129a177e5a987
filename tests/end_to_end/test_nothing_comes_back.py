"""What was withdrawn at the centre stays so: old copies of the archive come back, old sticks are taken in again.

Words are planted in everything a record can hold, and in an addendum. Then every file of the centre is searched, every
row that its keys open, and every page of its database, freed ones too.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import inspect, select

from interview_app.base.clock import system_randomness
from interview_app.bundle.addendum import Addendum
from interview_app.bundle.record import Answer, Record, Words
from interview_app.bundle.record_console import Noted
from interview_app.centre import backup, consents, inbox, restore, summaries
from interview_app.centre.archive import FILE, Archive, InterviewUnknown
from interview_app.centre.archive.schema import Base, ContentRow, KeyRow
from interview_app.centre.archive.transport_schema import ArrivalRow, BundleRow
from interview_app.centre.office import Centre
from interview_app.centre.opened import OpenedAddendum
from tests.factories.centre import changed
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.line import Line, line
from tests.factories.rebundle import rebundled, sealed
from tests.factories.usual import usual_record
from tests.factories.vault import pages_of
from tests.factories.withdrawals import Carded
from tests.stress import canary

ERASED, WORDLESS, STAYS = "kanarienvogel", "nachtigall", "rotkehlchen"
_PIECE = 16


def planted(word: str) -> Record:
    """Return a record with a word in every free text."""

    def sung(answer: Answer) -> Answer:
        if isinstance(answer, Words):
            return msgspec.structs.replace(answer, text=f"{word} {answer.text}")
        return answer

    record = usual_record()
    stories = tuple(
        msgspec.structs.replace(each, answers={asked: sung(answer) for asked, answer in each.answers.items()})
        for each in record.vignettes
    )
    return changed(record, vignettes=stories, notes=f"{word} notes", console=(Noted("v1:ok", f"{word} beside"),))


@dataclass
class Scene:
    """A line with three interviews in its archive, and copies of that archive from before anything was withdrawn."""

    laid: Line
    carded: Carded
    stick: Path
    older: Path
    ids: dict[str, str]
    made: backup.BackedUp

    @property
    def folder(self) -> Path:
        """The centre's."""
        return self.laid.centre.folder

    def withdraw(self) -> None:
        """Have one erased, and the words of another dropped."""
        desk = self.carded.desk()
        for word, scope in ((ERASED, "erase"), (WORDLESS, "words")):
            desk.ask(desk.look_up(self.carded.codes[self.ids[word]]), scope)  # type: ignore[arg-type]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Take three interviews in from a stick, say something of one, and copy the archive in both ways."""
    with line(tmp_path) as laid:
        carded = Carded(laid.centre, laid.clock)  # type: ignore[arg-type]
        opened = {word: carded.made(word, planted(word)) for word in (ERASED, WORDLESS, STAYS)}
        files = {f"{each.id}.age": sealed(laid, each.record) for each in opened.values()}
        stick = rebundled(laid, files)
        assert inbox.take_in(laid.centre, [stick]).results[0].taken == 3
        say(laid.centre, opened[WORDLESS].id)
        older = tmp_path / "older"
        checkpointed(laid.centre, older)
        made = backup.write(laid.centre, tmp_path / "backup")
        yield Scene(laid, carded, stick, older, {word: each.id for word, each in opened.items()}, made)


def say(centre: Centre, interview: str, n: int = 1) -> None:
    """Let a correction with a word in it arrive."""
    with centre.archive._transaction() as session:
        arrival = session.scalars(select(ArrivalRow).filter_by(interview=interview)).one()
        device = session.get_one(BundleRow, arrival.bundle).device
        sealed_sha256 = arrival.sealed_sha256
    said = Addendum("interview-addendum/1", interview, n, "correction", sealed_sha256, "2026-11", f"{WORDLESS} reason")
    centre.archive.add_addendum(OpenedAddendum(f"{interview}.{n}.addendum.age", f"c{n}" * 32, said, device))


def checkpointed(centre: Centre, copy: Path) -> None:
    """Copy the archive's file as a backup program would, at rest."""
    centre.archive.close()
    copy.mkdir()
    for path in centre.folder.glob(f"{FILE}*"):
        shutil.copy(path, copy / path.name)


@contextmanager
def with_older_file(scene: Scene) -> Iterator[Centre]:
    """Put the older file in the archive's place, and open the centre."""
    scene.laid.centre.archive.close()
    for path in scene.folder.glob(f"{FILE}*"):
        path.unlink()
    for path in scene.older.iterdir():
        shutil.copy(path, scene.folder / path.name)
    with Centre.open(scene.folder, hybrid_identity("deputy"), clock=FixedClock()) as centre:
        yield centre


def rows(centre: Centre) -> bytes:
    """Return everything in every row of the archive, one after the other."""
    found: list[bytes] = []
    with centre.archive._transaction() as session:
        tables = inspect(session.get_bind()).get_table_names()
        for table in Base.metadata.sorted_tables:
            assert table.name in tables
            for row in session.execute(select(table)):
                found += [part if isinstance(part, bytes) else str(part).encode() for part in row]
    return b"\0".join(found)


def readable(centre: Centre) -> bytes:
    """Return everything that the keys of the centre open: records, summaries, addenda, what says otherwise."""
    archive, found = centre.archive, []
    for each in archive.interviews():
        found += [archive.record_json(each.id), summaries.of(centre, each.id)]
        found += [said.reason.encode() for said in archive.addenda(each.id)]
    for conflict in archive.conflicts():
        found += [repr(side).encode() + side.notes.encode() for side in archive.conflict_sides(conflict.number)]
    return b"\0".join(found)


def secrets(scene: Scene, word: str) -> list[bytes]:
    """Return what of an interview must be in no page any more, as it was in the older copy: its key and its content."""
    copy = scene.older.with_name(f"older-{word}")
    shutil.copytree(scene.older, copy)
    key = scene.laid.centre.strongbox.key
    archive = Archive.in_folder(copy, key, clock=FixedClock(), randomness=system_randomness)
    with archive._transaction() as session:
        content, own = session.get_one(ContentRow, scene.ids[word]), session.get_one(KeyRow, scene.ids[word])
        found = [content.record, content.summary, own.sealed_key]
    archive.close()
    return found


def check(scene: Scene, centre: Centre) -> None:
    """Search everything for the words that must not be there; what was not withdrawn is still found, to trust it."""
    with pytest.raises(InterviewUnknown):
        centre.archive.record(scene.ids[ERASED])
    kept = centre.archive.record(scene.ids[WORDLESS])
    assert [answer for answer in kept.answers if not isinstance(answer, Words)]
    opened = readable(centre)
    assert canary.words_in(opened, [STAYS]) == [STAYS]
    assert canary.words_in(opened + rows(centre), [ERASED, WORDLESS]) == []
    assert canary.files_with(centre.folder, ERASED, WORDLESS, STAYS) == []
    assert scene.ids[ERASED].encode() not in rows(centre)
    assert centre.archive.withdrawals() == () or all(each.state == "done" for each in centre.archive.withdrawals())


def pieces(scene: Scene, word: str) -> int:
    """Return how many pieces of an interview's key and content are in any page of the archive's file."""
    pages = pages_of(scene.folder / FILE, scene.laid.centre.strongbox.key)
    return sum(
        secret[at : at + _PIECE] in pages
        for secret in secrets(scene, word)
        for at in range(0, len(secret) - _PIECE + 1, _PIECE)
    )


def test_what_was_withdrawn_is_in_no_page_any_more(scene: Scene) -> None:
    """Neither the old own keys nor what they sealed; of an interview that stays both are still there."""
    scene.withdraw()
    check(scene, scene.laid.centre)
    scene.laid.centre.archive.close()
    assert pieces(scene, STAYS) > 0
    assert (pieces(scene, ERASED), pieces(scene, WORDLESS)) == (0, 0)


def test_an_older_file_brings_nothing_back(scene: Scene) -> None:
    """The file from before lies in the archive's place; the old stick comes again, twice."""
    scene.withdraw()
    with with_older_file(scene) as centre:
        check(scene, centre)
        say(centre, scene.ids[WORDLESS], n=2)
        for _ in range(2):
            result = inbox.take_in(centre, [scene.stick]).results[0]
            assert (result.taken, result.withdrawn, result.duplicates, result.rejections) == (0, 1, 2, ())
        check(scene, centre)
        centre.archive.close()
        assert (pieces(scene, ERASED), pieces(scene, WORDLESS)) == (0, 0)


def test_an_old_backup_brings_nothing_back(scene: Scene, tmp_path: Path) -> None:
    """With the keys part from before, and the tombstones of now, from which the restoration knows."""
    scene.withdraw()
    sources = restore.Sources(scene.made.content, scene.made.keys, (scene.folder / "tombstones.json",))
    told = restore.restore(sources, tmp_path / "again", hybrid_identity("deputy"), clock=FixedClock())
    assert told.withdrawn == 2
    with Centre.open(tmp_path / "again", hybrid_identity("deputy"), clock=FixedClock()) as centre:
        check(scene, centre)
        result = inbox.take_in(centre, [scene.stick]).results[0]
        assert (result.taken, result.withdrawn) == (0, 1)
        check(scene, centre)


def test_newer_keys_open_nothing_of_an_older_backup_that_was_withdrawn(scene: Scene, tmp_path: Path) -> None:
    """The large part from before with the keys part of now: what lost its key is noise, and is left out."""
    scene.withdraw()
    newer = backup.write(scene.laid.centre, tmp_path / "newer")
    sources = restore.Sources(scene.made.content, newer.keys, (newer.tombstones,))
    restore.restore(sources, tmp_path / "again", hybrid_identity("deputy"), clock=FixedClock())
    with Centre.open(tmp_path / "again", hybrid_identity("deputy"), clock=FixedClock()) as centre:
        assert [each.id for each in centre.archive.interviews()] == [scene.ids[STAYS]]
        assert canary.words_in(readable(centre) + rows(centre), [ERASED, WORDLESS]) == []
        result = inbox.take_in(centre, [scene.stick]).results[0]
        assert (result.taken, result.withdrawn) == (1, 1)  # the answers come again, without words
        check(scene, centre)


def test_evidence_that_came_before_its_interview_goes_with_it(scene: Scene) -> None:
    """Nobody knew whose it was, until the interview came and was refused by its card."""
    late = scene.carded.made("late", planted(ERASED))
    desk = scene.carded.desk()
    desk.ask(desk.look_up(scene.carded.codes[late.id]), "erase")
    evidence = consents.path_of(scene.laid.centre, late.id)
    evidence.parent.mkdir(exist_ok=True)
    evidence.write_bytes(b"a signature")
    stick = rebundled(scene.laid, {f"{late.id}.age": sealed(scene.laid, late.record)})
    assert inbox.take_in(scene.laid.centre, [stick]).results[0].withdrawn == 1
    assert not evidence.exists()
