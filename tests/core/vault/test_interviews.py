"""An interview in the vault, from its birth under the centre's key to the receipt."""

from datetime import date
from pathlib import Path

import pytest
import sqlcipher3
from sqlalchemy.exc import IntegrityError, NoResultFound

from interview_app.vault.data_keys import KeyForgotten
from interview_app.vault.sending import WrongStage
from interview_app.vault.vault import InterviewRow, NewEntry, Stage, Vault
from tests.factories.vault import (
    PACK,
    answer,
    install_small_pack,
    new_interview,
    new_vault,
    sealed_file,
    unlocked,
    with_open_interview,
)

TOMBSTONE = NewEntry(kind="taken_out", key="v1:why", content=b"taken out")


def to_stage(vault: Vault, interview: str, stage: Stage, number: int = 1) -> None:
    """Take an open interview on to a stage."""
    if stage is Stage.WITHDRAWN:
        vault.discard(interview)
    elif stage is not Stage.OPEN:
        vault.close_interview(interview)
        if stage is not Stage.CLOSING:
            vault.seal(interview, sealed_file(number))
        if stage in (Stage.EXPORTED, Stage.ACKNOWLEDGED):
            vault.mark_exported({"b" * 64: [sealed_file(number).sha256]})
        if stage is Stage.ACKNOWLEDGED:
            vault.acknowledge([sealed_file(number).sha256])


def test_entries_come_back_in_order_and_after_a_restart(tmp_path: Path) -> None:
    """Entries are numbered from 1, several are appended at once, and another day brings them all back."""
    vault, interview = with_open_interview(tmp_path)
    assert vault.append(interview, [answer("v1:ok", "4"), answer("v1:why", "é " * 5000)]) == 3
    assert vault.append(interview, [NewEntry("moved", "", b"")]) == 4
    assert vault.append(interview, []) == 4
    before = vault.entries(interview)
    vault.close()
    assert [(entry.n, entry.kind, entry.key) for entry in before] == [
        (1, "opened", ""),
        (2, "answered", "v1:ok"),
        (3, "answered", "v1:why"),
        (4, "moved", ""),
    ]
    assert [entry.content for entry in before] == [b"set up", b"4", ("é " * 5000).encode(), b""]
    with unlocked(tmp_path) as again:
        assert again.entries(interview) == before


def test_a_list_shows_what_the_fieldworker_may_know(tmp_path: Path) -> None:
    """A row has a neutral label, the day, the stage and a count; it is found by its stage."""
    vault, interview = with_open_interview(tmp_path)
    expected = InterviewRow(interview, "amber kettle 1", Stage.OPEN, date(2026, 11, 22), PACK, 1, None)
    with vault:
        assert vault.interviews() == (expected,)
        assert vault.interviews(Stage.OPEN) == (expected,)
        assert vault.interviews(Stage.SEALED) == ()


def test_no_interview_is_born_unsealed(tmp_path: Path) -> None:
    """Without a key sealed to the centre, with a short key, or without an installed pack nothing is stored."""
    with new_vault(tmp_path) as vault:
        with pytest.raises(NoResultFound):
            vault.begin_interview(new_interview(), [answer()])
        install_small_pack(vault)
        good = new_interview()
        for dek, dek_sealed in ((good.dek, b""), (b"short", good.dek_sealed)):
            bad = type(good)(good.id, good.label, good.pack, dek, dek_sealed, keep_local=True)
            with pytest.raises(ValueError, match="sealed to the centre"):
                vault.begin_interview(bad, [answer()])
        assert vault.interviews() == ()
        vault.begin_interview(good, [answer()])


def test_an_id_is_used_once(tmp_path: Path) -> None:
    """Beginning an interview again under the same id fails and changes nothing."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        before = vault.entries(interview)
        with pytest.raises(IntegrityError):
            vault.begin_interview(new_interview(), [answer()])
        assert vault.entries(interview) == before


def test_what_is_taken_out_leaves_a_tombstone(tmp_path: Path) -> None:
    """Every answer under the key loses its content, others keep theirs, and a tombstone stands at the end."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        vault.append(interview, [answer("v1:why", "first"), answer("v1:why", "second"), answer("v2:why", "other")])
        vault.take_out(interview, "v1:why", TOMBSTONE)
        contents = [entry.content for entry in vault.entries(interview)]
        assert contents == [b"set up", None, None, b"other", b"taken out"]
        vault.take_out(interview, "v1:why", TOMBSTONE)
        contents = [entry.content for entry in vault.entries(interview)]
        assert contents == [b"set up", None, None, b"other", None, b"taken out"]
        vault.verify_audit()


def test_sealing_forgets_the_key_and_the_entries(tmp_path: Path) -> None:
    """Once sealed, nothing can be read, appended or taken out here: KEY-FORGOTTEN; the list shows the file."""
    vault, interview = with_open_interview(tmp_path)
    vault.close_interview(interview)
    vault.append(interview, [NewEntry("notes_written", "notes", b"calm")])
    vault.seal(interview, sealed_file())
    for again in (vault, None):
        with again or unlocked(tmp_path) as opened:
            (row,) = opened.interviews(Stage.SEALED)
            assert (row.label, row.entries, row.sealed) == ("amber kettle 1", 2, sealed_file())
            with pytest.raises(KeyForgotten) as caught:
                opened.entries(interview)
            assert caught.value.code == "KEY-FORGOTTEN"
            with pytest.raises(KeyForgotten):
                opened.append(interview, [answer()])
            with pytest.raises(KeyForgotten):
                opened.take_out(interview, "v1:why", TOMBSTONE)
            opened.verify_audit()


