"""Who may do what: every cell of the table, keys that open what is theirs, and people who are named and un-named."""

import errno
import itertools
import os
import shutil
from pathlib import Path

import pytest

from interview_app.base.files import DiskFull
from interview_app.centre import access, devices, inbox, laptops, others, rescue, roles, rotation
from interview_app.centre.office import Centre, KeyOfAnother
from interview_app.centre.others import KeyHasRole, OfficerHoldsKey
from interview_app.centre.plate import Plate
from interview_app.centre.roles import MAY, Deed, Role, RoleMayNot
from interview_app.centre.strongbox import KeyOfAnalyst, analysis_key, open_analysis_key
from interview_app.centre.withdrawals import finding
from interview_app.centre.withdrawals.key import WithdrawalsForOfficer
from interview_app.crypto import age
from interview_app.crypto.addressed import is_for
from interview_app.crypto.device_identity import device_identity
from interview_app.study import pack
from tests.factories.centre import founded, recipients
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity, signing_key
from tests.factories.line import line

CLOCK = FixedClock()
OFFICER, ANALYST, OTHER = (str(hybrid_identity(who).recipient()) for who in ("officer", "analyst", "other"))
TEAM = ("archive-key.age", "authority.age")


def opened(folder: Path, holder: str) -> Centre:
    """Open a centre with somebody's key."""
    return Centre.open(folder, hybrid_identity(holder), clock=CLOCK)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Found a centre that names an officer and an analyst, and return its folder."""
    with founded(tmp_path / "centre", clock=CLOCK) as centre:
        others.name(centre, "officers", [OFFICER])
        others.name(centre, "analysts", [ANALYST])
    return tmp_path / "centre"


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ANALYST])
def test_every_cell_of_the_table(folder: Path, role: Role) -> None:
    """A role's own key may do what the table says, and is refused the rest: ROLE-MAY-NOT."""
    with opened(folder, role.value) as centre:
        assert centre.role is role
        for deed in MAY[role]:
            roles.require(centre, deed)
        for deed in frozenset(Deed) - MAY[role]:
            with pytest.raises(RoleMayNot) as caught:
                roles.require(centre, deed)
            assert caught.value.code == "ROLE-MAY-NOT"


def test_what_the_table_says() -> None:
    """The two who lead may do everything; of the others none takes in or packs, and the analyst only analyses."""
    assert MAY[Role.COORDINATOR] == MAY[Role.DEPUTY] == frozenset(Deed)
    assert MAY[Role.ANALYST] == {Deed.ANALYSE}
    assert MAY[Role.OFFICER] == {Deed.WITHDRAW, Deed.APPROVE, Deed.LEDGER}
    assert not MAY[Role.RECOVERY] & {Deed.TAKE_IN, Deed.WITHDRAW, Deed.ENROL, Deed.PACK}


def test_verbs_ask_first(folder: Path) -> None:
    """An officer makes no pack, revokes no laptop, names nobody and replaces no key; nothing is changed."""
    request = pack.make_request(signing_key("device"))
    with opened(folder, "officer") as centre:
        before = centre.plate
        for verb in (
            lambda: devices.issue_pack(centre, request),
            lambda: devices.revoke(centre, 1),
            lambda: others.name(centre, "analysts", []),
            lambda: rotation.rotate(centre, recipients()),
        ):
            with pytest.raises(RoleMayNot):
                verb()
        centre.look_again()
        assert centre.plate == before
        assert centre.archive.devices() == ()


def test_an_officer_gets_no_earlier_key(folder: Path) -> None:
    """What opens old bundles stays with the recipients, also after a rotation; archive and authority open."""
    new = [str(hybrid_identity(who).recipient()) for who in ("new one", "new two", "new three")]
    with opened(folder, "coordinator") as centre:
        rotation.rotate(centre, new)
    with opened(folder, "officer") as centre:
        assert centre.strongbox.earlier == ()
        assert centre.role is Role.OFFICER
    with pytest.raises(age.NoMatchingKey):
        age.decrypt_bytes((folder / "keyring.age").read_bytes(), [hybrid_identity("officer")])


