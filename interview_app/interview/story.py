"""Vignettes on their page: which one a question stands beside."""

from interview_app.interview import flow
from interview_app.interview.events import DrawnWhatIf
from interview_app.interview.pages import Fact, Sentence, Story
from interview_app.interview.state import InterviewState
from interview_app.study import render
from interview_app.study.load import LoadedStudy
from interview_app.study.render import RenderedSentence, RenderedVignette


def story(loaded: LoadedStudy, state: InterviewState, step: str) -> Story | None:
    """Return the story a question stands beside, or None when it is about none."""
    language = state.setup.language
    if step.startswith(f"{flow.PRACTICE}:"):
        return told(loaded, render.practice(loaded, language))
    if position := flow.numbered(step, "v"):
        levels = loaded.row(state.setup.plan.rows[position - 1]).levels
        return told(loaded, render.vignette(loaded, language, levels))
    if number := flow.numbered(step, flow.REPEAT):
        return told(loaded, rendered_again(loaded, state, number))
    if number := flow.numbered(step, "whatif"):
        return told(loaded, rendered_whatif(loaded, language, state.whatifs[number - 1]))
    return None


def rendered_again(loaded: LoadedStudy, state: InterviewState, number: int) -> RenderedVignette:
    """Return a story that comes again, by its number from 1 among those that do."""
    plan = state.setup.plan
    levels = loaded.row(plan.rows[plan.repeats[number - 1] - 1]).levels
    return render.vignette(loaded, state.setup.language, levels, again=True)


def rendered_whatif(loaded: LoadedStudy, language: str, drawn: DrawnWhatIf) -> RenderedVignette:
    """Return the vignette of a what-if, with its changed sentence marked."""
    return render.vignette(loaded, language, changed_levels(loaded, drawn), drawn.dimension)


def changed_levels(loaded: LoadedStudy, drawn: DrawnWhatIf) -> dict[str, str]:
    """Return the levels of a what-if's vignette."""
    return {**loaded.row(drawn.row).levels, drawn.dimension: drawn.level}


def told(loaded: LoadedStudy, rendered: RenderedVignette) -> Story:
    """Return a rendered vignette as a page shows it, with the bytes of its pictures."""
    return Story(
        title=rendered.title,
        sentences=tuple(_sentence(loaded, sentence) for sentence in rendered.sentences),
        facts=tuple(Fact(label, text) for label, text in rendered.facts),
        lead=rendered.lead,
        changed_mark=rendered.mark,
    )


def _sentence(loaded: LoadedStudy, rendered: RenderedSentence) -> Sentence:
    return Sentence(
        text=rendered.text,
        changed=rendered.changed,
        dimension=rendered.dimension,
        level=rendered.level,
        picture=loaded.files[rendered.picture] if rendered.picture else b"",
    )
