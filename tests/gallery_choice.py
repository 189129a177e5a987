"""Which of the pictures of the centre stand in the documentation, under which names, and in which table."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.gallery_centre import Album

_BEGIN, _END = "<!-- from here on made by tests.gallery -->", "<!-- to here -->"
_TABLES: Final = (("What the central team sees", "centre-"), ("What the safeguarding lead sees", "lead-"))
STATES: Final = {
    "backups-made": "What is in a backup, and what it does not protect",
    "backups-restored": "It became a second centre; the one before is old, and somebody withdrew since",
    "backups-running": "How far it is, and a way to stop",
    "restore-chosen": "Two files, and a new folder",
    "withdrawal_scope-show": "Their own answers, shown to them alone",
    "records-did": "What we did: every act of the team, chained to the one before",
    "records-did-foot": "What we did: the laptops’ own chains, and what does not follow in them",
    "records-checked": "What we did: no line was changed since",
    "records-giving": "Writing down what was given",
    "records-giving-foot": "What is in it, and which interviews",
    "records-refusing": "Writing down that somebody was refused",
    "records-given": "What was given, and who has to be told of a withdrawal",
    "withdrawal_request-done": "Done: the page for the person, and who had it",
    "fieldwork-2": "Progress against targets",
    "fieldwork-4": "Consent, and what is skipped",
    "fieldwork-5": "How long it takes, and where every rating is the same",
    "fieldwork-foot": "How interviews end, and the decks that were used",
    "fieldwork-3": "Small numbers are hidden, and cannot be worked out",
    "withdrawal_scope-found": "One record found, and nothing else about it",
    "import-codes": "In big letters, to read out by telephone",
    "import-running": "How far it is, how fast it goes, and a way to stop",
    "import-many": "Ten thousand files: those that need a look have rows",
    "import-checked": "Tried first, with nothing written",
    "import-empty": "Where everything begins",
    "set_up-lead-words": "Eight words, compared by telephone",
    "case-lead-delete": "Deleted when its time has passed, after a question",
}
"""Pictures beside the one that each page has, and what they show."""


def keep_choice(album: Album, pictures: Path) -> list[Path]:
    """Copy one picture of each page, as it is after weeks of fieldwork, and write down what they show.

    Args:
        album: What to choose from.
        pictures: The folder of the documentation's pictures, whose README gets two tables of them.
    """
    lines: dict[str, str] = {}
    for name, document in _chosen(album):
        (pictures / f"{document}.png").write_bytes(album.shown[name].read_bytes())
        lines[document] = ": ".join(filter(None, (album.titles[name], STATES.get(name, ""))))
    readme = pictures / "README.md"
    before, _, rest = readme.read_text(encoding="utf-8").partition(_BEGIN)
    after = rest.partition(_END)[2]
    tables = "\n".join(_table(title, stem, lines) for title, stem in _TABLES)
    readme.write_text(f"{before}{_BEGIN}\n\n{tables}\n{_END}{after}", encoding="utf-8")
    return [pictures / f"{document}.png" for document in lines]


def _chosen(album: Album) -> Iterator[tuple[str, str]]:
    """Yield names of pictures, each with what it is called in the documentation."""
    known: set[str] = set()
    for name in album.shown:
        page, _, state = name.partition("-")
        stem = "lead" if state.startswith("lead") else "centre"
        document = f"{stem}-{page.replace('_', '-')}"
        usual = f"{page}-lead" if stem == "lead" else page
        if name in STATES:
            yield name, f"{document}-{state.removeprefix('lead').strip('-')}"
        elif document not in known:
            known.add(document)
            yield usual if usual in album.shown else name, document


def _table(title: str, stem: str, lines: dict[str, str]) -> str:
    cells = [f"![{words}]({name}.png) {words}" for name, words in lines.items() if name.startswith(stem)]
    pairs = [(cells[at], cells[at + 1] if at + 1 < len(cells) else "") for at in range(0, len(cells), 2)]
    made = "Made by `python -m tests.gallery --centre --theme cream --choose docs/pictures --out FOLDER`."
    return "\n".join((f"# {title}", "", made, "", "| | |", "|---|---|", *(f"| {a} | {b} |" for a, b in pairs), ""))
