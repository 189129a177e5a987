"""The quick cards, saved where the person says."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.ui.help.help_page import HelpView

ChooseFolder = Callable[[QWidget, str], Path | None]


def save_cards(choose_folder: ChooseFolder, view: HelpView) -> None:
    """Ask for a folder and write every card into it; say so, or why not."""
    folder = choose_folder(view, view.folder_question())
    if folder is None:
        return
    from interview_app.bundle import quick_cards  # noqa: PLC0415 - drawing is loaded when it is asked for

    try:
        view.show_saved(len(quick_cards.save(folder)))
    except UserError as error:
        view.show_trouble(error)
