"""How often each level ought to be shown, when a study weighs levels: weight 2 is about twice as often as weight 1.

D-efficiency cannot weigh levels: multiplying a column changes every determinant by the same factor. So the exchange is
pulled towards wanted counts instead.
"""

from interview_app.study.model import Study

Shares = dict[str, dict[str, float]]


def wanted_counts(study: Study) -> Shares:
    """Return how many of the design's vignettes ought to show each level of the dimensions that have weights."""
    weighted = (dimension for dimension in study.shown_dimensions if study.design.level_weights.get(dimension.id))
    counts: Shares = {}
    for dimension in weighted:
        weights = [study.design.level_weights[dimension.id].get(level, 1) for level in dimension.levels]
        shares = (study.design.vignettes * weight / sum(weights) for weight in weights)
        counts[dimension.id] = dict(zip(dimension.levels, shares, strict=True))
    return counts
