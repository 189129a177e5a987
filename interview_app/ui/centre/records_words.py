"""Words for what stands in the ledger and among the acts as a code."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def forms() -> dict[str, str]:
    """Return in which form something is given."""
    return {
        "bundle": translate("Records", "Sealed files"),
        "microdata": translate("Records", "Answers line by line"),
        "table": translate("Records", "A table of numbers"),
        "report": translate("Records", "A report"),
    }


def uses() -> dict[str, str]:
    """Return what consent has to cover."""
    return {
        "reuse": translate("Records", "Other research: only who agreed to it"),
        "study": translate("Records", "This study itself"),
        "law": translate("Records", "The law demands it"),
    }


def bases() -> dict[str, str]:
    """Return on what basis in law something is given."""
    return {
        "consent": translate("Records", "Consent"),
        "public_task": translate("Records", "A public task"),
        "contract": translate("Records", "A contract to process it for us"),
        "legal_duty": translate("Records", "A legal duty"),
    }


def fields() -> dict[str, str]:
    """Return what can be in it."""
    return {
        "answers": translate("Records", "Answers"),
        "about": translate("Records", "What people said about themselves"),
        "words": translate("Records", "Their own words"),
        "notes": translate("Records", "The interviewer’s notes"),
        "consent": translate("Records", "What they agreed to"),
        "timing": translate("Records", "How long it took"),
    }


def states() -> dict[str, str]:
    """Return how something given stands."""
    return {
        "there": translate("Records", "They have it"),
        "over": translate("Records", "Their time is over"),
        "removed": translate("Records", "Something was taken away"),
        "replaced": translate("Records", "An interview was replaced by another that arrived"),
        "restored": translate("Records", "A backup was put back"),
        "returned": translate("Records", "They have it no more"),
    }


def answers() -> dict[str, str]:
    """Return what a recipient can answer to a notice."""
    return {
        "deleted": translate("Records", "They deleted it"),
        "kept": translate("Records", "They keep it"),
        "cannot": translate("Records", "They cannot take it out"),
        "no_reply": translate("Records", "No answer"),
    }


def act(code: str) -> str:
    """Return what an act is called; one that has no words yet by its code."""
    return _acts().get(code, code.replace("-", " "))


def flag(code: str) -> str:
    """Return what does not follow in a laptop's chain."""
    known = {
        "gap": translate("Records", "A bundle before it is missing"),
        "fork": translate("Records", "Its storage was two at once"),
        "old-disk": translate("Records", "Two bundles follow the same one"),
    }
    return known.get(code, code)


def day(at: date | None) -> str:
    """Return a day as a person writes it."""
    return QLocale().toString(QDate(at.year, at.month, at.day), "d MMM yyyy") if at else ""


def moment(at: datetime) -> str:
    """Return a moment in UTC."""
    return f"{day(at.date())} {at:%H:%M}"


def _acts() -> dict[str, str]:
    return {
        "access-refused": translate("Records", "Somebody who asked was refused"),
        "answers-shown": translate("Records", "A participant saw their answers"),
        "backed-up": translate("Records", "A backup was made"),
        "chain-explained": translate("Records", "A gap in a laptop’s chain was explained"),
        "chain-flagged": translate("Records", "A laptop’s chain does not follow"),
        "checked": translate("Records", "Everything was checked, and all was well"),
        "disclosed": translate("Records", "Something was given away"),
        "enrolled": translate("Records", "A laptop was enrolled"),
        "kept-out": translate("Records", "Something was kept out"),
        "key-proved": translate("Records", "A key was tried"),
        "ledger-corrected": translate("Records", "A line was corrected"),
        "notice-answered": translate("Records", "A recipient answered"),
        "notice-sent": translate("Records", "A recipient was told"),
        "marked-stale": translate("Records", "What was given is out of date"),
        "opened": translate("Records", "The centre was opened"),
        "page-drawn": translate("Records", "A participant’s page was drawn"),
        "pack-issued": translate("Records", "A pack was made"),
        "proof-made": translate("Records", "A proof was written for a participant"),
        "read": translate("Records", "An interview was read"),
        "recipients-named": translate("Records", "Key holders were named"),
        "rescued": translate("Records", "A laptop was rescued"),
        "restored": translate("Records", "The centre was made from a backup"),
        "returned": translate("Records", "Something came back"),
        "revoked": translate("Records", "A laptop was blocked"),
        "rotated": translate("Records", "The keys were changed"),
        "settled": translate("Records", "What was kept out is settled"),
        "site-set": translate("Records", "It was said where a laptop is used"),
        "summary-saved": translate("Records", "A summary was saved"),
        "taken-in": translate("Records", "A bundle was taken in"),
        "withdrawal-asked": translate("Records", "Somebody asked for a withdrawal"),
        "withdrawal-refused": translate("Records", "A withdrawal was refused"),
        "withdrawals-frozen": translate("Records", "The last day to withdraw was over"),
        "withdrawn-again": translate("Records", "What was withdrawn came again"),
        "withdrawn": translate("Records", "A withdrawal was done"),
    }
