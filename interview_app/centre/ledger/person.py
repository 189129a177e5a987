"""What the ledger says to one participant: who has had what they told us, and what nobody has had."""

from dataclasses import dataclass
from datetime import date

from interview_app.centre.archive import InterviewUnknown
from interview_app.centre.archive.ledger import Notice
from interview_app.centre.ledger import standing
from interview_app.centre.ledger.line import FIELDS, Field, Refusal
from interview_app.centre.ledger.standing import Given
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed, require


@dataclass(frozen=True)
class Had:
    """Something that a recipient had of this interview, and whether they were told of a withdrawal."""

    given: Given
    told: Notice | None


@dataclass(frozen=True)
class Whereabouts:
    """Where what one participant told us has been.

    Attributes:
        day: On which this was so.
        had: By whom, oldest first.
        refused: Who asked for answers of this study and was given nothing.
        shown: The days on which the participant saw their own answers here.
        stopped: Whether they asked that nothing more of theirs is given away.
        words_dropped: Whether they asked that their own words go.
    """

    day: date
    had: tuple[Had, ...]
    refused: tuple[Refusal, ...]
    shown: tuple[date, ...]
    stopped: bool
    words_dropped: bool

    @property
    def never(self) -> tuple[Field, ...]:
        """What nobody outside has had of it."""
        had = {field for each in self.had for field in each.given.line.fields}
        return tuple(field for field in FIELDS if field not in had)


def whereabouts(centre: Centre, interview: str) -> Whereabouts:
    """Return where an interview has been.

    Raises:
        InterviewUnknown: When it is not in the archive.
        RoleMayNot: When the key that opened the centre is of a role that finds nobody.
    """
    require(centre, Deed.WITHDRAW)
    chosen = next(centre.archive.choices((interview,)), None)
    if chosen is None:
        raise InterviewUnknown
    account, within = standing.of(centre), centre.archive.ledger_of(interview)
    told = centre.archive.told_of(interview)
    return Whereabouts(
        day=centre.clock.now().date(),
        had=tuple(Had(given, told.get(given.n)) for given in account.given if given.n in within),
        refused=tuple(each.line for each in account.refused),
        shown=tuple(date.fromisoformat(day) for n, day in account.shown if n in within),
        stopped=chosen.release_stop,
        words_dropped=chosen.words_dropped,
    )
