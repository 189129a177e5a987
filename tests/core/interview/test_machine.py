"""A participant does anything in any order, the laptop crashes in between, and the promises hold."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from interview_app.crypto import age
from interview_app.crypto.entries import open_entry
from interview_app.interview import events
from interview_app.interview.events import Answer, Answered, ConsentConfirmed, Event, Skipped, TakenOut, Wrote
from interview_app.interview.journal import replay
from interview_app.interview.pages import (
    ChoicesPage,
    ConsentPage,
    KeepPage,
    OpenQuestion,
    QuestionPage,
    ReviewPage,
    SignPage,
    ThanksPage,
)
from interview_app.interview.session import Session
from interview_app.interview.state import fold
from interview_app.interview.willing import ConsentOutdated
from interview_app.vault.entries import place
from interview_app.vault.schema import DataKeyTable, EntryTable, InterviewTable
from interview_app.vault.stages import Stage
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.interview import Laptop, go_on, new_laptop, reply
from tests.factories.minds import REQUIRED, ChangingMinds

CENTRE = hybrid_identity("member 0")
STARTS = st.sampled_from(["consent:take_part", "choices", "intro", "v6:why", "review", "review"])
"""Where the machine takes over: left alone it would seldom come as far as the review."""


def opened_by_the_centre(laptop: Laptop, interview: str) -> tuple[Event, ...]:
    """Return what the centre could read of the laptop's database, with its own key to the interview alone."""
    with laptop.vault._database.store.transaction() as database:
        dek = age.decrypt_bytes(database.get_one(DataKeyTable, interview).dek_sealed, [CENTRE])
        stored = database.query(EntryTable).filter_by(interview=interview).order_by(EntryTable.n).all()
        readable = [(entry.ciphertext, place(interview, entry.n, entry.kind)) for entry in stored if entry.ciphertext]
    return tuple(events.decode(open_entry(dek, ciphertext, context)) for ciphertext, context in readable)


