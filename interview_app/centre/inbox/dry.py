"""A trial: what an intake would make of files, in the order in which they come, with nothing written anywhere.

What earlier files of the same trial would have brought is remembered by digests, so that the verdicts are those of the
real intake.
"""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from interview_app.base.errors import UserError
from interview_app.centre import consents
from interview_app.centre.archive import Outcome
from interview_app.centre.archive.addenda import WITHDRAWN, AddendumOrphan
from interview_app.centre.inbox import quarantine
from interview_app.centre.inbox.opening import Arrived, Evidence
from interview_app.centre.inbox.refusals import InterviewConflict
from interview_app.centre.inbox.results import KNOWN, FileResult
from interview_app.centre.office import Centre
from interview_app.centre.opened import Imported, OpenedAddendum, OpenedInterview, Rejected


class Trial:
    """Says what would become of each file; remembers what the files before it would have brought."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._seen: dict[str, tuple[bytes, int]] = {}
        self._bodies: set[str] = set()
        self._gone: set[str] = set()
        self._evidence: set[tuple[str, bytes]] = set()

    def archive_all(self, arrived: Sequence[Arrived]) -> list[FileResult]:
        """Say what `archiving.archive_all` would make of files."""
        return [self.archive(each) for each in arrived]

    def archive(self, arrived: Arrived) -> FileResult:
        """Say what `archiving.archive` would make of a file."""
        match arrived.opened:
            case Rejected() as refused:
                return FileResult(arrived.path, rejections=(refused,), evidence=arrived.evidence)
            case Evidence() as evidence:
                return self._evidence_in(FileResult(arrived.path, evidence=True), evidence)
            case Imported() as imported:
                return self._interviews_in(FileResult(arrived.path), imported)

    def _interviews_in(self, result: FileResult, imported: Imported) -> FileResult:
        weighed = zip(imported.interviews, self._centre.archive.weigh(imported.interviews), strict=True)
        told = [(each, self._after_what_came_before(each, outcome)) for each, outcome in weighed]
        new = [each for each, outcome in told if outcome is Outcome.TAKEN]
        twins = sum(self._is_twin(tag, here=here) for tag, here in self._centre.archive.likenesses(new))
        rejections = list(imported.rejected)
        for each, outcome in told:
            if outcome is Outcome.CONFLICT:
                rejections.append(quarantine.known(each.name, each.sealed_sha256, InterviewConflict()))
        self._seen |= {each.id: (sha256(each.record_json).digest(), imported.facts.device) for each in new}
        refused = [each for each in map(self._refused, imported.addenda) if each is not None]
        outcomes = [outcome for _, outcome in told]
        return replace(
            result,
            taken=len(new),
            twins=twins,
            duplicates=sum(outcome in KNOWN for outcome in outcomes),
            withdrawn=outcomes.count(Outcome.WITHDRAWN),
            addenda=len(imported.addenda) - len(refused),
            rejections=(*rejections, *refused),
        )

    def _after_what_came_before(self, interview: OpenedInterview, outcome: Outcome) -> Outcome:
        if interview.id in self._gone:
            return Outcome.WITHDRAWN
        before = self._seen.get(interview.id)
        if outcome is not Outcome.TAKEN or before is None:
            return outcome
        return Outcome.DUPLICATE if before[0] == sha256(interview.record_json).digest() else Outcome.CONFLICT

    def _is_twin(self, tag: str, *, here: bool) -> bool:
        known = here or tag in self._bodies
        self._bodies.add(tag)
        return known

    def _refused(self, said: OpenedAddendum) -> Rejected | None:
        try:
            self._follow(said)
        except UserError as error:
            return quarantine.known(said.name, said.sealed_sha256, error)
        return None

    def _follow(self, said: OpenedAddendum) -> None:
        interview, archive = said.addendum.interview, self._centre.archive
        if interview in self._gone:
            return
        if interview in self._seen:
            if self._seen[interview][1] != said.device:
                raise AddendumOrphan
        elif said.addendum.kind != WITHDRAWN:
            archive.weigh_addendum(said)
        elif not archive.may_withdraw(said):
            raise AddendumOrphan
        if said.addendum.kind == WITHDRAWN:
            self._gone.add(interview)

    def _evidence_in(self, result: FileResult, evidence: Evidence) -> FileResult:
        kept: list[bool] = []
        rejections: list[Rejected] = []
        for name, digest, content in evidence.files:
            interview = name.partition(".")[0]
            try:
                place = consents.place_for(self._centre, interview, content)
                kept.append(place is not None and (interview, sha256(content).digest()) not in self._evidence)
                self._evidence.add((interview, sha256(content).digest()))
            except UserError as error:
                rejections.append(quarantine.known(name, digest, error))
        return replace(result, taken=sum(kept), duplicates=len(kept) - sum(kept), rejections=tuple(rejections))
