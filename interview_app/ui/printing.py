"""The participant's card, and their own copy, on paper, straight from memory to a printer of this laptop.

Qt hands a page to the print system of Linux in a temporary file. It is led to a folder that is in memory only; where
there is none, nothing is printed. What the print system and the printer keep is theirs: the panel says so before.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from interview_app.base.errors import UserError
from interview_app.interview.own_copy import Line
from interview_app.interview.pages import ThanksPage
from interview_app.ui import card_paper, copy_paper

TITLE: Final = "Card"
"""Print queues show it: nothing of the topic, and no name."""
COPY: Final = "Copy"
"""Likewise."""
_MARGIN = 12.0
_COPY_MARGIN = 18.0
_IN_MEMORY: Final = ("/dev/shm",)  # noqa: S108 - in memory, which is the point


class NotPrinted(UserError):
    """The printer did not take the card."""

    code = "CARD-NOT-PRINTED"
    happened = "The printer did not take the card."
    safe = "The code is still here, and nothing was stored."
    next_step = "Copy the code on to a blank card, or try another printer."


class CopyNotPrinted(UserError):
    """The printer did not take the participant's own copy."""

    code = "COPY-NOT-PRINTED"
    happened = "The printer did not take your copy."
    safe = "Your answers are kept as you chose, and nothing more of them was stored."
    next_step = "Try another printer, or save it on a stick of your own."


def printers() -> tuple[str, ...]:
    """Return the names of the printers that this laptop knows, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != usual, name)))


def print_card(page: ThanksPage, language: str, name: str) -> None:
    """Print a card on one side of one sheet.

    Args:
        page: As it stands on the screen.
        language: Its BCP 47 tag.
        name: One of `printers`.

    Raises:
        NotPrinted: When the printer does not take it.
    """
    with in_memory():
        printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
        on_paper(page, language, printer)


def on_paper(page: ThanksPage, language: str, printer: QPrinter) -> None:
    """Put a card on a printer's paper; NotPrinted when it does not take it."""
    _prepare(printer, TITLE, QPageLayout.Orientation.Landscape, _MARGIN)
    if not card_paper.paint(page, language, printer):
        raise NotPrinted


def print_copy(lines: Sequence[Line], language: str, name: str) -> None:
    """Print a participant's own copy.

    Args:
        lines: What it says.
        language: Its BCP 47 tag.
        name: One of `printers`.

    Raises:
        CopyNotPrinted: When the printer does not take it.
    """
    try:
        with in_memory():
            printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
            copy_on_paper(lines, language, printer)
    except NotPrinted as error:
        raise CopyNotPrinted from error


def copy_on_paper(lines: Sequence[Line], language: str, printer: QPrinter) -> None:
    """Put a copy on a printer's paper, one side of each sheet; CopyNotPrinted when it does not take it."""
    _prepare(printer, COPY, QPageLayout.Orientation.Portrait, _COPY_MARGIN)
    if not copy_paper.paint(lines, language, printer):
        raise CopyNotPrinted


def _prepare(printer: QPrinter, title: str, orientation: QPageLayout.Orientation, margin: float) -> None:
    printer.setDocName(title)
    printer.setCreator("")
    size, margins = QPageSize(QPageSize.PageSizeId.A4), QMarginsF(margin, margin, margin, margin)
    printer.setPageLayout(QPageLayout(size, orientation, margins, QPageLayout.Unit.Millimeter))
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)


@contextmanager
def in_memory() -> Iterator[None]:
    """Keep what is written for the print system off the disk; NotPrinted where there is no place for it."""
    if sys.platform != "linux":
        yield
        return
    places = [os.environ.get("XDG_RUNTIME_DIR", ""), *_IN_MEMORY]
    place = next((place for place in places if place and Path(place).is_dir() and os.access(place, os.W_OK)), None)
    if place is None:
        raise NotPrinted
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = place
    try:
        yield
    finally:
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before
