"""What the central team did, line by line: when, with whose key, what, and how many. Never an interview, never a name.

The verbs of an archive append their own line in their own transaction, with `ArchivePart._act`; what is done outside
the archive is noted with `Archive.act`.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from interview_app.base.canonical import canonical_json
from interview_app.centre.archive.chains import Chain, Head
from interview_app.centre.archive.schema import Base
from interview_app.centre.archive.transport_schema import ActRow

Said = Mapping[str, str | int]
"""Numbers, digests and codes under the names below."""

_CODE: Final = re.compile(r"[a-z]+(-[a-z]+)*")
_DIGEST: Final = re.compile(r"[0-9a-f]{8,64}")
_NUMBERS: Final = re.compile(
    "addenda|bundles|conflicts|count|days|device|duplicates|due|evidence|expired|files|interviews|keys|kept_out|laptop|"
    "line|lines|notices|number|pack|removed|rescued|restored|shares|taken|twins|version|withdrawal|withdrawn"
)
_DIGESTS: Final = re.compile("before|bundle|digest|head|key|study")
_WORDS: Final = {
    "scope": re.compile("erase|words|release|show"),
    "role": re.compile("coordinator|deputy|recovery|officer|analyst|keeper|lead"),
    "kind": re.compile("drill|quarterly|answers|summary|record|page|conflict|gap|fork|replay|old-disk"),
    "form": re.compile("bundle|microdata|table|report|shown"),
    "outcome": re.compile("done|refused|approved|cancelled|kept|replaced|deleted|unreachable"),
    "error": re.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+"),
}
"""What may be said under each name; a verb that has more to say adds it here, and nothing that a person typed."""


@dataclass(frozen=True)
class Act:
    """One thing that was done: its number in the chain, when (UTC, to the second), with whose key, and what."""

    n: int
    at: datetime
    who: str
    code: str
    said: Said


@dataclass(frozen=True)
class Wanted:
    """Which acts a list shows: of one code, by one key, on these days; all where nothing is said."""

    code: str = ""
    who: str = ""
    since: date | None = None
    until: date | None = None


EVERYTHING: Final = Wanted()


def check(code: str, said: Said) -> None:
    """Check that an act says nothing but codes, numbers and digests under known names.

    Raises:
        ValueError: When it does: that is a bug, and no act.
    """
    if not _CODE.fullmatch(code):
        raise ValueError("an act has a code of lower-case words")
    for name, value in said.items():
        if not _is_allowed(name, value):
            raise ValueError(f"an act may not say this of {name}")


def append(session: Session, chain: Chain, *, at: datetime, who: str, done: Sequence[tuple[str, Said]]) -> None:
    """Append acts, each given with its code and what it says, within the transaction of what was done.

    Raises:
        ValueError: When one would say more than an act may.
    """
    moment = at.astimezone(UTC).replace(microsecond=0)
    rows: list[dict[str, object]] = []
    for code, said in done:
        check(code, said)
        rows.append({"at": moment, "who": who, "code": code, "said": canonical_json(dict(said)).decode()})
    heads = chain.extend(session, [_entry(moment, who, str(row["code"]), str(row["said"])) for row in rows])
    if rows:
        lines = [{**row, "n": head.count, "digest": head.digest} for row, head in zip(rows, heads, strict=True)]
        session.execute(insert(Base.metadata.tables[ActRow.__tablename__]), lines)


def page(session: Session, wanted: Wanted, *, before: int | None, limit: int) -> tuple[Act, ...]:
    """Return acts, newest first, from below a number on."""
    query = select(ActRow).where(*_conditions(wanted)).order_by(ActRow.n.desc()).limit(limit)
    if before is not None:
        query = query.where(ActRow.n < before)
    return tuple(_read(row) for row in session.scalars(query))


def count(session: Session, wanted: Wanted) -> int:
    """Return how many acts there are of those wanted."""
    return session.scalar(select(func.count()).select_from(ActRow).where(*_conditions(wanted))) or 0


def counts_since(session: Session, n: int) -> dict[str, int]:
    """Return how many acts of each code came after one of them; after 0, all."""
    counted = select(ActRow.code, func.count()).where(ActRow.n > n).group_by(ActRow.code)
    return {code: int(several) for code, several in session.execute(counted)}


def codes(session: Session) -> tuple[str, ...]:
    """Return every code that occurs, in order."""
    return tuple(session.scalars(select(ActRow.code).distinct().order_by(ActRow.code)))


def verify(session: Session, chain: Chain) -> Head:
    """Follow the whole chain, and return its head.

    Raises:
        ChainBroken: At the first line that does not follow.
    """
    return chain.verify(session, _lines(session))


def _lines(session: Session) -> Iterator[tuple[int, bytes, str]]:
    fields = (ActRow.n, ActRow.at, ActRow.who, ActRow.code, ActRow.said, ActRow.digest)
    for n, at, who, code, said, digest in session.execute(
        select(*fields).order_by(ActRow.n).execution_options(yield_per=1000)
    ):
        yield n, _entry(_in_utc(at), who, code, said), digest


def _entry(at: datetime, who: str, code: str, said: str) -> bytes:
    return canonical_json({"at": at.isoformat(), "code": code, "said": said, "who": who})


def _read(row: ActRow) -> Act:
    return Act(row.n, _in_utc(row.at), row.who, row.code, json.loads(row.said))


def _in_utc(at: datetime) -> datetime:
    """Return a time as it was written; SQLite forgets the zone."""
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    conditions = []
    if wanted.code:
        conditions.append(ActRow.code == wanted.code)
    if wanted.who:
        conditions.append(ActRow.who == wanted.who)
    if wanted.since:
        conditions.append(ActRow.at >= datetime.combine(wanted.since, time(), UTC))
    if wanted.until:
        conditions.append(ActRow.at < datetime.combine(wanted.until + timedelta(days=1), time(), UTC))
    return conditions


def _is_allowed(name: str, value: str | int) -> bool:
    if _NUMBERS.fullmatch(name):
        return isinstance(value, int) and not isinstance(value, bool)
    if not isinstance(value, str):
        return False
    allowed = _DIGEST if _DIGESTS.fullmatch(name) else _WORDS.get(name)
    return allowed is not None and allowed.fullmatch(value) is not None
