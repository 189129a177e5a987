"""What the team did: one chain, whoever writes, and no change to it goes unseen."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import URL, text
from sqlalchemy.orm import Session

from interview_app.centre import access
from interview_app.centre.archive import Archive, acts, chains
from interview_app.centre.archive import engine as engines
from interview_app.centre.archive.acts import Wanted
from interview_app.centre.opened import BundleFacts, Rejected
from interview_app.crypto.addressed import key_id
from tests.factories.centre import ARCHIVE_KEY, changed, empty_archive, founded, interview, short_record
from tests.factories.crypto import hybrid_identity

LINES = 5


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Make an archive with a few acts."""
    with empty_archive(tmp_path) as made:
        made.who = "0123abcd"
        for n in range(LINES):
            made.act("taken-in" if n % 2 else "enrolled", {"device": n})
        yield made


def tamper(folder: Path, statement: str, **values: object) -> None:
    """Change the database as somebody would who has its key and not this program."""
    engine = engines.connect(place(folder), ARCHIVE_KEY)
    with engine.begin() as connection:
        connection.execute(text(statement), values)
    engine.dispose()


def place(folder: Path) -> URL:
    """Return the address of the archive in a folder."""
    return URL.create("sqlite", database=str(folder / "archive.db"))


def test_an_act_says_when_who_and_what(archive: Archive) -> None:
    """Newest first, to the second, in UTC."""
    newest = archive.acts(limit=1)[0]
    assert newest == acts.Act(LINES, datetime(2026, 11, 22, 10, 0, tzinfo=UTC), "0123abcd", "enrolled", {"device": 4})


def test_acts_come_in_pages_and_by_kind_and_day(archive: Archive) -> None:
    """Each page goes on where the one before ended, and a filter counts what it shows."""
    first = archive.acts(limit=4)
    assert [act.n for act in first] == [5, 4, 3, 2]
    assert [act.n for act in archive.acts(before=2, limit=4)] == [1]
    taken = Wanted(code="taken-in", since=date(2026, 11, 22), until=date(2026, 11, 22), who="0123abcd")
    assert [act.n for act in archive.acts(taken)] == [4, 2]
    assert archive.count_acts(taken) == 2
    assert archive.acts(Wanted(since=date(2026, 11, 23))) == ()
    assert archive.acts(Wanted(until=date(2026, 11, 21))) == ()
    assert archive.act_codes() == ("enrolled", "taken-in")


def test_a_chain_that_nobody_touched_holds(archive: Archive) -> None:
    """Its head says how many acts there are."""
    assert archive.verify_acts().count == LINES


def test_an_empty_chain_holds(tmp_path: Path) -> None:
    """A new archive has done nothing."""
    with empty_archive(tmp_path) as new:
        assert new.verify_acts() == chains.EMPTY


@pytest.mark.parametrize("n", range(1, LINES + 1))
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE act SET who = 'ffffffff' WHERE n = :n",
        "UPDATE act SET code = 'revoked' WHERE n = :n",
        "UPDATE act SET said = '{}' WHERE n = :n",
        "UPDATE act SET at = '2026-11-20 10:00:00.000000' WHERE n = :n",
        "UPDATE act SET digest = '" + "ab" * 32 + "' WHERE n = :n",
        "DELETE FROM act WHERE n = :n",
        "DELETE FROM act WHERE n >= :n",
        "UPDATE act SET n = n + 100 WHERE n = :n",
    ],
)
def test_a_change_at_any_place_is_found(archive: Archive, tmp_path: Path, statement: str, n: int) -> None:
    """Also at the end, where the chain alone would not show it."""
    tamper(tmp_path, statement, n=n)
    with pytest.raises(chains.ChainBroken) as caught:
        archive.verify_acts()
    assert caught.value.fields["line"] == n


def test_a_chain_made_anew_without_the_key_is_found_for_good(archive: Archive, tmp_path: Path) -> None:
    """Whoever has the database only can make the lines fit, but not the head, and later acts do not mend it."""
    forged = chains.Chain("act", bytes(32))
    engine = engines.connect(place(tmp_path), ARCHIVE_KEY)
    with engines.sentences(engine.url), Session(engine) as session, session.begin():
        session.execute(text("DELETE FROM act"))
        session.execute(text("DELETE FROM chain_head"))
        at = datetime(2026, 11, 22, tzinfo=UTC)
        acts.append(session, forged, at=at, who="0123abcd", done=[("opened", {})])
    engine.dispose()
    for _ in range(2):
        with pytest.raises(chains.ChainBroken):
            archive.verify_acts()
        archive.act("opened")


