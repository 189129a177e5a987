"""A receipt by telephone removes exactly the files of the bundle it is for; any other code removes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview_app.base import spoken_code
from interview_app.bundle import receipt_code
from interview_app.bundle.receipt import Purged
from interview_app.bundle.receipt_code import ReceiptCodeMistyped, ReceiptCodeUnknown
from interview_app.centre import devices, inbox
from interview_app.centre.inbox import receipts
from interview_app.centre.keys import Keys
from interview_app.centre.opened import Rejected
from interview_app.crypto.tries import TooManyCodes
from interview_app.interview import laptop
from interview_app.study.pack import PackBroken
from tests.factories.clock import FixedClock
from tests.factories.crypto import signing_key
from tests.factories.line import Line, line
from tests.factories.study import pack_bytes


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Return a centre and its laptop, on which an interview is sealed."""
    with line(tmp_path, FixedClock(step=1.0)) as made:
        made.seal(made.hold(1).interview)
        yield made


def typed(laid: Line, code: str) -> Purged:
    """Type a code in on the laptop."""
    secret, folder = laptop.shared_secret(laid.vault), laid.paths.vault
    return receipt_code.apply(laid.vault, secret, laid.paths.sealed, code, tries_in=folder, clock=laid.clock)


def wait(laid: Line) -> None:
    """Let a quarter of an hour pass."""
    assert isinstance(laid.clock, FixedClock)
    laid.clock.passed += 1000


def left(laid: Line) -> list[str]:
    """Return the names of the sealed files that are still on the laptop."""
    return sorted(path.name for path in laid.paths.sealed.iterdir())


def test_each_code_removes_the_files_of_its_own_bundle(laid: Line) -> None:
    """Two bundles, and for each the evidence beside it: four codes, read out in any order."""
    (first,) = laid.vault.interviews()
    laid.send()
    second = laid.hold_and_seal(2)
    laid.send()
    results = inbox.take_in(laid.centre, [laid.stick]).results
    assert all(result.good and len(result.code) == len("XXXX-XXXX-c") for result in results)
    before = left(laid)
    for result in results:
        suffix = ".consent.age" if result.evidence else ".age"
        purged = typed(laid, result.code.lower())
        assert purged == (Purged(0, 1) if result.evidence else Purged(1, 0))
        gone = set(before) - set(left(laid))
        assert gone in ({f"{first.id}{suffix}"}, {f"{second}{suffix}"})
        before = left(laid)
        assert typed(laid, result.code).files == 0
    assert before == []


def test_there_is_no_code_when_anything_was_kept_out(laid: Line) -> None:
    """It says that everything arrived; the signed receipt says what did."""
    other = laid.hold_and_seal(2)
    bundle = laid.send()
    misnamed = bundle.read_bytes()
    assert other.encode() in misnamed
    facts = inbox.open_bundle(misnamed, Keys(laid.pack.authority, (), frozenset(), laid.clock.now()))
    assert not isinstance(facts, Rejected)
    assert len(facts.rejected) == 2
    assert receipts.code(laid.centre, facts.facts, facts.rejected) == ""
    assert receipts.code(laid.centre, facts.facts, ()) != ""


def test_a_laptop_that_is_not_known_gets_no_code(laid: Line) -> None:
    """The archive was taken back from a backup that does not know it."""
    assert devices.receipt_code(laid.centre, 99, "ab" * 32) == ""


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.integers(0, (1 << 40) - 1))
def test_a_forged_old_or_foreign_code_removes_nothing(laid: Line, number: int) -> None:
    """RECEIPT-CODE-UNKNOWN: made up, for another bundle, another laptop, or under another secret."""
    if not laid.vault.bundles_sent():
        laid.send()
    (own,) = [bundle for bundle, files in laid.vault.bundles_sent().items() if _of_interviews(laid, files)]
    secret, device = laptop.shared_secret(laid.vault), laid.vault.device_key().public_line
    foreign = [
        spoken_code.write(number, 8),
        receipt_code.of(secret, device, number.to_bytes(32).hex()),
        receipt_code.of(secret, signing_key("another").public_line, own),
        receipt_code.of(number.to_bytes(32), device, own),
    ]
    before = left(laid)
    for code in foreign:
        wait(laid)
        with pytest.raises(ReceiptCodeUnknown) as caught:
            typed(laid, code)
        assert caught.value.code == "RECEIPT-CODE-UNKNOWN"
    assert left(laid) == before


def _of_interviews(laid: Line, files: frozenset[str]) -> bool:
    return any(row.sealed is not None and row.sealed.sha256 in files for row in laid.vault.interviews())


def test_guessing_has_to_wait_and_a_slip_costs_nothing(laid: Line) -> None:
    """CODE-WAIT after five wrong codes, also after a restart; RECEIPT-CODE-MISTYPED is no try."""
    laid.send()
    for _ in range(20):
        with pytest.raises(ReceiptCodeMistyped, match="at least one letter"):
            typed(laid, "0000-0000-1")
    assert ReceiptCodeMistyped.code == "RECEIPT-CODE-MISTYPED"
    for number in range(5):
        with pytest.raises(ReceiptCodeUnknown):
            typed(laid, spoken_code.write(number, 8))
    with pytest.raises(TooManyCodes) as caught:
        typed(laid, spoken_code.write(5, 8))
    assert caught.value.code == "CODE-WAIT"
    right = inbox.take_in(laid.centre, [laid.stick]).results[0].code
    wait(laid)
    assert typed(laid, right).files == 1
    with pytest.raises(ReceiptCodeUnknown):
        typed(laid, spoken_code.write(6, 8))


def test_a_secret_for_another_laptop_is_told(laid: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """PACK-BROKEN: the centre signed a pack whose secret this laptop cannot open."""
    content = pack_bytes(authority=laid.centre.authority, device_key=signing_key("another"))
    monkeypatch.setattr(laid.vault, "pack", lambda _digest: content)
    with pytest.raises(PackBroken):
        laptop.shared_secret(laid.vault)
