"""Noting who is given what. Consent is enforced here: nobody is in a line that their choices do not cover."""

import hashlib
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from interview_app.base.errors import UserError
from interview_app.base.files import FileUnreadable
from interview_app.centre.archive.choices import Choices
from interview_app.centre.ledger.line import (
    NAME,
    OWN_WORDS,
    SENTENCE,
    Answer,
    Basis,
    Chosen,
    Correction,
    Disclosure,
    Field,
    Form,
    Refusal,
    Returned,
    Use,
)
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed, require
from interview_app.interview.willing import QUOTES, REUSE, TAKE_PART

Why = Literal["void", "stopped", "reuse", "words"]
"""Why an interview is left out: it does not count, releases of it were stopped, or no reuse or no quotes was chosen."""

WHYS: Final[tuple[Why, ...]] = ("reuse", "words", "stopped", "void")


class DisclosureLeavesOut(UserError):
    """Some of the interviews may not be in it."""

    code = "DISCLOSURE-LEAVES-OUT"
    happened = (
        "{total} interviews may not be in this: {reuse} did not agree to other research, {words} not to their own "
        "words, {stopped} stopped releases, {void} do not count."
    )
    safe = "Nothing was noted yet."
    next_step = "Take these out of what you give, then note it again and say that they are left out."


class DisclosureEmpty(UserError):
    """No interview at all may be in it."""

    code = "DISCLOSURE-EMPTY"
    happened = "No interview may be in this: nobody's choices cover it."
    safe = "Nothing was noted."
    next_step = "Choose other fields or another purpose, or give nothing."


class DisclosureUnclear(UserError):
    """The line would not say who, what for or what."""

    code = "DISCLOSURE-UNCLEAR"
    happened = "The line does not say {what}."
    safe = "Nothing was noted."
    next_step = "Fill that in: a participant will read it."


class DisclosureLong(UserError):
    """Nobody would read all of that on a page that they take home."""

    code = "DISCLOSURE-LONG"
    happened = "What the line says of {what} is longer than {most} letters."
    safe = "Nothing was noted."
    next_step = "Say it in fewer words: a participant will read it."


@dataclass(frozen=True)
class Which:
    """Which interviews: all that may be, those with a yes to a consent item, or a list."""

    chosen: Chosen = "all"
    item: str = ""
    listed: tuple[str, ...] = ()


ALL = Which()


@dataclass(frozen=True)
class Giving:
    """What is given to whom; see `Disclosure`."""

    organisation: str
    role: str
    purpose: str
    use: Use
    fields: tuple[Field, ...]
    basis: Basis
    form: Form
    digest: str = ""
    expires: str = ""


@dataclass(frozen=True)
class Plan:
    """Which interviews would be in it, and how many are left out, by why."""

    interviews: tuple[str, ...]
    left_out: dict[Why, int]


def plan(centre: Centre, giving: Giving, which: Which = ALL) -> Plan:
    """Return whom something may be about. Reads what everybody chose: keep it off the GUI thread.

    Raises:
        RoleMayNot: When the ledger is not for whoever opened the centre.
    """
    require(centre, Deed.LEDGER)
    only = which.listed if which.chosen == "listed" else None
    inside: list[str] = []
    left_out: Counter[Why] = Counter()
    for each in centre.archive.choices(only):
        if which.chosen == "matching" and not each.said_yes(which.item):
            continue
        why = _why_not(each, giving)
        if why is None:
            inside.append(each.interview)
        else:
            left_out[why] += 1
    return Plan(tuple(inside), dict(left_out))


def here(centre: Centre, interviews: Collection[str]) -> frozenset[str]:
    """Return which of these interviews are in the archive; see `plan`."""
    require(centre, Deed.LEDGER)
    return frozenset(each.interview for each in centre.archive.choices(sorted(interviews)))


