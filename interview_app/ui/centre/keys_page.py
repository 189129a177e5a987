"""C7: who can open what is sealed, when each of them last showed it, and which laptops may send."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal

from interview_app.ui.theme import GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.status_mark import Standing
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.task_row import StandingRow, TaskList


@dataclass(frozen=True)
class KeyLine:
    """A key that every interview is sealed to.

    Attributes:
        role: "coordinator", "deputy" or "recovery".
        key_id: Eight hexadecimal digits.
        proven: The day on which it last opened a trial bundle, if ever.
        due: The day by which it is to do so again; None when it never did.
        overdue: Whether that day is over.
        ours: Whether this window was opened with it.
    """

    role: str
    key_id: str
    proven: date | None
    due: date | None
    overdue: bool
    ours: bool


@dataclass(frozen=True)
class LaptopLine:
    """A laptop that was enrolled."""

    number: int
    pack_version: int
    until: date
    expired: bool
    revoked: date | None


@dataclass(frozen=True)
class KeysView:
    """Everything the page shows; `drilled` is whether packs can be made.

    `keepers` and `lead` are the ids of keys that open evidence of consent, and concerns, and nothing else.
    """

    keys: tuple[KeyLine, ...]
    laptops: tuple[LaptopLine, ...]
    drilled: bool
    keepers: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()


class KeysPage(ColumnPage):
    """Emits `prove_wanted`, `drill_wanted`, `rotation_wanted`, and `revoke_wanted` with a laptop's number."""

    prove_wanted = Signal()
    drill_wanted = Signal()
    rotation_wanted = Signal()
    revoke_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._asked = 0
        self._view = KeysView((), (), drilled=True)

    def show_view(self, view: KeysView) -> None:
        """Show the keys, what can be done with them, and the laptops."""
        self._view, self._asked = view, 0
        self._draw()
        if not view.drilled:
            sentences = (
                self.tr("No study pack can be made yet."),
                self.tr("First show that two of the three recovery shares really open what is sealed here."),
            )
            self.show_notice(Notice(sentences, self.look, "note"))

    def show_waiting(self) -> None:
        """Say that a trial bundle is being opened."""
        self._state.say(self.tr("Sealing a trial bundle and opening it again. This takes a moment."))

    def show_proven(self, key_id: str) -> None:
        """Say that a key opened a trial bundle."""
        words = self.tr("Key {id} has opened a trial bundle just now.").format(id=key_id)
        self.show_notice(Notice((words, self.tr("The day is noted in the archive.")), self.look, "done"))

    def show_revoked(self, number: int) -> None:
        """Say that a laptop is blocked."""
        sentences = (
            self.tr("Laptop {n} is blocked: nothing that it signs is taken in from now on.").format(n=number),
            self.tr("The list of blocked laptops is the file revoked.krl in the centre’s folder."),
        )
        self.show_notice(Notice(sentences, self.look, "done"))

    def _draw(self) -> None:
        column = self.new_column(self.tr("Keys and laptops"))
        self._draw_keys(column)
        self._draw_others(column)
        self._draw_laptops(column)
        self.show_column(column, column.title)

    def _draw_keys(self, column: Column) -> None:
        column.section(self.tr("Who can open what is sealed"))
        column.text(self.tr("Each interview is sealed to these three keys. Any one of them is enough to open it."))
        rows = TaskList(self.look)
        for key in self._view.keys:
            standing, words = self._standing(key)
            title = (
                self._role(key.role) if not key.ours else self.tr("{role} (yours)").format(role=self._role(key.role))
            )
            rows.add(StandingRow(title, standing, words, self.look, hint=self.tr("Key {id}").format(id=key.key_id)))
        column.add(rows)
        column.text(
            self.tr("Every three months, each key holder shows that their key still works."), setting=SMALL_TEXT
        )
        prove = Button(self.tr("Show that my key works"), "prove", self.look, "outline", "circle-check")
        prove.clicked.connect(self.prove_wanted)
        drill = Button(
            self.tr("Try two recovery shares…"),
            "drill",
            self.look,
            "outline" if self._view.drilled else "primary",
        )
        drill.clicked.connect(self.drill_wanted)
        column.side_by_side(prove, drill)
        self._state = column.status()
        change = Button(self.tr("Change the keys…"), "rotate", self.look, "link")
        change.clicked.connect(self.rotation_wanted)
        column.side_by_side(change)

    def _draw_others(self, column: Column) -> None:
        column.section(self.tr("Who else can open something"))
        rows = TaskList(self.look)
        nobody = self.tr("The central team")
        rows.add(self._other(self.tr("How people agreed"), self._view.keepers, nobody, "done"))
        nobody = self.tr("Nobody: laptops cannot seal a concern")
        rows.add(self._other(self.tr("Concerns, for the safeguarding lead"), self._view.lead, nobody, "to_do"))
        column.add(rows)
        column.text(
            self.tr("interview-app centre recipients names them. Laptops learn of it by their next study pack."),
            setting=SMALL_TEXT,
        )

    def _other(self, title: str, keys: Sequence[str], nobody: str, without: Standing) -> StandingRow:
        if not keys:
            return StandingRow(title, without, nobody, self.look)
        named = ", ".join(self.tr("Key {id}").format(id=key) for key in keys)
        return StandingRow(title, "done", self.tr("Named"), self.look, hint=named)

    def _draw_laptops(self, column: Column) -> None:
        column.section(self.tr("Laptops"))
        if not self._view.laptops:
            column.text(self.tr("No laptop has been given a study pack yet. Packs are made under Study."))
            return
        for laptop in self._view.laptops:
            column.add(self._sheet(laptop))

    def _sheet(self, laptop: LaptopLine) -> Surface:
        sheet = Surface(padding=20, spacing=GAP_S)
        title = self.tr("Laptop {n}").format(n=laptop.number)
        sheet.add(Prose(title, self.look, TypeSetting(weight=SEMIBOLD)))
        if laptop.revoked is not None:
            words = self.tr("Blocked on {day}. Its bundles are not taken in.")
            sheet.add(Prose(words.format(day=_day(laptop.revoked)), self.look, SMALL_TEXT))
            return sheet
        until = self.tr("Certificate ran out on {day}") if laptop.expired else self.tr("Certificate until {day}")
        pack = self.tr("pack {n}").format(n=laptop.pack_version)
        sheet.add(Prose(f"{until.format(day=_day(laptop.until))}, {pack}", self.look, SMALL_TEXT))
        if self._asked == laptop.number:
            self._ask(sheet, laptop.number)
        else:
            block = Button(self.tr("Block this laptop…"), f"block:{laptop.number}", self.look)
            block.setAccessibleName(self.tr("Block laptop {n}").format(n=laptop.number))
            block.clicked.connect(lambda _=False, number=laptop.number: self._begin_asking(number))
            sheet.column.addWidget(block, 0)
        return sheet

    def _ask(self, sheet: Surface, number: int) -> None:
        words = (
            self.tr("Bundles that this laptop signed are refused from then on, also ones written before."),
            self.tr("Take in what it has sent first. This cannot be undone: the laptop would have to be set up anew."),
        )
        sheet.add(Prose(words, self.look))
        yes = Button(self.tr("Block laptop {n}").format(n=number), f"block_yes:{number}", self.look)
        no = Button(self.tr("Leave it as it is"), f"block_no:{number}", self.look)
        yes.clicked.connect(lambda: self.revoke_wanted.emit(number))
        no.clicked.connect(lambda: self._begin_asking(0))
        for button in (yes, no):
            sheet.column.addWidget(button, 0)

    def _begin_asking(self, number: int) -> None:
        before, self._asked = self._asked, number
        self._draw()
        wanted = f"block_no:{number}" if number else f"block:{before}"
        found = self.findChild(Button, wanted)
        if isinstance(found, Button):
            found.setFocus()

    def _role(self, role: str) -> str:
        names = {
            "coordinator": self.tr("Coordinator"),
            "deputy": self.tr("Deputy"),
            "recovery": self.tr("Recovery: two of three shares"),
        }
        return names.get(role, role)

    def _standing(self, key: KeyLine) -> tuple[Standing, str]:
        if key.proven is None:
            return "to_do", self.tr("Never tried here")
        if key.overdue:
            return "to_do", self.tr("Last tried on {day}: try it again").format(day=_day(key.proven))
        return "done", self.tr("Worked on {day}").format(day=_day(key.proven))


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def laptops_by_number(laptops: Sequence[LaptopLine]) -> tuple[LaptopLine, ...]:
    """Return laptops with those that may send first, each kind by number."""
    return tuple(sorted(laptops, key=lambda each: (each.revoked is not None, each.number)))
