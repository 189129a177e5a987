"""A participant does anything in any order, the laptop crashes in between, and the promises hold."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from interview_app.crypto import age
from interview_app.crypto.entries import open_entry
from interview_app.interview import events
from interview_app.interview.events import Answer, Answered, ConsentConfirmed, Decision, Event, Skipped, Wrote
from interview_app.interview.journal import replay
from interview_app.interview.pages import (
    ChoicesPage,
    ConsentPage,
    KeepPage,
    OpenQuestion,
    QuestionPage,
    ReviewPage,
    ThanksPage,
)
from interview_app.interview.session import Session
from interview_app.interview.state import fold
from interview_app.vault.entries import place
from interview_app.vault.schema import DataKeyTable, EntryTable, InterviewTable
from interview_app.vault.stages import Stage
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.interview import Laptop, go_on, new_laptop, reply

CENTRE = hybrid_identity("member 0")
STARTS = st.sampled_from(["read:what", "consent:take_part", "v1:ok", "v6:why", "review", "review", "review"])
"""Where the machine takes over: left alone it would seldom come as far as the review."""


def opened_by_the_centre(laptop: Laptop, interview: str) -> tuple[Event, ...]:
    """Return what the centre could read of the laptop's database, with its own key to the interview alone."""
    with laptop.vault._database.store.transaction() as database:
        dek = age.decrypt_bytes(database.get_one(DataKeyTable, interview).dek_sealed, [CENTRE])
        stored = database.query(EntryTable).filter_by(interview=interview).order_by(EntryTable.n).all()
        readable = [(entry.ciphertext, place(interview, entry.n, entry.kind)) for entry in stored if entry.ciphertext]
    return tuple(events.decode(open_entry(dek, ciphertext, context)) for ciphertext, context in readable)


