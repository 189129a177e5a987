"""How often each level is shown."""

from collections import Counter

from interview_app.study.model import DesignRow, Study


def level_counts(study: Study, rows: tuple[DesignRow, ...]) -> dict[str, dict[str, int]]:
    """Return how many vignettes show each level of each dimension in use."""
    counted = {dimension.id: Counter(row.levels[dimension.id] for row in rows) for dimension in study.shown_dimensions}
    return {
        dimension.id: {level: counted[dimension.id][level] for level in dimension.levels}
        for dimension in study.shown_dimensions
    }
