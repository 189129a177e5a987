"""What happens to an interview after its end: found by its card, withdrawn at any stage, and told of."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.bundle import afterwards, by_code, shredded, withdrawal_list
from interview_app.bundle.afterwards import CardTooLate
from interview_app.bundle.withdrawal_list import WithdrawalListBroken
from interview_app.centre import consents, devices, inbox, withdrawal
from interview_app.centre.archive import InterviewUnknown
from interview_app.centre.rescue import rescue
from interview_app.crypto import namespaces, sshsig
from interview_app.crypto.tries import TooManyCodes
from interview_app.interview import laptop
from interview_app.interview.withdrawal import CodeMistyped, new_card
from interview_app.vault.stages import Stage
from tests.factories.afterwards import arrive, kept, pen
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness, signing_key
from tests.factories.line import Line, line


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Return a centre and its laptop."""
    with line(tmp_path, FixedClock(step=1.0)) as made:
        yield made


def found(laid: Line, code: str) -> str | None:
    """Look an interview up by its code."""
    salt = bytes.fromhex(laid.pack.loaded.study.withdrawal_salt)
    return by_code.find(laid.vault, code, salt, tries_in=laid.paths.vault, clock=laid.clock, cost=CHEAP)


def bring_to(laid: Line, interview: str, stage: Stage) -> None:
    """Take a kept interview on to a stage."""
    if stage is not Stage.CLOSING:
        laid.seal(interview)
    if stage is Stage.EXPORTED:
        laid.send()
    if stage is Stage.ACKNOWLEDGED:
        assert arrive(laid).good


@pytest.mark.parametrize("stage", [Stage.CLOSING, Stage.SEALED])
def test_without_its_card_an_interview_is_deleted_while_it_is_only_here(laid: Line, stage: Stage) -> None:
    """By who can still tell which it is; the other one stays."""
    (interview, _), (other, _) = kept(laid), kept(laid)
    bring_to(laid, interview, stage)
    afterwards.withdraw_without_card(laid.vault, interview, pen(laid))
    stages = {row.id: row.stage for row in laid.vault.interviews()}
    assert stages == {interview: Stage.WITHDRAWN, other: Stage.CLOSING}


@pytest.mark.parametrize("stage", [Stage.EXPORTED, Stage.ACKNOWLEDGED])
def test_without_its_card_nothing_is_deleted_once_it_has_left(laid: Line, stage: Stage) -> None:
    """CARD-TOO-LATE; with the card it still is."""
    interview, code = kept(laid)
    bring_to(laid, interview, stage)
    with pytest.raises(CardTooLate):
        afterwards.withdraw_without_card(laid.vault, interview, pen(laid))
    assert found(laid, code) == interview
    assert [row.stage for row in laid.vault.interviews()] == [stage]


def test_a_card_finds_its_interview_and_no_other_at_any_stage(laid: Line) -> None:
    """Closing, sealed, sent and arrived; another card finds nothing, and a slip is told at once."""
    interview, code = kept(laid)
    other, other_code = kept(laid)
    stranger = new_card(SeededRandomness("stranger"), bytes(16), CHEAP).code
    assert found(laid, code.lower()) == interview
    laid.seal(interview)
    assert (found(laid, code), found(laid, other_code), found(laid, stranger)) == (interview, other, None)
    assert arrive(laid).good
    assert found(laid, code) == interview
    with pytest.raises(CodeMistyped):
        found(laid, code[:-1] + ("0" if code[-1] != "0" else "1"))


def test_guessing_codes_has_to_wait(laid: Line) -> None:
    """CODE-WAIT after five that found nothing."""
    for number in range(5):
        assert found(laid, new_card(SeededRandomness(str(number)), bytes(16), CHEAP).code) is None
    with pytest.raises(TooManyCodes):
        found(laid, new_card(SeededRandomness("more"), bytes(16), CHEAP).code)


