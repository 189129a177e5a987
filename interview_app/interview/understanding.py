"""Who consents, and whether it was understood: events of their own, and what they come to.

Capacity is presumed (Mental Capacity Act 2005, s1). A check is made only where somebody is unsure.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from interview_app.interview.value import Value

Route = Literal["self", "parent", "gillick", "consultee"]
"""Who consents. "parent" and "consultee": that person agrees and the participant says yes too. "gillick": the
participant alone, and two people vouch that they understand."""

Outcome = Literal["own_words", "after_explaining", "not_yet"]
OUTCOMES: tuple[Outcome, ...] = ("own_words", "after_explaining", "not_yet")
Signatory = Literal["first", "second"]
SIGNATORIES: tuple[Signatory, ...] = ("first", "second")
ALLOWED_NOT_YET = 1
"""How often something core may be *not yet*; once more is another day."""

TWO_AGREE: frozenset[Route] = frozenset({"parent", "consultee"})
"""The routes on which the participant's own yes stands beside another person's."""


class TaughtBack(Value, frozen=True, tag="taught_back"):
    """The participant said something back; the person beside them judged how. Replaces an earlier outcome."""

    prompt: str
    outcome: Outcome


class Vouched(Value, frozen=True, tag="vouched"):
    """One of two people says that this young person understands enough to decide alone (Gillick competence)."""

    who: Signatory


class CheckCalled(Value, frozen=True, tag="check_called"):
    """Somebody is unsure whether the participant understands: nothing goes on before the check is made."""


class UnderstandingChecked(Value, frozen=True, tag="understanding_checked"):
    """The four questions of the Mental Capacity Act 2005, s3, and what was done to help (s1).

    Attributes:
        understand: The participant understands what matters for the decision.
        retain: They keep it in mind for long enough.
        weigh: They weigh it up.
        communicate: They make their decision known, in whatever way.
        support: What helped, by id (`SUPPORT`).
    """

    understand: bool
    retain: bool
    weigh: bool
    communicate: bool
    support: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether all four are a yes."""
        return self.understand and self.retain and self.weigh and self.communicate


class ConsulteeAsked(Value, frozen=True, tag="consultee_asked"):
    """From here on a consultee is asked (s32), which only an approved study may do: they read and say back anew."""


UnderstandingEvent = TaughtBack | Vouched | CheckCalled | UnderstandingChecked | ConsulteeAsked

SUPPORT = ("time", "plain_words", "pictures", "read_aloud", "interpreter", "someone_they_trust")
"""What can be done to help somebody decide."""


@dataclass(frozen=True, repr=False)
class Understanding:
    """How far it is understood.

    Attributes:
        taught: The last outcome of each teach-back.
        not_yet: How often each was *not yet*.
        vouched: Who vouched for a participant who decides alone before 16.
        check: "presumed" unless somebody was unsure; "due" from then on until the check is made.
        consulted: Whether a consultee is asked.
    """

    taught: Mapping[str, Outcome] = field(default_factory=lambda: MappingProxyType({}))
    not_yet: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    vouched: frozenset[Signatory] = frozenset()
    check: Literal["presumed", "due", "passed", "failed"] = "presumed"
    consulted: bool = False

    def after(self, event: UnderstandingEvent) -> "Understanding":
        """Return what an event leads to."""
        match event:
            case TaughtBack(prompt, outcome):
                times = self.not_yet.get(prompt, 0) + (outcome == "not_yet")
                taught = MappingProxyType({**self.taught, prompt: outcome})
                return replace(self, taught=taught, not_yet=MappingProxyType({**self.not_yet, prompt: times}))
            case Vouched(who):
                return replace(self, vouched=self.vouched | {who})
            case CheckCalled():
                return replace(self, check="due")
            case UnderstandingChecked():
                return replace(self, check="passed" if event.passed else "failed")
            case ConsulteeAsked():
                return Understanding(check=self.check, consulted=True)

    def in_other_words(self) -> "Understanding":
        """Return what holds once everything is to be read in another language: nothing was said back of *these* words.

        A check stays, because it is about the person. So does each *not yet*: changing languages is no way round the
        second one.
        """
        return replace(self, taught=MappingProxyType({}), vouched=frozenset())

    def said_back(self, prompt: str) -> bool:
        """Tell whether the participant said it back, at once or after it was explained."""
        return self.taught.get(prompt) in {"own_words", "after_explaining"}

    def another_day(self, prompt: str) -> bool:
        """Tell whether it was *not yet* too often to go on today."""
        return self.not_yet.get(prompt, 0) > ALLOWED_NOT_YET

    def able(self, route: Route) -> bool:
        """Tell whether nobody is unsure, or whoever was has made the check."""
        return self.check in {"presumed", "passed"} or (self.check == "failed" and route == "consultee")

    def enough(self, route: Route, core: tuple[str, ...]) -> bool:
        """Tell whether enough is understood for a decision to count.

        Where a consultee is asked, it is the consultee who says the core things back: the check has found that the
        participant cannot.

        Args:
            route: Who consents.
            core: What must have been said back.
        """
        vouched = route != "gillick" or self.vouched.issuperset(SIGNATORIES)
        return (
            self.able(route)
            and vouched
            and all(self.said_back(prompt) and not self.another_day(prompt) for prompt in core)
        )


PRESUMED = Understanding()
"""As everybody begins."""
