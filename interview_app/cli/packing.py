"""What `interview-app study pack` does once a study is sound: ask the laptops' words, and write their packs."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import typer

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, refuse_to_replace_other, write_durably
from interview_app.base.paths import is_there, make_private_folder
from interview_app.centre import devices, studies
from interview_app.centre.office import Centre
from interview_app.cli.centre_door import opened
from interview_app.cli.centre_key import REQUEST_LIMIT
from interview_app.cli.main import print_error, printable
from interview_app.study import pack
from interview_app.study.load import LoadedStudy
from interview_app.study.pack.request import RequestBroken

_SUFFIX: Final = ".study"


class PackFileThere(UserError):
    """A pack would be written over a file."""

    code = "PACK-FILE-THERE"
    happened = "There is already a file at {path}, and a pack is not written over it unasked."
    safe = "No pack was made, and the file was left as it is."
    next_step = "Choose another place with --out, or run the command again with --replace."


def wanted(requests: Sequence[Path], out: Path, *, replace: bool) -> dict[Path, bytes]:
    """Tell the words of each laptop that asks, and return its request by where its pack goes.

    Raises:
        RequestBroken: When one of them is none; its name was told.
        PackFileThere: When there is something already where a pack would go, unless it may be replaced.
        NotAFile: When that is no file, which is never replaced.
    """
    targets = _targets(_told(requests), out)
    for target in targets:
        if is_there(target) and not replace:
            raise PackFileThere(path=target)
        refuse_to_replace_other(target)
    if len(targets) > 1:
        make_private_folder(out)
    return targets


def issue(
    folder: Path, identity: Path, passphrase_file: Path | None, study: LoadedStudy, targets: Mapping[Path, bytes]
) -> None:
    """Let a centre ask a study from now on, and write the pack of each request, given by where its pack goes.

    Raises:
        StudyOther, StudySameVersion, StudyOlder: When the centre cannot ask it.
        StudyTooLarge: When no laptop would take it.
    """
    with opened(folder, identity, passphrase_file) as centre:
        before = centre.version
        _warn_of_other_words(centre, study)
        centre.adopt(study)
        if centre.version != before:
            typer.echo(f"The centre asks version {centre.version} of {centre.name} from now on.")
        for target, untrusted_request in targets.items():
            there = is_there(target)
            write_durably(target, devices.issue_pack(centre, untrusted_request))
            typer.echo(f"{'Replaced' if there else 'Written'}: {printable(str(target))}")
        typer.echo(f"The centre's words, which each laptop will show: {' '.join(centre.words)}")
        if not centre.practice:
            _say_languages(study)


def _warn_of_other_words(centre: Centre, study: LoadedStudy) -> None:
    """Say in which languages people agree to other words from now on, though nobody is asked anew."""
    try:
        languages = studies.reworded(centre.study, study)
    except UserError:  # the version before cannot be read any more: there is nothing to compare with
        return
    if languages:
        typer.echo(
            f"Warning: what people agree to differs from version {centre.version} in {', '.join(languages)}, and "
            "study.toml names the same consent.material_change. Nobody whose interview is open will be asked anew. "
            "If a promise or a risk has changed, give it a new name there, change the version, and pack again."
        )


def _say_languages(study: LoadedStudy) -> None:
    """Say in which languages real interviews can be held.

    A pack in which none is approved is made all the same: laptops are enrolled, and everything but interviews is tried
    out with it, while people still decide on the words. No laptop shows unapproved words in a real interview.
    """
    languages = dict.fromkeys(study.study.languages)
    approved = [language for language in languages if study.wording(language).approved]
    others = ", ".join(language for language in languages if language not in approved)
    if not approved:
        typer.echo(
            f"Warning: with this pack no interview can be held. None of the study's languages is approved: {others}. "
            "When their owner agrees, write approved = true in their files, change the version, and pack again."
        )
        return
    typer.echo(f"Languages for interviews: {', '.join(approved)}.{f' Not approved: {others}.' if others else ''}")


def _told(requests: Sequence[Path]) -> dict[bytes, Path]:
    """Return each request with its file, after its laptop's words were told. The same one twice is one."""
    told: dict[bytes, Path] = {}
    for file in requests:
        untrusted = read_bounded(file, REQUEST_LIMIT)
        try:
            words = pack.read_request(untrusted).words
        except RequestBroken:
            print_error(f"{printable(str(file))}:")
            raise
        typer.echo(f"{printable(file.name)}: the laptop's words: {' '.join(words)}")
        told.setdefault(untrusted, file)
    return told


def _targets(told: Mapping[bytes, Path], out: Path) -> dict[Path, bytes]:
    """Return where each request's pack goes. Requests of one name, from several sticks, go apart by a word."""
    if len(told) == 1 and not out.is_dir():
        return dict.fromkeys([out], *told)
    names = [file.stem for file in told.values()]
    targets = {}
    for untrusted, file in told.items():
        word = f"-{pack.read_request(untrusted).words[0]}" if names.count(file.stem) > 1 else ""
        targets[out / f"{file.stem}{word}{_SUFFIX}"] = untrusted
    return targets
