"""Twins: two interviews under different numbers that say the same, word for word. Both are kept, and flagged."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.orm import Session

from interview_app.centre.archive.schema import InterviewRow, TwinRow


@dataclass(frozen=True)
class Twins:
    """Two interviews that say the same: the one that was here, and the one that came after it."""

    first: str
    second: str


def found(session: Session, new: Mapping[str, str], *, but: str = "") -> list[Twins]:
    """Return which of new interviews, given with their body tags, are twins of earlier ones, or of one another.

    Args:
        session: Of the archive.
        new: Body tags by interview; they are not stored yet, but for the one named `but`.
        but: Never a twin of its own.
    """
    first = earlier(session, new.values(), but=but)
    pairs = [Twins(first.setdefault(tag, interview), interview) for interview, tag in new.items()]
    return [pair for pair in pairs if pair.first != pair.second]


def earlier(session: Session, body_tags: Collection[str], *, but: str = "") -> dict[str, str]:
    """Return, for those of these tags that interviews here have, one of them; never the one named `but`."""
    others = select(InterviewRow.id).where(InterviewRow.id != but).limit(1)
    # Nearly always there is none at all, and one question is enough.
    some = session.scalar(others.where(InterviewRow.body_tag.in_(body_tags))) is not None
    tags = sorted(set(body_tags)) if some else []
    # One statement that stops at the first of each: where all say the same it must not become slower with each.
    first = [others.where(InterviewRow.body_tag == tag).scalar_subquery() for tag in tags]
    found = session.execute(select(*first)).one() if first else ()
    return {tag: each for tag, each in zip(tags, found, strict=True) if each is not None}


def note(session: Session, pairs: Sequence[Twins]) -> None:
    """Flag twins, once both are stored."""
    if pairs:
        session.execute(insert(TwinRow), [{"interview": pair.first, "other": pair.second} for pair in pairs])


def forget(session: Session, interview: str) -> None:
    """Take the flags off an interview whose content was replaced."""
    session.execute(delete(TwinRow).where(or_(TwinRow.interview == interview, TwinRow.other == interview)))
