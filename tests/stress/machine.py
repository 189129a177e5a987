"""Whatever people do, in whatever order, and whenever the program dies: the laptop and the centre keep to the model."""

import shutil
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from interview_app.base.files import read_bounded
from interview_app.base.paths import LaptopPaths
from interview_app.bundle import receipt, remains, seal_now
from interview_app.centre import inbox
from interview_app.centre.rescue import rescue
from interview_app.interview.events import Answer
from interview_app.interview.pages import KeepPage, ReviewPage
from interview_app.interview.session import Session
from interview_app.vault.stages import Stage
from tests.factories.interview import reply
from tests.factories.line import take_a_step
from tests.stress.watched import HERE, MOST_INTERVIEWS, WAITING, Held, Watched

CHANGEABLE = ("take_part", "quotes_anonymous", "quotes_anonymous", "keep_for_reuse", "keep_for_reuse")
"""Items of the shipped study; those that may be refused come more often, so that a day does not end too soon."""
CHOICE = st.integers(0, 99)
"""Which of what there is: taken modulo its number, so that an example stays valid while it is made smaller."""
PAGES = st.sampled_from([1, 3, 10, 40])
"""How many pages somebody goes on at once; the last is as far as the review."""
STARTS = ("nothing", "review", "review", "keep", "keep", "closing", "sealed", "exported")
"""How far an interview has come when a day begins: left alone, few would come to the review, and fewer further."""


