"""Every rule a study must keep that its types do not say. All broken rules are reported, each with file and key."""

from collections.abc import Iterator, Mapping

from interview_app.study.findings import Finding, Said
from interview_app.study.model import Study
from interview_app.study.rules.agreement import check_agreement
from interview_app.study.rules.asks import check_asks, check_whatif
from interview_app.study.rules.clips import check_clips
from interview_app.study.rules.consent import check_consent
from interview_app.study.rules.design import check_design, check_lock
from interview_app.study.rules.effects import check_effects
from interview_app.study.rules.media import check_media
from interview_app.study.rules.names import ID, check_languages, check_names
from interview_app.study.rules.routes import check_routes
from interview_app.study.rules.signposting import check_signposting
from interview_app.study.rules.sources import check_sources
from interview_app.study.rules.structure import (
    check_design_rules,
    check_dimensions,
    check_exclusions,
    check_numbers,
    check_profile,
)
from interview_app.study.rules.variables import check_variables
from interview_app.study.rules.weights import check_weights
from interview_app.study.rules.wording import check_wordings
from interview_app.study.signposting import Signposting
from interview_app.study.wording import Wording

__all__ = ["ID", "check", "check_design", "check_lock"]

FILE = "study.toml"


def check(
    study: Study, wordings: Mapping[str, Wording], signposting: Signposting | None, files: Mapping[str, bytes]
) -> tuple[Finding, ...]:
    """Return everything that is wrong with a study beside its frozen design.

    Args:
        study: Its structure.
        wordings: Its languages, as far as they could be read.
        signposting: Its support lines, or None when they could not be read.
        files: All its files, for pictures, clips and the sources of translations.
    """
    return (
        *(Finding(FILE, *said) for said in _structure(study)),
        *check_effects(study),
        *check_wordings(study, wordings),
        *check_agreement(study, wordings),
        *(() if signposting is None else check_signposting(study, signposting)),
        *check_sources(study, wordings, files),
        *check_media(study, files),
        *check_clips(study, wordings, signposting, files),
    )


def _structure(study: Study) -> Iterator[Said]:
    yield from check_names(study)
    yield from check_languages(study)
    yield from check_numbers(study)
    yield from check_dimensions(study)
    yield from check_exclusions(study)
    yield from check_design_rules(study)
    yield from check_weights(study)
    yield from check_asks(study)
    yield from check_whatif(study)
    yield from check_consent(study)
    yield from check_routes(study)
    yield from check_profile(study)
    yield from check_variables(study)
