"""Recovery is tried before anything depends on it, and each key shows four times a year that it still opens."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from interview_app.bundle import package
from interview_app.centre import devices, drill, inbox, recovery, trial
from interview_app.centre.drill import DrillMissing, DrillOtherKey, ProofFailed
from interview_app.centre.keys import Keys
from interview_app.centre.office import Centre
from interview_app.centre.opened import Imported
from interview_app.centre.plate import CentreMissing
from interview_app.crypto.addressed import addressees, key_id
from interview_app.crypto.shares import ShareWrong
from interview_app.study import pack
from tests.factories.centre import HOLDERS, founded, recipients
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness, hybrid_identity, signing_key
from tests.factories.study import gla

REQUEST = pack.make_request(signing_key("device"))
CLOCK = FixedClock()
MADE = recovery.make(SeededRandomness("drill"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Found a centre whose recovery key is in shares, and return its folder."""
    keys = [*recipients()[:2], MADE.recipient]
    Centre.found(tmp_path / "centre", recipients=keys, study=gla(), practice=False, clock=CLOCK).close()
    return tmp_path / "centre"


def opened(folder: Path, clock: FixedClock = CLOCK) -> Centre:
    """Open it with the coordinator's key."""
    return Centre.open(folder, hybrid_identity(), clock=clock)


def test_no_pack_is_made_before_the_drill(folder: Path) -> None:
    """DRILL-MISSING says which key it waits for; no laptop was enrolled, and the archive works all the same."""
    with opened(folder) as centre:
        with pytest.raises(DrillMissing) as caught:
            devices.issue_pack(centre, REQUEST)
        assert caught.value.code == "DRILL-MISSING"
        assert MADE.key_id in caught.value.message
        assert centre.archive.devices() == ()
        assert centre.archive.interviews() == ()


def test_two_shares_pass_the_drill_and_packs_are_made(folder: Path) -> None:
    """The key is made again from paper, opens the centre and a trial bundle, and that is noted with its day."""
    proof = drill.hold(folder, (MADE.shares[2], MADE.shares[0]), clock=CLOCK)
    assert (proof.day, proof.key_id, proof.kind) == (CLOCK.now().date(), MADE.key_id, "drill")
    with opened(folder) as centre:
        assert drill.passed(centre)
        devices.issue_pack(centre, REQUEST)


def test_shares_of_another_key_fail_and_both_keys_are_named(folder: Path) -> None:
    """DRILL-OTHER-KEY; nothing is noted."""
    other = recovery.make(SeededRandomness("other"))
    with pytest.raises(DrillOtherKey) as caught:
        drill.hold(folder, other.shares[:2], clock=CLOCK)
    assert caught.value.code == "DRILL-OTHER-KEY"
    assert other.key_id in caught.value.message
    assert MADE.key_id in caught.value.message
    with opened(folder) as centre:
        assert centre.archive.proofs() == ()


def test_the_drill_of_no_centre_is_told(tmp_path: Path) -> None:
    """CENTRE-MISSING; and what is no share is told before anything is opened."""
    with pytest.raises(CentreMissing):
        drill.hold(tmp_path, MADE.shares[:2], clock=CLOCK)


def test_a_mistyped_share_ends_the_drill(folder: Path) -> None:
    """SHARE-WRONG."""
    with pytest.raises(ShareWrong):
        drill.hold(folder, (MADE.shares[0], "acid " * 33), clock=CLOCK)


def test_only_the_recovery_key_can_pass_it(folder: Path) -> None:
    """A coordinator who opens the centre daily has shown nothing about the paper in the safe."""
    with opened(folder) as centre:
        with pytest.raises(DrillOtherKey):
            drill.prove(centre, hybrid_identity(), kind="drill")
        drill.prove(centre, hybrid_identity(), kind="quarterly")
        assert not drill.passed(centre)


def test_a_key_that_is_not_sealed_to_proves_nothing(folder: Path) -> None:
    """PROOF-FAILED, and nothing is noted."""
    with opened(folder) as centre:
        with pytest.raises(ProofFailed) as caught:
            drill.prove(centre, hybrid_identity("stranger"), kind="quarterly")
        assert caught.value.code == "PROOF-FAILED"
        assert centre.archive.proofs() == ()


@pytest.mark.parametrize("holder", HOLDERS)
def test_each_key_alone_opens_a_trial_bundle(tmp_path: Path, holder: str) -> None:
    """It goes the way of every bundle, says a phrase that is new each time, and is named for three keys."""
    with founded(tmp_path / "centre") as centre:
        one, two = (trial.make(centre, centre.clock.now()) for _ in range(2))
        assert one.phrase != two.phrase
        at = centre.clock.now()
        keys = Keys(centre.authority.public_line, (hybrid_identity(holder),), frozenset(), at)
        taken = inbox.open_bundle(one.bundle, keys)
        assert isinstance(taken, Imported)
        (interview,) = taken.interviews
        assert interview.record.notes == one.phrase
        assert interview.record.practice
        verified = package.verify(one.bundle, authority=centre.authority.public_line, at=at)
        (sealed,) = verified.files.values()
        assert addressees(sealed, recipients()) == tuple(recipients())


def test_a_trial_bundle_counts_for_a_minute(tmp_path: Path) -> None:
    """Its certificate has run out before anybody could carry it anywhere, and nothing of it is in the folder."""
    with founded(tmp_path / "centre") as centre:
        before = sorted(path.name for path in centre.folder.iterdir())
        made = trial.make(centre, centre.clock.now())
        drill.prove(centre, hybrid_identity("deputy"), kind="quarterly")
        assert sorted(path.name for path in centre.folder.iterdir()) == before
        verified = package.verify(made.bundle, authority=centre.authority.public_line, at=centre.clock.now())
        assert verified.certificate.valid_before - verified.certificate.valid_after == timedelta(minutes=1)
        assert centre.archive.interviews() == ()
        assert devices.listed(centre) == ()


def test_the_standing_tells_whose_key_is_due(folder: Path) -> None:
    """92 days after the last proof; a key that never proved itself is due now. Nobody is locked out."""
    first = datetime(2026, 11, 22, 12, tzinfo=UTC)
    with opened(folder, FixedClock(first)) as centre:
        drill.prove(centre, hybrid_identity(), kind="quarterly")
        coordinator, deputy, kept = drill.standing(centre)
    assert [each.role for each in (coordinator, deputy, kept)] == list(HOLDERS)
    assert coordinator.proved_on == first.date()
    assert coordinator.due_on == first.date() + timedelta(days=92)
    assert not coordinator.overdue
    assert coordinator.key_id == key_id(recipients()[0])
    assert len(coordinator.words) == 8
    assert (deputy.proved_on, deputy.due_on, deputy.overdue) == (None, None, True)
    for days, overdue in ((92, False), (93, True)):
        with opened(folder, FixedClock(first + timedelta(days=days))) as centre:
            assert drill.standing(centre)[0].overdue is overdue
