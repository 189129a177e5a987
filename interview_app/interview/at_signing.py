"""Signing as it is done: in memory, like the choices, until *Check my choices* is confirmed."""

from interview_app.interview import consent, moves, signing
from interview_app.interview.events import Event, Moved
from interview_app.interview.flow import CHOICES, SIGN, before, sign_steps
from interview_app.interview.pages import SignPage
from interview_app.interview.signing import Signature
from interview_app.interview.standing import Standing
from interview_app.interview.state import Place
from interview_app.study.document import ConsentDocument, consent_document
from interview_app.vault.values import EvidencePart

DOCUMENT = "document"
SIGNATURE = "signature"
_SALT = 16


class AtSigning(Standing):
    """What a person can do on the pages where they sign; `choosing.Choosing` adds what they can do about choices."""

    def sign(self, signature: Signature) -> None:
        """Note a signature and go on. It counts once *Check my choices* is confirmed, with the choices as they are.

        Raises:
            ValueError: When it lacks something, or is not offered: a bug in a window.
        """
        page, rules = self._page, self._loaded.study.consent
        self._need(isinstance(page, SignPage) and page.who == signature.who)
        if signature.kind not in rules.sign or signing.lacking(signature, independent=rules.witness == "independent"):
            raise ValueError("this signature cannot be taken")
        self._signatures[signature.who] = signature
        self._turn(*self._onward())

    def _unsign(self) -> None:
        """Drop what was signed and not confirmed: it was for other choices."""
        self._signatures.clear()

    def _signing(self) -> tuple[tuple[Event, ...], tuple[EvidencePart, ...]]:
        """Return what is stored of the signatures with the choices: events, and evidence with what was read."""
        document = self._document()
        day, wording = self._clock.now().date(), self._wording
        phrase = wording.text(SIGN, "phrase") if wording.has(SIGN, "phrase") else ""
        made = [
            signing.sealable(each, document.sha256, phrase=phrase, day=day, salt=self._randomness(_SALT))
            for each in self._signatures.values()
        ]
        evidence = (EvidencePart(SIGNATURE, each.evidence) for each in made)
        return tuple(each.event for each in made), (*self._frozen(document), *evidence)

    def _frozen(self, document: ConsentDocument) -> tuple[EvidencePart, ...]:
        """Return a copy of what was read, unless one is kept already: to be shown years later, without the study."""
        kept = any(line.document == document.sha256 for line in self._state.ledger)
        return () if kept else (EvidencePart(DOCUMENT, document.canonical),)

    def _may_confirm(self) -> bool:
        """Tell whether everybody has signed whose yes it takes, now or before, under these very words."""
        steps = sign_steps(self._loaded.study, self._state.route)
        wanted = signing.signatories(self._state.route) if steps else ()
        return self._signatures.keys() >= set(wanted) or self._is_signed()

    def _onward(self) -> tuple[Event, ...]:
        """Return what happens on going on; where there is nothing to sign, the pages for it are left out."""
        onward = moves.onward(self._loaded, self._state)
        to_pad = any(isinstance(event, Moved) and event.step.startswith(f"{SIGN}:") for event in onward)
        return (Moved(CHOICES),) if to_pad and not self._is_to_sign() else onward

    def _backward(self) -> Place | None:
        """Return where Back leads, likewise."""
        place = moves.backward(self._loaded, self._state)
        if place is None or not place.step.startswith(f"{SIGN}:") or self._is_to_sign():
            return place
        first = sign_steps(self._loaded.study, self._state.route)[0]
        return Place(before(self._loaded, self._state, first))

    def _is_to_sign(self) -> bool:
        """Tell whether there is something to sign: a yes to all that is needed, which was not signed before."""
        return consent.allows(self._loaded.study, self._draft, self._state.route) and not self._is_signed()

    def _is_signed(self) -> bool:
        under = self._state.willing.signed_under or self._document().sha256
        return signing.complete(self._state.signed, under, self._state.route)

    def _document(self) -> ConsentDocument:
        return consent_document(self._loaded.study, self._wording)
