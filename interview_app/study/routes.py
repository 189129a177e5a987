"""Who may be asked, and who consents for them: both follow from a band of ages, and neither is ever picked.

Health Research Authority: from 16 on a person consents themselves. Before 16 a parent or guardian does, and the young
person says yes too; or, where a study was approved for it, the young person alone (Gillick v West Norfolk, 1985).
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from interview_app.study.model import Study

CONSENTS_ALONE = 16
ADULT = 18

ByAge = Literal["self", "parent", "gillick"]
AnyRoute = Literal["parent", "consultee", "gillick", "self"]
_ROUTES: tuple[AnyRoute, ...] = ("parent", "consultee", "gillick", "self")


@dataclass(frozen=True)
class AgeBand:
    """Some years of age, both ends within.

    Attributes:
        youngest: 0 in the band below the study's ages.
        oldest: None in the band above them.
        route: Who consents, or None where nobody is asked.
    """

    youngest: int
    oldest: int | None
    route: ByAge | None

    @property
    def id(self) -> str:
        """A name such as "16-17", "0-15" or "31-"."""
        return f"{self.youngest}-{'' if self.oldest is None else self.oldest}"


def age_bands(study: Study) -> tuple[AgeBand, ...]:
    """Return every age there is in bands: below the study's ages, within them as the law divides them, and above."""
    youngest, oldest = study.ages
    ends = sorted({youngest, oldest + 1, *(age for age in (CONSENTS_ALONE, ADULT) if youngest < age <= oldest)})
    within = (AgeBand(start, end - 1, _route(study, start)) for start, end in pairwise(ends))
    return (AgeBand(0, youngest - 1, None), *within, AgeBand(oldest + 1, None, None))


def every_route(study: Study) -> tuple[AnyRoute, ...]:
    """Return every way in which somebody's consent can come about, the participant's own last."""
    by_age = {band.route for band in age_bands(study)}
    there = {*by_age, *(("consultee",) if study.consent.consultee else ())}
    return tuple(route for route in _ROUTES if route in there)


def asks_under_16(study: Study) -> bool:
    """Tell whether anybody under 16 may take part."""
    return study.ages[0] < CONSENTS_ALONE


def asks_parents(study: Study) -> bool:
    """Tell whether a parent or guardian can be the one who consents."""
    return asks_under_16(study) and study.consent.under_16 == "parent"


def asks_vouchers(study: Study) -> bool:
    """Tell whether two people can be asked to vouch for somebody under 16."""
    return asks_under_16(study) and study.consent.under_16 == "gillick"


def _route(study: Study, age: int) -> ByAge:
    return "self" if age >= CONSENTS_ALONE else study.consent.under_16
