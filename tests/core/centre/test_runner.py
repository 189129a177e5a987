"""Whoever opens the files, what comes out is the same, byte for byte and in the same order."""

import importlib
import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from interview_app.centre import inbox
from interview_app.centre.inbox import pool, runner
from interview_app.centre.inbox.cluster import Cluster, ClusterMissing
from interview_app.centre.inbox.opening import Arrived, open_file
from interview_app.centre.inbox.pool import Pool
from interview_app.centre.inbox.taking import keys_of
from interview_app.centre.inbox.travelling import Travelling
from interview_app.centre.keys import Keys
from tests.factories import fleet
from tests.factories.line import line

COUNT = 60


@dataclass(frozen=True)
class Sticks:
    """Bundles, what opens them, and what comes out when they are opened here."""

    paths: list[Path]
    keys: Keys
    inline: list[Arrived]


@pytest.fixture(scope="module")
def sticks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sticks]:
    """Return the bundles of several laptops, damage of every kind among them, and a file that is not there."""
    folder = tmp_path_factory.mktemp("runner")
    with line(folder) as laid:
        made_of = fleet.recipe(laid, corrupt=0.2)
        fleet.write(made_of, COUNT, folder / "sticks", processes=1)
        paths = [*sorted((folder / "sticks").glob("*.zip")), folder / "gone.zip"]
        keys = keys_of(laid.centre)
        yield Sticks(paths, keys, list(runner.inline(paths, keys, open_file)))


def test_other_processes_give_what_this_one_gives(sticks: Sticks) -> None:
    """Two processes open the files; not a byte is different, and the order is the order of the paths."""
    assert list(runner.pool(2)(sticks.paths, sticks.keys, open_file)) == sticks.inline
    assert any(each.opened != sticks.inline[0].opened for each in sticks.inline)


def test_only_a_few_files_are_read_ahead(sticks: Sticks) -> None:
    """However many files there are, only those that keep the processes busy are in memory."""
    asked: list[Path] = []

    def paths() -> Iterator[Path]:
        for path in sticks.paths:
            asked.append(path)
            yield path

    arrivals = Pool(1, ahead=4)(paths(), sticks.keys, open_file)
    next(arrivals)
    assert len(asked) == 5 < len(sticks.paths)


def test_large_files_are_read_ahead_one_by_one(sticks: Sticks, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is on its way has a limit in bytes, too; nothing is lost by it."""
    monkeypatch.setattr(pool, "LARGE", 1)
    assert list(runner.pool(2)(sticks.paths, sticks.keys, open_file)) == sticks.inline


def test_an_intake_that_is_stopped_leaves_no_process(sticks: Sticks) -> None:
    """Whoever asks for no more gets their processes back."""
    arrivals = runner.pool(1)(iter(sticks.paths), sticks.keys, open_file)
    first = next(arrivals)
    assert isinstance(arrivals, Iterator)
    arrivals.close()  # type: ignore[attr-defined]
    assert first == sticks.inline[0]
    assert list(arrivals) == []


def test_a_process_that_dies_loses_nothing(sticks: Sticks, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it had in hand is opened here, and so is everything after it."""
    here = os.getpid()
    monkeypatch.setenv("DIES_BUT_FOR", str(here))
    assert list(runner.pool(2)(sticks.paths, sticks.keys, dies_elsewhere)) == sticks.inline


def dies_elsewhere(path: Path, keys: Keys) -> Arrived:
    """Open a file; any process but the test's own dies of a certain one."""
    if path.name == "bundle-00000003.zip" and os.environ["DIES_BUT_FOR"] != str(os.getpid()):
        os.kill(os.getpid(), signal.SIGKILL)
    return open_file(path, keys)


def test_keys_travel_whole_and_are_not_shown(sticks: Sticks) -> None:
    """The other process opens with the very same keys, and no traceback there can show one."""
    travelling = Travelling.of(sticks.keys)
    arrived = travelling.arrived()
    assert Travelling.of(arrived) == travelling
    assert "SECRET" not in repr(travelling)


def test_a_cluster_needs_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it there is a sentence, and nothing is taken in."""

    def missing(name: str) -> ModuleType:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(ClusterMissing, match="extra named cluster") as told:
        runner.cluster("tcp://127.0.0.1:9")
    assert told.value.code == "CLUSTER-MISSING"


def test_an_intake_takes_any_runner(tmp_path: Path) -> None:
    """The archive is the same whoever opened the files."""
    with line(tmp_path) as laid:
        bundle = laid.bundle(1)
        (result,) = inbox.take_in(laid.centre, [bundle], runner=runner.pool(1)).results
        assert (result.taken, result.rejections) == (1, ())
        assert isinstance(Cluster.at("tcp://127.0.0.1:9"), Cluster)
