"""The help pages: a little Markdown in `resources/help`, read into plain values, and found by their words.

A page has one title, sections, paragraphs, bullets and steps. A bullet that is nothing but a link leads to another page
of the same shelf. `**bold**` and `` `CODE` `` stand out. There is nothing else, so
that a window and a PDF can show all of it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from interview_app.base.paths import shipped

Kind = Literal["title", "section", "text", "bullet", "step", "link"]
START: Final = "start"
"""The page that leads to all others."""

_BULLET: Final = re.compile(r"- (.+)")
_STEP: Final = re.compile(r"[0-9]+\. (.+)")
_LINK: Final = re.compile(r"\[([^\]]+)\]\(([a-z_]+)\)")
_STANDS_OUT: Final = re.compile(r"\*\*([^*]+)\*\*|`([^`]+)`")
_WORD: Final = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_CODE: Final = re.compile(r"[A-Z]+-[A-Z0-9-]*")
_WEIGHTS: Final[Mapping[Kind, int]] = {"title": 12, "section": 4, "link": 0, "text": 2, "bullet": 2, "step": 2}


@dataclass(frozen=True)
class Block:
    """A piece of a page, with its marks as they were written; `page` is where a link leads."""

    kind: Kind
    words: str
    page: str = ""

    def runs(self) -> tuple[tuple[str, bool], ...]:
        """Return the words in pieces, each with whether it stands out."""
        found: list[tuple[str, bool]] = []
        at = 0
        for match in _STANDS_OUT.finditer(self.words):
            found += [(self.words[at : match.start()], False), (match[1] or match[2], True)]
            at = match.end()
        found.append((self.words[at:], False))
        return tuple((words, bold) for words, bold in found if words)

    def plain(self) -> str:
        """Return the words alone."""
        return "".join(words for words, _ in self.runs())


@dataclass(frozen=True)
class HelpPage:
    """A page of the help: its name on the shelf, and its blocks; the first is the title."""

    name: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """What the page is about."""
        return self.blocks[0].words

    @property
    def links(self) -> tuple[str, ...]:
        """The pages it leads to."""
        return tuple(block.page for block in self.blocks if block.kind == "link")


@dataclass(frozen=True)
class Found:
    """A page in which every word was found, and the piece of it that fits best."""

    page: HelpPage
    said: str
    score: int


class Handbook:
    """The pages of one shelf, in the order of their names.

    Args:
        pages: By their names.
        codes: What each error says, by its code: pages that no page leads to, found by typing the code.
    """

    def __init__(self, pages: Mapping[str, HelpPage], codes: Mapping[str, HelpPage] | None = None) -> None:
        self.pages, self.codes = pages, codes or {}
        self._words = {
            name: tuple((block, tuple(_words(block.plain()))) for block in page.blocks) for name, page in pages.items()
        }

    @classmethod
    def read(cls, shelf: str, language: str = "en") -> "Handbook":
        """Read a shelf that is shipped with the program: "laptop", "centre" or "cards"; with it, what errors say."""
        folder = shipped("resources") / "help" / language
        return cls(cls.of(folder / shelf).pages, codes((folder / "codes.md").read_text(encoding="utf-8")))

    @classmethod
    def of(cls, folder: Path) -> "Handbook":
        """Read the pages of a folder.

        Raises:
            ValueError: When a page is not written as pages are; a bug in what we ship.
        """
        files = sorted(folder.glob("*.md"))
        return cls({file.stem: page(file.stem, file.read_text(encoding="utf-8")) for file in files})

    def find(self, text: str) -> list[Found]:
        """Return the pages in which every word that was typed begins a word, the best first.

        Where it is the code of an error, or begins as one does, what that error says comes first.
        """
        wanted = tuple(_words(text))
        if not wanted:
            return []
        found = [each for name in self.pages if (each := self._score(name, wanted)) is not None]
        return [*self._coded(text.strip().upper()), *sorted(found, key=lambda each: (-each.score, each.page.title))]

    def page(self, name: str) -> HelpPage:
        """Return a page by its name, or what an error says by its code.

        Raises:
            KeyError: When there is none.
        """
        return self.pages[name] if name in self.pages else self.codes[name]

    def _coded(self, typed: str) -> Iterator[Found]:
        if _CODE.fullmatch(typed):
            meant = [typed] if typed in self.codes else [code for code in self.codes if code.startswith(typed)]
            yield from (Found(self.codes[code], self.codes[code].blocks[1].plain(), 0) for code in meant)

    def _score(self, name: str, wanted: tuple[str, ...]) -> Found | None:
        whole = 0
        best: dict[int, int] = {}
        for typed in wanted:
            scores = [_WEIGHTS[block.kind] * _fit(typed, words) for block, words in self._words[name]]
            if not any(scores):
                return None
            whole += max(scores) + sum(scores)
            for number, score in enumerate(scores):
                best[number] = best.get(number, 0) + score
        shown = max(best, key=lambda number: (best[number] if number else 0, -number))
        blocks = self.pages[name].blocks
        return Found(self.pages[name], blocks[shown].plain() if shown else "", whole)


def page(name: str, markdown: str) -> HelpPage:
    """Return a page from its Markdown.

    Raises:
        ValueError: When a line is none of those that a page may have, or the title does not come first and once.
    """
    blocks = tuple(_blocks(markdown))
    if [block.kind for block in blocks].count("title") != 1 or blocks[0].kind != "title":
        raise ValueError(f"{name}: one title comes first")
    if any(sign in block.plain() for block in blocks for sign in ("](", "**", "`")):
        raise ValueError(f"{name}: a mark that a page cannot have")
    return HelpPage(name, blocks)


def codes(markdown: str) -> dict[str, HelpPage]:
    """Return a page for each section of a page whose sections are the codes of errors.

    Raises:
        ValueError: When the page is not written as pages are.
    """
    found: dict[str, list[Block]] = {}
    for block in page("codes", markdown).blocks[1:]:
        if block.kind == "section":
            found[block.words] = [Block("title", block.words)]
        elif found:
            found[next(reversed(found))].append(block)
    return {code: HelpPage(code, tuple(blocks)) for code, blocks in found.items()}


def _blocks(markdown: str) -> Iterator[Block]:
    """Yield the blocks; lines of a paragraph that follow each other belong together."""
    text = ""
    for line in (*markdown.splitlines(), ""):
        block = _block(line)
        if text and (block is not None or not line):
            yield Block("text", text)
            text = ""
        if block is not None:
            yield block
        elif line:
            text = f"{text} {line}".lstrip()


def _block(line: str) -> Block | None:
    if line.startswith("# "):
        return Block("title", line[2:])
    if line.startswith("## "):
        return Block("section", line[3:])
    if step := _STEP.fullmatch(line):
        return Block("step", step[1])
    if bullet := _BULLET.fullmatch(line):
        link = _LINK.fullmatch(bullet[1])
        return Block("link", link[1], link[2]) if link else Block("bullet", bullet[1])
    return None


def _words(text: str) -> Iterator[str]:
    return (match[0] for match in _WORD.finditer(text.casefold().replace("’", "'")))


def _fit(typed: str, words: tuple[str, ...]) -> int:
    """Return 3 where a word is what was typed, 2 where one begins with it, else nothing."""
    if typed in words:
        return 3
    return 2 if any(word.startswith(typed) for word in words) else 0
