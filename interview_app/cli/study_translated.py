"""`interview-app study translated`: say that a translation fits the source text as it is now."""

from typing import Annotated

import typer

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.cli import main
from interview_app.cli.study_folder import Folder
from interview_app.study import load
from interview_app.study.findings import mistakes
from interview_app.study.load import StudyBroken
from interview_app.study.rules import sources


class NotATranslation(UserError):
    """A language was named that is not translated from another."""

    code = "NOT-A-TRANSLATION"
    happened = "There is no translation “{language}” in this study: its translations are {known}."
    next_step = "Type one of these, or add the language to the study first."


def translated(
    folder: Folder,
    language: Annotated[str, typer.Argument(help="A translation, such as “pl” or “en-GB-x-easy”.", metavar="LANGUAGE")],
) -> None:
    """Write down which source text a translation was made from, once somebody has compared the two."""
    draft = load.read_draft(load.folder_files(folder))
    if draft.study is None:
        raise StudyBroken(mistakes(draft.findings))
    known = [name for name in dict.fromkeys(draft.study.languages) if sources.source_of(draft.study, name)]
    if language not in known:
        raise NotATranslation(language=main.printable(language), known=", ".join(known) or "none")
    of = sources.source_of(draft.study, language)
    needed = tuple(finding for finding in mistakes(draft.findings) if finding.file in _texts(language, of))
    if needed:
        for finding in needed:
            typer.echo(main.printable(f"Mistake: {finding}"))
        raise StudyBroken(needed)
    marked = sources.marks(draft.wordings[language], draft.wordings[of])
    write_durably(folder / f"text/{language}.source.toml", sources.write(language, of, marked))
    typer.echo(f"{len(marked)} sentences of {language} are marked as fitting {of} as it is now.")


def _texts(*languages: str) -> set[str]:
    return {f"text/{language}.toml" for language in languages}
