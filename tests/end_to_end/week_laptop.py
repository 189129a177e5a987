"""A laptop in a week of fieldwork: interviews are held, the power fails in some, and each is checked and sealed."""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from interview_app.base.clock import system_randomness
from interview_app.bundle import redaction, seal
from interview_app.bundle.redact.places import free_texts
from interview_app.interview import laptop
from interview_app.interview.closed import NOTHING_DECIDED, Choice
from interview_app.interview.closing import write_notes, write_redaction
from interview_app.interview.events import Answer, Skipped, Wrote
from interview_app.interview.journal import replay
from interview_app.interview.pages import OpenQuestion, QuestionPage, ThanksPage
from interview_app.interview.session import Session, SetUp
from interview_app.study.pack import Pack
from interview_app.vault.vault import Vault
from tests.end_to_end.week_words import KEPT, NAMES, said
from tests.factories.house import PASSPHRASE, House
from tests.factories.interview import reply
from tests.factories.line import take_a_step
from tests.stress import canary

NOTES = "notes"
GONE, CHANGED = "v3:why", "v2:why"
NOBODY_DECIDED = frozenset({*NAMES, KEPT})
"""What is replaced in an interview that was sealed by itself: whatever was highlighted."""


@dataclass
class Held:
    """An interview of the week, and what has to arrive of it.

    Attributes:
        given: Each answer by the step that asked.
        console: What was noted, by the step beside which it was.
        replaced: What may not arrive.
        code: On the participant's card, where it was read.
        secrets: Its keys and ciphertexts, as they were in the storage before it was sealed.
    """

    number: int
    given: dict[str, Answer] = field(default_factory=dict)
    notes: str = ""
    console: dict[str, str] = field(default_factory=dict)
    replaced: frozenset[str] = frozenset(NAMES)
    code: str = ""
    secrets: list[bytes] = field(default_factory=list)

    @property
    def answers(self) -> dict[str, Answer]:
        """What has to arrive: the practice story's answer stays behind."""
        return {step: answer for step, answer in self.given.items() if not step.startswith("practice:")}


@dataclass
class Fieldwork:
    """A laptop, and every interview that was held on it, by its id."""

    house: House
    held: dict[str, Held] = field(default_factory=dict)

    def hold(self, number: int, language: str = "en-GB", cuts: Sequence[str] = ()) -> str:
        """Hold an interview until its participant keeps it; the power fails on some pages."""
        vault, left = self.house.unlock(), list(cuts)
        session = self._begin(vault, language)
        held = Held(number)
        while not isinstance(session.page, ThanksPage):
            step = session.page.step
            if step in left:
                left.remove(step)
                vault = self.power_fails(vault)
                session = self._resume(vault, session.interview or "")
                assert session.page.step == step
            self._step(session, held)
        assert left == []
        interview, held.code = session.interview or "", session.page.code
        self.held[interview] = held
        vault.close()
        held.secrets = canary.secrets_of(self.house.paths.vault, interview, passphrase=PASSPHRASE)
        assert canary.pieces_in_pages(self.house.paths.vault, held.secrets, PASSPHRASE), "they can be found"
        return interview

    def close(self, interview: str, *, cut: bool = False) -> None:
        """Write notes, decide about every highlighted word, and seal; the power may fail before the seal."""
        vault = self.house.unlock()
        self.note(vault, interview)
        decide(vault, laptop.pack_of(vault, interview, self.house.clock), interview)
        if cut:
            vault = self.power_fails(vault)
        with vault:
            self._seal(vault, interview)

    def note(self, vault: Vault, interview: str) -> None:
        """Write the notes of an interview."""
        self.held[interview].notes = said(self.held[interview].number, NOTES)
        write_notes(vault, interview, self.held[interview].notes)

    def power_fails(self, vault: Vault) -> Vault:
        """Go on with the disk as it is at this moment, while the program has everything open; unlock it again."""
        folder = self.house.paths.home
        as_it_was = folder.with_name("as it was")
        shutil.copytree(folder, as_it_was)
        with suppress(OSError):
            vault.close()
        shutil.rmtree(folder)
        as_it_was.rename(folder)
        again = self.house.unlock()
        again.verify_audit()
        return again

    def _begin(self, vault: Vault, language: str) -> Session:
        pack, clock = laptop.current_pack(vault, self.house.clock), self.house.clock
        return Session.begin(vault, pack, SetUp(language, ages="18-30"), clock=clock, randomness=system_randomness)

    def _resume(self, vault: Vault, interview: str) -> Session:
        pack = laptop.pack_of(vault, interview, self.house.clock)
        return Session.resume(vault, pack, interview, clock=self.house.clock, randomness=system_randomness)

    def _seal(self, vault: Vault, interview: str) -> None:
        pack, clock = laptop.pack_of(vault, interview, self.house.clock), self.house.clock
        seal.seal_interview(vault, pack, interview, self.house.paths.sealed, clock=clock, randomness=system_randomness)

    def _step(self, session: Session, held: Held) -> None:
        step = session.page.step
        if step == "review" and GONE in held.given:
            self._look_back(session, held)
        if step == CHANGED and step not in held.console:
            held.console[step] = said(held.number, f"beside {step}")
            session.take_note(step, held.console[step])
        take_a_step(session, lambda page: _answer(page, held), held.given)

    def _look_back(self, session: Session, held: Held) -> None:
        """Change one answer and take another out, as everybody does this week."""
        session.change(CHANGED)
        held.given[CHANGED] = Wrote(said(held.number, f"again {CHANGED}"))
        session.answer(held.given[CHANGED])
        session.take_out(GONE)
        del held.given[GONE]


def _answer(page: QuestionPage, held: Held) -> Answer:
    turn = held.number + len(held.given)
    if isinstance(page.question, OpenQuestion):
        return Wrote(said(held.number, page.step))
    return Skipped() if turn % 7 == 0 else reply(page.question, turn)


def decide(vault: Vault, pack: Pack, interview: str) -> None:
    """Decide about every highlighted string as the week's fieldworker does, and that nobody could recognise anybody."""
    detector = redaction.StudyDetector(pack.loaded)
    found = redaction.highlights(free_texts(replay(vault, interview)), NOTHING_DECIDED, detector)
    decided: dict[str, Choice] = {group.key: "keep" if group.key == KEPT else "replace" for group in found}
    write_redaction(vault, interview, decided, {}, nobody=True)