def test_a_key_that_may_not_be_kept_lives_in_memory_only(tmp_path: Path) -> None:
    """With keep_local off an interview goes on while the program runs, and after a restart only the centre reads it."""
    vault, interview = with_open_interview(tmp_path, keep_local=False)
    vault.append(interview, [answer()])
    assert len(vault.entries(interview)) == 2
    vault.close()
    with unlocked(tmp_path) as again:
        assert again.interviews(Stage.OPEN)[0].entries == 2
        with pytest.raises(KeyForgotten):
            again.entries(interview)


def test_sealing_forgets_a_key_in_memory_too(tmp_path: Path) -> None:
    """A key that was never stored is dropped as well."""
    vault, interview = with_open_interview(tmp_path, keep_local=False)
    with vault:
        vault.close_interview(interview)
        vault.seal(interview, sealed_file())
        with pytest.raises(KeyForgotten):
            vault.entries(interview)


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.WITHDRAWN])
def test_an_interview_can_be_shredded_at_any_stage(tmp_path: Path, stage: Stage) -> None:
    """Only its id and its end remain, once and again; nothing brings it back."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        to_stage(vault, interview, stage)
        vault.discard(interview)
        head = vault.audit_head()
        vault.discard(interview)
        assert vault.audit_head() == head
        (row,) = vault.interviews()
        assert (row.stage, row.label, row.entries) == (Stage.WITHDRAWN, "", 0)
        with pytest.raises(KeyForgotten):
            vault.entries(interview)
        with pytest.raises(IntegrityError):
            vault.begin_interview(new_interview(), [answer()])
        vault.verify_audit()


@pytest.mark.parametrize("stage", list(Stage))
def test_stages_are_reached_in_order_only(tmp_path: Path, stage: Stage) -> None:
    """Closing needs an open interview, sealing an unsealed one, carrying away a sealed one; all else is a bug."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        to_stage(vault, interview, stage)
        if stage is not Stage.OPEN:
            with pytest.raises(WrongStage):
                vault.close_interview(interview)
        if stage not in (Stage.OPEN, Stage.CLOSING):
            with pytest.raises(WrongStage):
                vault.seal(interview, sealed_file())
        if stage not in (Stage.SEALED, Stage.EXPORTED):
            with pytest.raises(WrongStage):
                vault.mark_exported({"b" * 64: [sealed_file().sha256]})
            assert vault.acknowledge([sealed_file().sha256]) == ()
        assert vault.interviews()[0].stage is stage


def test_carrying_away_is_all_or_nothing(tmp_path: Path) -> None:
    """One interview that cannot be in the bundle keeps the others from being marked."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        to_stage(vault, interview, Stage.SEALED)
        other = new_interview(2)
        vault.begin_interview(other, [answer()])
        with pytest.raises(WrongStage):
            vault.mark_exported({"b" * 64: [sealed_file().sha256, sealed_file(2).sha256]})
        assert [row.id for row in vault.interviews(Stage.SEALED)] == [interview]
        vault.mark_exported({"b" * 64: [sealed_file().sha256]})
        vault.mark_exported({"c" * 64: [sealed_file().sha256]})
        assert vault.bundles_sent() == {each * 64: frozenset({sealed_file().sha256}) for each in "bc"}
        assert [row.id for row in vault.interviews(Stage.EXPORTED)] == [interview]


def test_a_receipt_frees_exactly_what_it_names(tmp_path: Path) -> None:
    """Of the digests named, only those that wait here come back; a stranger's and one named before do not."""
    with new_vault(tmp_path) as vault:
        install_small_pack(vault)
        for number, stage in ((1, Stage.EXPORTED), (2, Stage.EXPORTED), (3, Stage.SEALED), (4, Stage.OPEN)):
            vault.begin_interview(new_interview(number), [answer()])
            to_stage(vault, new_interview(number).id, stage, number)
        named = [sealed_file(number).sha256 for number in (1, 3, 4, 5)]
        assert set(vault.acknowledge(named)) == {sealed_file(1), sealed_file(3)}
        assert vault.acknowledge(named) == ()
        assert {row.sealed for row in vault.interviews(Stage.ACKNOWLEDGED)} == {sealed_file(1), sealed_file(3)}
        assert [row.sealed for row in vault.interviews(Stage.EXPORTED)] == [sealed_file(2)]


def test_two_interviews_cannot_share_a_sealed_file(tmp_path: Path) -> None:
    """A receipt must name one interview, so the same digest twice is refused."""
    with new_vault(tmp_path) as vault:
        install_small_pack(vault)
        for number in (1, 2):
            vault.begin_interview(new_interview(number), [answer()])
            vault.close_interview(new_interview(number).id)
        vault.seal(new_interview(1).id, sealed_file(1))
        with pytest.raises(sqlcipher3.dbapi2.IntegrityError):
            vault.seal(new_interview(2).id, sealed_file(1))
        assert [row.id for row in vault.interviews(Stage.CLOSING)] == [new_interview(2).id]
        assert vault.entries(new_interview(2).id) != ()


def test_values_show_nothing_of_what_they_hold(tmp_path: Path) -> None:
    """What a traceback or a log would print of them has no word, key or label in it."""
    vault, interview = with_open_interview(tmp_path)
    with vault:
        vault.append(interview, [answer(words="a canary word")])
        shown = f"{vault!r} {answer(words='a canary word')!r} {vault.entries(interview)!r} {new_interview()!r}"
    assert "canary" not in shown
    assert new_interview().label not in shown
    assert str(new_interview().dek) not in shown
