"""From page to page behind the passphrase: what each wish of a page leads to, and the way back after a redraw."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview_app.interview.session import SetUp
    from interview_app.ui.fieldworker.enrolling import Offer
    from interview_app.ui.fieldworker.places import Aside, Places
    from interview_app.ui.fieldworker.values import AddendumKind

Show = Callable[[str, str], None]
"""Show the page of a name, and mark a place of the rail."""


@dataclass(frozen=True)
class At:
    """Where the person is: a page, and the interview it is about."""

    page: str = ""
    interview: str = ""


class Ways:
    """Leads from page to page.

    Args:
        places: The pages.
        show: Shows one of them.
    """

    def __init__(self, places: "Places", show: Show) -> None:
        self._places, self._show = places, show
        self.at = At()
        self._goes: dict[str, Callable[[], None]] = {
            "nav:today": partial(self._come_to, "today", places.today.begin),
            "nav:interviews": partial(self._come_to, "interviews", places.listing.begin, "nav:interviews"),
            "nav:send": partial(self._come_to, "send", places.sending.begin, "nav:send"),
            "practise": partial(self._come_to, "practise", places.practise_page.begin),
            "laptop": partial(self._come_to, "laptop", places.checking.begin),
            "set_up": self._set_up,
            "study": self._study,
            "passphrase": partial(self._come_to, "passphrase", places.rekeying.begin),
            "withdraw": partial(self._come_to, "withdraw", places.withdrawing.begin),
        }

    def connect(self, go: Callable[[str], None], finish: Callable[[str], None]) -> None:
        """Let the pages' wishes be followed.

        Args:
            go: Goes to a place by its name; what is typed is kept first.
            finish: Goes to the notes of an interview, likewise.
        """
        places = self._places
        interviews, details = places.interviews_page, places.details_page
        for name, wishes in places.wishes().items():
            for wish in wishes:
                wish.connect(partial(go, name))
        interviews.details_wanted.connect(self.details)
        details.shown_wanted.connect(self.details)
        details.addendum_wanted.connect(self.add)
        for page in (interviews, details):
            page.closing_wanted.connect(finish)

    def go(self, name: str) -> None:
        """Go to a place."""
        self._goes[name]()

    def finish(self, interview: str) -> None:
        """Show the notes and the seal of an interview."""
        self._places.closing.begin(interview)
        self._arrive("closing", "nav:interviews", interview)

    def details(self, interview: str) -> None:
        """Show what this laptop knows of an interview without opening it."""
        self._places.detailing.begin(interview)
        self._arrive("details", "nav:interviews", interview)

    def add(self, interview: str, kind: "AddendumKind") -> None:
        """Ask what is to be said about a sealed interview."""
        self._places.adding.begin(interview, kind)
        self._arrive("addendum", "nav:interviews", interview)

    def back_to(self, at: At, aside: "Aside | None") -> None:
        """Show the page that was there before everything was drawn anew, if it still makes sense.

        Args:
            at: Where the person was.
            aside: What was on the pages and nowhere else.
        """
        match at.page:
            case "interviews" | "send":
                self.go(f"nav:{at.page}")
            case "set_up":
                self._set_up(aside.choices if aside else None)
            case "study":
                self._study(aside.offer if aside else None)
            case "laptop" | "practise":
                self.go(at.page)
            case "details" | "addendum":
                self.details(at.interview)
            case "closing" if self._places.closing.waits(at.interview):
                self.finish(at.interview)
                self._places.closing.check(aside.step if aside else "notes")
            case _:
                self.go("nav:today")

    def _set_up(self, before: "SetUp | None" = None) -> None:
        self._places.setting_up.begin(before)
        self._arrive("set_up", "nav:today")

    def _study(self, offer: "Offer | None" = None) -> None:
        self._places.enrolling.begin(offer)
        self._arrive("study", "nav:today")

    def _come_to(self, page: str, begin: Callable[[], None], place: str = "nav:today") -> None:
        begin()
        self._arrive(page, place)

    def _arrive(self, page: str, place: str, interview: str = "") -> None:
        self.at = At(page, interview)
        self._show(page, place)
