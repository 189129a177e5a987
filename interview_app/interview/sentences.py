"""A story as a page shows it: its sentences, and the strip of facts below."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Sentence:
    """One sentence of a story.

    Attributes:
        changed: Whether a what-if has put it in the place of another.
        dimension: The study's id of what it tells, or "" in the practice story.
        level: The study's id of what it tells of it, or "".
        picture: The SVG to stand beside it, or nothing.
    """

    text: str
    changed: bool = False
    dimension: str = ""
    level: str = ""
    picture: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Fact:
    """A label and a few words under a story: "From" and "school"."""

    label: str
    text: str


@dataclass(frozen=True)
class Story:
    """A vignette as it is read.

    Attributes:
        changed_mark: What stands before the changed sentence; "" for the window's own word.
    """

    title: str
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...] = ()
    lead: str = ""
    changed_mark: str = ""