def test_an_officers_key_opens_no_bundle(tmp_path: Path) -> None:
    """An interview is sealed to the recipients, and to nobody else."""
    with line(tmp_path) as made:
        others.name(made.centre, "officers", [OFFICER])
        made.enrol_again()
        interview = made.hold_and_seal()
        sealed = (made.paths.sealed / f"{interview}.age").read_bytes()
    with pytest.raises(age.NoMatchingKey):
        age.decrypt_bytes(sealed, [hybrid_identity("officer")])


def test_an_analysts_key_opens_the_key_of_the_copy_alone(folder: Path) -> None:
    """CENTRE-KEY-ANALYST for the centre; of its files one opens."""
    with pytest.raises(KeyOfAnalyst) as caught:
        opened(folder, "analyst")
    assert caught.value.code == "CENTRE-KEY-ANALYST"
    opening = []
    for path in sorted(folder.rglob("*.age")):
        try:
            age.decrypt_bytes(path.read_bytes(), [hybrid_identity("analyst")])
            opening.append(path.name)
        except age.NoMatchingKey:
            pass
    assert opening == ["analysis-key.age"]


def test_another_choice_of_analysts_is_another_key(folder: Path) -> None:
    """Whoever is un-named knows none of the later keys, and their own opens nothing any more: CENTRE-KEY."""
    first = open_analysis_key(folder, hybrid_identity("analyst"))
    with opened(folder, "coordinator") as centre:
        others.name(centre, "analysts", [OTHER])
        assert open_analysis_key(folder, hybrid_identity("other")) == analysis_key(centre.strongbox.key, [OTHER])
    assert open_analysis_key(folder, hybrid_identity("other")) != first
    with pytest.raises(KeyOfAnother):
        open_analysis_key(folder, hybrid_identity("analyst"))
    with opened(folder, "deputy") as centre:
        others.name(centre, "analysts", [])
    assert not (folder / "analysis-key.age").exists()
    with pytest.raises(KeyOfAnother):
        open_analysis_key(folder, hybrid_identity("other"))


def test_an_officer_who_is_not_named_any_more_is_refused(folder: Path) -> None:
    """CENTRE-KEY, and no file is for them. The key that finds interviews was destroyed on the day of the freeze."""
    (folder / "withdrawal-key.age").unlink()
    with opened(folder, "coordinator") as centre:
        others.name(centre, "officers", [])
    with pytest.raises(KeyOfAnother):
        opened(folder, "officer")
    for name in TEAM:
        assert is_for((folder / name).read_bytes(), recipients())


@pytest.mark.parametrize(
    ("role", "key"),
    [
        ("officers", recipients()[0]),
        ("analysts", recipients()[2]),
        ("officers", ANALYST),
        ("analysts", OFFICER),
        ("safeguarding", ANALYST),
        ("consent_keepers", OFFICER),
    ],
)
def test_one_key_has_one_role(folder: Path, role: others.Role, key: str) -> None:
    """KEY-HAS-ROLE, and whoever was named before still is."""
    with opened(folder, "coordinator") as centre:
        before = centre.plate
        with pytest.raises(KeyHasRole) as caught:
            others.name(centre, role, [key])
        assert caught.value.code == "KEY-HAS-ROLE"
        assert centre.plate == before


def test_new_keys_of_the_team_are_nobody_elses(folder: Path) -> None:
    """An officer's key does not become the deputy's, and a replaced key does not become an analyst's."""
    new = [str(hybrid_identity(who).recipient()) for who in ("new one", "new two", "new three")]
    with opened(folder, "coordinator") as centre:
        with pytest.raises(KeyHasRole):
            rotation.rotate(centre, [new[0], OFFICER, new[2]])
        rotation.rotate(centre, new)
    with opened(folder, "new one") as centre, pytest.raises(KeyHasRole):
        others.name(centre, "analysts", [recipients()[0]])


