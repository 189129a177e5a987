"""What the fieldworker noted by question, read at the centre."""

import msgspec

from interview_app.bundle.record_console import Noted
from interview_app.ui.centre.reading import summary
from tests.factories.bundle import full_record
from tests.factories.study import gla


def test_each_place_with_what_was_noted() -> None:
    """In words; an interview without notes has no such part."""
    plain = full_record()
    assert summary(plain, gla()).noted == ()
    noted = (
        Noted("v1:why", "Laughed.", ("come_back",), ("uneasy", "calm")),
        Noted("v2:ok", taken_out=True),
    )
    view = summary(msgspec.structs.replace(plain, console=noted), gla())
    assert view.noted == (
        ("Sam’s story 1: Tell me why.", "Laughed. · To come back to · Seemed uneasy · Seemed calm"),
        ("Sam’s story 2: How OK is it to share this?", "The participant took out what was noted here"),
    )