def test_the_end_that_was_cut_off_before_the_locator_was_noted_is_found_too(
    laid: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log says it as well, until the interview is sealed; sealing notes it."""
    with monkeypatch.context() as patched:
        patched.setattr(type(laid.vault), "note_locator", lambda *_: None)
        interview, code = kept(laid)
    assert laid.vault.locators() == {}
    assert found(laid, code) == interview
    laid.seal(interview)
    assert list(laid.vault.locators()) == [interview]


@pytest.mark.parametrize("stage", [Stage.CLOSING, Stage.SEALED, Stage.EXPORTED, Stage.ACKNOWLEDGED])
def test_withdrawn_at_any_stage_nothing_is_left_here_and_then_none_at_the_centre(laid: Line, stage: Stage) -> None:
    """Shredded first; then the centre is told of what may have left, and no old stick brings it back."""
    interview, code = kept(laid)
    bring_to(laid, interview, stage)
    old = {path.name: path.read_bytes() for path in laid.stick.iterdir()}
    afterwards.withdraw(laid.vault, interview, pen(laid))
    afterwards.withdraw(laid.vault, interview, pen(laid))
    (report,) = shredded.reports(laid.vault, laid.paths.sealed)
    assert report.clean
    assert found(laid, code) is None
    if stage is Stage.CLOSING:
        assert laid.vault.addenda() == ()
        return
    for path in laid.stick.iterdir():
        path.unlink()
    assert arrive(laid).good
    assert [each.taken for each in laid.vault.addenda()] == [True]
    assert list(laid.paths.sealed.iterdir()) == []
    assert laid.centre.archive.interviews() == ()
    assert not consents.path_of(laid.centre, interview).exists()
    with pytest.raises(InterviewUnknown):
        laid.centre.archive.record_json(interview)
    for name, content in old.items():
        (laid.stick / name).write_bytes(content)
    if old:
        results = {each.evidence: each for each in inbox.take_in(laid.centre, [laid.stick]).results}
        assert (results[False].taken, results[False].withdrawn) == (0, 1)
        assert laid.centre.archive.interviews() == ()
        assert not consents.path_of(laid.centre, interview).exists()
    laid.vault.verify_audit()


def test_the_centres_list_erases_what_it_names_and_nothing_else(laid: Line) -> None:
    """At whatever stage it is here; a second time it finds nothing."""
    withdrawn, _ = kept(laid)
    other, _ = kept(laid)
    for interview in (withdrawn, other):
        laid.seal(interview)
    laid.send()
    assert inbox.take_in(laid.centre, [laid.stick]).good
    withdrawal.erase(laid.centre, withdrawn)
    withdrawal.erase(laid.centre, withdrawn)
    signed = withdrawal.signed_list(laid.centre)
    secret, authority = laptop.shared_secret(laid.vault), laid.pack.authority
    assert len(withdrawal_list.read(signed, authority=authority).tags) == 1
    assert withdrawal_list.apply(laid.vault, bytes(32), laid.paths.sealed, signed, authority=authority) == 0
    assert withdrawal_list.apply(laid.vault, secret, laid.paths.sealed, signed, authority=authority) == 1
    assert withdrawal_list.apply(laid.vault, secret, laid.paths.sealed, signed, authority=authority) == 0
    stages = {row.id: row.stage for row in laid.vault.interviews()}
    assert stages == {withdrawn: Stage.WITHDRAWN, other: Stage.EXPORTED}
    assert not any(path.name.startswith(withdrawn) for path in laid.paths.sealed.iterdir())
    assert laid.vault.addenda() == ()
    found_again = inbox.take_in(laid.centre, [laid.stick]).results
    assert sum(each.withdrawn for each in found_again) == 1


def test_a_list_that_is_not_the_centres_erases_nothing(laid: Line) -> None:
    """WITHDRAWALS-BROKEN: forged, of another centre, changed, or signed for something else."""
    interview, _ = kept(laid)
    secret, authority = laptop.shared_secret(laid.vault), laid.pack.authority
    own = withdrawal_list.tag(secret, laid.vault.locators()[interview])
    whole = withdrawal_list.make([own], laid.centre.authority, laid.clock)
    foreign = withdrawal_list.make([own], signing_key("another"), laid.clock)
    text = withdrawal_list.read(whole, authority=authority)
    other_purpose = sshsig.sign(b"{}", laid.centre.authority, namespaces.RECEIPT)
    assert text.tags == (own,)
    for untrusted in (foreign, whole[:-1], whole + b" ", b"{}", b"", other_purpose, bytes(withdrawal_list.LARGEST + 1)):
        with pytest.raises(WithdrawalListBroken) as caught:
            withdrawal_list.apply(laid.vault, secret, laid.paths.sealed, untrusted, authority=authority)
        assert caught.value.code == "WITHDRAWALS-BROKEN"
    assert laid.vault.interviews(Stage.CLOSING)


def test_a_tag_means_nothing_to_another_laptop(laid: Line) -> None:
    """The same withdrawal has another tag for each laptop, under a secret that only it and the centre have."""
    secrets = [devices.laptop_secret(laid.centre, signing_key(name).public_line) for name in ("one", "two")]
    tags = {withdrawal_list.tag(secret, "0a" * 16) for secret in secrets}
    assert len(tags) == 2
    assert {len(tag) for tag in tags} == {32}


def test_a_rescue_withdraws_what_the_laptop_could_not_tell_of_any_more(laid: Line) -> None:
    """The interview was at the centre, was withdrawn on the laptop, and then the laptop broke."""
    interview, _ = kept(laid)
    bring_to(laid, interview, Stage.ACKNOWLEDGED)
    afterwards.withdraw(laid.vault, interview, pen(laid))
    laid.vault.close()
    assert rescue(laid.centre, laid.paths.home).found == ()
    assert laid.centre.archive.interviews() == ()
