"""The ledger and the acts on a PostgreSQL server, written to by several coordinators at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest
from psycopg import sql

from interview_app.centre.archive import Archive
from interview_app.centre.archive.acts import Wanted
from interview_app.centre.archive.chains import ChainBroken
from interview_app.centre.ledger.line import Refusal
from tests.core.centre.archive.test_server import opened
from tests.factories.centre import BUNDLE, interview, short_record
from tests.factories.postgres import PostgresServer
from tests.factories.withdrawals import disclosure

EACH = 12


def refusal(number: int) -> Refusal:
    """Return a line of the ledger."""
    return Refusal("2026-11-22", f"Planted organisation {number}", "", "A story", "No")


def test_several_coordinators_extend_the_same_two_chains(postgres: PostgresServer) -> None:
    """Each with a connection of their own: no line is lost, none stands twice, and both chains hold."""
    url = postgres.new_database()
    archives = [opened(url) for _ in range(4)]

    def work(archive: Archive) -> None:
        for number in range(EACH):
            archive.note_line(refusal(number))
            archive.act("kept-out", {"files": number})

    with ThreadPoolExecutor(len(archives)) as pool:
        list(pool.map(work, archives))
    assert archives[0].verify_ledger().count == 4 * EACH
    assert archives[0].verify_acts().count == 2 * 4 * EACH
    assert archives[0].count_acts(Wanted(since=date(2026, 11, 22), until=date(2026, 11, 22))) == 2 * 4 * EACH
    assert archives[0].acts(limit=1)[0].at == datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
    for archive in archives:
        archive.close()


@pytest.mark.parametrize("table", ["act", "ledger"])
def test_a_servers_administrator_changes_nothing_unseen(postgres: PostgresServer, table: str) -> None:
    """No name can be read; the last line is gone, or the head with it: both are noticed."""
    url = postgres.new_database()
    archive = opened(url)
    verify = archive.verify_acts if table == "act" else archive.verify_ledger
    for number in range(3):
        archive.note_line(refusal(number))
    rows = sql.Identifier(table)
    with postgres.connected(url.partition("@/")[2].partition("?")[0]) as connection:
        (said,) = connection.execute("SELECT string_agg(entry::text || digest, ' ') FROM ledger").fetchone() or ("",)
        assert b"Planted".hex() not in said
        connection.execute(sql.SQL("DELETE FROM {} WHERE n = 3").format(rows))
        with pytest.raises(ChainBroken):
            verify()
        newest = sql.SQL("(SELECT digest FROM {} WHERE n = 2)").format(rows)
        forged = sql.SQL("UPDATE chain_head SET n = 2, digest = {} WHERE name = {}")
        connection.execute(forged.format(newest, sql.Literal(table)))
    with pytest.raises(ChainBroken):
        verify()
    archive.close()


def test_who_had_an_interview_goes_with_it(postgres: PostgresServer) -> None:
    """On a server, too, the line keeps a count."""
    archive = opened(postgres.new_database())
    held = short_record()
    archive.add(interview(held), BUNDLE)
    n = archive.note_line(disclosure(), (held.id,))
    assert archive.affected(held.id) == (n,)
    assert [each.interview for each in archive.choices()] == [held.id]
    archive.erase(held.id, None, ())
    assert archive.ledger_of(held.id) == frozenset()
    assert archive.ledger()[0].here == 0
    archive.close()
