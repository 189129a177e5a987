"""What the participant takes away: the card on paper or on their stick, and the receipt of their choices."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from interview_app.base.errors import UserError
from interview_app.interview.own_copy import Headings, Line
from interview_app.interview.pages import ThanksPage
from interview_app.interview.session import Session
from interview_app.ui import sticks
from interview_app.ui.pages.intents import PrintCard, SaveCard, SaveReceipt, TakeCopy
from interview_app.ui.pages.intents import Taking as Wanted
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.pages.thanks import ThanksView
from interview_app.ui.participant.frame import Frame
from interview_app.ui.participant.place_panel import PlacePanel
from interview_app.ui.sticks import Stick


def _printers() -> tuple[str, ...]:
    from interview_app.ui import printing  # noqa: PLC0415 - Qt's printing is loaded for those who print

    return printing.printers()


def _print_card(page: ThanksPage, language: str, name: str) -> None:
    from interview_app.ui import printing  # noqa: PLC0415 - see above

    printing.print_card(page, language, name)


def _print_copy(lines: Sequence[Line], language: str, name: str) -> None:
    from interview_app.ui import printing  # noqa: PLC0415 - see above

    printing.print_copy(lines, language, name)


@dataclass(frozen=True)
class Outlets:
    """Where things for the participant can go.

    Attributes:
        sticks: Finds what is plugged in.
        printers: Finds the printers.
        print_card: Prints a page in a language on one of them.
        print_copy: Prints the participant's own copy in a language on one of them.
        receipt: Makes the signed receipt of an interview's choices, by its id; None where there is none to be had.
    """

    sticks: Callable[[], Sequence[Stick]] = sticks.sticks
    printers: Callable[[], Sequence[str]] = _printers
    print_card: Callable[[ThanksPage, str, str], None] = _print_card
    print_copy: Callable[[Sequence[Line], str, str], None] = _print_copy
    receipt: Callable[[str], bytes] | None = None


class Taking(QObject):
    """Shows a panel for each, and does what was chosen there.

    Args:
        frame: The window, on whose layers it shows; its child.
        session: The interview.
        outlets: Where things can go.
    """

    def __init__(self, frame: Frame, session: Session, outlets: Outlets) -> None:
        super().__init__(frame)
        self._frame = frame
        self._session = session
        self._outlets = outlets

    def follow(self, intent: Wanted) -> None:
        """Ask where to, and do it."""
        match intent:
            case PrintCard():
                self._ask_for_printer()
            case SaveCard():
                self._ask_for_stick(self._card_file, self._card_warnings())
            case SaveReceipt():
                self._ask_for_stick(self._receipt_file, self._receipt_warnings())
            case TakeCopy():
                self._ask_where_to_copy()

    def offer(self, view: PageView | None) -> None:
        """Let the last page offer what can be had of an interview that is kept."""
        if isinstance(view, ThanksView) and self._session.ended == "kept":
            view.offer(receipt=self._outlets.receipt is not None)

    # ---- asking --------------------------------------------------------------------------------------------------

    def _ask_for_printer(self) -> None:
        names = tuple(self._outlets.printers())
        sentences = (
            self.tr("The card has your code on it. It is folded with the print inside, so its outside is blank."),
            self.tr("The printer, and whoever looks after it, may keep a copy of what it prints."),
        )
        nothing = self.tr("There is no printer here. Copy the code on to a blank card instead.")
        panel = PlacePanel(self.tr("Print the card"), sentences, names, nothing, self._frame.look)
        panel.chosen.connect(lambda number: self._print(names[number]))
        panel.again.connect(self._ask_for_printer)
        self._show(panel)

    def _ask_for_stick(self, file: Callable[[], tuple[str, str, bytes]], sentences: Sequence[str]) -> None:
        found = tuple(self._outlets.sticks())
        nothing = self.tr("There is no stick. Plug yours in, and press “Look again”.")
        title, names = self.tr("Save it on your stick"), [stick.name for stick in found]
        panel = PlacePanel(title, sentences, names, nothing, self._frame.look)
        panel.chosen.connect(lambda number: self._save(file, found[number]))
        panel.again.connect(partial(self._ask_for_stick, file, sentences))
        self._show(panel)

    def _ask_where_to_copy(self) -> None:
        printers, found = tuple(self._outlets.printers()), tuple(self._outlets.sticks())
        sentences = (
            self.tr("It says what you said yes and no to and what you answered, in your own words and in large print."),
            self.tr("Whoever finds it can read it. Your code is not on it."),
            self.tr("It is made now, for you. It is not stored on this laptop. A printer may keep what it prints."),
        )
        ways: list[tuple[str, Callable[[], None]]] = [
            (self.tr("Print it: {printer}").format(printer=name), partial(self._print_copy, name)) for name in printers
        ]
        for stick in found:
            words = self.tr("Save it on my stick: {stick}").format(stick=stick.name)
            ways.append((words, partial(self._save, self._copy_file, stick)))
        title = self.tr("My own copy of my answers")
        nothing = self.tr("There is no printer and no stick. Plug a stick in, and press “Look again”.")
        panel = PlacePanel(title, sentences, [words for words, _ in ways], nothing, self._frame.look)
        panel.chosen.connect(lambda number: ways[number][1]())
        panel.again.connect(self._ask_where_to_copy)
        self._show(panel)

    def _card_warnings(self) -> tuple[str, ...]:
        return (
            self.tr("The file has your code in it. Whoever opens it can have your answers deleted."),
            self.tr("Its name says only “card”. Save it on a stick of your own, and not on this laptop."),
        )

    def _receipt_warnings(self) -> tuple[str, ...]:
        return (
            self.tr("The receipt says what you said yes and no to. Your name and your code are not in it."),
            self.tr("It does say what the study is about. Save it on a stick of your own."),
        )

    # ---- doing ---------------------------------------------------------------------------------------------------

    def _card_file(self) -> tuple[str, str, bytes]:
        from interview_app.bundle import card_pdf  # noqa: PLC0415 - draws with what takes a moment to load

        page = self._session.page
        return "card", ".pdf", card_pdf.draw(page, self._session.language) if isinstance(page, ThanksPage) else b""

    def _receipt_file(self) -> tuple[str, str, bytes]:
        make, interview = self._outlets.receipt, self._session.interview
        return "receipt", ".json", make(interview) if make is not None and interview is not None else b""

    def _copy_file(self) -> tuple[str, str, bytes]:
        from interview_app.bundle import own_copy_pdf  # noqa: PLC0415 - draws with what takes a moment to load

        return "copy", ".pdf", own_copy_pdf.draw(self._copy(), self._session.language)

    def _copy(self) -> tuple[Line, ...]:
        return self._session.own_copy(
            Headings(
                title=self.tr("My own copy"),
                keep=self.tr("Whoever finds this can read it. Keep it where nobody else looks."),
                agreed=self.tr("What I said yes and no to"),
                said=self.tr("What I said"),
                rest=self.tr("Other questions"),
                back=self.tr("How to have it deleted"),
                how=self.tr("Use the code on your card. It is not on this copy. You do not have to say why."),
            )
        )

    def _print_copy(self, name: str) -> None:
        try:
            self._outlets.print_copy(self._copy(), self._session.language, name)
        except UserError as error:
            self._fail(error)
        else:
            self._say(self.tr("Your copy is on its way to the printer. Take every page with you."))

    def _save(self, file: Callable[[], tuple[str, str, bytes]], stick: Stick) -> None:
        try:
            stem, suffix, content = file()
            name = sticks.put(content, stick.folder, stem, suffix)
        except UserError as error:
            self._fail(error)
        else:
            words = self.tr("Saved on {stick} as {name}. You can take the stick out.")
            self._say(words.format(stick=stick.name, name=name))

    def _print(self, name: str) -> None:
        page = self._session.page
        try:
            if isinstance(page, ThanksPage):
                self._outlets.print_card(page, self._session.language, name)
        except UserError as error:
            self._fail(error)
        else:
            self._say(self.tr("The card is on its way to the printer. Fold it with the print inside."))

    # ---- showing -------------------------------------------------------------------------------------------------

    def _show(self, panel: PlacePanel) -> None:
        panel.done.connect(lambda: self._frame.layers.show_panel(None))
        self._frame.layers.show_panel(panel)

    def _say(self, sentence: str) -> None:
        self._frame.layers.show_panel(None)
        self._frame.layers.shell.footer.say(sentence)

    def _fail(self, error: UserError) -> None:
        self._frame.layers.show_panel(None)
        self._frame.layers.shell.show_problem(error)
