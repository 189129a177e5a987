"""The sentences of the participant's page, in plain English: fifteen words at most, and no name and no code in them.

What a coordinator typed (who, what for, why not) stands as it was typed; the form asks for plain words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from interview_app.centre.ledger.line import Field
from interview_app.centre.ledger.person import Had, Whereabouts
from interview_app.interview.dates import in_full

LANGUAGE: Final = "en-GB"
TITLE: Final = "Who has had what you told us"
NOBODY: Final = "Nobody outside our team has had what you told us."
HAD: Final = "Who has had it from us"
JOURNEY: Final = "How it came to us"
REFUSED: Final = "Who asked and got nothing"
NEVER: Final = "What nobody outside has had"
QUESTIONS: Final = ("Is something here wrong, or does it worry you?", "Call us. The number is on your card.")
COLUMNS: Final = ("Who", "What they had", "What for", "Until when")
TWO_COLUMNS: Final = ("Who", "What they had, what for, and until when")

_FIELDS: Final[dict[Field, str]] = {
    "answers": "Your answers.",
    "about": "What you said about yourself.",
    "words": "Your own words.",
    "notes": "The interviewer’s notes.",
    "consent": "What you said yes to.",
    "timing": "How long it took.",
}
_ANSWERS: Final = {
    "deleted": "They say they deleted yours.",
    "kept": "They say they keep it.",
    "cannot": "They say they cannot take yours out.",
    "no_reply": "They have not answered.",
}


@dataclass(frozen=True)
class Recipient:
    """One who had something, everything they had together.

    Attributes:
        who: The organisation, and as what.
        what: What they had.
        why: What for, each reason once.
        until: Until when, and whether they were told of a withdrawal.
        times: How often they were given something.
    """

    who: str
    what: str
    why: str
    until: str
    times: int


def opening(where: Whereabouts) -> tuple[str, ...]:
    """Return what comes first: whether anybody outside has had it."""
    count = len({_who(each) for each in where.had})
    if not count:
        return (NOBODY,)
    some = "One group outside our team has had some of it."
    return (some if count == 1 else f"{count} groups outside our team have had some of it.",)


def journey(where: Whereabouts) -> tuple[str, ...]:
    """Return how it came to the central team, and what became of it there."""
    said = [
        "You told us on a laptop. The laptop locked it away at once.",
        "Then it came to our central team. It is locked here, too.",
    ]
    said += [f"On {in_words(day)} we showed you your own answers." for day in dict.fromkeys(where.shown)]
    if where.words_dropped:
        said.append("You asked us to drop your own words. We did.")
    if where.stopped:
        said.append("You asked us to give it to nobody else. We stopped.")
    return tuple(said)


def recipients(where: Whereabouts) -> tuple[Recipient, ...]:
    """Return who had something, one each, in the order in which they first had it."""
    by_who: dict[str, list[Had]] = {}
    for each in where.had:
        by_who.setdefault(_who(each), []).append(each)
    return tuple(_recipient(who, all_of_it, where.day) for who, all_of_it in by_who.items())


def refusals(where: Whereabouts) -> tuple[str, ...]:
    """Return who was refused and why, each once."""
    said = [f"{_named(each.organisation, each.role)}. We said no: {each.why}" for each in where.refused]
    return tuple(dict.fromkeys(said))


def never(where: Whereabouts) -> tuple[str, ...]:
    """Return what nobody outside has had."""
    said = ["Your name. It is not with your answers.", "The code on your card. We do not keep it."]
    return (*said, *(_FIELDS[field] for field in where.never))


def stood(where: Whereabouts) -> str:
    """Return on which day all this was so."""
    return f"This is how it was on {in_words(where.day)}."


def _recipient(who: str, had: Sequence[Had], today: date) -> Recipient:
    fields = dict.fromkeys(field for each in had for field in each.given.line.fields)
    what = " ".join(_FIELDS[field] for field in fields)
    if all(each.given.line.form in {"table", "report"} for each in had):
        what = f"Numbers about many people together. They were made from: {what}"
    if any(each.given.line.use == "law" for each in had):
        what += " The law made us give it."
    reasons = dict.fromkeys(each.given.line.purpose.rstrip(".") for each in had)
    ends = dict.fromkeys(sentence for each in had for sentence in _until(each, today))
    who = who if len(had) == 1 else f"{who}, {len(had)} times"
    return Recipient(who, what, f"{'. '.join(reasons)}.", " ".join(ends), len(had))


def _until(had: Had, today: date) -> tuple[str, ...]:
    line, state = had.given.line, had.given.state(today)
    match state:
        case "returned":
            back = had.given.returned is not None and had.given.returned.how == "given_back"
            said = "They gave it back." if back else "They deleted it."
        case "over":
            said = f"Until {in_words(line.expires_on)}. That day is over." if line.expires_on else ""
        case _:
            said = f"Until {in_words(line.expires_on)}." if line.expires_on else "No last day was agreed."
    return (said, *_told(had))


def _told(had: Had) -> tuple[str, ...]:
    notice = had.told
    if notice is None:
        return ()
    if notice.sent_on is None:
        return (f"We will tell them that you changed your mind, by {in_words(notice.due_on)}.",)
    return (f"We told them on {in_words(notice.sent_on)} that you changed your mind.", *_answered(notice.answer))


def _answered(answer: str) -> tuple[str, ...]:
    return (_ANSWERS[answer],) if answer in _ANSWERS else ()


def _who(had: Had) -> str:
    return _named(had.given.line.organisation, had.given.line.role)


def _named(organisation: str, role: str) -> str:
    return f"{organisation} ({role})" if role else organisation


def in_words(day: date) -> str:
    """Return a date as it is said, such as "6 December 2026"."""
    return in_full(day, LANGUAGE)
