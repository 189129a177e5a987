"""The frozen design as a table: `design.csv`, one vignette a line."""

import csv
import io

from interview_app.study.findings import Finding
from interview_app.study.model import DesignRow, Study

FILE = "design.csv"
_LEAD = ("number", "deck", "slot")
_AGAIN = "Put it right, or run “interview-app study design” again."


def write_rows(study: Study, rows: tuple[DesignRow, ...]) -> bytes:
    """Return the design's bytes, the same on every platform."""
    names = [dimension.id for dimension in study.shown_dimensions]
    cells = [(*_LEAD, *names)]
    cells += [(str(row.number), str(row.deck), str(row.slot), *(row.levels[name] for name in names)) for row in rows]
    return "".join(",".join(line) + "\n" for line in cells).encode()


def read_rows(study: Study, untrusted: bytes) -> tuple[tuple[DesignRow, ...], tuple[Finding, ...]]:
    """Read the design; rows that cannot be read are findings."""
    expected = [*_LEAD, *(dimension.id for dimension in study.shown_dimensions)]
    try:
        table = list(csv.reader(io.StringIO(untrusted.decode("utf-8-sig")), strict=True))
    except (UnicodeDecodeError, csv.Error):
        return (), (Finding(FILE, "", "This file is not a table of plain text.", _AGAIN),)
    if not table or table[0] != expected:
        return (), (Finding(FILE, "row 1", f"The first line must be: {','.join(expected)}.", _AGAIN),)
    rows: list[DesignRow] = []
    findings: list[Finding] = []
    for line, cells in enumerate(table[1:], start=2):
        row = _row(cells, expected)
        if row is None:
            message = f"This line needs {len(expected)} cells, the first 3 numbers."
            findings.append(Finding(FILE, f"row {line}", message, _AGAIN))
        else:
            rows.append(row)
    return tuple(rows), tuple(findings)


def _row(cells: list[str], names: list[str]) -> DesignRow | None:
    numbers = cells[: len(_LEAD)]
    if len(cells) != len(names) or not all(cell.isascii() and cell.isdigit() and len(cell) < 7 for cell in numbers):  # noqa: PLR2004 - six digits are a million vignettes
        return None
    number, deck, slot = map(int, numbers)
    return DesignRow(number=number, deck=deck, slot=slot, levels=dict(zip(names[3:], cells[3:], strict=True)))
