"""`interview-app study voice`: drafts of what is read aloud, and the list by which it is recorded."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.cli import main
from interview_app.cli.study_folder import Folder
from interview_app.study import drafting, load
from interview_app.study.clips import sentences
from interview_app.study.drafting import Drafted
from interview_app.study.findings import mistakes
from interview_app.study.load import Draft, StudyBroken

_EVERY = 50


class NoSuchLanguage(UserError):
    """A language was named that the study does not have."""

    code = "NO-SUCH-LANGUAGE"
    happened = "There is no language “{language}” in this study: it has {known}."
    safe = "Nothing was changed."
    next_step = "Type one of these, or add the language to the study first."


def voice(
    folder: Folder,
    language: Annotated[str, typer.Argument(help="One of the study’s languages.", metavar="LANGUAGE")],
    *,
    listing: Annotated[bool, typer.Option("--list", help="Only tell which file says which sentence.")] = False,
) -> None:
    """Have a computer's voice say every sentence that has no sound clip yet. Have them recorded before fieldwork."""
    files = load.folder_files(folder)
    said = _sentences(load.read_draft(files), language)
    if listing:
        for name, sentence in said.items():
            typer.echo(main.printable(f"clips/{language}/{name}.opus  {sentence}"))
        return
    spoken = 0
    for step in drafting.draft(files, language, said, drafting.espeak(language)):
        if isinstance(step, Drafted):
            _keep(folder, language, step)
            typer.echo(f"{len(step.made)} drafts were made, {len(step.gone)} were taken out; {len(said)} sentences.")
        else:
            spoken += 1
            if spoken % _EVERY == 0:
                typer.echo(f"{spoken} sentences spoken.")


def _sentences(draft: Draft, language: str) -> dict[str, str]:
    if draft.study is None:
        raise StudyBroken(mistakes(draft.findings))
    if language not in draft.wordings:
        known = ", ".join(draft.wordings) or "none"
        raise NoSuchLanguage(language=main.printable(language), known=known)
    return sentences(draft.study, draft.wordings[language], draft.signposting)


def _keep(folder: Path, language: str, drafted: Drafted) -> None:
    room = folder / "clips" / language
    room.mkdir(parents=True, exist_ok=True)
    for name, sound in drafted.made.items():
        write_durably(folder / name, sound)
    write_durably(room / "drafts.toml", drafted.listed)
    for name in drafted.gone:
        (folder / name).unlink()
