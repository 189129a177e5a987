"""The sums of fieldwork on a PostgreSQL server, kept by several coordinators at once."""

from concurrent.futures import ThreadPoolExecutor

from interview_app.centre.archive import Archive
from tests.core.centre.archive.test_server import opened
from tests.core.centre.archive.test_tally import FACTS, SEEDS, arrived, of, recounted, said_void
from tests.factories.centre import interview
from tests.factories.postgres import PostgresServer


def test_sums_stay_true_whoever_takes_in_and_erases(postgres: PostgresServer) -> None:
    """Two take the same bundle in, one marks an interview void, and one erases another; nobody waits for ever."""
    url = postgres.new_database()
    archives = [opened(url), opened(url)]
    brought = [interview(of(seed)) for seed in SEEDS]

    def work(archive: Archive) -> None:
        archive.take_in(FACTS, brought)
        archive.add_addendum(said_void(brought[0]))
        archive.erase(brought[1].id, None, ())

    with ThreadPoolExecutor(len(archives)) as pool:
        list(pool.map(work, archives))
    first, second = archives
    assert first.counts() == second.counts() == recounted(first)
    assert sum(first.arrivals().values()) == arrived(first) == 1
    before = first.counts()
    first.retally()
    assert second.counts() == before
    for archive in archives:
        archive.close()
