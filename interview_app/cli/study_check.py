"""`interview-app study check`: every mistake in a study's files at once."""

import typer

from interview_app.cli.study_folder import Folder
from interview_app.study import load
from interview_app.study.load import LoadedStudy, StudyBroken
from interview_app.study.readability import readability


def check(folder: Folder) -> None:
    """List every mistake in a study, or say that there is none and how hard it is to read."""
    try:
        loaded = load.read(folder)
    except StudyBroken as error:
        for finding in error.findings:
            typer.echo(str(finding))
        raise
    typer.echo(f"{loaded.study.id} {loaded.study.version}: no mistakes. SHA-256 {loaded.digest}")
    for note in _notes(loaded):
        typer.echo(note)


def _notes(loaded: LoadedStudy) -> list[str]:
    notes = []
    for language, wording in sorted(loaded.wordings.items()):
        measured = readability(wording)
        notes.append(f"{language}: reading age about {measured.reading_age:.0f} by the Automated Readability Index")
        notes += [f"  longer than {measured.limit} words: {sentence}" for sentence in measured.long_sentences]
        if not wording.approved:
            notes.append("  not approved: it can be shown in practice only")
    if not loaded.signposting.checked:
        notes.append("the support lines have not been checked by anybody yet: see signposting.toml")
    return notes
