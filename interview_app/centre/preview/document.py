"""The parts of a study's preview, top to bottom."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.text import Rows, plain, text
from interview_app.centre.preview import design
from interview_app.centre.preview.agreeing import Look
from interview_app.centre.preview.pages import sheet_of, title_of
from interview_app.centre.preview.parts import Places, contents, part
from interview_app.centre.preview.samples import samples
from interview_app.centre.preview.story import Script, story_sheet
from interview_app.interview import showing
from interview_app.interview.pages import Story
from interview_app.interview.showing import Shown
from interview_app.interview.story import told
from interview_app.study import render
from interview_app.study.document import consent_document
from interview_app.study.load import LoadedStudy
from interview_app.study.model import DesignRow
from interview_app.study.rules import reading

SAMPLES: Final = (
    "No design is drawn yet. These are sample stories in which each level is seen at least once; they are not the "
    "stories of the study."
)
_BETWEEN: Final = 8.0
_COLUMN: Final = (style.WIDTH - _BETWEEN) / 2
_DECIDING, _PRACTICE, _STORY, _WHATIF, _END, _ABOUT, _CLOSING = (
    "Before anything is kept: what is read, said back and decided",
    "Before the first story",
    "A story and what is asked about it",
    "What if one thing were different?",
    "After the stories",
    "About the participant",
    "The last pages, and who can help",
)
_PARTS: Final = {
    "consent": _DECIDING,
    "first": _DECIDING,
    "teach_back": _DECIDING,
    "intro": _PRACTICE,
    "practice": _PRACTICE,
    "breath": _STORY,
    "repeat": _STORY,
    "limits": _STORY,
    "whatif": _WHATIF,
    "about": _ABOUT,
    "end": _CLOSING,
}
_NOTES: Final = {
    _DECIDING: "Nothing of this is stored until the choices are confirmed. Nothing is chosen beforehand.",
    _STORY: "Each of these is a page of its own; the story stays beside it. Every question can be skipped.",
    _WHATIF: "One sentence is changed and the first question asked again. One example for each rule.",
    _ABOUT: "Each of these can be skipped.",
}
_CAPTIONS: Final = {
    "consent": "Read or decided",
    "first": "Shown first",
    "teach_back": "Said back",
    "intro": "Read",
    "practice": "Practice",
    "limits": "Read before the first free talk",
    "question": "Asked",
    "breath": "A quiet page between stories, after every",
    "repeat": "A story comes once more, after all of them",
    "whatif": "What if, by rule",
    "about": "About the participant",
    "end": "At the end",
}


@dataclass(frozen=True)
class _Preview:
    """What is shown, and how.

    Attributes:
        loaded: The study; before its design is drawn, with samples for rows.
        drawn: Whether the rows are those of its design.
    """

    loaded: LoadedStudy
    look: Look
    places: Places
    drawn: bool

    @property
    def language(self) -> str:
        return self.look.script.language


def document(loaded: LoadedStudy, language: str, places: Places, pages: Mapping[int, int]) -> list[Flowable]:
    """Return everything on the pages but what stands at their foot.

    Args:
        loaded: The study.
        language: One of its languages.
        places: Notes where the parts stand.
        pages: Where they stood when this was drawn before, for the contents.
    """
    rows = loaded.rows or samples(loaded.study)
    look = Look(Script(language), loaded.wording(language))
    preview = _Preview(replace(loaded, rows=rows), look, places, drawn=bool(loaded.rows))
    body = [*_pages(preview), *_stories(preview), *_variation(preview), *_design(preview), *_checks(preview)]
    listed = [text("Contents", style.SECTION, "H2"), contents(places.entries, pages)]
    return [*_front(preview), Spacer(1, 20), *listed, PageBreak(), *body]


def _front(preview: _Preview) -> Iterator[Flowable]:
    study, wording = preview.loaded.study, preview.look.wording
    yield text("What a participant sees", style.TITLE, "H1")
    yield text(plain(wording.text("title")), style.SECTION, "P")
    about = (
        "Every page, question and story of this study, in the words that participants read and in their order. "
        "For an ethics panel and for everybody who decides on the study."
    )
    yield text(about)
    if not wording.approved:
        sentence = f"The wording in {preview.language} is a draft that nobody has approved: it is for practice only."
        yield text(plain(sentence), style.BAND)
    yield Spacer(1, 14)
    per_person = f"{study.deck_size} in each of {study.design.decks} decks; each participant gets one deck"
    pairs = {
        "Study": f"{study.id}, version {study.version}",
        "Language of these pages": f"{preview.language} (the study has {', '.join(study.languages)})",
        "Ages": f"{study.ages[0]} to {study.ages[1]}",
        "Stories": f"{len(preview.loaded.rows)}, {per_person}" if preview.drawn else SAMPLES,
        "Withdrawal": f"for {study.consent.withdrawal_days} days after the interview, with a card",
    }
    yield design.facts(pairs)


# ---- pages -----------------------------------------------------------------------------------------------------------


def _pages(preview: _Preview) -> Iterator[Flowable]:
    story: Story | None = None
    study = preview.loaded.study
    shown = showing.pages(preview.loaded, preview.language)
    for title, group in groupby(shown, key=lambda page: _part_of(page, preview)):
        notes = [_NOTES[title]] if title in _NOTES else []
        notes += [SAMPLES] if title == _STORY and not preview.drawn else []
        yield from part(preview.places, title, *notes)
        if title == _WHATIF:
            yield design.whatif_rules(study, preview.look.wording)
        for page in group:
            sheet, story = sheet_of(page, preview.look, story)
            yield KeepTogether([Spacer(1, 9), preview.places.mark(title_of(page), 1), _caption(page, preview), sheet])


def _part_of(page: Shown, preview: _Preview) -> str:
    if page.part == "question":
        return _END if preview.loaded.study.ask(page.name).after == "end" else _STORY
    return _PARTS[page.part]


def _caption(page: Shown, preview: _Preview) -> Flowable:
    caption = f"{_CAPTIONS[page.part]} · {page.name}"
    if page.part == "question":
        caption += f" · {_when(preview.loaded.study.ask(page.name).after)}"
    return text(plain(caption), style.CAPTION)


def _when(after: str) -> str:
    kind, _, listed = after.partition(":")
    stories = f"after stories {' and '.join(listed.split(','))}" if "," in listed else f"after story {listed}"
    return {"each-vignette": "after each story", "end": "after the stories"}.get(kind, stories)


# ---- stories and design ----------------------------------------------------------------------------------------------


def _stories(preview: _Preview) -> Iterator[Flowable]:
    notes = (f"Each participant reads {preview.loaded.study.deck_size} of them.",) if preview.drawn else (SAMPLES,)
    yield PageBreak()
    yield from part(preview.places, "Every story" if preview.drawn else "Sample stories", *notes)
    sheets = [_story(preview, row) for row in preview.loaded.rows]
    for at in range(0, len(sheets), 2):
        first, second = [*sheets[at : at + 2], None][:2]
        yield Rows([_COLUMN, _BETWEEN, _COLUMN], [[first, None, second]], gap=_BETWEEN)


def _story(preview: _Preview, row: DesignRow) -> Flowable:
    number = f"Story {row.number} · deck {row.deck}, slot {row.slot}" if preview.drawn else f"Sample {row.number}"
    rendered = render.vignette(preview.loaded, preview.language, row.levels)
    return story_sheet(told(preview.loaded, rendered), preview.look.script, _COLUMN, number)


def _variation(preview: _Preview) -> Iterator[Flowable]:
    study, wording = preview.loaded.study, preview.look.wording
    notes = ["Each story has one level of each kind."]
    if any(dimension.sensitive for dimension in study.shown_dimensions):
        notes.append("No participant meets a sensitive level in the first or the last story.")
    yield from part(preview.places, "What the stories vary", *notes)
    yield from design.levels(preview.loaded, wording, preview.loaded.rows if preview.drawn else ())
    if study.exclusions:
        yield from part(preview.places, "What is never shown together")
        yield design.never_together(study, wording)


def _design(preview: _Preview) -> Iterator[Flowable]:
    if not preview.drawn:
        return
    yield from part(preview.places, "The design as a table", "A deck is what one participant reads, in slots.")
    yield design.every_story(preview.loaded.study, preview.look.wording, preview.loaded.rows)
    yield from part(preview.places, "What the design can show")
    yield from design.figures(preview.loaded)


# ---- checks ----------------------------------------------------------------------------------------------------------


def _checks(preview: _Preview) -> Iterator[Flowable]:
    loaded, wording = preview.loaded, preview.look.wording
    yield from part(preview.places, "What this document was made from", "Whoever has the files can compare these.")
    pairs = {"All files of the study, SHA-256": loaded.digest}
    if preview.drawn:
        pairs["design.csv, SHA-256"] = loaded.design_digest
    pairs[f"Consent text in {preview.language}, SHA-256"] = consent_document(loaded.study, wording).sha256
    pairs |= _reading(preview)
    checked = loaded.signposting.checked
    pairs["Support lines"] = f"checked on {checked}" if checked else "not checked by anybody yet"
    yield design.facts(pairs)


def _reading(preview: _Preview) -> dict[str, str]:
    loaded = preview.loaded
    for measured in reading.read(loaded.study, {preview.language: preview.look.wording}, loaded.rows):
        whole = measured.whole
        ease = f"LIX {whole.lix}" if whole.grade is None else f"school grade {whole.grade}, by Flesch and Kincaid"
        return {"How hard it is to read": f"{ease}; the longest sentence has {whole.longest} words"}
    return {}
