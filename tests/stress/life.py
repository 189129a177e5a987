"""The life of a laptop, verb by verb through the real program, telling what it will do and what is done."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from interview_app.base.errors import UserError
from interview_app.base.paths import LaptopPaths, make_private_folder
from interview_app.bundle import export, remains, seal_now
from interview_app.bundle.seal import seal_interview
from interview_app.interview import closing, events, laptop
from interview_app.interview.events import Answered, Wrote
from interview_app.interview.pages import (
    ChoicesPage,
    ConsentPage,
    KeepPage,
    QuestionPage,
    ReviewPage,
    SignPage,
    TeachBackPage,
    ThanksPage,
)
from interview_app.interview.session import Session
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness
from tests.factories.interview import IN_ENGLISH, YES_TO_ALL, reply, signed_aloud
from tests.factories.study import pack_bytes
from tests.factories.vault import PASSPHRASE
from tests.stress.told import Teller

_T = TypeVar("_T")
STICK = "stick"
_MOST_TRIES = 3


class GivenUp(Exception):
    """A verb was refused as often as anybody would try."""


class Life:
    """One laptop, switched on and off.

    Args:
        folder: Of the laptop; the stick is a folder in it.
        teller: Hears what is done.
        passphrase: Opens its vault.
        seed: Of all that is random, another one each time the program starts.
        kept: The study, if it has been opened before: reading it takes longer than everything else.
    """

    vault: Vault
    pack: Pack

    def __init__(
        self,
        folder: Path,
        teller: Teller,
        passphrase: str = PASSPHRASE,
        seed: str = "life",
        kept: Pack | None = None,
    ) -> None:
        self.paths = LaptopPaths(folder)
        self.stick = folder / STICK
        self.passphrase = passphrase
        self._clock = FixedClock()
        self._randomness = SeededRandomness(seed)
        self._teller = teller
        self._turn = 0
        self._kept = kept

    def attempt(self, verb: Callable[[], _T]) -> _T:
        """Do something the way a person does: read the sentence that refuses it, and try again.

        Raises:
            GivenUp: When it was refused too often.
        """
        for _ in range(_MOST_TRIES):
            try:
                return verb()
            except UserError as error:
                self._teller.tell("refused", key=error.code, value=error.message)
        raise GivenUp

    # ---- the laptop --------------------------------------------------------------------------------------------

    def make(self) -> None:
        """Set the laptop up."""
        self._teller.will("make", value=self.passphrase)
        self.vault = self.attempt(self._made)
        self._teller.tell("passphrase", value=self.passphrase)

    def _made(self) -> Vault:
        return laptop.make_laptop(self.paths, self.passphrase, CHEAP, clock=self._clock, randomness=self._randomness)

    def install(self) -> None:
        """Give it its study."""
        content = pack_bytes(device_key=self.vault.device_key())
        self._teller.will("install")
        self.pack = self.attempt(lambda: laptop.install(self.vault, content, self._clock))
        self._teller.tell("pack", value=self.pack.digest)

    def unlock(self) -> None:
        """Switch it on, the way the window does."""
        self._teller.will("unlock")
        self.vault = self.attempt(self._unlocked)
        remains.remove(self.vault, self.paths.sealed)
        if self.attempt(self.vault.current_pack) is not None:
            self.pack = self.attempt(lambda: laptop.current_pack(self.vault, self._clock, self._kept))
        self._teller.tell("unlocked")

    def _unlocked(self) -> Vault:
        return Vault.unlock(self.paths.vault, self.passphrase, clock=self._clock, randomness=self._randomness)

    def switch_off(self) -> None:
        """Close it as the program does at its end."""
        self.vault.close()

    def change_passphrase(self, new: str) -> None:
        """Choose another passphrase."""
        self._teller.will("passphrase", value=new)
        self.attempt(lambda: self.vault.change_passphrase(self.passphrase, new, cost=CHEAP))
        self.passphrase = new
        self._teller.tell("passphrase", value=new)

    # ---- an interview ------------------------------------------------------------------------------------------

    def begin(self, turn: int = 0) -> Session:
        """Set an interview up and go through consent: from then on it is on the disk."""
        self._turn = turn
        session = self.attempt(
            lambda: Session.begin(self.vault, self.pack, IN_ENGLISH, clock=self._clock, randomness=self._randomness)
        )
        while session.interview is None:
            self._before_consent(session)
        return session

    def _before_consent(self, session: Session) -> None:
        match session.page:
            case ConsentPage(item=item):
                session.decide(item, YES_TO_ALL[item])
                session.next()
            case SignPage(who=who):
                session.sign(signed_aloud(who))
            case TeachBackPage():
                session.say_back("own_words")
            case ChoicesPage():
                self._teller.will("begin")
                self.attempt(session.confirm_choices)
                self._teller.tell("began", interview=session.interview or "", page=session.page.step)
            case _:
                session.next()

    def resume(self, interview: str, turn: int = 0) -> Session:
        """Carry an interview on."""
        self._turn = turn
        return self.attempt(
            lambda: Session.resume(self.vault, self.pack, interview, clock=self._clock, randomness=self._randomness)
        )

    def go_on(self, session: Session) -> None:
        """Do on a page what leads forwards."""
        self._turn += 1
        page = session.page
        match page:
            case QuestionPage(question=asked):
                answer = reply(asked, self._turn)
                value = events.encode(Answered(page.step, answer)).decode()
                self._did(session, "answered", lambda: session.answer(answer), key=page.step, value=value)
            case KeepPage():
                card = session.make_card(CHEAP)
                self._did(session, "kept", lambda: session.keep(card))
            case _:
                self._did(session, "moved", session.next)

    def go_to(self, session: Session, step: str) -> None:
        """Go forwards to a page."""
        while session.page.step != step:
            self.go_on(session)

    def look_back(self, session: Session, changed: str, gone: str) -> None:
        """On the review: change one answer, take another out, and write a note about it all."""
        self._did(session, "moved", lambda: session.change(changed), key=changed)
        self.go_on(session)
        self._did(session, "taken out", lambda: session.take_out(gone), key=gone)
        self._did(session, "paused", session.pause)
        self._did(session, "carried on", session.resume_after_pause)

    def note(self, interview: str, words: str) -> None:
        """Write the fieldworker's notes."""
        self._teller.will("noted", interview=interview, value=words)
        self.attempt(lambda: closing.write_notes(self.vault, interview, words))
        self._teller.tell("noted", interview=interview, value=words)

    def discard(self, interview: str) -> None:
        """Delete an interview."""
        self._teller.will("discarded", interview=interview)
        self.attempt(lambda: remains.discard(self.vault, interview, self.paths.sealed))
        self._teller.tell("discarded", interview=interview)

    def _did(self, session: Session, verb: str, intent: Callable[[], None], *, key: str = "", value: str = "") -> None:
        interview = session.interview or ""
        self._teller.will(verb, interview=interview, key=key, value=value)
        self.attempt(intent)
        step = "" if isinstance(session.page, ThanksPage) else session.page.step
        self._teller.tell(verb, interview=interview, key=key, value=value, page=step)

    # ---- on its way --------------------------------------------------------------------------------------------

    def seal(self, interview: str) -> None:
        """Seal a finished interview."""
        self._teller.will("sealed", interview=interview)
        sealed = self.attempt(
            lambda: seal_interview(
                self.vault, self.pack, interview, self.paths.sealed, clock=self._clock, randomness=self._randomness
            )
        )
        self._teller.tell("sealed", interview=interview, key=sealed.name, value=sealed.sha256)

    def seal_now(self) -> None:
        """Seal everything as it stands: somebody is at the door."""
        self._teller.will("sealed now")
        self.attempt(
            lambda: seal_now.seal_all(
                self.vault, lambda _: self.pack, self.paths.sealed, clock=self._clock, randomness=self._randomness
            )
        )
        self._teller.tell("sealed now")

    def export(self) -> None:
        """Write a bundle of everything that is sealed."""
        self.attempt(lambda: make_private_folder(self.stick))
        self._teller.will("exported")
        written = self.attempt(
            lambda: export.write(
                self.vault, self.pack, self.paths.sealed, self.stick, clock=self._clock, randomness=self._randomness
            )
        )
        self._teller.tell("exported", key=written.path.name, value=written.digest)

    # ---- what is there -----------------------------------------------------------------------------------------

    def first(self, stage: Stage) -> str | None:
        """Return an interview in a stage that this laptop still has to do with: not one only the centre can read."""
        rows = self.attempt(lambda: self.vault.interviews(stage))
        return next((row.id for row in rows if stage is Stage.SEALED or self.vault.key_held(row.id)), None)

    def can_take_out(self, session: Session) -> list[str]:
        """Return the keys of the written answers that a participant can take out now."""
        if not isinstance(session.page, ReviewPage):
            return []
        return [key for key, known in session.state.answers.items() if isinstance(known.answer, Wrote)]
