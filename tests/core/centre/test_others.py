"""Who else may open something, and how laptops learn of it."""

from pathlib import Path

import pytest

from interview_app.centre import devices, others
from interview_app.centre.others import OtherKeyTwice
from interview_app.crypto import age
from interview_app.crypto.armour import unarmoured
from interview_app.crypto.device_identity import device_identity
from interview_app.study import pack
from tests.factories.centre import founded
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity, signing_key

KEEPER, LEAD = (str(hybrid_identity(who).recipient()) for who in ("keeper", "lead"))
REQUEST = pack.make_request(signing_key("device"))


def test_a_pack_names_whom_the_centre_named(tmp_path: Path) -> None:
    """The keeper alone for evidence of consent, the lead alone for concerns; before, the central team and nobody."""
    with founded(tmp_path / "centre") as centre:
        before = pack.open_pack(devices.issue_pack(centre, REQUEST), authority=None, at=FixedClock().now())
        assert (before.consent_recipients, before.safeguarding) == (centre.recipients, ())
        others.name(centre, "consent_keepers", [KEEPER])
        others.name(centre, "safeguarding", [LEAD + "\n"])
        after = pack.open_pack(devices.issue_pack(centre, REQUEST), authority=None, at=FixedClock().now())
        assert (after.consent_recipients, after.safeguarding) == ((KEEPER,), (LEAD,))
        assert after.recipients == centre.recipients
        others.name(centre, "consent_keepers", [])
        assert centre.consent_recipients == centre.recipients


@pytest.mark.parametrize("keys", [[KEEPER, KEEPER], ["age1nobody"]], ids=["twice", "no key"])
def test_what_is_no_different_key_is_refused(tmp_path: Path, keys: list[str]) -> None:
    """OTHER-KEYS, and whoever was named before still is."""
    with founded(tmp_path / "centre") as centre:
        others.name(centre, "safeguarding", [LEAD])
        with pytest.raises(OtherKeyTwice) as caught:
            others.name(centre, "safeguarding", keys)
        assert caught.value.code == "OTHER-KEYS"
        assert centre.safeguarding == (LEAD,)


def test_each_laptop_has_a_secret_of_its_own(tmp_path: Path) -> None:
    """The laptop opens it from its pack, each pack has the same one, and another laptop's is another."""
    with founded(tmp_path / "centre") as centre:
        packs = [
            pack.open_pack(devices.issue_pack(centre, request), authority=None, at=FixedClock().now())
            for request in (REQUEST, REQUEST, pack.make_request(signing_key("another")))
        ]
        holders = [device_identity(signing_key(name)) for name in ("device", "device", "another")]
        secrets = [
            age.decrypt_bytes(unarmoured(each.receipt_secret), [holder])
            for each, holder in zip(packs, holders, strict=True)
        ]
        assert secrets[0] == secrets[1] == devices.laptop_secret(centre, signing_key("device").public_line)
        assert secrets[2] != secrets[0]
        assert {len(secret) for secret in secrets} == {32}
