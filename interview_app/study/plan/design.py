"""Draw a study's design once, before fieldwork, and freeze it with everything that is needed to judge it later.

Laptops look rows up and never draw. numpy is imported inside, because only the coordinator's installation has it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from interview_app.study import rows
from interview_app.study.model import DesignRow, Study
from interview_app.study.plan import lock
from interview_app.study.plan.method import DesignImpossible, Progress, unwatched
from interview_app.study.plan.orders import filling, is_sensitive
from interview_app.study.plan.report import Report, report
from interview_app.study.rules.design import check_design

__all__ = ["Design", "DesignImpossible", "Progress", "draw"]


@dataclass(frozen=True)
class Design:
    """A frozen design and the two files that hold it.

    Attributes:
        efficiency: D-efficiency against a full factorial.
        table: The bytes of `design.csv`.
        lock: The bytes of `design.lock.toml`.
        report: What is known of it before fieldwork.
    """

    rows: tuple[DesignRow, ...]
    efficiency: float
    table: bytes
    lock: bytes
    report: Report


def draw(study: Study, *, progress: Progress = unwatched, own: tuple[DesignRow, ...] = ()) -> Design:
    """Draw the design that the study asks for; the same study gives the same bytes.

    Args:
        study: A study without mistakes in its structure.
        progress: Told how far the drawing is.
        own: The rows of the researcher's own `design.csv`, for the method “file”.

    Raises:
        DesignImpossible: When there are too few vignettes, or an effect could not be estimated.
    """
    try:
        from interview_app.study.plan import drawing, possible  # noqa: PLC0415 - numpy is the coordinator's alone
    except ImportError as error:
        raise DesignImpossible(reason="this installation lacks the coordinator's part (the extra “centre”).") from error
    possible.measure(study)
    progress(0, 1)
    made = _checked(study, own) if study.design.method == "file" else _numbered(study, drawing.drawn(study, progress))
    known = report(study, made)
    if known.d_efficiency == 0.0:
        raise DesignImpossible(reason="some levels always go together, so that their effects cannot be told apart.")
    table = rows.write_rows(study, made)
    return Design(made, known.d_efficiency, table, lock.written(study, made, table, known), known)


def _checked(study: Study, own: tuple[DesignRow, ...]) -> tuple[DesignRow, ...]:
    """Return the researcher's own rows when they keep every rule of a design."""
    if not own:
        raise DesignImpossible(reason="the method “file” needs your own design.csv beside study.toml.")
    found = check_design(study, own)
    if found:
        raise DesignImpossible(reason=str(found[0]))
    return own


def _numbered(study: Study, decks: Sequence[Sequence[Sequence[str]]]) -> tuple[DesignRow, ...]:
    """Return the rows of decks of vignettes, each a level for each dimension in use."""
    names = [dimension.id for dimension in study.shown_dimensions]
    decked = [_slotted(study, [dict(zip(names, levels, strict=True)) for levels in deck]) for deck in decks]
    places = ((deck, slot, levels) for deck, cells in enumerate(decked, 1) for slot, levels in enumerate(cells, 1))
    return tuple(
        DesignRow(number=number, deck=deck, slot=slot, levels=levels)
        for number, (deck, slot, levels) in enumerate(places, 1)
    )


def _slotted(study: Study, deck: Sequence[dict[str, str]]) -> Sequence[dict[str, str]]:
    """Return a deck with its vignettes in slots that leave as many gentle orders as can be."""
    hard = [levels for levels in deck if is_sensitive(study, levels)]
    if not hard:
        return deck
    gentle = [levels for levels in deck if not is_sensitive(study, levels)]
    placed = dict(zip(filling(study, len(deck)), (*gentle, *hard), strict=True))
    return [placed[slot] for slot in range(len(deck))]
