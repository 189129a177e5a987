"""What a person can want on a page. A page emits these and knows nothing of what becomes of them."""

from dataclasses import dataclass
from typing import Literal

from interview_app.interview.events import Answer


@dataclass(frozen=True)
class Onward:
    """To go on from a page that only shows something."""


@dataclass(frozen=True)
class Decide:
    """To say yes or no to a consent item."""

    item: str
    decision: Literal["given", "refused"]


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
class Keep:
    """To keep everything that was said."""


@dataclass(frozen=True)
class Delete:
    """To delete everything that was said."""


@dataclass(frozen=True)
class Finish:
    """To give the laptop back."""


Simple = Onward | Decide | Confirm | Reply | Change | TakeOut | Delete
"""What the session can do at once."""
Intent = Simple | Keep | Finish


@dataclass(frozen=True)
class Missing:
    """Not an intent but a gentle sentence: what is still needed before going on."""

    sentence: str
