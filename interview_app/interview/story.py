"""Vignettes in words: one sentence for each dimension's level, and the facts in short under it."""

from collections.abc import Mapping

from interview_app.interview import flow
from interview_app.interview.events import DrawnWhatIf
from interview_app.interview.pages import Fact, Sentence, Story
from interview_app.interview.state import InterviewState
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Study
from interview_app.study.wording import Wording


def story(loaded: LoadedStudy, wording: Wording, state: InterviewState, step: str) -> Story | None:
    """Return the story a question stands beside, or None when it is about none."""
    if step.startswith(f"{flow.PRACTICE}:"):
        sentences = tuple(Sentence(text) for text in wording.lines("practice", "text"))
        return Story(wording.text("practice", "title"), sentences)
    if position := flow.numbered(step, "v"):
        return _told(loaded.study, wording, loaded.row(state.setup.plan.rows[position - 1]).levels)
    if number := flow.numbered(step, "whatif"):
        drawn = state.whatifs[number - 1]
        return _told(loaded.study, wording, changed_levels(loaded, drawn), drawn.dimension)
    return None


def changed_levels(loaded: LoadedStudy, drawn: DrawnWhatIf) -> dict[str, str]:
    """Return the levels of a what-if's vignette."""
    return {**loaded.row(drawn.row).levels, drawn.dimension: drawn.level}


def _told(study: Study, wording: Wording, levels: Mapping[str, str], changed: str = "") -> Story:
    shown = [(dimension.id, levels[dimension.id]) for dimension in study.shown_dimensions]
    return Story(
        title=wording.text("story", "title"),
        sentences=tuple(Sentence(wording.text(name, level), name == changed) for name, level in shown),
        facts=tuple(Fact(wording.text("fact_label", name), wording.text("fact", name, level)) for name, level in shown),
        lead=wording.text("story", "lead_whatif") if changed else "",
    )
