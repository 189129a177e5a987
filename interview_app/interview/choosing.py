"""Choices as they are made: nothing counts, and nothing is stored, before *Check my choices* is confirmed."""

from collections.abc import Sequence

from interview_app.interview import consent, flow, moves
from interview_app.interview.at_signing import AtSigning
from interview_app.interview.events import Decision, Event, Moved
from interview_app.interview.pages import ChoicesPage, ConsentPage
from interview_app.interview.state import Place, fold
from interview_app.vault.values import EvidencePart


class Choosing(AtSigning):
    """What a person can do about their choices; `session.Session` adds the rest."""

    def decide(self, item: str, decision: Decision) -> None:
        """Note a decision on the page of its consent item. It counts once *Check my choices* is confirmed."""
        self._need(isinstance(self._page, ConsentPage) and self._page.item == item)
        if self._draft.get(item) != decision:
            self._unsign()
        self._draft[item] = decision
        self._page = self._drawn()

    def confirm_choices(self) -> None:
        """Confirm the choices as they stand.

        With a yes to everything required, signed, the interview is opened in the vault, sealed to the centre, and goes
        on. Signatures and a copy of what was read go into the vault with it, under a key of their own.
        Without, it ends and nothing about the participant is stored, as the page says: before anything was stored it
        leaves no trace but a count, and later everything that was said is shredded. (Whoever wants to stop and keep
        what they said presses Stop.)
        """
        self._need(isinstance(self._page, ChoicesPage))
        month = f"{self._clock.now():%Y-%m}"
        choices = consent.confirmed(self._loaded, self._wording, self._draft, month, self._state.route)
        onward = moves.onward(self._loaded, self._state)
        match self._agreed(), self.interview is not None:
            case True, True:
                signed, evidence = self._signing()
                told = () if choices == self._state.consent else (*signed, choices)
                self._turn(*told, *onward, evidence=evidence if told else ())
            case True, False:
                self._need(self._may_confirm())
                signed, evidence = self._signing()
                self._open(*signed, choices, *onward, evidence=evidence)
            case False, True:
                self._shred()
            case _:
                self._decline()

    def _agreed(self) -> bool:
        """Tell whether everybody who decides has said yes to all that is required, and understood what is core."""
        state, study = self._state, self._loaded.study
        enough = state.understanding.enough(state.route, study.consent.core)
        return enough and consent.allows(study, self._draft, state.route)

    def _past_decision(self, page: ConsentPage) -> None:
        """Go on from a decision. Once the person who consents has said no, the participant need not be asked."""
        onward = self._onward()
        asks_participant = Moved(flow.PARTICIPANT_DECIDES) in onward
        self._need(not page.step.startswith("vouch:"))
        self._turn(*((Moved(flow.CHOICES),) if asks_participant and self._other_refused() else onward))

    def _way_back(self) -> Place | None:
        """Return where Back leads, past what was left out."""
        place = self._backward()
        if place is not None and place.step.startswith(consent.ASSENT) and self._other_refused():
            return Place(flow.before(self._loaded, self._state, flow.PARTICIPANT_DECIDES))
        return place

    def _other_refused(self) -> bool:
        return any(self._draft.get(item) == "refused" for item in self._loaded.study.consent.required)

    def _open(self, *happened: Event, evidence: Sequence[EvidencePart] = ()) -> None:
        state = fold(happened, self._state)
        self._journal.begin(self._pack, self.label, happened, self._randomness, evidence=evidence)
        self._unsign()
        self._show(state)

    def _decline(self) -> None:
        self._journal.forget()
        self._end("declined")
        # Last: whatever becomes of the count, the participant is free to go.
        self._journal.count_refusal()

    def _shred(self) -> None:
        self._journal.discard()
        self._end("deleted")
