"""Sound clips: which one says which sentence. A clip is known by the words it says, so a changed sentence has none.

`clips/TAG/ID.opus` says the sentence of that language whose id is ID. `clips/TAG/drafts.toml` lists the clips that a
computer's voice has spoken, each with the beginning of its file's SHA-256: a recording put in a draft's place is no
draft any more, and nobody has to say so.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

from interview_app.study.findings import Finding
from interview_app.study.model import Study
from interview_app.study.shape import shaped
from interview_app.study.signposting import Signposting
from interview_app.study.toml_file import parse
from interview_app.study.vocabulary import needs
from interview_app.study.wording import EASY_READ, Wording

CLIP = re.compile(r"clips/([^/]+)/([0-9a-f]{32})\.opus")
DRAFTS = re.compile(r"clips/([^/]+)/drafts\.toml")
_DIGITS = 32
_UNSPOKEN = frozenset({"fact", "fact_label", "listen_for"})
"""The strip of facts says the story again; what a good answer has in it is for the fieldworker's eyes."""


class Drafts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The parsed list: the mark of each draft's file by the id of its sentence."""

    language: str
    voice: str
    draft: dict[str, str]


@dataclass(frozen=True)
class Clip:
    """A sound. `draft` when a computer's voice spoke it and nobody has recorded it yet."""

    sound: bytes = field(repr=False)
    draft: bool


@dataclass(frozen=True)
class Voice:
    """Finds the clip of a sentence in a language; easy read has its own language's where it says the same.

    Attributes:
        language: The BCP 47 tag.
        chain: The languages to look in, with the marks of their drafts.
        files: The study's.
    """

    language: str
    chain: tuple[tuple[str, Mapping[str, str]], ...] = field(repr=False)
    files: Mapping[str, bytes] = field(repr=False)

    def clip(self, sentence: str) -> Clip | None:
        """Return the sound that says exactly these words."""
        name = clip_id(sentence)
        for language, drafts in self.chain:
            sound = self.files.get(f"clips/{language}/{name}.opus")
            if sound is not None:
                return Clip(sound, draft=drafts.get(name) == mark(sound))
        return None


def voice(files: Mapping[str, bytes], language: str) -> Voice:
    """Return what a study's files can say in a language."""
    tags = (language, language.removesuffix(EASY_READ)) if language.endswith(EASY_READ) else (language,)
    return Voice(language, tuple((tag, drafts_of(files, tag)) for tag in tags), files)


def drafts_of(files: Mapping[str, bytes], language: str) -> Mapping[str, str]:
    """Return the marks of a language's drafts by the id of the sentence."""
    name = f"clips/{language}/drafts.toml"
    drafts, _ = read_drafts(name, files[name]) if name in files else (None, ())
    return drafts.draft if drafts is not None else {}


def read_drafts(name: str, content: bytes) -> tuple[Drafts | None, tuple[Finding, ...]]:
    """Read a list of drafts, with everything that is wrong with it."""
    entries, broken = parse(name, content)
    return (None, broken) if entries is None else shaped(entries, Drafts, name)


def clip_id(sentence: str) -> str:
    """Return what a sentence's clip is called: the first 32 hexadecimal digits of the SHA-256 of its words."""
    words = " ".join(unicodedata.normalize("NFC", sentence).split())
    return hashlib.sha256(words.encode()).hexdigest()[:_DIGITS]


def mark(sound: bytes) -> str:
    """Return what tells one file from another that says the same."""
    return hashlib.sha256(sound).hexdigest()[:_DIGITS]


def sentences(study: Study, wording: Wording, signposting: Signposting) -> dict[str, str]:
    """Return everything that is read aloud in a language, by the id of its clip, in the order of `vocabulary.needs`.

    A sentence in which a date is filled in has no clip. Easy read has its own sentences here and those it takes over.
    """
    said = (line for text in _texts(study, wording, signposting) for line in spoken_lines(text) if "{" not in line)
    return {clip_id(line): line for line in said}


def spoken_lines(text: str) -> Iterator[str]:
    """Yield a text line by line: each is read, and lights up, by itself."""
    return (line for line in text.split("\n") if line.strip())


def _lines(wording: Wording, path: tuple[str, ...]) -> tuple[str, ...]:
    try:
        return wording.lines(*path)
    except KeyError:  # it may be left out, or is no text in a study that is being written
        return ()


def _texts(study: Study, wording: Wording, signposting: Signposting) -> Iterator[str]:
    for need in needs(study):
        if not _UNSPOKEN.intersection(need.path):
            yield from _lines(wording, need.path)
    plain = wording.language.removesuffix(EASY_READ)
    for line in signposting.lines:
        yield from (said[plain] for said in (line.name, line.hours) if plain in said)
        yield line.reach
    for who in (signposting.contact, signposting.complaints):
        if who is not None:
            yield from (*(who.name[tag] for tag in (plain,) if tag in who.name), who.reach)
