"""What a person can want on a page. A page emits these and knows nothing of what becomes of them."""

from dataclasses import dataclass, field
from typing import Literal

from interview_app.interview.events import Answer, Decision, Font, Theme
from interview_app.interview.signing import Signature
from interview_app.interview.understanding import Outcome


@dataclass(frozen=True)
class Onward:
    """To go on from a page that only shows something."""


@dataclass(frozen=True)
class Wear:
    """To see the pages in other colours, another text size or another font."""

    theme: Theme
    text_scale: int
    font: Font


@dataclass(frozen=True)
class Speak:
    """To see the pages in another language."""

    language: str


@dataclass(frozen=True)
class ReadThemselves:
    """To have each page read itself aloud when it comes, or only when Read aloud is pressed."""

    on: bool


@dataclass(frozen=True)
class TrySound:
    """To hear whether this laptop can be heard."""


@dataclass(frozen=True)
class Decide:
    """To say yes or no to a consent item."""

    item: str
    decision: Literal["given", "refused"]


@dataclass(frozen=True, repr=False)
class Sign:
    """To say in one of the ways that these are one's choices."""

    signature: Signature


@dataclass(frozen=True)
class ChooseAgain:
    """To go on with choices that may have changed, each as it stands now."""

    decisions: tuple[tuple[str, Decision], ...]


@dataclass(frozen=True)
class SeeChoices:
    """To see or change what was said yes and no to."""


@dataclass(frozen=True)
class SayBack:
    """To note how the participant said something back."""

    outcome: Outcome


@dataclass(frozen=True)
class MakeSure:
    """To go on to the understanding check, which takes the PIN."""


@dataclass(frozen=True)
class Confirm:
    """To confirm the choices as they stand."""


@dataclass(frozen=True)
class Reply:
    """To answer. `order` is how the options or rows stood on the screen."""

    answer: Answer
    order: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """To answer something again."""

    key: str


@dataclass(frozen=True)
class TakeOut:
    """To have an answer deleted."""

    key: str


@dataclass(frozen=True)
class TakeBreak:
    """To pause."""


@dataclass(frozen=True)
class StopHere:
    """To stop, and to be asked what becomes of what was said."""


@dataclass(frozen=True)
class Keep:
    """To keep everything that was said."""


@dataclass(frozen=True)
class Delete:
    """To delete everything that was said."""


@dataclass(frozen=True)
class CheckCode:
    """To go on from the code, which is on paper now."""


@dataclass(frozen=True)
class SeeCode:
    """To see the code again."""


@dataclass(frozen=True)
class TypeBack:
    """To show that a part of the code is on paper."""

    typed: str = field(repr=False)


@dataclass(frozen=True)
class PrintCard:
    """To have the card on paper."""


@dataclass(frozen=True)
class SaveCard:
    """To have the card on a stick."""


@dataclass(frozen=True)
class SaveReceipt:
    """To have the receipt of what was agreed to on a stick."""


@dataclass(frozen=True)
class TakeCopy:
    """To have what was agreed to and said, as the participant's own copy, on paper or on a stick."""


@dataclass(frozen=True)
class Finish:
    """To give the laptop back."""


Choosing = SayBack | Decide | Sign | ChooseAgain | SeeChoices | Confirm
Simple = Onward | Choosing | Reply | Change | TakeOut | Delete | CheckCode | SeeCode
"""What the session can do at once."""
Aids = Wear | Speak | ReadThemselves | TrySound
"""What makes the pages work for this person."""
Interruption = TakeBreak | StopHere | MakeSure
"""What leads away from the pages for a while, or for good."""
Taking = PrintCard | SaveCard | SaveReceipt | TakeCopy
"""What the participant takes away."""
Intent = Simple | Aids | Interruption | Keep | Finish | TypeBack | Taking


@dataclass(frozen=True)
class Missing:
    """Not an intent but a gentle sentence: what is still needed before going on."""

    sentence: str
