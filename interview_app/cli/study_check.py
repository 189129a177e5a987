"""`interview-app study check`: everything that is wrong with a study's files at once, and how hard it is to read."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from interview_app.base.errors import UserError
from interview_app.cli import main
from interview_app.cli.study_folder import Folder
from interview_app.study import load
from interview_app.study.findings import Finding
from interview_app.study.review import Review, review
from interview_app.study.rules.readability import Measured
from interview_app.study.rules.reading import LanguageRead


class StudyHasMistakes(UserError):
    """A study has mistakes, and whoever asked is whoever can put them right."""

    code = "STUDY-MISTAKES"
    happened = "The study cannot be used yet: {count}."
    next_step = "Put right what each line names, from the top, and run the check again."


class StudyNotClean(UserError):
    """A study without mistakes has warnings."""

    code = "STUDY-WARNINGS"
    happened = "The study can be used. Its author should look at {count} first."
    next_step = "Change what a warning names, or decide that it may stay."


def check(
    folder: Folder,
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON document, for machines.")] = False,
    details: Annotated[bool, typer.Option("--details", help="List every sentence with its words and grade.")] = False,
) -> None:
    """List every mistake and every warning in a study, and say how hard it is to read.

    The exit status is 0 only when there is neither a mistake nor a warning.
    """
    if as_json:
        _as_json(folder)
        return
    found = review(load.folder_files(folder))
    for line in _lines(found, details=details):
        typer.echo(main.printable(line))
    if found.mistakes:
        raise StudyHasMistakes(count=_count(found.mistakes, "mistake"))
    if found.warnings:
        raise StudyNotClean(count=_count(found.warnings, "warning"))


def _count(found: Sequence[Finding], what: str) -> str:
    return f"1 {what}" if len(found) == 1 else f"{len(found)} {what}s"


def _as_json(folder: Path) -> None:
    """Write one document whatever happens; ASCII, so that no terminal and no pipe minds."""
    try:
        found = review(load.folder_files(folder))
    except UserError as error:
        typer.echo(json.dumps({"clean": False, "error": {"code": error.code, "message": error.message}}, indent=1))
        raise typer.Exit(main.NOT_DONE) from error
    typer.echo(json.dumps(_document(found), indent=1))
    if not found.clean:
        raise typer.Exit(main.NOT_DONE)


def _lines(found: Review, *, details: bool) -> Iterator[str]:
    for kind, findings in (("Mistake", found.mistakes), ("Warning", found.warnings)):
        yield from (f"{kind}: {finding}" for finding in findings)
    if found.loaded is not None:
        study = found.loaded.study
        yield f"{study.id} {study.version}: no mistakes. SHA-256 {found.loaded.digest}"
    for language in found.reading:
        yield f"{language.language}: {_spoken(language)}"
        if details:
            yield from (f"  {one.key}: {_figures(one.measured)}: {one.text}" for one in language.sentences)
            yield from (f"  {one.name}: {_figures(one.measured)}" for one in language.stories)
            yield from (f"  the page {one.key}: {_figures(one.measured)}" for one in language.pages)
    yield from (f"Note: {note}" for note in found.notes)


def _spoken(language: LanguageRead) -> str:
    parts = [f"{len(language.sentences)} sentences, {_figures(language.whole)}"]
    grades = sorted(one.measured.grade for one in language.stories if one.measured.grade is not None)
    if grades:
        parts.append(f"{len(grades)} stories read at school grade {grades[0]} to {grades[-1]}")
    pages = [one.measured.grade for one in language.pages if one.measured.grade is not None]
    if pages:
        parts.append(f"the hardest page at {max(pages)}")
    return "; ".join(parts)


def _figures(measured: Measured) -> str:
    hard = f"school grade {measured.grade}" if measured.grade is not None else f"LIX {measured.lix}"
    longest = f", longest sentence {measured.longest}" if measured.longest < measured.words else ""
    return f"{measured.words} words{longest}, {hard}"


def _document(found: Review) -> dict[str, Any]:
    study = found.draft.study
    return {
        "study": study.id if study else None,
        "version": study.version if study else None,
        "digest": found.loaded.digest if found.loaded else None,
        "clean": found.clean,
        "mistakes": [_finding(finding) for finding in found.mistakes],
        "warnings": [_finding(finding) for finding in found.warnings],
        "notes": list(found.notes),
        "reading": [_language(language) for language in found.reading],
    }


def _finding(finding: Finding) -> dict[str, str]:
    return {"file": finding.file, "key": finding.key, "message": finding.message, "to_do": finding.to_do}


def _language(language: LanguageRead) -> dict[str, Any]:
    return {
        "language": language.language,
        "limits": {"words": language.words, "grade": language.grade},
        "sentences": [
            {"key": one.key, "text": one.text, "from": one.base or language.language, **_measured(one.measured)}
            for one in language.sentences
        ],
        "pages": [{"page": one.key, **_measured(one.measured)} for one in language.pages],
        "stories": [{"story": one.name, **_measured(one.measured)} for one in language.stories],
    }


def _measured(measured: Measured) -> dict[str, float | None]:
    return {"words": measured.words, "longest": measured.longest, "grade": measured.grade, "lix": measured.lix}
