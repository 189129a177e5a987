"""Interviews whose participants chose this or that, and things that are given to others."""

from datetime import date

import msgspec
from sqlalchemy import URL, text

from interview_app.bundle.record import Record
from interview_app.bundle.record_consent import Consent
from interview_app.bundle.record_part import Decision
from interview_app.centre.archive import engine as engines
from interview_app.centre.archive.schema import WithdrawalRow
from interview_app.centre.ledger.giving import Giving
from interview_app.centre.ledger.line import Field
from interview_app.centre.office import Centre
from interview_app.interview import ledger
from tests.factories.centre import BUNDLE, changed, interview, one_yes, short_record


def chose(*items: str) -> Consent:
    """Return a consent with a yes to taking part and to these items."""
    document = "cd" * 32
    decisions: dict[str, Decision] = dict.fromkeys(("take_part", *items), "given")
    confirmed = ledger.Confirmation("participant", decisions, document, "2026-11", {})
    lines = msgspec.to_builtins(ledger.extended((), confirmed))
    return msgspec.convert({**msgspec.to_builtins(one_yes()), "decisions": decisions, "ledger": lines}, Consent)


def record(seed: str, *items: str) -> Record:
    """Return a short record of somebody who said yes to these items, too."""
    return changed(short_record(seed), consent=chose(*items), may_keep="keep_for_reuse" in items)


def arrived(centre: Centre, seed: str, *items: str) -> str:
    """Let such an interview arrive, and return its number."""
    held = record(seed, *items)
    centre.archive.add(interview(held), BUNDLE)
    return held.id


def giving(organisation: str = "Northside University", *fields: Field, **said: str) -> Giving:
    """Return something that is given for other research."""
    usual = {"role": "research team", "purpose": "To see how young people feel about sharing data", "use": "reuse"}
    given = {**usual, "basis": "consent", "form": "microdata", "expires": "2027-05-01", **said}
    return msgspec.convert({"organisation": organisation, "fields": fields or ("answers", "about"), **given}, Giving)


def withdrawal(centre: Centre) -> int:
    """Let somebody ask for a withdrawal, and return its number."""
    today = date(2026, 11, 22)
    with centre.archive._transaction() as session:
        session.add(
            WithdrawalRow(
                number=1,
                scope="release",
                state="done",
                found=True,
                releases=1,
                asked_on=today,
                asked_by="0123abcd",
                due_on=today,
            )
        )
    return 1


def change(centre: Centre, statement: str, interview: str = "", n: int = 0) -> None:
    """Change the database as somebody would who has its key and not this program."""
    url = URL.create("sqlite", database=str(centre.folder / "archive.db"))
    engine = engines.connect(url, centre.strongbox.key)
    with engine.begin() as connection:
        connection.execute(text("PRAGMA foreign_keys=OFF"))
        connection.execute(text(statement), {"id": interview, "n": n})
    engine.dispose()
