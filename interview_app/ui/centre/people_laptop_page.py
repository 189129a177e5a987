"""One laptop: what is known of it, where it is used, what about it wants attention, and blocking it."""

from PySide6.QtCore import Qt, Signal

from interview_app.ui.centre.people_values import FlagLine, LaptopLine
from interview_app.ui.centre.people_words import PeopleWords, day
from interview_app.ui.theme import GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.fact_list import FactList
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.surface import Surface
from interview_app.ui.widgets.text_box import LineBox

_SITE_LETTERS = 60


class LaptopPage(ColumnPage):
    """Emits `site_given`, `explained` with a flag's number, `revoke_wanted`, and `back_wanted`."""

    site_given = Signal(str)
    explained = Signal(int)
    revoke_wanted = Signal(int)
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._asking = False

    def show_laptop(self, laptop: LaptopLine, *, may_enrol: bool, may_revoke: bool) -> None:
        """Show a laptop.

        Args:
            laptop: What is known of it.
            may_enrol: Whether this key's role says where it is used, and explains what does not follow.
            may_revoke: Whether it blocks it.
        """
        self._laptop, self._may_enrol, self._may_revoke = laptop, may_enrol, may_revoke
        self._asking = False
        self._draw()

    def show_site_kept(self) -> None:
        """Say that the site is noted."""
        words = self.tr("Laptop {n} is used at {site}.").format(n=self._laptop.number, site=self._laptop.site)
        nowhere = self.tr("Laptop {n} has no site.").format(n=self._laptop.number)
        self.show_notice(Notice((words if self._laptop.site else nowhere,), self.look, "done"))

    def _draw(self) -> None:
        laptop = self._laptop
        column = self.new_column(self.tr("Laptop {n}").format(n=laptop.number))
        back = Button(self.tr("Back to people and laptops"), "back", self.look, "outline", "arrow-left")
        back.clicked.connect(self.back_wanted)
        column.side_by_side(back)
        for flag in laptop.flags:
            column.add(self._flag(flag))
        column.add(FactList(self._facts(), self.look))
        if laptop.revoked is None:
            self._draw_site(column)
            self._draw_revoking(column)
        self.show_column(column, column.title)

    def _facts(self) -> list[tuple[str, str]]:
        laptop = self._laptop
        never = self.tr("Never: no bundle of it was taken in yet")
        seen = day(laptop.seen_on) if laptop.seen_on else never
        pack = self.tr("{n}, made on {day}").format(n=laptop.pack_version, day=day(laptop.issued_on))
        until = {
            "holds": self.tr("Until {day}"),
            "ends-soon": self.tr("Until {day}: make a new pack soon"),
            "ended": self.tr("Ended on {day}: make a new pack"),
        }[laptop.certificate].format(day=day(laptop.until))
        facts = [
            (self.tr("Used at"), laptop.site or self.tr("Nobody has said where")),
            (self.tr("Last heard of"), seen),
            (self.tr("Pack"), pack),
            (self.tr("Certificate"), until),
            (self.tr("Bundles"), self._bundles()),
        ]
        if laptop.pack == "older":
            facts[2] = (
                self.tr("Pack"),
                self.tr("{pack}; its last bundle was made with an older one").format(pack=pack),
            )
        if laptop.revoked is not None:
            told = self.tr("On {day}. Its bundles are not taken in.").format(day=day(laptop.revoked))
            facts = [(self.tr("Blocked"), told), facts[2]]
        return facts

    def _bundles(self) -> str:
        told = self.tr("%n taken in", "", self._laptop.bundles)
        if not self._laptop.again:
            return told
        again = self.tr("%n came again, which is harmless", "", self._laptop.again)
        return f"{told}; {again}"

    def _flag(self, flag: FlagLine) -> Surface:
        what, wanted = PeopleWords().flag(flag.code)
        sheet = Surface(padding=20, spacing=GAP_S)
        sheet.add(Prose(what, self.look, TypeSetting(weight=SEMIBOLD)))
        sheet.add(Prose(wanted, self.look))
        since = self.tr("Seen on {day}. Nothing was kept out for it.").format(day=day(flag.seen_on))
        sheet.add(Prose(since, self.look, SMALL_TEXT))
        if self._may_enrol:
            done = Button(self.tr("This is explained"), f"explained:{flag.number}", self.look, "outline", "check")
            done.clicked.connect(lambda _=False, number=flag.number: self.explained.emit(number))
            sheet.column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeading)
        return sheet

    def _draw_site(self, column: Column) -> None:
        if not self._may_enrol:
            return
        column.section(self.tr("Where it is used"))
        box = LineBox(self.tr("Site"), "site", most=_SITE_LETTERS)
        box.setText(self._laptop.site)
        save = Button(self.tr("Save"), "save_site", self.look, "outline")
        save.clicked.connect(lambda: self.site_given.emit(box.text()))
        box.returnPressed.connect(save.click)
        hint = self.tr("Fieldwork is counted by site. A town or a house, and nobody’s name.")
        column.add(Field(self.tr("Site"), box, self.look, hint=hint, beside=save))

    def _draw_revoking(self, column: Column) -> None:
        if not self._may_revoke:
            return
        column.section(self.tr("If it is lost or stolen"))
        number = self._laptop.number
        if not self._asking:
            block = Button(self.tr("Block this laptop…"), f"block:{number}", self.look)
            block.clicked.connect(lambda: self._ask(asking=True))
            column.side_by_side(block)
            return
        column.text(
            self.tr("Bundles that this laptop signed are refused from then on, also ones written before."),
            self.tr("Take in what it has sent first. This cannot be undone: the laptop would have to be set up anew."),
        )
        yes = Button(self.tr("Block laptop {n}").format(n=number), f"block_yes:{number}", self.look)
        no = Button(self.tr("Leave it as it is"), f"block_no:{number}", self.look)
        yes.clicked.connect(lambda: self.revoke_wanted.emit(number))
        no.clicked.connect(lambda: self._ask(asking=False))
        column.side_by_side(yes, no)

    def _ask(self, *, asking: bool) -> None:
        self._asking = asking
        self._draw()
        name = f"block_no:{self._laptop.number}" if asking else f"block:{self._laptop.number}"
        found = self.findChild(Button, name)
        if isinstance(found, Button):
            found.setFocus()
            self.ensureWidgetVisible(found)
