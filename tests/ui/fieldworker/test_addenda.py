"""Saying something about a sealed interview, from its details."""

import pytest

from interview_app.base.clock import system_randomness
from interview_app.bundle.seal import seal_interview
from interview_app.interview import laptop
from interview_app.vault.vault import Vault
from tests.factories.house import House, kept_interview
from tests.ui.desks import FieldworkerDesk


def sealed(desk: FieldworkerDesk, house: House) -> tuple[Vault, str]:
    """Hold an interview and seal it; return the open vault and its id."""
    inner = desk.fieldworker._desk
    assert inner is not None
    interview = kept_interview(inner.vault, house.clock)
    pack = laptop.pack_of(inner.vault, interview, house.clock)
    seal_interview(inner.vault, pack, interview, house.paths.sealed, clock=house.clock, randomness=system_randomness)
    return inner.vault, interview


@pytest.mark.parametrize("kind", ["correction", "void"])
def test_a_note_about_a_sealed_interview_waits_for_the_next_bundle(
    desk: FieldworkerDesk, house: House, kind: str
) -> None:
    """With a reason, which is asked for; its details say so afterwards, and there is a sealed file more."""
    vault, interview = sealed(desk, house)
    desk.click("nav:interviews")
    desk.choose(interview, "details")
    desk.click(f"about:{kind}")
    desk.click("save_addendum")
    desk.bot.waitUntil(lambda: desk.says("Write a few words first."))
    desk.type("reason", "The helper was an aunt.")
    desk.click("save_addendum")
    desk.wait_for(f"about:{kind}")
    assert desk.says("Said since")
    (noted,) = vault.addenda()
    assert (noted.interview, noted.kind, noted.sent) == (interview, kind, False)
    assert (house.paths.sealed / noted.file.name).is_file()
    desk.click("nav:send")
    assert desk.says("notes after sealing")


def test_going_back_says_nothing(desk: FieldworkerDesk, house: House) -> None:
    """And what cannot be saved is told, with the words still there."""
    vault, interview = sealed(desk, house)
    desk.click("nav:interviews")
    desk.choose(interview, "details")
    desk.click("about:void")
    desk.click("addendum_back")
    desk.click("about:void")
    vault.discard(interview)
    desk.type("reason", "Held twice.")
    desk.click("save_addendum")
    desk.bot.waitUntil(lambda: desk.says("NOT-SEALED-YET"))
    assert vault.addenda() == ()
