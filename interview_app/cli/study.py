"""`interview-app study`: what a researcher does with a study's files."""

import typer

from interview_app.cli.study_check import check
from interview_app.cli.study_design import design
from interview_app.cli.study_new import new
from interview_app.cli.study_pack import pack
from interview_app.cli.study_preview import preview
from interview_app.cli.study_translated import translated
from interview_app.cli.study_voice import voice

commands = typer.Typer(
    no_args_is_help=True, add_completion=False, rich_markup_mode=None, help="Check a study and freeze its design."
)
commands.command("check")(check)
commands.command("design")(design)
commands.command("new")(new)
commands.command("translated")(translated)
commands.command("voice")(voice)
commands.command("pack")(pack)
commands.command("preview")(preview)