def test_acts_from_many_threads_make_one_chain(archive: Archive) -> None:
    """Nobody's line is lost, and none stands twice."""
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: archive.act("kept-out", {"files": n}), range(40)))
    assert archive.verify_acts().count == LINES + 40
    assert sorted(act.said["files"] for act in archive.acts(Wanted(code="kept-out"))) == list(range(40))


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("Taken in", {}),
        ("taken-in", {"name": "Anna"}),
        ("taken-in", {"files": "many"}),
        ("taken-in", {"files": True}),
        ("taken-in", {"bundle": "stick/one.zip"}),
        ("taken-in", {"bundle": 1}),
        ("withdrawn", {"scope": "somebody"}),
        ("kept-out", {"error": "it is broken"}),
    ],
)
def test_an_act_says_nothing_else(archive: Archive, code: str, said: acts.Said) -> None:
    """No name, no path and no words: that is a bug, and no act."""
    with pytest.raises(ValueError, match="an act"):
        archive.act(code, said)
    assert archive.count_acts() == LINES


def test_an_act_may_say_codes_numbers_and_digests(archive: Archive) -> None:
    """Of each kind one."""
    said: acts.Said = {"scope": "words", "error": "DISK-FULL", "bundle": "ab" * 32, "interviews": 3}
    archive.act("withdrawn", said, who="89abcdef")
    assert archive.acts(limit=1)[0].said == said
    assert archive.acts(limit=1)[0].who == "89abcdef"


def test_opening_a_centre_is_an_act_of_its_key(tmp_path: Path) -> None:
    """With the id of the key that did it."""
    with founded(tmp_path / "centre") as centre:
        opened = centre.archive.acts(Wanted(code="opened"))[-1]
        assert opened.who == centre.who == key_id(str(hybrid_identity().recipient()))


def test_a_verb_that_fails_leaves_no_act(archive: Archive) -> None:
    """Two lines of one transaction follow each other, or both are not there."""

    def fail() -> None:
        with archive._transaction() as session:
            archive._act(session, "withdrawn", {"scope": "erase"})
            archive._act(session, "withdrawn", {"scope": "erase"})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert archive.verify_acts().count == LINES


def test_each_verb_notes_what_it_did_and_how_many(archive: Archive) -> None:
    """Once: the same again changes nothing, and is no act."""
    before = archive.count_acts()
    held, facts = interview(short_record()), BundleFacts("bb" * 32, 1, 3, "ab" * 32)
    for _ in range(2):
        archive.take_in(facts, (held,))
        archive.quarantine(Rejected("", "cd" * 32, "BUNDLE-BROKEN", "It is broken."))
        archive.erase(held.id, None, ())
    archive.enrol("ssh-ed25519 one")
    archive.enrol("ssh-ed25519 one")
    archive.revoke(1)
    archive.revoke(1)
    archive.note_proof("age1pq1one", "quarterly")
    done = [(act.code, dict(act.said)) for act in archive.acts()][: archive.count_acts() - before]
    assert done[::-1] == [
        ("taken-in", {"bundle": "bb" * 32, "device": 1, "taken": 1}),
        ("kept-out", {"digest": "cd" * 8, "error": "BUNDLE-BROKEN"}),
        ("withdrawn", {"scope": "erase"}),
        ("enrolled", {"device": 1, "pack": 1}),
        ("pack-issued", {"device": 1, "pack": 2}),
        ("revoked", {"device": 1}),
        ("key-proved", {"key": key_id("age1pq1one"), "kind": "quarterly"}),
    ]


def test_reading_an_interview_is_an_act(tmp_path: Path) -> None:
    """Its record, or its summary; the act does not say which interview it was."""
    with founded(tmp_path / "centre") as centre:
        held = interview(changed(short_record(), withdrawal=None, ended_by="laptop"))
        centre.archive.add(held, "bb" * 32)
        assert access.read(centre, held.id) == held.record
        assert access.read_json(centre, held.id) == held.record_json
        assert access.summary(centre, held.id) == held.summary_pdf
        newest = [(act.code, dict(act.said)) for act in centre.archive.acts(limit=3)]
        assert newest == [("summary-saved", {"kind": "summary"}), *[("read", {"kind": "record"})] * 2]
