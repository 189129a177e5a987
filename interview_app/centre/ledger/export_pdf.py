"""The ledger and the acts on paper, for an auditor who reads and does not compute."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from interview_app.centre.archive.chains import ChainBroken
from interview_app.centre.ledger import export, standing
from interview_app.centre.ledger.standing import Given, Refused
from interview_app.centre.office import Centre

# ReportLab takes a tenth of a second to import, and most of the program never draws anything.
if TYPE_CHECKING:
    from reportlab.platypus import Flowable

TITLE: Final = "Records"
MOST_ACTS: Final = 2000
"""The newest acts that are put on paper; a file has them all."""
_LEDGER: Final = (
    (28.0, 52.0, 100.0, 118.0, 52.0, 62.0, 75.0),
    ("Line", "Day", "Who", "What for", "Form", "Until", "State"),
)
_ACTS: Final = ((40.0, 92.0, 56.0, 90.0, 209.0), ("Number", "When (UTC)", "Key", "What", "More"))
_STATES: Final = {"there": "they have it", "over": "time is over", "returned": "have it no more"}


def ledger(centre: Centre) -> bytes:
    """Return the ledger as it stands, as a tagged PDF; see `export.ledger_json`."""
    account, today = standing.of(centre), centre.clock.now().date()
    given = [_given(each, each.state(today)) for each in account.given]
    refused = [_refused(each) for each in account.refused]
    lines = sorted([*given, *refused], key=lambda line: int(line[0]))
    return _drawn(centre, "Who has had what", _stands(centre), _LEDGER, lines)


def acts(centre: Centre) -> bytes:
    """Return the newest acts as a tagged PDF; see `export.ledger_json`."""
    said = list(islice((export.act_cells(act) for act in export.all_acts(centre)), MOST_ACTS))
    return _drawn(centre, "What the team did", _stands(centre), _ACTS, said)


def _given(given: Given, state: str) -> tuple[str, ...]:
    line = given.line
    who, until = _who(line.organisation, line.role), line.expires or "no last day"
    stands = f"{_STATES[state]}; {line.interviews} interviews"
    return str(given.n), line.day, who, line.purpose, line.form, until, stands


def _refused(refused: Refused) -> tuple[str, ...]:
    line = refused.line
    who = _who(line.organisation, line.role)
    return str(refused.n), line.day, who, line.purpose, "", "", f"refused: {line.why}"


def _stands(centre: Centre) -> str:
    try:
        done, lines = centre.archive.verify_acts(), centre.archive.verify_ledger()
    except ChainBroken as error:
        return f"These records were changed by something else than this program, from line {error.fields['line']} on."
    heads = f"Newest digests: {done.digest[:16]} and {lines.digest[:16]}."
    return f"{done.count} acts and {lines.count} lines of the ledger follow each other; nothing was changed. {heads}"


def _drawn(
    centre: Centre,
    title: str,
    stands: str,
    columns: tuple[Sequence[float], Sequence[str]],
    lines: Sequence[Sequence[str]],
) -> bytes:
    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.tagged import TaggedCanvas  # noqa: PLC0415 - see above

    about = f"Study {centre.name}, on {centre.clock.now().date().isoformat()}. {stands}"

    def foot(page: TaggedCanvas, number: int, pages: int) -> None:
        page.setFont(style.REGULAR, style.SMALL.fontSize)
        page.setFillColor(style.MUTED)
        page.drawCentredString(style.PAGE[0] / 2, 30, f"{number} / {pages}")

    return lay_out(lambda: list(_content(title, about, columns, lines)), Paper(TITLE, "en-GB"), foot)


def _content(
    title: str, about: str, columns: tuple[Sequence[float], Sequence[str]], lines: Sequence[Sequence[str]]
) -> "Iterator[Flowable]":
    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.text import Rows, heading, plain, text  # noqa: PLC0415 - see above

    widths, heads = columns
    yield heading(title, style.TITLE, "H1", 0)
    yield text(plain(about), style.BODY)
    rows = [[text(plain(head), style.HEAD) for head in heads]]
    rows += [[text(plain(cell), style.CELL) for cell in line] for line in lines]
    yield Rows(widths, rows, table=True, gap=3)


def _who(organisation: str, role: str) -> str:
    return f"{organisation} ({role})" if role else organisation
