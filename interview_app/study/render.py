"""A vignette as it is read: one sentence for each level, with its picture, and a hash of it all."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from interview_app.base import canonical
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording

FORMAT = "vignette-text/1"
_MARK = ("story", "changed_mark")
_WHAT_IF = ("story", "lead_whatif")
_AGAIN = ("story", "lead_repeat")


@dataclass(frozen=True)
class RenderedSentence:
    """One sentence of a vignette.

    Attributes:
        dimension: What it tells, or "" in the practice story.
        level: What it tells of it, or "".
        picture: The name of its picture's file, or "".
        changed: Whether a what-if has put it in the place of another.
    """

    dimension: str
    level: str
    text: str
    picture: str
    changed: bool


@dataclass(frozen=True)
class RenderedVignette:
    """A vignette in one language.

    Attributes:
        lead: What is said before a what-if, or before a story that comes again; or "".
        mark: What stands before its changed sentence; "" for the program's own word, and where nothing is changed.
        facts: Label and words of each fact in the strip under the story.
        files: Where the pictures are.
    """

    language: str
    title: str
    lead: str
    mark: str
    sentences: tuple[RenderedSentence, ...]
    facts: tuple[tuple[str, str], ...]
    files: Mapping[str, bytes] = field(repr=False)

    @property
    def sha256(self) -> str:
        """The hash of everything shown (`vignette-text/1`), for the record; a page is drawn without it."""
        sentences = [
            {
                "dimension": sentence.dimension,
                "level": sentence.level,
                "text": sentence.text,
                "picture": _picture_hash(self.files, sentence.picture),
                "changed": sentence.changed,
            }
            for sentence in self.sentences
        ]
        shown = {"title": self.title, "lead": self.lead, "mark": self.mark, "sentences": sentences, "facts": self.facts}
        return canonical.digest({"format": FORMAT, "language": self.language, **shown})


def vignette(
    loaded: LoadedStudy, language: str, levels: Mapping[str, str], changed: str = "", *, again: bool = False
) -> RenderedVignette:
    """Return the vignette with these levels.

    Args:
        loaded: The study.
        language: One of its languages.
        levels: A level for each dimension in use.
        changed: The dimension that a what-if has changed, or "".
        again: Whether it is a story that comes once more; the study may say so above it.

    Raises:
        KeyError: When wording or a level is missing, which the study check rules out.
    """
    wording = loaded.wording(language)
    shown = [(dimension.id, levels[dimension.id]) for dimension in loaded.study.shown_dimensions]
    return RenderedVignette(
        language=language,
        title=wording.text("story", "title"),
        lead=_lead(wording, changed=bool(changed), again=again),
        mark=wording.text(*_MARK) if changed and wording.has(*_MARK) else "",
        sentences=tuple(_sentence(loaded, wording, name, level, changed) for name, level in shown),
        facts=tuple((wording.text("fact_label", name), wording.text("fact", name, level)) for name, level in shown),
        files=loaded.files,
    )


def _lead(wording: Wording, *, changed: bool, again: bool) -> str:
    if changed:
        return wording.text(*_WHAT_IF)
    return wording.text(*_AGAIN) if again and wording.has(*_AGAIN) else ""


def practice(loaded: LoadedStudy, language: str) -> RenderedVignette:
    """Return the practice story, which belongs to no level and is never analysed.

    Raises:
        KeyError: When wording is missing, which the study check rules out.
    """
    wording = loaded.wording(language)
    sentences = tuple(RenderedSentence("", "", text, "", False) for text in wording.lines("practice", "text"))
    title = wording.text("practice", "title")
    return RenderedVignette(language, title, lead="", mark="", sentences=sentences, facts=(), files=loaded.files)


def _sentence(loaded: LoadedStudy, wording: Wording, name: str, level: str, changed: str) -> RenderedSentence:
    picture = f"pictures/{name}.{level}.svg"
    return RenderedSentence(
        dimension=name,
        level=level,
        text=wording.text(name, level),
        picture=picture if picture in loaded.files else "",
        changed=name == changed,
    )


def _picture_hash(files: Mapping[str, bytes], picture: str) -> str:
    return hashlib.sha256(files[picture]).hexdigest() if picture else ""