def note_disclosure(centre: Centre, giving: Giving, which: Which = ALL, *, left_out_known: int = 0) -> int:
    """Note that somebody is given something, and return the line's number.

    Args:
        centre: An open centre.
        giving: What is given to whom.
        which: Which interviews are in it.
        left_out_known: How many who may not be in it were taken out of what is given, as far as whoever gives it knows.

    Raises:
        RoleMayNot: When the ledger is not for whoever opened the centre.
        DisclosureUnclear, DisclosureLong: When it does not say who, what for or what, or says it at length.
        DisclosureLeavesOut: When some of these interviews may not be in it, and nobody said that so many are left out.
        DisclosureEmpty: When none may.
    """
    require(centre, Deed.LEDGER)
    _check(giving.organisation, giving.role, giving.purpose, giving.fields)
    planned = plan(centre, giving, which)
    out = planned.left_out
    if out and sum(out.values()) != left_out_known:
        raise DisclosureLeavesOut(total=sum(out.values()), **{why: out.get(why, 0) for why in WHYS})
    if not planned.interviews:
        raise DisclosureEmpty
    line = Disclosure(
        day=_today(centre),
        organisation=one_line(giving.organisation),
        role=one_line(giving.role),
        purpose=one_line(giving.purpose),
        use=giving.use,
        fields=giving.fields,
        basis=giving.basis,
        consent_version=centre.version,
        form=giving.form,
        digest=giving.digest,
        expires=giving.expires,
        chosen=which.chosen,
        item=which.item,
        interviews=len(planned.interviews),
        left_out={why: planned.left_out[why] for why in WHYS if why in planned.left_out},
    )
    return centre.archive.note_line(line, planned.interviews)


def note_refusal(centre: Centre, *, organisation: str, role: str, purpose: str, why: str) -> int:
    """Note that somebody asked and was given nothing, and return the line's number.

    Raises:
        DisclosureUnclear, DisclosureLong: When it does not say who, what for or why, or says it at length.
    """
    require(centre, Deed.LEDGER)
    _check(organisation, role, purpose, (one_line(why),) if one_line(why) else ())
    _check_length(("why", why, SENTENCE))
    said = (one_line(each) for each in (organisation, role, purpose, why))
    return centre.archive.note_line(Refusal(_today(centre), *said))


def note_returned(centre: Centre, n: int, how: Literal["deleted", "given_back"], receipt: str = "") -> int:
    """Note that what was given under a line is not there any more, and return the new line's number.

    Raises:
        LineUnknown: When nothing was given under this number.
    """
    require(centre, Deed.LEDGER)
    return centre.archive.note_line(Returned(_today(centre), n, how, receipt))


def correct(centre: Centre, n: int, giving: Giving) -> int:
    """Note what a line should have said of who, why and until when; what was in it stays as it was.

    Raises:
        DisclosureUnclear, DisclosureLong, LineUnknown: As above.
    """
    require(centre, Deed.LEDGER)
    _check(giving.organisation, giving.role, giving.purpose, giving.fields)
    who, role, why = one_line(giving.organisation), one_line(giving.role), one_line(giving.purpose)
    return centre.archive.note_line(Correction(_today(centre), n, who, role, why, giving.basis, giving.expires))


def note_told(centre: Centre, n: int, withdrawal: int) -> None:
    """Note that whoever had a line was told of a withdrawal today.

    Raises:
        NoticeUnknown: When there was nothing to tell them.
    """
    require(centre, Deed.LEDGER)
    centre.archive.note_sent(withdrawal, n)


def note_answered(centre: Centre, n: int, withdrawal: int, answer: Answer) -> None:
    """Note what they answered to that.

    Raises:
        NoticeUnknown: When there was nothing to tell them.
    """
    require(centre, Deed.LEDGER)
    centre.archive.note_answer(withdrawal, n, answer)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file that was given, in flat memory.

    Raises:
        FileUnreadable: When it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise FileUnreadable(name=path.name) from error


def one_line(typed: str) -> str:
    """Return what somebody typed as words on one line."""
    return " ".join("".join(each if each.isprintable() else " " for each in typed).split())


def _why_not(each: Choices, giving: Giving) -> Why | None:
    """Return why an interview may not be in it. What the law takes it takes, whatever was chosen: that is noted too."""
    if giving.use == "law":
        return None
    if each.void:
        return "void"
    if each.release_stop:
        return "stopped"
    if not each.agrees(TAKE_PART) or (giving.use == "reuse" and not each.agrees(REUSE)):
        return "reuse"
    if OWN_WORDS & set(giving.fields) and (each.words_dropped or not each.agrees(QUOTES)):
        return "words"
    return None


def _check(organisation: str, role: str, purpose: str, rest: Sequence[str]) -> None:
    missing = [
        what
        for what, there in (
            ("who has it", one_line(organisation)),
            ("what for", one_line(purpose)),
            ("what is in it, or why", rest),
        )
        if not there
    ]
    if missing:
        raise DisclosureUnclear(what=missing[0])
    _check_length(("who has it", organisation, NAME), ("their role", role, NAME), ("what for", purpose, SENTENCE))


def _check_length(*said: tuple[str, str, int]) -> None:
    for what, typed, most in said:
        if len(one_line(typed)) > most:
            raise DisclosureLong(what=what, most=most)


def _today(centre: Centre) -> str:
    return centre.clock.now().date().isoformat()
