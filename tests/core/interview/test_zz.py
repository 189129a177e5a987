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
from interview_app.interview.events import Answer, Answered, Decision, Event, Skipped, Wrote
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
from interview_app.vault.entries import place
from interview_app.vault.schema import EntryTable, InterviewTable
from interview_app.vault.stages import Stage
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.interview import Laptop, go_on, new_laptop, reply

CENTRE = hybrid_identity("member 0")


def opened_by_the_centre(laptop: Laptop, interview: str) -> tuple[Event, ...]:
    """Return what the centre could read of the laptop's database, with its own key to the interview alone."""
    with laptop.vault._database.store.transaction() as database:
        row = database.get_one(InterviewTable, interview)
        assert row.dek_sealed is not None
        dek = age.decrypt_bytes(row.dek_sealed, [CENTRE])
        stored = database.query(EntryTable).filter_by(interview=interview).order_by(EntryTable.n).all()
        readable = [(entry.ciphertext, place(interview, entry.n, entry.kind)) for entry in stored if entry.ciphertext]
    return tuple(events.decode(open_entry(dek, ciphertext, context)) for ciphertext, context in readable)


class Interview(RuleBasedStateMachine):
    """One laptop, one interview after another."""

    @initialize()
    def set_up(self) -> None:
        """Enrol a laptop and begin."""
        self.folder = Path(tempfile.mkdtemp())
        self.laptop: Laptop = new_laptop(self.folder)
        self.turn = 0
        self._begin()

    def _begin(self) -> None:
        self.session: Session = self.laptop.begin()
        self.said: dict[str, Answer | None] = {}
        self.taken_out: set[str] = set()

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
            if self._on(KeepPage, ThanksPage):
                return
            if self._on(QuestionPage):
                self._answer()
            elif self._on(ConsentPage):
                go_on(self.session)
            elif self._on(ChoicesPage):
                self.session.confirm_choices()
            else:
                self.session.next()

    def _answer(self) -> None:
        page = self.session.page
        assert isinstance(page, QuestionPage)
        self.turn += 1
        wrote = Wrote(f"canary{self.turn}x") if isinstance(page.question, OpenQuestion) else None
        answer = wrote or reply(page.question, self.turn)
        self.session.answer(answer)
        self.said[page.step] = answer

    @precondition(lambda self: self.session.state.may_record and not self._on(KeepPage, ReviewPage, ThanksPage))
    @rule()
    def go_to_the_review(self) -> None:
        """Answer everything: rules that need the review would be reached too seldom otherwise."""
        __import__("hypothesis").event("go_to_the_review on " + type(self.session.page).__name__)
        while not self._on(KeepPage, ReviewPage):
            self.go_forward(1)

    @precondition(lambda self: self._on(ConsentPage))
    @rule(decision=st.sampled_from(["given", "given", "refused"]))
    def decide(self, decision: Decision) -> None:
        """Decide one item, one way or the other."""
        __import__("hypothesis").event("decide on " + type(self.session.page).__name__)
        assert isinstance(self.session.page, ConsentPage)
        self.session.decide(self.session.page.item, decision)

    @precondition(lambda self: self.session.can_skip)
    @rule()
    def skip(self) -> None:
        """Rather not say."""
        __import__("hypothesis").event("skip on " + type(self.session.page).__name__)
        step, question = self.session.page.step, self._on(QuestionPage)
        self.session.skip()
        if question:
            self.said[step] = Skipped()

    @precondition(lambda self: self.session.can_go_back)
    @rule(pages=st.integers(1, 6))
    def go_back(self, pages: int) -> None:
        """Go back a few pages."""
        __import__("hypothesis").event("go_back on " + type(self.session.page).__name__)
        for _ in range(pages):
            if self.session.can_go_back:
                self.session.back()

    @precondition(lambda self: self._on(ReviewPage) and self.said)
    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        """Answer something again from the review."""
        __import__("hypothesis").event("change on " + type(self.session.page).__name__)
        self.session.change(data.draw(st.sampled_from(sorted(self.said))))
        self._answer()
        assert self._on(ReviewPage)

    @precondition(lambda self: self._on(ReviewPage) and any(self.said.values()))
    @rule(data=st.data())
    def take_out(self, data: st.DataObject) -> None:
        """Have an answer deleted."""
        __import__("hypothesis").event("take_out on " + type(self.session.page).__name__)
        key = data.draw(st.sampled_from(sorted(key for key, answer in self.said.items() if answer)))
        stored = replay(self.laptop.vault, self.session.interview or "")
        assert stored.answers[key].answer == self.said[key]
        self.session.take_out(key)
        if isinstance(answer := self.said[key], Wrote):
            self.taken_out.add(answer.text)
        self.said[key] = None

    @rule()
    def pause_and_carry_on(self) -> None:
        """Take a break."""
        self.session.pause(hidden=True)
        self.session.resume_after_pause()

    @precondition(lambda self: not self.session.ended)
    @rule(scale=st.sampled_from(events.TEXT_SCALES))
    def change_text_size(self, scale: int) -> None:
        """Make the letters larger or smaller."""
        self.session.set_aids("dark", scale)

    @precondition(lambda self: self.session.interview is not None)
    @rule()
    def stop_and_carry_on(self) -> None:
        """Think again."""
        __import__("hypothesis").event("stop_and_carry_on on " + type(self.session.page).__name__)
        step = self.session.page.step
        self.session.stop()
        if self.session.state.stopped_at is not None:
            self.session.carry_on()
            assert step in {self.session.page.step, "stop"}

    @rule()
    def stop(self) -> None:
        """Stop here."""
        __import__("hypothesis").event("stop on " + type(self.session.page).__name__)
        self.session.stop()

    @precondition(lambda self: self.session.interview is not None and self.session.ended != "deleted")
    @rule()
    def crash(self) -> None:
        """Switch the laptop off and on: the same page comes back, and so does everything acknowledged."""
        __import__("hypothesis").event("crash on " + type(self.session.page).__name__)
        before = self.session
        self.laptop.restart()
        assert before.interview is not None
        self.session = self.laptop.resume(before.interview)
        assert self.session.state == before.state
        assert self.session.page.step == before.page.step
        if not self._on(ConsentPage, ChoicesPage, ThanksPage):  # drafts are not kept, and the code is shown once
            assert self.session.page == before.page

    @precondition(lambda self: self._on(KeepPage))
    @rule()
    def keep(self) -> None:
        """Keep what was said."""
        __import__("hypothesis").event("keep on " + type(self.session.page).__name__)
        self.session.keep(self.session.make_card(CHEAP))
        assert self.session.ended == "kept"

    @precondition(lambda self: self._on(KeepPage))
    @rule()
    def delete(self) -> None:
        """Delete what was said: no key and no entry is left."""
        __import__("hypothesis").event("delete on " + type(self.session.page).__name__)
        interview = self.session.interview
        self.session.delete()
        with self.laptop.vault._database.store.transaction() as database:
            row = database.get_one(InterviewTable, interview)
            assert (row.dek_local, row.dek_sealed, row.stage) == (None, None, Stage.WITHDRAWN)
            assert database.query(EntryTable).filter_by(interview=interview).count() == 0

    @precondition(lambda self: self.session.ended)
    @rule()
    def next_participant(self) -> None:
        """Somebody else comes."""
        __import__("hypothesis").event("next_participant on " + type(self.session.page).__name__)
        self._begin()

    # ---- what always holds -------------------------------------------------------------------------------------

    @invariant()
    def nothing_is_stored_without_consent(self) -> None:
        """No interview in the vault before the confirmation, and no answer in it while taking part is not confirmed."""
        if not hasattr(self, "session") or self.session.ended == "deleted":
            return
        if self.session.interview is None:
            assert self.session.state.answers == {}
            return
        willing = False
        for event in opened_by_the_centre(self.laptop, self.session.interview):
            if isinstance(event, events.ConsentConfirmed):
                willing = event.decisions["take_part"] == "given"
            assert willing or not isinstance(event, Answered)

    @invariant()
    def the_state_is_what_the_log_says(self) -> None:
        """And the log says what the participant said, no matter how often they went back and forth."""
        if not hasattr(self, "session") or self.session.interview is None or self.session.ended == "deleted":
            return
        state = self.session.state
        assert replay(self.laptop.vault, self.session.interview) == state
        assert {key: recorded.answer for key, recorded in state.answers.items()} == self.said

    @invariant()
    def the_centre_can_read_what_is_kept_and_nothing_taken_out(self) -> None:
        """With its own identity alone, from the first answer on; what was taken out nobody can read."""
        if not hasattr(self, "session") or self.session.interview is None or self.session.ended == "deleted":
            return
        readable = repr([events.encode(event) for event in opened_by_the_centre(self.laptop, self.session.interview)])
        kept = {answer.text for answer in self.said.values() if isinstance(answer, Wrote)}
        assert [words for words in kept if words not in readable] == []
        assert [words for words in self.taken_out if words in readable] == []

    @invariant()
    def no_file_holds_a_word(self) -> None:
        """Everything on the disk is encrypted, at every moment."""
        if hasattr(self, "session"):
            for path in self.folder.rglob("*"):
                assert not path.is_file() or b"canary" not in path.read_bytes()


TestInterview = Interview.TestCase
TestInterview.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