class Interview(RuleBasedStateMachine):
    """One laptop, one interview after another."""

    @initialize(start=STARTS)
    def set_up(self, start: str) -> None:
        """Enrol a laptop and begin."""
        self.folder = Path(tempfile.mkdtemp())
        self.laptop: Laptop = new_laptop(self.folder)
        self.turn = 0
        self._begin(start)

    def _begin(self, start: str) -> None:
        self.session: Session = self.laptop.begin()
        self.said: dict[str, Answer | None] = {}
        self.taken_out: set[str] = set()
        while self.session.page.step != start:
            self._go_on()

    def teardown(self) -> None:
        """Throw the laptop away."""
        if hasattr(self, "laptop"):
            self.laptop.vault.close()
            shutil.rmtree(self.folder)

    def _on(self, *kinds: type) -> bool:
        return isinstance(self.session.page, kinds)

    # ---- what can happen ---------------------------------------------------------------------------------------

    @precondition(lambda self: not self._on(KeepPage, ThanksPage))
    @rule(pages=st.integers(1, 12))
    def go_forward(self, pages: int) -> None:
        """Do what leads forwards, a few pages."""
        for _ in range(pages):
            if not self._on(KeepPage, ThanksPage):
                self._go_on()

    def _go_on(self) -> None:
        if self._on(QuestionPage):
            self._answer()
        else:
            go_on(self.session)

    def _answer(self) -> None:
        page = self.session.page
        assert isinstance(page, QuestionPage)
        self.turn += 1
        wrote = Wrote(f"canary{self.turn}x") if isinstance(page.question, OpenQuestion) else None
        answer = wrote or reply(page.question, self.turn)
        self.session.answer(answer)
        self.said[page.step] = answer

    @precondition(lambda self: self._on(ConsentPage))
    @rule(decision=st.sampled_from(["given", "given", "refused"]))
    def decide(self, decision: Decision) -> None:
        """Decide one item, one way or the other."""
        assert isinstance(self.session.page, ConsentPage)
        self.session.decide(self.session.page.item, decision)

    @precondition(lambda self: self.session.can_skip)
    @rule()
    def skip(self) -> None:
        """Rather not say."""
        step, question = self.session.page.step, self._on(QuestionPage)
        self.session.skip()
        if question:
            self.said[step] = Skipped()

    @precondition(lambda self: self.session.can_go_back)
    @rule(pages=st.integers(1, 6))
    def go_back(self, pages: int) -> None:
        """Go back a few pages."""
        for _ in range(pages):
            if self.session.can_go_back:
                self.session.back()

    @precondition(lambda self: self._on(ReviewPage) and self.said)
    @rule(picks=st.lists(st.tuples(st.integers(0, 99), st.booleans()), min_size=1, max_size=8))
    def mend(self, picks: list[tuple[int, bool]]) -> None:
        """Have some answers deleted, and answer some things again."""
        for number, out in picks:
            key = sorted(self.said)[number % len(self.said)]
            answer = self.said[key]
            if out and answer is not None:
                self.session.take_out(key)
                self.taken_out.update([answer.text] if isinstance(answer, Wrote) else [])
                self.said[key] = None
            else:
                self.session.change(key)
                self._answer()
            assert self._on(ReviewPage)

    @rule(scale=st.sampled_from(events.TEXT_SCALES))
    def make_it_work(self, scale: int) -> None:
        """Take a break, and change the size of the letters."""
        self.session.pause(hidden=True)
        self.session.resume_after_pause()
        if not self.session.ended:
            self.session.set_aids("dark", scale)

    @precondition(lambda self: not self.session.ended)
    @rule(again=st.booleans())
    def stop(self, *, again: bool) -> None:
        """Stop here, and perhaps think again."""
        step = self.session.page.step
        self.session.stop()
        if again and self.session.state.stopped_at is not None:
            self.session.carry_on()
            assert step in {self.session.page.step, "stop"}

    @precondition(lambda self: self.session.interview is not None and self.session.ended != "deleted")
    @rule()
    def crash(self) -> None:
        """Switch the laptop off and on: the same page comes back, and so does everything acknowledged."""
        before = self.session
        self.laptop.restart()
        assert before.interview is not None
        self.session = self.laptop.resume(before.interview)
        assert self.session.state == before.state
        assert self.session.page.step == before.page.step
        if not self._on(ConsentPage, ChoicesPage, ThanksPage):  # drafts are not kept, and the code is shown once
            assert self.session.page == before.page

    @precondition(lambda self: self._on(KeepPage))
    @rule(keep=st.booleans())
    def settle(self, *, keep: bool) -> None:
        """Keep what was said; or delete it, and no key and no entry is left."""
        interview = self.session.interview
        if keep:
            self.session.keep(self.session.make_card(CHEAP))
            return
        self.session.delete()
        with self.laptop.vault._database.store.transaction() as database:
            assert database.get_one(InterviewTable, interview).stage is Stage.WITHDRAWN
            assert database.get(DataKeyTable, interview) is None
            assert database.query(EntryTable).filter_by(interview=interview).count() == 0

    @precondition(lambda self: self.session.ended)
    @rule(start=STARTS)
    def next_participant(self, start: str) -> None:
        """Somebody else comes."""
        self._begin(start)

    # ---- what always holds -------------------------------------------------------------------------------------

    @invariant()
    def nothing_is_stored_before_consent(self) -> None:
        """No answer is even remembered."""
        if hasattr(self, "session") and self.session.interview is None:
            assert self.session.state.answers == {}
            assert self.session.label not in {row.label for row in self.laptop.vault.interviews()}

    @invariant()
    def the_log_holds_what_was_said(self) -> None:
        """The state is its fold, and going back and forth loses nothing.

        With its own identity alone the centre can read what is kept, from the first answer on; nobody what was taken
        out; and no answer stands in the log while taking part is not confirmed.
        """
        if not hasattr(self, "session") or self.session.interview is None or self.session.ended == "deleted":
            return
        state, log = self.session.state, opened_by_the_centre(self.laptop, self.session.interview)
        assert replay(self.laptop.vault, self.session.interview) == fold(log) == state
        assert {key: recorded.answer for key, recorded in state.answers.items()} == self.said
        willing = False
        for event in log:
            if isinstance(event, ConsentConfirmed):
                willing = event.decisions["take_part"] == "given"
            assert willing or not isinstance(event, Answered)
        words = {event.answer.text for event in log if isinstance(event, Answered) and isinstance(event.answer, Wrote)}
        assert words.isdisjoint(self.taken_out)

    @invariant()
    def no_file_holds_a_word(self) -> None:
        """Everything on the disk is encrypted, at every moment."""
        if hasattr(self, "session"):
            for path in self.folder.rglob("*"):
                assert not path.is_file() or b"canary" not in path.read_bytes()


TestInterview = Interview.TestCase
TestInterview.settings = settings(
    max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
