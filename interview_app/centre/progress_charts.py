"""Charts of fieldwork as values: what is drawn, and the same figures as a table. Screen, paper and terminal share them.

Words go through `say`, which a window translates; `packaging/translations.py` collects what is said here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

Say = Callable[[str], str]
"""Returns a sentence in the language of whoever reads it."""


def english(words: str) -> str:
    """Return words as they are."""
    return words


@dataclass(frozen=True)
class Bar:
    """One bar.

    Attributes:
        label: What it stands for.
        words: The figure as it is written.
        value: Its length from 0; None: it is hidden.
        mark: Where the target stands, if there is one.
    """

    label: str
    words: str
    value: float | None
    mark: float | None = None


@dataclass(frozen=True)
class Chart:
    """One chart with its table.

    Attributes:
        name: Plain letters, by which code finds it.
        title: What it shows.
        said: A sentence that helps to read it; "" needs none.
        heads: Of the table's columns.
        lines: Of the table.
        bars: What is drawn, where it is drawn as bars.
        shades: Where it is drawn as a grid, how dark each cell of its table is, from 0 to 1 and None where it is
            hidden; the first column has labels and no shade.
        form: How it is drawn; a table is its own twin.
        most: The value of a full bar; 0 takes the longest, or the farthest target.
    """

    name: str
    title: str
    said: str
    heads: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    bars: tuple[Bar, ...] = ()
    shades: tuple[tuple[float | None, ...], ...] = ()
    form: Literal["bars", "grid", "table"] = "bars"
    most: float = 0.0

    @property
    def full(self) -> float:
        """The value of a full bar; never 0."""
        sizes = (size for bar in self.bars for size in (bar.value, bar.mark) if size)
        return self.most or max(sizes, default=1.0)

    @property
    def spoken(self) -> str:
        """The chart in a sentence."""
        if self.bars:
            told = [f"{bar.label}: {bar.words}" for bar in self.bars]
        else:
            named = [zip(self.heads, line, strict=True) for line in self.lines]
            told = [", ".join(f"{head} {cell}".strip() for head, cell in line) for line in named]
        stop = "" if self.title.endswith("?") else "."
        return f"{self.title}{stop} {'; '.join(told)}."

    def as_text(self) -> str:
        """Return the table with tabs between its columns, as a spreadsheet takes it."""
        return "\n".join("\t".join(_cell(each) for each in line) for line in (self.heads, *self.lines)) + "\n"


@dataclass(frozen=True)
class Part:
    """Charts that belong together."""

    title: str
    charts: tuple[Chart, ...]


def figure(number: int | None, say: Say) -> str:
    """Return a number as it is written, or the word for one that is hidden."""
    return say("hidden") if number is None else f"{number:,}"


def share(number: int | None, of: int | None) -> float | None:
    """Return a part of a whole, and None where either is hidden."""
    if number is None or of is None:
        return None
    return number / of if of else 0.0


def bars_chart(name: str, title: str, said: str, heads: Sequence[str], bars: Sequence[Bar]) -> Chart:
    """Return a chart whose table has one line for each bar: its label and its figure."""
    return Chart(name, title, said, tuple(heads), tuple((bar.label, bar.words) for bar in bars), tuple(bars))


def table_chart(name: str, title: str, heads: Sequence[str], lines: Sequence[tuple[str, ...]]) -> Chart:
    """Return a table that nothing is drawn of."""
    return Chart(name, title, "", tuple(heads), tuple(lines), form="table")


def site_name(name: str, say: Say) -> str:
    """Return what a site is called; laptops without one have their own words."""
    return name or say("No site")


def _cell(words: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, and that stays in its column."""
    plain = " ".join(words.split())
    return f"'{plain}" if plain[:1] in {"=", "+", "-", "@"} else plain
