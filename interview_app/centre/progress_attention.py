"""What of fieldwork needs a look: withdrawals that are due, a backup, laptops not heard from, older packs, gaps."""

from collections.abc import Iterator
from datetime import date

from interview_app.centre.fieldwork import BackupDue, Due, Fieldwork, Laptop
from interview_app.centre.progress_charts import Chart, Say, site_name, table_chart


def to_look_at(stands: Fieldwork, say: Say) -> Iterator[Chart]:
    """Yield a table for each kind of thing that there is, the most urgent first."""
    if stands.due:
        heads = (say("Number"), say("Asked for"), say("Due on"), say("Days left"))
        yield table_chart("due", say("Withdrawals that are due"), heads, [_due(each, say) for each in stands.due])
    if stands.backup is not None:
        since = (say("Last one"), say("Days since"), say("Bundles"), say("Withdrawn"))
        yield table_chart("backup", say("A backup is due"), since, [_backup(stands.backup, say)])
    laptop = (say("Laptop"), say("Site"), say("Last bundle"), say("Days since"))
    if stands.unseen:
        lines = [_laptop(each, say) for each in stands.unseen]
        yield table_chart("unseen", say("Laptops not heard from"), laptop, lines)
    if stands.outdated:
        lines = [_laptop(each, say) for each in stands.outdated]
        yield table_chart("outdated", say("Laptops that still use an older pack"), laptop, lines)
    if stands.flags:
        title = say("Laptops whose bundles do not follow each other")
        told = [(str(flag.device), _flag(flag.code, say), flag.seen_on.isoformat()) for flag in stands.flags]
        yield table_chart("flags", title, (say("Laptop"), say("What does not follow"), say("Seen on")), told)


def _backup(due: BackupDue, say: Say) -> tuple[str, ...]:
    days = f"{due.days:,}" if due.made_on else ""
    return (_day(due.made_on, say), days, f"{due.bundles:,}", f"{due.withdrawals:,}")


def _laptop(each: Laptop, say: Say) -> tuple[str, ...]:
    return (str(each.number), site_name(each.site, say), _day(each.seen_on, say), f"{each.days:,}")


def _day(day: date | None, say: Say) -> str:
    return say("none yet") if day is None else day.isoformat()


def _scope(code: str, say: Say) -> str:
    known = {
        "erase": say("Erase all"),
        "words": say("Drop words"),
        "release": say("No release"),
        "show": say("Show answers"),
    }
    return known.get(code, code)


def _due(each: Due, say: Say) -> tuple[str, ...]:
    left = f"{each.days:,}" if each.days >= 0 else say("{n} late").format(n=-each.days)
    return str(each.number), _scope(each.scope, say), each.due_on.isoformat(), left


def _flag(code: str, say: Say) -> str:
    known = {
        "gap": say("a bundle is missing before it"),
        "fork": say("the laptop's storage was two at once"),
        "old-disk": say("two bundles follow the same one"),
    }
    return known.get(code, code)
