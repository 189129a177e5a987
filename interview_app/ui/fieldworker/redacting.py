"""The check of words: each decision is kept at once, and can be taken back as long as the check goes on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, cast

from interview_app.base.errors import UserError
from interview_app.bundle import word_check
from interview_app.bundle.redact.finding import Finds
from interview_app.bundle.redact.values import Kind
from interview_app.bundle.word_check import WordCheck
from interview_app.interview.closed import Choice, RedactionDecided
from interview_app.interview.closing import write_redaction
from interview_app.interview.state import InterviewState
from interview_app.study.load import LoadedStudy
from interview_app.ui.fieldworker.redaction_detail import PlaceTitles
from interview_app.ui.fieldworker.redaction_page import RedactionPage
from interview_app.vault.vault import Vault

Step = Literal["notes", "check", "look"]


@dataclass(frozen=True, repr=False)
class _Under:
    """The interview whose words are being checked."""

    interview: str
    label: str
    titles: PlaceTitles


class Redacting:
    """Knows the page and the interview's log.

    Args:
        page: The page.
        vault: The laptop's vault.
    """

    def __init__(self, page: RedactionPage, vault: Vault) -> None:
        self._page, self._vault = page, vault
        self._under: _Under | None = None
        self._check: WordCheck | None = None
        self._earlier: list[tuple[RedactionDecided, str]] = []
        self._at = ""
        self._reads = False
        page.chosen.connect(self.choose)
        page.called.connect(self.call)
        page.undo_wanted.connect(self.undo)
        page.sure_wanted.connect(lambda: self._turn(lambda check: check.replace_sure(), ""))
        page.marked.connect(self.mark)
        page.answered.connect(lambda nobody: self._turn(lambda check: check.answer(nobody=nobody), self._at, self._at))
        page.check_wanted.connect(self._show_check)
        page.look_wanted.connect(self._show_last_look)

    @property
    def ready(self) -> bool:
        """Whether nothing is left to decide, and to ask."""
        return self._check is not None and self._check.ready

    def begin(
        self,
        interview: str,
        label: str,
        state: InterviewState,
        loaded: LoadedStudy,
        detector: Finds,
        *,
        step: Step = "check",
    ) -> bool:
        """Show the check of an interview, or the last look; tell whether there is anything to check at all."""
        self.forget()
        check = word_check.begin(state, detector)
        if not check.texts:
            return False
        self._under = _Under(interview, label, PlaceTitles(lambda step: _question(loaded, state.setup.language, step)))
        self._check = check
        if check.groups and step == "check":
            self._show_check()
        else:
            self._show_last_look()
        return True

    @property
    def step(self) -> Step:
        """Which step of the closing is on the page."""
        return "notes" if self._check is None else "look" if self._reads else "check"

    def forget(self) -> None:
        """Drop what was said, and what could be taken back."""
        self._under = self._check = None
        self._earlier.clear()
        self._at, self._reads = "", False

    def choose(self, string: str, choice: str) -> None:
        """Decide about a string, and go on to the next one that is not decided."""
        if self._check is not None:
            chosen = cast("Choice", choice)
            self._turn(lambda check: check.choose(chosen, string), _after(self._check, string), string)

    def call(self, string: str, kind: str) -> None:
        """Say what a string is."""
        self._turn(lambda check: check.call(string, cast("Kind", kind)), string, string)

    def mark(self, words: str, kind: str) -> None:
        """Have words replaced that nothing has found."""
        before = self._check
        self._turn(lambda check: check.mark(words, cast("Kind", kind)), self._at)
        self._page.show_marked(found=self._check is not before)

    def undo(self) -> None:
        """Take the last decision back."""
        if self._check is None or not self._earlier:
            return
        decided, at = self._earlier[-1]
        if self._write(self._check.looked_anew(decided)):
            self._earlier.pop()
            self._at = at
            self._show()

    def _turn(self, step: Callable[[WordCheck], WordCheck], at: str, undo_at: str = "") -> None:
        """Take a step, keep it, and show a string after it."""
        before = self._check
        if before is None or (after := step(before)) is before or after.decided == before.decided:
            return
        if self._write(after):
            self._earlier.append((before.decided, undo_at))
            self._at = at
            self._show()

    def _write(self, check: WordCheck) -> bool:
        if self._under is None:
            return False
        decided = check.decided
        try:
            write_redaction(self._vault, self._under.interview, decided.choices, decided.kinds, nobody=decided.nobody)
        except UserError as error:
            self._page.show_trouble(error)
            self._show()
            return False
        self._check = check
        return True

    def _show(self) -> None:
        if self._reads:
            self._show_last_look()
        else:
            self._show_check()

    def _show_check(self) -> None:
        under, check = self._under, self._check
        if under is None or check is None:
            return
        if not check.groups:
            self._page.notes_wanted.emit()
            return
        self._reads = False
        titles, undo = under.titles.of, bool(self._earlier)
        self._page.show_check(under.label, check, titles, self._at, can_undo=undo)

    def _show_last_look(self) -> None:
        under, check = self._under, self._check
        if under is None or check is None:
            return
        self._reads = True
        titles, undo = under.titles.of, bool(self._earlier)
        self._page.show_last_look(
            under.label, check.after(), titles, nobody=check.decided.nobody, can_undo=undo, ready=check.ready
        )


def _after(check: WordCheck, string: str) -> str:
    """Return the next string that is not decided once this one is, from the first again at the end; or this one."""
    keys = [group.key for group in check.groups]
    at = keys.index(string)
    left = {group.key for group in check.open} - {string}
    return next((key for key in keys[at + 1 :] + keys[:at] if key in left), string)


def _question(loaded: LoadedStudy, language: str, step: str) -> str:
    """Return what a step asks, in the words of the study; its own name where it asks nothing."""
    part, _, asked = step.partition(":")
    path = (*(("about",) if part == "about" else ()), asked or part, "question")
    wording = loaded.wording(language)
    return wording.text(*path) if wording.has(*path) else step
