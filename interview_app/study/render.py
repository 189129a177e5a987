"""A vignette as it is read: one sentence for each level, with its picture and sound, and a hash of it all."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from interview_app.base import canonical
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording

FORMAT = "vignette-text/1"
_MARK = ("story", "changed_mark")


@dataclass(frozen=True)
class RenderedSentence:
    """One sentence of a vignette.

    Attributes:
        dimension: What it tells, or "" in the practice story.
        level: What it tells of it, or "".
        picture: The name of its picture's file, or "".
        clip: The name of the sound file that says it, or "".
        changed: Whether a what-if has put it in the place of another.
    """

    dimension: str
    level: str
    text: str
    picture: str
    clip: str
    changed: bool


@dataclass(frozen=True)
class RenderedVignette:
    """A vignette in one language.

    Attributes:
        lead: What is said before a what-if, or "".
        mark: What stands before its changed sentence; "" for the program's own word, and where nothing is changed.
        facts: Label and words of each fact in the strip under the story.
        sha256: Of everything shown (`vignette-text/1`); stored with each rating.
    """

    title: str
    lead: str
    mark: str
    sentences: tuple[RenderedSentence, ...]
    facts: tuple[tuple[str, str], ...]
    sha256: str


def vignette(loaded: LoadedStudy, language: str, levels: Mapping[str, str], changed: str = "") -> RenderedVignette:
    """Return the vignette with these levels.

    Args:
        loaded: The study.
        language: One of its languages.
        levels: A level for each dimension in use.
        changed: The dimension that a what-if has changed, or "".

    Raises:
        KeyError: When wording or a level is missing, which the study check rules out.
    """
    wording = loaded.wording(language)
    shown = [(dimension.id, levels[dimension.id]) for dimension in loaded.study.shown_dimensions]
    return _rendered(
        loaded,
        language,
        title=wording.text("story", "title"),
        lead=wording.text("story", "lead_whatif") if changed else "",
        mark=wording.text(*_MARK) if changed and wording.has(*_MARK) else "",
        sentences=tuple(_sentence(loaded, wording, name, level, changed) for name, level in shown),
        facts=tuple((wording.text("fact_label", name), wording.text("fact", name, level)) for name, level in shown),
    )


def practice(loaded: LoadedStudy, language: str) -> RenderedVignette:
    """Return the practice story, which belongs to no level and is never analysed.

    Raises:
        KeyError: When wording is missing, which the study check rules out.
    """
    wording = loaded.wording(language)
    sentences = tuple(RenderedSentence("", "", text, "", "", False) for text in wording.lines("practice", "text"))
    title = wording.text("practice", "title")
    return _rendered(loaded, language, title=title, lead="", mark="", sentences=sentences, facts=())


def _sentence(loaded: LoadedStudy, wording: Wording, name: str, level: str, changed: str) -> RenderedSentence:
    picture = f"pictures/{name}.{level}.svg"
    return RenderedSentence(
        dimension=name,
        level=level,
        text=wording.text(name, level),
        picture=picture if picture in loaded.files else "",
        clip=_clip(loaded, wording, name, level),
        changed=name == changed,
    )


def _clip(loaded: LoadedStudy, wording: Wording, name: str, level: str) -> str:
    """Return the sound that says exactly this sentence; easy read has its own language's where it changes nothing."""
    clip = f"clips/{wording.language}/{name}.{level}.opus"
    if clip in loaded.files:
        return clip
    plain = wording.fallback
    says_the_same = (
        plain is not None and plain.has(name, level) and plain.text(name, level) == wording.text(name, level)
    )
    return _clip(loaded, plain, name, level) if plain is not None and says_the_same else ""


def _rendered(
    loaded: LoadedStudy,
    language: str,
    *,
    title: str,
    lead: str,
    mark: str,
    sentences: tuple[RenderedSentence, ...],
    facts: tuple[tuple[str, str], ...],
) -> RenderedVignette:
    content = {
        "format": FORMAT,
        "language": language,
        "title": title,
        "lead": lead,
        "mark": mark,
        "sentences": [
            {
                "dimension": sentence.dimension,
                "level": sentence.level,
                "text": sentence.text,
                "picture": _picture_hash(loaded, sentence.picture),
                "changed": sentence.changed,
            }
            for sentence in sentences
        ],
        "facts": facts,
    }
    return RenderedVignette(title, lead, mark, sentences, facts, canonical.digest(content))


def _picture_hash(loaded: LoadedStudy, picture: str) -> str:
    return hashlib.sha256(loaded.files[picture]).hexdigest() if picture else ""
