"""Rules for a machine in which a participant changes their mind, and a newer study changes what was agreed to."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from interview_app.interview.pages import KeepPage
from interview_app.interview.session import Session
from interview_app.study.pack import Pack
from tests.factories.interview import Laptop
from tests.factories.renewed import install, newer
from tests.factories.study import gla

ITEMS = [item.id for item in gla().study.consent.items]
REQUIRED = [item.id for item in gla().study.consent.items if item.required]


class ChangingMinds(RuleBasedStateMachine):
    """Part of a machine with one laptop and one session at a time.

    Attributes:
        newest: The pack in use; interviews that are open stay on the one they began with.
        newer: Its version.
    """

    laptop: Laptop
    session: Session
    newest: Pack
    newer: int

    def _crash(self) -> None:
        """Switch the laptop off and on, and carry the interview on."""
        raise NotImplementedError

    def _confirm(self) -> None:
        """Confirm the choices, and have somebody else come if that was the end."""
        raise NotImplementedError

    @precondition(lambda self: self.session.can_see_choices)
    @rule(item=st.sampled_from(ITEMS), no=st.booleans(), how=st.sampled_from(["confirm", "confirm", "crash", "back"]))
    def change_mind(self, item: str, *, no: bool, how: str) -> None:
        """Open the choices from wherever they are, and confirm others, or think again; or the laptop crashes there."""
        step, stored = self.session.page.step, self.session.interview
        self.session.see_choices()
        self.session.choose_again({item: "refused" if no else "given"})
        if how == "back":
            self.session.back()
            self.session.back()
        elif how == "crash":
            self._crash()
            self.session.confirm_choices()  # what was chosen and not confirmed is forgotten
        elif no and item in REQUIRED:
            self._confirm()
            return
        else:
            self.session.confirm_choices()
            assert self.session.state.allows(item) != no  # type: ignore[arg-type]
        assert (self.session.page.step, self.session.interview) == (step, stored)

    @precondition(lambda self: self.session.interview is not None and not isinstance(self.session.page, KeepPage))
    @rule(agrees=st.booleans())
    def change_consent(self, *, agrees: bool) -> None:
        """A newer study changes what was agreed to, and the laptop crashes: nothing goes on before it is agreed to."""
        step = self._home()
        self.newer += 1
        self.newest = install(self.laptop, newer(f"2026.{self.newer}", f"change {self.newer % 2}"), self.newer)
        interview = self.session.interview
        assert interview is not None
        self.laptop.restart()
        self.session = self.laptop.resume(interview)
        assert not self.session.state.may_record
        self.session.next()
        self.session.choose_again({"take_part": "given" if agrees else "refused"})
        self._confirm()
        if agrees:
            assert self.session.page.step == step

    def _home(self) -> str:
        """Return the page that they are on, or from which they opened another."""
        state = self.session.state
        return (state.stopped_at or state.aside or state.place).step