class Interview(ChangingMinds):
    """One laptop, one interview after another."""

    @initialize(start=STARTS)
    def set_up(self, start: str) -> None:
        """Enrol a laptop and begin."""
        self.folder = Path(tempfile.mkdtemp())
        self.laptop: Laptop = new_laptop(self.folder)
        self.turn = 0
        self.newer = 1
        self.newest = self.laptop.pack
        self._begin(start)

    def _begin(self, start: str) -> None:
        self.laptop.pack = self.newest
        self.session: Session = self.laptop.begin()
        self.said: dict[str, Answer | None] = {}
        while self.session.page.step != start:
            self._go_on()

    def teardown(self) -> None:
        """Throw the laptop away."""
        if hasattr(self, "laptop"):
            self.laptop.vault.close()
            shutil.rmtree(self.folder)

    def _on(self, *kinds: type) -> bool:
        return isinstance(self.session.page, kinds)

    # ---- what can happen: few rules, because Hypothesis switches some of them off in each run --------------------

    @rule(moves=st.lists(st.sampled_from(["on", "on", "on", "skip", "back"]), min_size=1, max_size=12))
    def walk(self, moves: list[str]) -> None:
        """Go on, skip and go back in any order."""
        for move in moves:
            if move == "back" and self.session.can_go_back:
                self.session.back()
            elif move == "skip" and self.session.can_skip:
                self._skip()
            else:
                self._go_on()

    @rule(kind=st.sampled_from(["crash", "break", "stop"]))
    def interrupt(self, kind: str) -> None:
        """Crash; or take a break and change the size of the letters; or stop and think again."""
        before = self.session
        if kind == "break":
            self.session.pause(hidden=True)
            self.session.resume_after_pause()
            self.session.set_aids("dark", 150)
        elif kind == "stop" and before.interview is not None and not self._on(KeepPage):
            step = before.page.step
            self.session.stop()
            self.session.carry_on()
            assert self.session.page.step == step
        elif before.interview is not None:
            self._crash()

    @precondition(lambda self: self.session.page.step in {"choices", "intro", "practice:ok", "v1:ok"})
    @precondition(lambda self: not self.session.state.willing.agreed)  # there is no way back to the older text
    @rule(item=st.sampled_from(["take_part", "safeguarding_understood", "keep_for_reuse"]), no=st.booleans())
    def choose_anew(self, item: str, *, no: bool) -> None:
        """Go back to one of the choices, decide it one way or the other, and confirm."""
        while self.session.page.step != f"consent:{item}":
            self.session.back()
        self.session.decide(item, "refused" if no else "given")
        while not self._on(ChoicesPage):
            if self._on(SignPage):
                go_on(self.session)
            else:
                self.session.next()
        self._confirm()

    @precondition(lambda self: self.session.state.may_record and not self._on(KeepPage))
    @rule(picks=st.lists(st.tuples(st.integers(0, 99), st.booleans()), min_size=1, max_size=8))
    def mend(self, picks: list[tuple[int, bool]]) -> None:
        """Go to the review; have some answers deleted, and answer some things again."""
        while not self._on(ReviewPage):
            self._go_on()
            if not self.session.state.may_record:
                return  # a no on the way, which they had not confirmed yet
        for number, out in picks:
            key = sorted(self.said)[number % len(self.said)]
            if out and self.said[key] is not None:
                self.session.take_out(key)
                self.said[key] = None
            else:
                self.session.change(key)
                self._answer()
            assert self._on(ReviewPage)

    @precondition(lambda self: self.session.interview is not None)
    @rule(keep=st.booleans(), start=STARTS)
    def end(self, *, keep: bool, start: str) -> None:
        """Keep what was said; or delete it, and no key and no entry is left. Then somebody else comes."""
        interview = self.session.interview
        assert interview is not None
        self.session.stop()
        if keep:
            self.session.keep(self.session.make_card(CHEAP))
            self.the_log_holds_what_was_said()
            assert self.laptop.resume(interview).state == self.session.state
        else:
            self.session.delete()
            self._shredded(interview)
        assert self._on(ThanksPage)
        self._begin(start)

    # ---- what the rules are made of ----------------------------------------------------------------------------

    def _go_on(self) -> None:
        page = self.session.page
        if isinstance(page, QuestionPage):
            self._answer()
        elif isinstance(page, ChoicesPage):
            self._confirm()
        elif isinstance(page, KeepPage):
            self.session.back()
        elif isinstance(page, ConsentPage) and page.decision != "not_answered":
            self.session.next()
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

    def _skip(self) -> None:
        step, question = self.session.page.step, self._on(QuestionPage)
        self.session.skip()
        if question:
            self.said[step] = Skipped()

    def _confirm(self) -> None:
        page = self.session.page
        assert isinstance(page, ChoicesPage)
        stored = self.session.interview
        self.session.confirm_choices()
        if page.blocked and stored is None:
            assert self.session.ended == "declined"
            self._begin("choices")
        elif page.blocked:
            assert self.session.ended == "deleted"
            self._shredded(stored)
            self._begin("choices")

    def _shredded(self, interview: str | None) -> None:
        with self.laptop.vault._database.store.transaction() as database:
            assert database.get_one(InterviewTable, interview).stage is Stage.WITHDRAWN
            assert database.get(DataKeyTable, interview) is None
            assert database.query(EntryTable).filter_by(interview=interview).count() == 0

    def _crash(self) -> None:
        before = self.session
        assert before.interview is not None
        self.laptop.restart()
        self.session = self.laptop.resume(before.interview)
        assert self.session.state == before.state
        assert self.session.page.step == before.page.step
        if not self._on(ConsentPage, ChoicesPage):  # decisions that were not confirmed are not kept
            assert self.session.page == before.page

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
        out; and no answer stands in the log while a required item is not confirmed.
        """
        if not hasattr(self, "session") or self.session.interview is None:
            return
        state, log = self.session.state, opened_by_the_centre(self.laptop, self.session.interview)
        assert replay(self.laptop.vault, self.session.interview) == fold(log) == state
        assert {key: recorded.answer for key, recorded in state.answers.items()} == self.said
        willing, readable = False, set()
        for event in log:
            match event:
                case ConsentOutdated():
                    willing = False
                case ConsentConfirmed():
                    willing = all(event.decisions[item] == "given" for item in REQUIRED)
                case Answered():
                    assert willing
                    readable.add(event.key)
                case TakenOut():
                    assert event.key not in readable
                case _:
                    pass

    @invariant()
    def no_file_holds_a_word(self) -> None:
        """Everything on the disk is encrypted, at every moment."""
        if hasattr(self, "session"):
            for path in self.folder.rglob("*"):
                assert not path.is_file() or b"canary" not in path.read_bytes()


# On a busy computer: each example installs a study with its sounds, five megabytes, up to a dozen times.
TestInterview = pytest.mark.slow(Interview.TestCase)
TestInterview.settings = settings(
    max_examples=20,
    stateful_step_count=12,
    deadline=None,
    # Shrinking would take longer than a test may; the steps that failed are printed as they were.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
