"""A story as a participant reads it: on its sheet, each sentence with its picture, and the facts in short below."""

from dataclasses import dataclass
from typing import Final

from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.scripts import written_right_to_left
from interview_app.bundle.pdf.text import Rows, plain, strong, text
from interview_app.centre.preview.boxes import Sheet, Side
from interview_app.centre.preview.picture import picture
from interview_app.interview.pages import Sentence, Story

_SIDE: Final = 15.0
_AIR: Final = 7.0
NOW: Final = "Now:"
"""What the window says before a sentence that a what-if has changed, where the study does not word it."""


@dataclass(frozen=True)
class Script:
    """The language that a participant reads, and from which side its lines run."""

    language: str

    @property
    def mirrored(self) -> bool:
        """Whether what stands first stands on the right."""
        return written_right_to_left(self.language)

    @property
    def start(self) -> Side:
        """The side that lines run from."""
        return "right" if self.mirrored else "left"


def story_sheet(story: Story, script: Script, width: float, note: str = "") -> Sheet:
    """Return a story on its sheet.

    Args:
        story: As the window shows it.
        script: How it is read.
        width: Of the sheet.
        note: What the panel is told about it, above its title; with one, the sheet is closely set.
    """
    padding, gap, row_gap = (8.0, 3.0, 1.2) if note else (12.0, 4.5, 2.5)
    inner = width - 2 * padding
    content: list[Flowable] = [text(plain(note), style.SMALL)] if note else []
    content.append(text(plain(story.title), style.STRONG, "H4"))
    if story.lead:
        content.append(text(strong(plain(story.lead))))
    pictures = any(sentence.picture for sentence in story.sentences)
    rows = [_row(sentence, script, story.changed_mark, pictures=pictures) for sentence in story.sentences]
    widths = [_SIDE, _AIR, inner - _SIDE - _AIR] if pictures else [inner]
    content.append(Rows(widths, rows, gap=row_gap, mirrored=script.mirrored))
    if story.facts:
        pairs = (f"{_together(fact.label)}:\N{NO-BREAK SPACE}{_together(fact.text)}" for fact in story.facts)
        content.append(text("\N{NO-BREAK SPACE}· ".join(pairs), style.SMALL))
    return Sheet(content, language=script.language, padding=padding, gap=gap)


def _row(sentence: Sentence, script: Script, mark: str, *, pictures: bool) -> list[Flowable | None]:
    told = _changed(sentence, script, mark) if sentence.changed else text(plain(sentence.text))
    if not pictures:
        return [told]
    return [picture(sentence.picture, _SIDE) if sentence.picture else None, None, told]


def _changed(sentence: Sentence, script: Script, mark: str) -> Flowable:
    if script.mirrored and not mark:  # our word is English: in one line with the sentence it would turn it round
        return Sheet([text(NOW, style.SMALL), text(plain(sentence.text), style.STRONG)], padding=0, gap=0, edge=None)
    return text(plain(f"{mark or NOW} {sentence.text}"), style.STRONG)


def _together(few_words: str) -> str:
    return plain(few_words).replace(" ", "\N{NO-BREAK SPACE}")
