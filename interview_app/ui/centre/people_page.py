"""C7: who can open what is sealed, when each of them last showed it, who else opens something, and the laptops."""

from PySide6.QtCore import Signal

from interview_app.ui.centre.people_values import NAMED, KeyLine, LaptopLine, Named, PeopleView
from interview_app.ui.centre.people_words import PeopleWords, day
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.status_mark import Standing
from interview_app.ui.widgets.task_row import StandingRow, TaskList, TaskRow


class PeoplePage(ColumnPage):
    """Emits what is wanted: a proof, a drill, other keys, people for a role, a laptop to look at, or a new one."""

    prove_wanted = Signal()
    drill_wanted = Signal()
    rotation_wanted = Signal()
    naming_wanted = Signal(str)
    laptop_wanted = Signal(int)
    enrol_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view = PeopleView((), {}, (), drilled=True)

    def show_view(self, view: PeopleView) -> None:
        """Show the keys, what can be done with them, and the laptops."""
        self._view = view
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

    def show_named(self, role: Named, *, packs: bool) -> None:
        """Say that others were named."""
        sentences = [self.tr("{role}: changed.").format(role=PeopleWords().named(role))]
        if packs:
            sentences.append(self.tr("Make a new pack for every laptop, by which it learns of this."))
        self.show_notice(Notice(tuple(sentences), self.look, "done"))

    def _draw(self) -> None:
        column = self.new_column(self.tr("People and laptops"))
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
            rows.add(StandingRow(title, standing, words, self.look, hint=self._key(key.key_id, key.words)))
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
        column.text(self.tr("No name is kept here: people are known by the words of their key."), setting=SMALL_TEXT)
        rows = TaskList(self.look)
        for role in NAMED:
            rows.add(self._other(role))
        column.add(rows)

    def _other(self, role: Named) -> StandingRow | TaskRow:
        keys = self._view.named.get(role, ())
        standing: Standing = "done" if keys else "nothing"
        if role == "safeguarding" and not keys:
            standing = "to_do"
        words = self.tr("%n key(s)", "", len(keys)) if keys else PeopleWords().nobody(role)
        hint = [PeopleWords().opens(role), *(self._key(each.key_id, each.words) for each in keys)]
        title = PeopleWords().named(role)
        if not self._view.may_name:
            return StandingRow(title, standing, words, self.look, hint="\n".join(hint))
        row = TaskRow(title, f"name:{role}", standing, words, self.look, hint="\n".join(hint))
        row.clicked.connect(lambda _=False, wanted=role: self.naming_wanted.emit(wanted))
        return row

    def _draw_laptops(self, column: Column) -> None:
        column.section(self.tr("Laptops"))
        if not self._view.laptops:
            column.text(self.tr("No laptop has been given a study pack yet."))
        rows = TaskList(self.look)
        for laptop in self._view.laptops:
            rows.add(self._laptop(laptop))
        if self._view.laptops:
            column.add(rows)
        if self._view.may_enrol:
            enrol = Button(self.tr("Enrol a laptop…"), "enrol", self.look, "outline", "plus")
            enrol.clicked.connect(self.enrol_wanted)
            column.side_by_side(enrol)

    def _laptop(self, laptop: LaptopLine) -> TaskRow:
        title = self.tr("Laptop {n}").format(n=laptop.number)
        if laptop.site:
            title = self.tr("Laptop {n}, {site}").format(n=laptop.number, site=laptop.site)
        standing, words = PeopleWords().standing(laptop)
        hint = self.tr("Pack {n}, certificate until {day}").format(n=laptop.pack_version, day=day(laptop.until))
        row = TaskRow(title, f"laptop:{laptop.number}", standing, words, self.look, hint=hint)
        row.clicked.connect(lambda _=False, number=laptop.number: self.laptop_wanted.emit(number))
        return row

    def _key(self, key_id: str, words: tuple[str, ...]) -> str:
        return self.tr("Key {id}: {words}").format(id=key_id, words=" ".join(words))

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
            return "to_do", self.tr("Last tried on {day}: try it again").format(day=day(key.proven))
        return "done", self.tr("Worked on {day}").format(day=day(key.proven))
