"""What an intake says on a terminal: how far it is, what became of each file, and a summary at the end."""

import sys
from typing import Final

import typer

from interview_app.centre.inbox import FileResult, Intake, Progress
from interview_app.cli.centre_laptops import FLAGS
from interview_app.cli.main import printable

_MINUTE: Final = 60
_CLEAR: Final = "\r\x1b[K"


class Teller:
    """Shows on one line how far an intake is, where somebody is looking; a file or a pipe gets none of it."""

    def progress(self, progress: Progress, _result: FileResult) -> None:
        """Show how far it is."""
        if sys.stderr.isatty():
            typer.echo(_CLEAR + ("" if progress.done == progress.total else line(progress)), nl=False, err=True)

    def cancelled(self) -> bool:
        """Ctrl+C stops a command, and leaves whole what it had taken in."""
        return False


def line(progress: Progress) -> str:
    """Return how far an intake is, in words."""
    words = f"{progress.done} of {progress.total} files, {progress.interviews} interviews, {progress.rate:.1f} files/s"
    if progress.seconds_left is None:
        return words
    seconds = round(progress.seconds_left)
    return f"{words}, {seconds} s left" if seconds < _MINUTE else f"{words}, {round(seconds / _MINUTE)} min left"


def tell(intake: Intake) -> None:
    """Say what became of each file, and of all of them together where there are several."""
    if intake.dry:
        typer.echo("Only tried: nothing was written.")
    for result in intake.results:
        _tell(result)
    if intake.passed_over:
        typer.echo(f"{intake.passed_over} other file(s) in the folder are no bundles, and were passed over")
    for flag in intake.flags:
        typer.echo(f"laptop {flag.device}: {FLAGS[flag.code]} [{flag.code}]")
    if len(intake.results) > 1:
        typer.echo(_in_all(intake))


def _in_all(intake: Intake) -> str:
    interviews = [result for result in intake.results if not result.evidence]
    taken, known = (sum(getattr(each, name) for each in interviews) for name in ("taken", "duplicates"))
    kept_out = sum(len(result.rejections) for result in intake.results)
    evidence = sum(result.taken for result in intake.results if result.evidence)
    return (
        f"In all: {len(intake.results)} files, {taken} interviews new, {known} known, {kept_out} kept out; "
        f"evidence of consent for {evidence} new; {len(intake.receipts)} receipts"
    )


def _tell(result: FileResult) -> None:
    typer.echo(
        f"{printable(result.name)}: {'evidence of consent, ' if result.evidence else ''}"
        f"{result.taken} new, {result.duplicates} known, {len(result.rejections)} kept out"
    )
    if result.twins:
        typer.echo(f"  {result.twins} say word for word what another interview says: both are kept, and flagged")
    if result.withdrawn:
        typer.echo(f"  {result.withdrawn} withdrawn before: not taken in again")
    if result.addenda:
        typer.echo(f"  {result.addenda} said about interviews after they were sealed: see interview-app centre addenda")
    for rejected in result.rejections:
        typer.echo(f"  {rejected.name or 'the file'}: {printable(rejected.sentence)} [{rejected.code}]", err=True)
    if result.receipt is not None:
        beside = result.receipt.parent == result.path.parent
        why = "" if beside else ", for which there was no place beside the bundle"
        typer.echo(f"  receipt for the laptop{why}: {printable(str(result.receipt))}")
    if result.code:
        typer.echo(f"  or read this code out by telephone: {result.code}")
