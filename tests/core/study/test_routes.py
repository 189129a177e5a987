"""Nobody decides for another, or alone, in a study that does not say on what ground."""

import pytest

from interview_app.study import load
from interview_app.study.document import consent_document
from interview_app.study.routes import every_route
from tests.factories.gp import gp_files
from tests.factories.routes import study_with


def said(rules: str, ages: str = "[18, 99]") -> set[str]:
    """Return the keys of what the check finds in study.toml with these lines under [consent]."""
    files = gp_files()
    text = files["study.toml"].decode().replace("[consent]\n", f"[consent]\n{rules}\n")
    draft = load.read_draft({**files, "study.toml": text.replace("ages = [18, 99]", f"ages = {ages}").encode()})
    return {finding.key for finding in draft.findings if finding.file == "study.toml"}


@pytest.mark.parametrize(
    ("rules", "ages", "key"),
    [
        ('under_16 = "gillick"', "[18, 99]", "consent.under_16"),
        ("consultee = true", "[18, 99]", "consent.consultee_approval"),
        ('consultee = true\nconsultee_approval = "yes"', "[18, 99]", "consent.consultee_approval"),
        ('consultee_approval = "26/LO/0123"', "[18, 99]", "consent.consultee_approval"),
        ('consultee = true\nconsultee_approval = "26/LO/0123"', "[11, 15]", "consent.consultee"),
    ],
)
def test_a_route_without_its_ground_is_refused(rules: str, ages: str, key: str) -> None:
    """Each finding names the key; without the lines there is none."""
    assert key in said(rules, ages)
    assert key not in said("")


def test_an_approved_consultee_is_fine() -> None:
    """With the reference of a committee."""
    found = said('consultee = true\nconsultee_approval = "26/LO/0123"')
    assert not {key for key in found if key.startswith("consent")}


def test_each_study_knows_its_routes() -> None:
    """The participant's own last."""
    assert every_route(study_with().study) == ("parent", "consultee", "self")
    assert every_route(study_with("gillick", consultee=False).study) == ("gillick", "self")


def test_what_others_read_is_in_the_consent_document() -> None:
    """In the order in which it comes on the screen; a study without them has none of it."""
    loaded = study_with()
    keys = [key for key, _ in consent_document(loaded.study, loaded.wording("en-GB")).strings]
    order = (
        *("turn.parent_together.title", "consent.sheet.title", "consent.say_stop.question"),
        *("turn.parent_decides.title", "for_parent.take_part.question"),
        *("turn.participant_decides.title", "consent.take_part.question"),
    )
    assert [key for key in keys if key in order] == list(order)
    alone = study_with("gillick", consultee=False)
    keys = [key for key, _ in consent_document(alone.study, alone.wording("en-GB")).strings]
    assert "vouch.first" in keys
    assert not [key for key in keys if key.startswith(("turn", "for_"))]
