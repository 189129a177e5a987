"""Receipts in a folder of very many bundles: each bundle has one, under a name that no other bundle's can take."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from interview_app.bundle import receipt
from interview_app.centre import inbox
from interview_app.centre.inbox import receipts
from interview_app.centre.inbox.receipts import Safe
from interview_app.centre.inbox.results import FileResult
from interview_app.centre.opened import BundleFacts
from tests.factories.line import Line, line

SHORT = 8
"""Digits that names of receipts once had."""


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Found a centre and enrol a laptop."""
    with line(tmp_path) as made:
        yield made


def colliding() -> tuple[str, str]:
    """Find two SHA-256 digests that begin alike, as any folder of some ten thousand bundles may hold."""
    seen: dict[str, str] = {}
    for number in range(1_000_000):
        digest = sha256(b"bundle %d" % number).hexdigest()
        other = seen.setdefault(digest[:SHORT], digest)
        if other != digest:
            return other, digest
    raise AssertionError


def test_two_bundles_whose_digests_begin_alike_have_a_receipt_each(laid: Line) -> None:
    """Given at the same moment, in one folder, and again later: nothing is overwritten, and nothing is littered."""
    digests = colliding()
    assert digests[0][:SHORT] == digests[1][:SHORT]
    files = [FileResult(laid.stick / f"bundle-{at:08}.zip", taken=1) for at in range(len(digests))]
    facts = [BundleFacts(digest, device=1, audit_count=1, audit_digest="cd" * 32) for digest in digests]
    sealed = [((f"{at:032x}.age", digest),) for at, digest in enumerate(digests)]
    safe = [*map(Safe, files, facts, sealed)]
    given = receipts.give(laid.centre, safe)
    written = {path.name: path.read_bytes() for path in laid.stick.iterdir()}
    assert len(written) == len(digests)
    for at, (result, digest) in enumerate(zip(given, digests, strict=True)):
        assert result.receipt is not None
        signed = receipt.read(result.receipt.read_bytes(), authority=laid.centre.authority.public_line)
        assert (signed.bundle, [each.name for each in signed.files]) == (digest, [f"{at:032x}.age"])
    assert [each.receipt for each in receipts.give(laid.centre, safe)] == [each.receipt for each in given]
    assert {path.name: path.read_bytes() for path in laid.stick.iterdir()} == written


def test_a_name_tells_bundles_apart_by_every_digit() -> None:
    """Also by the last one."""
    digest = sha256(b"bundle").hexdigest()
    last = "0" if digest[-1] != "0" else "1"
    assert receipts.name_of(digest) != receipts.name_of(digest[:-1] + last)


def test_a_receipt_by_its_old_short_name_still_counts(laid: Line) -> None:
    """It is no stranger on the stick, an intake leaves it as it is, and the laptop removes what it names, once."""
    path = laid.bundle(0)
    first = inbox.take_in(laid.centre, [path]).receipt
    assert first is not None
    old = first.rename(laid.stick / f"receipt-{sha256(path.read_bytes()).hexdigest()[:SHORT]}.json")
    before = old.read_bytes()
    again = inbox.take_in(laid.centre, [laid.stick])
    assert again.passed_over == 0
    assert first in again.receipts
    assert old.read_bytes() == before
    authority = laid.pack.authority
    assert receipt.apply(laid.vault, laid.paths.sealed, before, authority=authority).interviews == 1
    assert receipt.apply(laid.vault, laid.paths.sealed, first.read_bytes(), authority=authority).interviews == 0
