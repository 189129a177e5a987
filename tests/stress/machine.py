"""Whatever people do, in whatever order, and whenever the program dies: the laptop and the centre keep to the model."""

import shutil
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from interview_app.base.clock import system_randomness
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
from tests.stress.watched import HERE, WAITING, Held, Watched

MOST_INTERVIEWS = 4
CHANGEABLE = ("take_part", "quotes_anonymous", "quotes_anonymous", "keep_for_reuse", "keep_for_reuse")
"""Items of the shipped study; those that may be refused come more often, so that a day does not end too soon."""
CHOICE = st.integers(0, 99)
"""Which of what there is: taken modulo its number, so that an example stays valid while it is made smaller."""


class LaptopMachine(Watched):
    """Interviews are begun, gone through, kept, deleted, sealed, sent, rescued; the program is locked, and dies."""

    # ---- in the room -------------------------------------------------------------------------------------------

    @precondition(lambda self: self.session is None and len(self.model) < MOST_INTERVIEWS)
    @rule()
    def start(self) -> None:
        """Set an interview up and consent; from then on it is on the disk."""
        session = self.laid.begin()
        while session.interview is None:
            take_a_step(session, lambda page: reply(page.question), {})
        self.session = session
        self.model[session.interview] = Held(page=session.page.step)

    @precondition(lambda self: self.session is None)
    @rule()
    def decline(self) -> None:
        """Somebody says no: a count, and nothing else."""
        session = self.laid.begin()
        session.next()
        session.stop()
        self.refusals += 1

    @precondition(lambda self: self.session is not None and not self.on(ReviewPage, KeepPage))
    @rule(pages=st.integers(1, 25), turn=CHOICE)
    def go_through(self, pages: int, turn: int) -> None:
        """Answer page after page."""
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
            session.change(_one_of(held.given, which))
            take_a_step(session, lambda page: reply(page.question, turn), held.given)
            held.page = session.page.step

    @precondition(lambda self: self.on(ReviewPage))
    @rule(which=CHOICE)
    def take_out(self, which: int) -> None:
        """Take an answer out."""
        session, held = self.now()
        if held.counted:
            key = _one_of(held.counted, which)
            session.take_out(key)
            del held.given[key]

    @precondition(lambda self: self.on(ReviewPage))
    @rule()
    def go_to_the_end(self) -> None:
        """Leave the review."""
        session, held = self.now()
        session.next()
        held.page = session.page.step

    @precondition(lambda self: self.session is not None)
    @rule(hidden=st.booleans(), carry_on=st.booleans())
    def pause(self, *, hidden: bool, carry_on: bool) -> None:
        """Take a break, and perhaps come back."""
        session, _ = self.now()
        session.pause(hidden=hidden)
        if carry_on:
            session.resume_after_pause()

    @precondition(lambda self: self.session is not None and not self.on(KeepPage))
    @rule(really=st.booleans())
    def stop(self, *, really: bool) -> None:
        """Press Stop, and perhaps go back."""
        session, held = self.now()
        session.stop()
        if not really:
            session.carry_on()
        held.page = session.page.step

    @precondition(lambda self: self.session is not None and self.session.can_see_choices)
    @rule(item=st.sampled_from(CHANGEABLE), no=st.booleans(), confirmed=st.sampled_from([True, True, False]))
    def change_mind(self, item: str, *, no: bool, confirmed: bool) -> None:
        """Open the choices and say yes or no to something, from any page; and perhaps think again."""
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
        session, held = self.now()
        take_a_step(session, lambda page: reply(page.question), {})
        held.stage, self.session = Stage.CLOSING, None

    @precondition(lambda self: self.on(KeepPage))
    @rule()
    def delete(self) -> None:
        """Delete what was said."""
        session, held = self.now()
        session.delete()
        held.stage, self.session = Stage.WITHDRAWN, None

    # ---- the laptop --------------------------------------------------------------------------------------------

    @rule()
    def crash(self) -> None:
        """The program dies: the disk as it stands at this moment is what the next one finds."""
        self.crashes += 1
        paths = LaptopPaths(Path(self.folder.name) / f"laptop-{self.crashes}")
        shutil.copytree(self.laid.paths.home, paths.home)
        self.laid.vault.close()
        self.laid.paths = paths
        self.switch_on()

    @rule()
    def lock(self) -> None:
        """Lock, as the window does, and unlock again."""
        laid = self.laid
        seal_now.seal_unresumable(
            laid.vault, lambda _: laid.pack, laid.paths.sealed, clock=laid.clock, randomness=system_randomness
        )
        laid.vault.close()
        self.switch_on()

    @precondition(lambda self: self.session is None and bool(self.ids(Stage.OPEN)))
    @rule(which=CHOICE)
    def carry_on(self, which: int) -> None:
        """Carry an interview on: on the page that was on the screen."""
        laid, interview = self.laid, _one_of(self.ids(Stage.OPEN), which)
        self.session = Session.resume(laid.vault, laid.pack, interview, clock=laid.clock, randomness=system_randomness)
        assert self.session.page.step == self.model[interview].page

    @precondition(lambda self: bool(self.ids(Stage.CLOSING)))
    @rule(which=CHOICE)
    def seal(self, which: int) -> None:
        """Seal an interview that was kept."""
        interview = _one_of(self.ids(Stage.CLOSING), which)
        self.laid.seal(interview)
        self.model[interview].stage = Stage.SEALED

    @rule()
    def seal_everything_now(self) -> None:
        """Seal now: whatever is unsealed, as it stands."""
        laid = self.laid
        done = seal_now.seal_all(
            laid.vault, lambda _: laid.pack, laid.paths.sealed, clock=laid.clock, randomness=system_randomness
        )
        assert (done.sealed, done.kept) == (len(self.ids(*HERE)), 0)
        for interview in self.ids(*HERE):
            self.model[interview].stage = Stage.SEALED
        self.session = None

    @precondition(lambda self: self.session is None and bool(self.model))
    @rule(which=CHOICE)
    def withdraw(self, which: int) -> None:
        """Delete an interview, whatever its stage."""
        interview = _one_of(list(self.model), which)
        remains.discard(self.laid.vault, interview, self.laid.paths.sealed)
        self.model[interview].stage = Stage.WITHDRAWN

    # ---- on its way --------------------------------------------------------------------------------------------

    @precondition(lambda self: bool(self.ids(Stage.SEALED)))
    @rule(arrives=st.booleans())
    def export(self, *, arrives: bool) -> None:
        """Write a bundle; it reaches the centre, whose receipt comes back, or the stick is lost."""
        laid = self.laid
        bundle = laid.send()
        sent = self.ids(Stage.SEALED)
        if not arrives:
            bundle.unlink()
        for interview in sent:
            self.model[interview].stage = Stage.ACKNOWLEDGED if arrives else Stage.EXPORTED
        if arrives:
            assert inbox.take_in(laid.centre, [laid.stick]).good
            for signed in laid.stick.glob("receipt-*.json"):
                untrusted = read_bounded(signed, receipt.LARGEST)
                receipt.apply(laid.vault, laid.paths.sealed, untrusted, authority=laid.pack.authority)
            for interview in sent:
                assert self.differences(interview) == ()
            for path in laid.stick.iterdir():
                path.unlink()

    @rule()
    def rescue(self) -> None:
        """The passphrase is forgotten: with a copy of the disk and its own keys the centre has every answer."""
        rescued = rescue(self.laid.centre, self.laid.paths.home)
        assert rescued.whole
        owed = self.ids(*HERE, *WAITING)
        assert sorted(each.interview for each in rescued.found) == sorted(owed)
        for interview in owed:
            assert self.differences(interview) == ()


def _one_of(things: dict[str, Answer] | list[str], which: int) -> str:
    return list(things)[which % len(things)]
