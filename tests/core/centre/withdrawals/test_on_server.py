"""Withdrawals where the archive is on a PostgreSQL server: the same, and the server learns nothing of cards."""

from pathlib import Path

import pytest

from interview_app.centre.archive import InterviewUnknown, Outcome
from interview_app.centre.archive.scopes import Scope
from interview_app.centre.opened import OpenedInterview
from interview_app.centre.withdrawals import freeze, proof
from tests.factories.crypto import hybrid_identity
from tests.factories.postgres import PostgresServer
from tests.factories.withdrawals import FACTS, carded, disclosure

RULES = "withdrawal_by_two = true\nanalysis_freeze = 2026-11-24"
WEEK = 7 * 86_400


def test_the_whole_way_on_a_server(postgres: PostgresServer, tmp_path: Path) -> None:
    """Found by a card, approved by two, told, proved; refused when it comes again; frozen."""
    with carded(tmp_path / "centre", rules=RULES, archive_at=postgres.new_database()) as laid:
        gone, wordless, archive = laid.take_in("gone"), laid.take_in("wordless"), laid.centre.archive
        archive.note_line(disclosure(), (gone.id, wordless.id))
        desk = laid.desk()
        wanted: tuple[tuple[OpenedInterview, Scope], ...] = ((gone, "erase"), (wordless, "words"))
        for held, scope in wanted:
            asked = desk.ask(laid.found(held, desk), scope)
            done = desk.approve(asked.number, hybrid_identity("deputy"))
            assert (done.state, done.releases) == ("done", 1)
            assert proof.make(laid.centre, done.number).pdf.startswith(b"%PDF-")
        with pytest.raises(InterviewUnknown):
            archive.record(gone.id)
        assert archive.record(wordless.id).notes == ""
        assert archive.take_in(FACTS, (gone, wordless)) == (Outcome.WITHDRAWN, Outcome.DUPLICATE)
        assert [(each.withdrawal, each.n) for each in archive.notices()] == [(1, 1), (2, 1)]
        laid.clock.passed += WEEK
        freeze.freeze(laid.centre)
        assert archive.find("anything") is None
