"""Whether the participant is still willing: what each use of what was said needs, asked again, agreed anew.

Consent is a process and not a signature (HRA and MRC, *Consent and participant information guidance*): it can be
changed at any time, is asked after before each part, and is asked for anew when what was agreed to changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from interview_app.interview.value import Value

Use = Literal["take_part", "safeguarding_understood", "audio_record", "quotes_anonymous", "keep_for_reuse", "recontact"]
"""The consent items that the house knows. What one of them is for happens only with a yes to it (`agrees`)."""

TAKE_PART: Use = "take_part"
"""The consent item without which no answer is ever recorded; every study has it."""
AUDIO: Use = "audio_record"
"""Without it no voice is recorded."""
QUOTES: Use = "quotes_anonymous"
"""Without it no word of a participant is quoted, not even in the summary."""
REUSE: Use = "keep_for_reuse"
"""Without it nothing goes into an archive."""


class Reaffirmed(Value, frozen=True, tag="reaffirmed"):
    """The participant was asked whether it is still OK to go on, and said so, or not.

    Attributes:
        step: The page that asked.
        answer: "pause" and "stop" are what they chose instead.
    """

    step: str
    answer: Literal["yes", "pause", "stop"]


class ConsentOutdated(Value, frozen=True, tag="consent_outdated"):
    """A newer version of the study changes what was agreed to: nothing is recorded before it is agreed to as well.

    Attributes:
        change: The newer version's `material_change`.
        version: That version of the study.
    """

    change: str
    version: str


@dataclass(frozen=True)
class Willing:
    """How willing the participant has been since they first agreed.

    Attributes:
        changes: How often they confirmed other choices than before.
        still_ok: The pages on which they said that it is still OK to go on.
        outdated: What has to be agreed to first, or None.
        agreed: The last change that was agreed to after the interview had begun, or "".
        signed_under: The document that was signed, once another one was agreed to on the screen; "" before.
    """

    changes: int = 0
    still_ok: tuple[str, ...] = ()
    outdated: ConsentOutdated | None = None
    agreed: str = ""
    signed_under: str = ""

    @property
    def told(self) -> str:
        """The last change that the participant was told of, agreed to or not yet, or ""."""
        return self.agreed if self.outdated is None else self.outdated.change

    def after(self, event: Reaffirmed | ConsentOutdated) -> "Willing":
        """Return what an event leads to."""
        match event:
            case ConsentOutdated():
                return replace(self, outdated=event)
            case Reaffirmed(step, "yes") if step not in self.still_ok:
                return replace(self, still_ok=(*self.still_ok, step))
            case _:
                return self

    def accepts(self, version: str) -> bool:
        """Tell whether choices can be confirmed on the text of a version ("": the interview's own).

        While something has to be agreed to, on that text only; and once a newer one was agreed to, never on the own.
        """
        if self.outdated is not None:
            return version == self.outdated.version
        return bool(version) or not self.agreed

    def confirmed(self, *, changed: bool, before: str) -> "Willing":
        """Return what a confirmation of choices leads to.

        Args:
            changed: Whether they are others than before.
            before: The document of the confirmation before.
        """
        again = replace(self, changes=self.changes + changed)
        if self.outdated is None:
            return again
        return replace(again, outdated=None, agreed=self.outdated.change, signed_under=self.signed_under or before)


AT_FIRST = Willing()
"""As everybody begins."""


def agrees(use: Use, decisions: Mapping[str, str], assents: Mapping[str, str] | None = None) -> bool:
    """Tell whether choices say yes to a use. Not answered is no, and without taking part nothing is allowed.

    Args:
        use: What for.
        decisions: Of whoever consents.
        assents: Where another person consents, the participant's own: they have to take part themselves, and whatever
            else they were asked or have changed counts as well.
    """
    own = decisions if assents is None else assents
    takes_part = decisions.get(TAKE_PART) == own.get(TAKE_PART) == "given"
    return takes_part and decisions.get(use) == "given" and own.get(use, "given") == "given"
