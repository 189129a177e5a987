"""Fieldwork by place and week, and its laptops: transport alone, which nobody joins to answers."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from interview_app.centre.archive.watching import Arrivals, Watched
from interview_app.centre.fieldwork import UNSEEN_DAYS, Laptop, Site, Week
from interview_app.centre.targets import Targets

_WEEK: Final = timedelta(days=7)


def site_names(arrivals: Arrivals, laptops: Iterable[Watched], wanted: Targets) -> tuple[str, ...]:
    """Return every site: those with a target first, laptops without one last."""
    known = {site for _, site in arrivals} | {each.site for each in laptops}
    others = sorted(known - set(wanted.sites) - {""})
    return (*wanted.sites, *others, *([""] if "" in known else []))


def site_of(name: str, arrivals: Arrivals, wanted: Targets) -> Site:
    """Return how many came from a site, and how many are wanted."""
    return Site(name, sum(n for (_, site), n in arrivals.items() if site == name), wanted.sites.get(name))


def weeks(sites: Sequence[str], arrivals: Arrivals, wanted: Targets, today: date) -> Iterator[Week]:
    """Yield each week from the first that is known of until today."""
    mondays = [monday for monday, _ in arrivals]
    if wanted.begins is not None and wanted.begins <= today:
        mondays.append(_monday(wanted.begins))
    if not mondays:
        return
    monday, last, in_all = min(mondays), max(*mondays, _monday(today)), 0
    while monday <= last:
        by_site = tuple(arrivals[monday, site] for site in sites)
        in_all += sum(by_site)
        yield Week(monday, by_site, in_all, _expected(wanted, monday))
        monday += _WEEK


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _expected(wanted: Targets, monday: date) -> int | None:
    """Return how many there should be by the end of a week, if as many come each week."""
    if not wanted.weeks or not wanted.total or wanted.begins is None:
        return None
    gone = (monday - _monday(wanted.begins)).days // _WEEK.days + 1
    return round(wanted.total * min(max(gone, 0), wanted.weeks) / wanted.weeks)


def to_look_at(laptops: Iterable[Watched], today: date, *, unseen: bool) -> Iterator[Laptop]:
    """Yield the laptops from which nothing came for long, or those that went on with an older pack."""
    for each in laptops:
        days = (today - (each.seen_on or each.issued_on)).days
        older = bool(each.pack and each.used) and each.pack != each.used
        sent_since = each.seen_on is not None and each.seen_on > each.issued_on
        if days > UNSEEN_DAYS if unseen else older and sent_since:
            yield Laptop(each.number, each.site, each.seen_on, days)
