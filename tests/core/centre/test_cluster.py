"""Files opened on a Dask cluster of this machine: the same archive, whoever dies meanwhile."""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.centre import backup, check, inbox, restore
from interview_app.centre.inbox import runner
from interview_app.centre.inbox.cluster import Cluster, ClusterUnreachable
from interview_app.centre.inbox.opening import Arrived, open_file
from interview_app.centre.inbox.runner import OpenFile
from interview_app.centre.inbox.taking import keys_of
from interview_app.centre.keys import Keys
from interview_app.centre.restore import Sources
from interview_app.cli.main import DONE, run
from tests.core.centre.test_at_once import contents
from tests.factories import fleet
from tests.factories.backed_up import opened
from tests.factories.centre import key_files
from tests.factories.clock import FixedClock
from tests.factories.cluster import LocalCluster, local_cluster
from tests.factories.crypto import hybrid_identity
from tests.factories.line import line

pytest.importorskip("distributed", reason="the extra named cluster is not installed")

COUNT, CORRUPT, AHEAD = 60, 0.2, 4


@pytest.fixture
def sticks(tmp_path: Path) -> list[Path]:
    """Found a centre and its twin, and write bundles of several laptops, damage of every kind among them."""
    with line(tmp_path) as laid:
        made_of = fleet.recipe(laid, corrupt=CORRUPT)
        fleet.write(made_of, COUNT, tmp_path / "sticks", processes=1)
        made = backup.write(laid.centre, tmp_path / "out")
    restore.restore(Sources(made.content, made.keys), tmp_path / "twin", hybrid_identity(), clock=FixedClock())
    return [*sorted((tmp_path / "sticks").glob("*.zip")), tmp_path / "gone.zip"]


@dataclass
class Killing:
    """A runner over a cluster, one of whose workers is killed at work once so many files have arrived.

    Attributes:
        held: How many files that worker had in hand.
        arrived: Everything, as it came.
    """

    workers: LocalCluster
    after: int
    held: int = 0
    arrived: list[Arrived] = field(default_factory=list)

    def __call__(self, paths: Iterable[Path], keys: Keys, open_file: OpenFile, /) -> Iterator[Arrived]:
        """Yield what arrived, in the order of the paths."""
        held: Future[int] | None = None
        with ThreadPoolExecutor(1) as aside:
            for arrived in Cluster.at(self.workers.address, ahead=AHEAD)(paths, keys, open_file):
                self.arrived.append(arrived)
                if len(self.arrived) == self.after:
                    held = aside.submit(self.workers.kill_one_at_work)
                yield arrived
            self.held = held.result() if held else 0


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a process cannot be stopped and go on there")
def test_an_intake_over_a_cluster_ends_as_one_here_though_a_worker_is_killed_at_work(
    tmp_path: Path, sticks: list[Path]
) -> None:
    """Half way one of two is killed with files in hand: all arrives as it does here, and so is the archive."""
    with local_cluster(tmp_path, workers=2) as workers, opened(tmp_path / "centre") as centre:
        killing = Killing(workers, after=len(sticks) // 2)
        assert len(sticks) > killing.after + AHEAD + 2  # some are sent only after the workers were stopped
        intake = inbox.take_in(centre, sticks, runner=killing)
        assert killing.held > 0
        assert killing.arrived == list(runner.inline(sticks, keys_of(centre), open_file))
        assert [result.path for result in intake.results] == sticks
        found, good = contents(centre), check.check(centre).good
    assert good
    assert len(found["listed"]) > COUNT // 2
    assert len(found["kept out"]) > 1
    with opened(tmp_path / "twin") as twin:
        inbox.take_in(twin, sticks)
        assert contents(twin) == found


@pytest.mark.slow
def test_a_cluster_that_is_gone_half_way_loses_nothing(tmp_path: Path, sticks: list[Path]) -> None:
    """Scheduler and workers are killed: what is left is opened here."""
    with opened(tmp_path / "centre") as centre, local_cluster(tmp_path, workers=1) as started:
        keys = keys_of(centre)
        arrivals = Cluster.at(started.address, ahead=AHEAD)(sticks, keys, open_file)
        arrived = [next(arrivals) for _ in range(3)]
        started.kill_all()
        assert [*arrived, *arrivals] == list(runner.inline(sticks, keys, open_file))


@pytest.mark.slow
def test_a_scheduler_is_named_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--scheduler URL`: a worker opens the file, and the same is said as without it."""
    passphrase = key_files(tmp_path)
    with (
        line(tmp_path, SystemClock()) as laid,
        local_cluster(tmp_path, workers=1) as started,
        started.client() as client,
    ):
        client.get_task_stream()  # from now on the scheduler takes note of what its workers did
        bundle = laid.bundle(1)
        who = ["--identity", str(tmp_path / "coordinator"), "--passphrase-file", str(passphrase)]
        words = ["centre", "import", str(laid.centre.folder), str(bundle), "--scheduler", started.address, *who]
        assert run(words) == DONE
        assert f"{bundle.name}: 1 new, 0 known, 0 kept out" in capsys.readouterr().out
        assert laid.centre.archive.how_many() == 1
        assert [each["status"] for each in client.get_task_stream()] == ["OK"]


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "carrier pigeon://nowhere"])
def test_a_scheduler_that_does_not_answer_is_told(
    tmp_path: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence says which address it was."""
    monkeypatch.setattr("interview_app.centre.inbox.cluster._PATIENCE", "1s")
    with line(tmp_path) as laid, pytest.raises(ClusterUnreachable, match="No scheduler answered") as told:
        next(runner.cluster(address)([tmp_path / "gone.zip"], keys_of(laid.centre), open_file))
    assert told.value.code == "CLUSTER-UNREACHABLE"
    assert address in told.value.message