class LaptopMachine(Watched):
    """Interviews are begun, gone through, kept, deleted, sealed, sent, rescued; the program is locked, and dies."""

    @initialize(start=st.sampled_from(STARTS))
    def begin_the_day(self, start: str) -> None:
        """Begin with an interview that has come as far as this."""
        if start != "nothing":
            self.start()
            while not self.on(ReviewPage):
                self.go_through(pages=1, turn=0)
        if start not in {"nothing", "review"}:
            self.go_to_the_end()
        if start in {"closing", "sealed", "exported"}:
            self.keep()
        if start in {"sealed", "exported"}:
            self.seal(which=0)
        if start == "exported":
            self.export(arrives=False)
        self.begun = True

    # ---- in the room -------------------------------------------------------------------------------------------

    @precondition(lambda self: self.session is None and len(self.model) < MOST_INTERVIEWS)
    @rule()
    def start(self) -> None:
        """Set an interview up and consent; from then on it is on the disk."""
        self.took("start")
        session = self.laid.begin()
        while session.interview is None:
            take_a_step(session, lambda page: reply(page.question), {})
        self.session = session
        self.model[session.interview] = Held(page=session.page.step)

    @precondition(lambda self: self.session is None and self.rested("decline", 8))
    @rule()
    def decline(self) -> None:
        """Somebody says no: a count, and nothing else."""
        self.took("decline")
        session = self.laid.begin()
        session.next()
        session.stop()
        self.refusals += 1

    @precondition(lambda self: self.session is not None and not self.on(ReviewPage, KeepPage))
    @rule(pages=PAGES, turn=CHOICE)
    def go_through(self, pages: int, turn: int) -> None:
        """Answer page after page."""
        self.took("go_through")
        session, held = self.now()
        for _ in range(pages):
            if self.on(ReviewPage, KeepPage):
                break
            take_a_step(session, lambda page: reply(page.question, turn), held.given)
            held.page = session.page.step

    @precondition(lambda self: self.on(ReviewPage))
    @rule(which=CHOICE, turn=CHOICE)
    def change(self, which: int, turn: int) -> None:
        """Answer something again."""
        session, held = self.now()
        if held.given:
            self.took("change")
            session.change(_one_of(held.given, which))
            take_a_step(session, lambda page: reply(page.question, turn), held.given)
            held.page = session.page.step

    @precondition(lambda self: self.on(ReviewPage))
    @rule(which=CHOICE)
    def take_out(self, which: int) -> None:
        """Take an answer out."""
        session, held = self.now()
        if held.counted:
            self.took("take_out")
            key = _one_of(held.counted, which)
            session.take_out(key)
            del held.given[key]

    @precondition(lambda self: self.on(ReviewPage))
    @rule()
    def go_to_the_end(self) -> None:
        """Leave the review."""
        self.took("go_to_the_end")
        session, held = self.now()
        session.next()
        held.page = session.page.step

    @precondition(lambda self: self.session is not None and self.rested("pause", 3))
    @rule(hidden=st.booleans(), carry_on=st.booleans())
    def pause(self, *, hidden: bool, carry_on: bool) -> None:
        """Take a break, and perhaps come back."""
        self.took("pause")
        session, _ = self.now()
        session.pause(hidden=hidden)
        if carry_on:
            session.resume_after_pause()

    @precondition(lambda self: self.session is not None and not self.on(KeepPage) and self.rested("stop", 3))
    @rule(really=st.booleans())
    def stop(self, *, really: bool) -> None:
        """Press Stop, and perhaps go back."""
        self.took("stop")
        session, held = self.now()
        session.stop()
        if not really:
            session.carry_on()
        held.page = session.page.step

    @precondition(
        lambda self: self.session is not None and self.session.can_see_choices and self.rested("change_mind", 3)
    )
    @rule(item=st.sampled_from(CHANGEABLE), no=st.booleans(), confirmed=st.sampled_from([True, True, False]))
    def change_mind(self, item: str, *, no: bool, confirmed: bool) -> None:
        """Open the choices and say yes or no to something, from any page; and perhaps think again."""
        self.took("change_mind")
        session, held = self.now()
        session.see_choices()
        session.choose_again({item: "refused" if no else "given"})
        if not confirmed:
            session.back()
            session.back()
            assert session.page.step == held.page
            return
        session.confirm_choices()
        if session.ended:
            held.stage, self.session = Stage.WITHDRAWN, None
            return
        held.choices[item] = not no
        assert session.page.step == held.page

    @precondition(lambda self: self.on(KeepPage))
    @rule()
    def keep(self) -> None:
        """Keep what was said."""
        self.took("keep")
        session, held = self.now()
        take_a_step(session, lambda page: reply(page.question), {})
        held.stage, self.session = Stage.CLOSING, None

    @precondition(lambda self: self.on(KeepPage))
    @rule()
    def delete(self) -> None:
        """Delete what was said."""
        self.took("delete")
        session, held = self.now()
        session.delete()
        held.stage, self.session = Stage.WITHDRAWN, None

    # ---- the laptop --------------------------------------------------------------------------------------------

    @precondition(lambda self: self.rested("crash", 8))
    @rule()
    def crash(self) -> None:
        """The program dies: the disk as it stands at this moment is what the next one finds."""
        self.took("crash")
        self.crashes += 1
        paths = LaptopPaths(Path(self.folder.name) / f"laptop-{self.crashes}")
        shutil.copytree(self.laid.paths.home, paths.home)
        self.laid.vault.close()
        self.laid.paths = paths
        self.switch_on()

    @precondition(lambda self: self.rested("lock", 5) or (self.session is None and self.quiet))
    @rule()
    def lock(self) -> None:
        """Lock, as the window does, and unlock again."""
        self.took("lock")
        laid = self.laid
        seal_now.seal_unresumable(
            laid.vault, lambda _: laid.pack, laid.paths.sealed, clock=laid.clock, randomness=laid.randomness
        )
        laid.vault.close()
        self.switch_on()

    @precondition(lambda self: self.session is None and bool(self.ids(Stage.OPEN)))
    @rule(which=CHOICE)
    def carry_on(self, which: int) -> None:
        """Carry an interview on: on the page that was on the screen."""
        self.took("carry_on")
        laid, interview = self.laid, _one_of(self.ids(Stage.OPEN), which)
        self.session = Session.resume(laid.vault, laid.pack, interview, clock=laid.clock, randomness=laid.randomness)
        assert self.session.page.step == self.model[interview].page

    @precondition(lambda self: bool(self.ids(Stage.CLOSING)))
    @rule(which=CHOICE)
    def seal(self, which: int) -> None:
        """Seal an interview that was kept."""
        self.took("seal")
        interview = _one_of(self.ids(Stage.CLOSING), which)
        self.laid.seal(interview)
        self.model[interview].stage = Stage.SEALED

    @precondition(lambda self: self.rested("seal_everything_now", 12))
    @rule()
    def seal_everything_now(self) -> None:
        """Seal now: whatever is unsealed, as it stands."""
        self.took("seal_everything_now")
        laid = self.laid
        done = seal_now.seal_all(
            laid.vault, lambda _: laid.pack, laid.paths.sealed, clock=laid.clock, randomness=laid.randomness
        )
        assert (done.sealed, done.kept) == (len(self.ids(*HERE)), 0)
        for interview in self.ids(*HERE):
            self.model[interview].stage = Stage.SEALED
        self.session = None

    @precondition(lambda self: self.session is None and bool(self.model) and self.rested("withdraw", 8))
    @rule(which=CHOICE)
    def withdraw(self, which: int) -> None:
        """Delete an interview, whatever its stage."""
        self.took("withdraw")
        interview = _one_of(list(self.model), which)
        remains.discard(self.laid.vault, interview, self.laid.paths.sealed)
        self.model[interview].stage = Stage.WITHDRAWN

    # ---- on its way --------------------------------------------------------------------------------------------

    @precondition(lambda self: bool(self.ids(Stage.SEALED)))
    @rule(arrives=st.booleans())
    def export(self, *, arrives: bool) -> None:
        """Write a bundle; it reaches the centre, whose receipt comes back, or the stick is lost."""
        self.took("export")
        self._send(self.laid.send(), self.ids(Stage.SEALED), arrives=arrives)

    @precondition(lambda self: bool(self.ids(Stage.EXPORTED)))
    @rule(arrives=st.booleans())
    def export_again(self, *, arrives: bool) -> None:
        """Write a bundle of everything that has no receipt yet: a stick was lost."""
        self.took("export_again")
        self._send(self.laid.send(again=True), self.ids(*WAITING), arrives=arrives)

    def _send(self, bundle: Path, sent: list[str], *, arrives: bool) -> None:
        """Let a bundle be lost; or let it be taken in, compare what arrived, and let its receipt come back."""
        laid = self.laid
        for interview in sent:
            self.model[interview].stage = Stage.ACKNOWLEDGED if arrives else Stage.EXPORTED
        if arrives:
            assert inbox.take_in(laid.centre, [laid.stick]).good
            for signed in laid.stick.glob("receipt-*.json"):
                untrusted = read_bounded(signed, receipt.LARGEST)
                receipt.apply(laid.vault, laid.paths.sealed, untrusted, authority=laid.pack.authority)
            for interview in sent:
                assert self.differences(interview) == ()
        assert bundle.exists()
        for path in laid.stick.iterdir():
            path.unlink()

    @precondition(lambda self: self.rested("rescue", 3))
    @rule()
    def rescue(self) -> None:
        """The passphrase is forgotten: with a copy of the disk and its own keys the centre has every answer."""
        self.took("rescue")
        rescued = rescue(self.laid.centre, self.laid.paths.home)
        assert rescued.whole
        owed = self.ids(*HERE, *WAITING)
        assert sorted(each.interview for each in rescued.found) == sorted(owed)
        for interview in owed:
            assert self.differences(interview) == ()


def _one_of(things: dict[str, Answer] | list[str], which: int) -> str:
    return list(things)[which % len(things)]


VERBS = frozenset(name for name in vars(LaptopMachine) if not name.startswith("_") and name != "begin_the_day")
"""Everything that can be done: each has to be among what was done, or the days have shown less than they seem to."""
