"""Everything that can be said about a study at once: mistakes, warnings, notes, and how hard it is to read.

`load` finds what a laptop must refuse. This adds what takes longer and is for the author: reading, and whether effects
can be told apart.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interview_app.study import load, toml_file
from interview_app.study.findings import Finding, mistakes, warnings
from interview_app.study.load import Draft, LoadedStudy, StudyBroken
from interview_app.study.rules import clips, reading
from interview_app.study.rules.effects import check_reach
from interview_app.study.rules.identifiable import check_identifiable
from interview_app.study.rules.lock import check_measured
from interview_app.study.rules.reading import LanguageRead
from interview_app.study.signposting import Signposting

_EXAMPLE = "example.org"


@dataclass(frozen=True)
class Review:
    """What the check found.

    Attributes:
        draft: What could be read.
        loaded: The study, when it has no mistakes.
        mistakes: What keeps it from being used.
        warnings: What is for its author to weigh.
        notes: Facts that need no action, or none here.
        reading: Each language, sentence by sentence.
    """

    draft: Draft
    loaded: LoadedStudy | None
    mistakes: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    notes: tuple[str, ...]
    reading: tuple[LanguageRead, ...]

    @property
    def clean(self) -> bool:
        """Whether there is neither a mistake nor a warning."""
        return not self.mistakes and not self.warnings


def review(files: Mapping[str, bytes]) -> Review:
    """Check a study's files; whatever is in them, nothing is raised."""
    draft = load.read_draft(files)
    loaded, found = _read(files, draft)
    rows = () if loaded is None else loaded.rows
    measured: tuple[LanguageRead, ...] = ()
    notes: tuple[str, ...] = ()
    if draft.study is not None:
        measured = reading.read(draft.study, draft.wordings, rows) if _whole(found) else ()
        found += tuple(finding for language in measured for finding in reading.findings(language))
        notes = (*_notes(draft, measured), *clips.notes(draft.study, draft.wordings, draft.signposting, files))
    if draft.study is not None and _whole(found):
        more, told = check_identifiable(draft.study, rows)
        found, notes = (*found, *more, *check_reach(draft.study, rows)), (*notes, *told)
    found = tuple(dict.fromkeys(found))
    return Review(draft, loaded, mistakes(found), warnings(found), notes, measured)


def _read(files: Mapping[str, bytes], draft: Draft) -> tuple[LoadedStudy | None, tuple[Finding, ...]]:
    try:
        loaded = load.complete(draft, files)
    except StudyBroken as error:
        return None, (*error.findings, *warnings(draft.findings))
    lock, _ = toml_file.parse(load.LOCK, files[load.LOCK])
    false = check_measured(loaded.study, loaded.rows, lock or {}, load.LOCK)
    return None if false else loaded, (*false, *loaded.warnings)


def _whole(found: tuple[Finding, ...]) -> bool:
    """Tell whether the structure makes sense, so that stories can be made of it."""
    return not any(finding.file == load.STRUCTURE for finding in mistakes(found))


def _notes(draft: Draft, measured: tuple[LanguageRead, ...]) -> Iterator[str]:
    for language, wording in draft.wordings.items():
        if not wording.approved:
            yield f"{language} is not approved: it is shown in practice only."
    for one in measured:
        if one.hard_sentences:
            hard = len(one.hard_sentences)
            some = "1 sentence is" if hard == 1 else f"{hard} sentences are"
            yield f"{one.language}: {some} above school grade {one.grade:g} by themselves."
        if one.inherited:
            few = len(one.inherited)
            come = "1 sentence comes" if few == 1 else f"{few} sentences come"
            yield f"{one.language}: {come} from {one.inherited[0].base}."
    yield from _unreachable(draft.signposting)


def _unreachable(signposting: Signposting) -> Iterator[str]:
    if not signposting.checked:
        yield "Nobody has checked the support lines yet: see signposting.toml."
    for name, who in (("contact", signposting.contact), ("complaints", signposting.complaints)):
        if who is None:
            yield f"The card names nobody under [{name}]: see signposting.toml."
        elif _EXAMPLE in who.reach:
            yield f"The card gives the address of an example under [{name}]: write your own into signposting.toml."
