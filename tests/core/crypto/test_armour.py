"""age files as text, and a laptop's own age identity."""

import shutil
import subprocess
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.crypto import age
from interview_app.crypto.addressed import seal_to
from interview_app.crypto.armour import armoured, unarmoured
from interview_app.crypto.device_identity import device_identity
from tests.factories.crypto import signing_key


@given(content=st.binary(max_size=300))
def test_armour_comes_off_again(content: bytes) -> None:
    """Writing and reading are inverse, at every length of the last line."""
    assert unarmoured(armoured(content)) == content


@pytest.mark.parametrize(
    "spoil", [lambda text: text + "\n", lambda text: text[5:], lambda text: text.replace("A", "ä")]
)
def test_armour_has_one_spelling(spoil: Callable[[str], str]) -> None:
    """AGE-DAMAGED for anything that would have been written otherwise."""
    with pytest.raises(age.AgeDamaged):
        unarmoured(spoil(armoured(bytes(60))))


def test_a_laptop_opens_what_is_sealed_to_its_key() -> None:
    """The identity follows from the signing key, each time the same, and another laptop's opens nothing."""
    mine, again, other = (device_identity(signing_key(name)) for name in ("device", "device", "other"))
    sealed = armoured(seal_to(b"between us", [str(mine.recipient())]))
    assert age.decrypt_bytes(unarmoured(sealed), [again]) == b"between us"
    with pytest.raises(age.NoMatchingKey):
        age.decrypt_bytes(unarmoured(sealed), [other])


@pytest.mark.skipif(shutil.which("age") is None, reason="the age tool is not on this machine")
def test_the_age_tool_reads_our_armour() -> None:
    """It strips the armour and only then finds that the passphrase or key is missing."""
    sealed = armoured(seal_to(b"x", [str(device_identity(signing_key("device")).recipient())]))
    told = subprocess.run(["age", "-d"], input=sealed.encode(), capture_output=True, check=False, timeout=30)
    assert b"armor" not in told.stderr
