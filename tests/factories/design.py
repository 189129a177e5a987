"""Small studies to draw designs for."""

import msgspec

from interview_app.study.model import DeckRules, DesignRules, Dimension, Exclusion, Study
from tests.factories.study import gla

SMALL = (Dimension("data", ("a", "b", "c")), Dimension("sender", ("a", "b", "c")), Dimension("proof", ("x", "y")))


def with_rules(study: Study, **rules: object) -> Study:
    """Return a study with some of its design rules changed."""
    return msgspec.structs.replace(study, design=msgspec.structs.replace(study.design, **rules))


def without_marks(study: Study) -> Study:
    """Return a study none of whose levels is sensitive."""
    plain = tuple(msgspec.structs.replace(dimension, sensitive=()) for dimension in study.dimensions)
    return msgspec.structs.replace(study, dimensions=plain)


def small(
    dimensions: tuple[Dimension, ...] = SMALL,
    exclusions: tuple[Exclusion, ...] = (Exclusion(same=("data", "sender")),),
    **rules: object,
) -> Study:
    """Return a study of 3 x 3 x 2 levels with one exclusion: 12 vignettes in 3 decks."""
    study = msgspec.structs.replace(gla().study, dimensions=dimensions, exclusions=exclusions)
    drawing = DesignRules(method="d-efficient", vignettes=12, decks=3, seed="small", starts=3, deck=DeckRules(repeat=1))
    return with_rules(msgspec.structs.replace(study, design=drawing), **rules)