def named_with_a_disk_that_fills(
    centre: Centre, role: others.Role, keys: list[str], allowed: int, patched: pytest.MonkeyPatch
) -> bool:
    """Name somebody on a disk that takes so many more writes, and tell whether it was enough."""
    real, calls = os.fsync, itertools.count()

    def full_later(handle: int) -> None:
        if next(calls) >= allowed:
            raise OSError(errno.ENOSPC, "the disk's own words")
        real(handle)

    patched.setattr(os, "fsync", full_later)
    try:
        others.name(centre, role, keys)
    except DiskFull:
        return False
    finally:
        patched.undo()
    return True


def check_files(folder: Path, plate: Plate) -> None:
    """Check that each file is for exactly those whom the plate names."""
    team = (*plate.recipients, *plate.officers)
    assert all(is_for((folder / name).read_bytes(), team) for name in TEAM)
    if plate.analysts:
        assert is_for((folder / "analysis-key.age").read_bytes(), (*team, *plate.analysts))
    else:
        assert not (folder / "analysis-key.age").exists()


@pytest.mark.parametrize(("role", "named"), [("officers", [OFFICER, OTHER]), ("analysts", [OTHER]), ("analysts", [])])
def test_wherever_naming_is_cut_off_the_next_opening_finishes_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, role: others.Role, named: list[str]
) -> None:
    """The plate names those before or those after, and each file is for exactly those, once somebody opened it."""
    with opened(folder, "officer") as centre:
        finding.open_key(centre)
    seen = set()
    for allowed in range(60):
        copy = shutil.copytree(folder, tmp_path / str(allowed))
        with opened(copy, "coordinator") as centre:
            whole = named_with_a_disk_that_fills(centre, role, named, allowed, monkeypatch)
        with opened(copy, "deputy") as centre:
            shown = centre.plate
        check_files(copy, shown)
        assert getattr(shown, role) in ((OFFICER,), (ANALYST,), tuple(named))
        seen.add((whole, getattr(shown, role) == tuple(named)))
        if whole:
            break
    assert {(True, True), (False, False)} <= seen


def test_a_laptops_key_is_no_persons(folder: Path) -> None:
    """A key that no role has opens nothing: CENTRE-KEY."""
    laptop = device_identity(signing_key("device"))
    for identity in (hybrid_identity("nobody"), laptop):
        with pytest.raises((KeyOfAnother, age.NoMatchingKey)):
            Centre.open(folder, identity, clock=CLOCK)


def test_the_last_officer_who_finds_interviews_does_not_leave(folder: Path) -> None:
    """OFFICER-HOLDS-KEY: first the new one beside the old, whose next look at withdrawals hands the key over."""
    with opened(folder, "coordinator") as centre:
        with pytest.raises(OfficerHoldsKey) as caught:
            others.name(centre, "officers", [OTHER])
        assert caught.value.code == "OFFICER-HOLDS-KEY"
        others.name(centre, "officers", [OFFICER, OTHER])
    with opened(folder, "officer") as centre:
        key = finding.open_key(centre)
    with opened(folder, "coordinator") as centre:
        others.name(centre, "officers", [OTHER])
    with opened(folder, "other") as centre:
        assert finding.open_key(centre) == key


def test_a_first_officer_finds_interviews_at_once(folder: Path) -> None:
    """The coordinator hands the key over by naming them, and does not have it any more."""
    with opened(folder, "officer") as centre:
        finding.open_key(centre)
    with opened(folder, "coordinator") as centre, pytest.raises(WithdrawalsForOfficer):
        finding.open_key(centre)


def test_an_officer_reads_no_interview_takes_none_in_and_adopts_no_study(folder: Path, tmp_path: Path) -> None:
    """ROLE-MAY-NOT before anything is looked at."""
    with opened(folder, "officer") as centre:
        for verb in (
            lambda: access.read(centre, "ab" * 16),
            lambda: access.read_json(centre, "ab" * 16),
            lambda: access.summary(centre, "ab" * 16),
            lambda: inbox.take_in(centre, [tmp_path]),
            lambda: rescue.rescue(centre, tmp_path),
            lambda: centre.adopt(centre.study),
            lambda: laptops.sheets(centre),
        ):
            with pytest.raises(RoleMayNot):
                verb()
