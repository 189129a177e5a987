"""Addenda that came in a bundle: opened after the interviews they are about, and followed."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull
from interview_app.bundle import addendum
from interview_app.bundle.addendum import AddendumBroken
from interview_app.centre import withdrawal
from interview_app.centre.archive.addenda import WITHDRAWN, AddendumOrphan
from interview_app.centre.inbox import quarantine
from interview_app.centre.keys import Keys
from interview_app.centre.office import Centre
from interview_app.centre.opened import OpenedAddendum, Rejected


def opened(files: Mapping[str, bytes], keys: Keys, device: int) -> list[OpenedAddendum | Rejected]:
    """Open every addendum among the files of a laptop's bundle. Pure."""
    return [_open(name, files[name], keys, device) for name in sorted(files) if addendum.NAME.fullmatch(name)]


@dataclass(frozen=True)
class Followed:
    """What became of addenda: name and digest of those that are safe here, what was kept out, what was erased."""

    safe: tuple[tuple[str, str], ...]
    rejections: tuple[Rejected, ...]
    erased: tuple[str, ...]


def follow(centre: Centre, said: Iterable[OpenedAddendum]) -> Followed:
    """Do what addenda say. What was erased has yet to be finished, once the archive's transaction has ended."""
    safe, rejections, erased = [], [], []
    for each in said:
        try:
            erased += _follow(centre, each)
            safe.append((each.name, each.sealed_sha256))
        except DiskFull:
            raise
        except UserError as error:
            rejections.append(quarantine.known(each.name, each.sealed_sha256, error))
    return Followed(tuple(safe), tuple(rejections), tuple(erased))


def _follow(centre: Centre, said: OpenedAddendum) -> list[str]:
    interview = said.addendum.interview
    if said.addendum.kind != WITHDRAWN:
        centre.archive.add_addendum(said)
        return []
    if not centre.archive.may_withdraw(said):
        raise AddendumOrphan
    withdrawal.begin(centre, interview)
    return [interview]


def _open(name: str, untrusted: bytes, keys: Keys, device: int) -> OpenedAddendum | Rejected:
    try:
        found = addendum.open_sealed(
            untrusted, keys.identities, authority=keys.authority, at=keys.at, revoked=keys.revoked
        )
        said = found.addendum
        if name != addendum.name_of(said.interview, said.n) or found.certificate.serial != device:
            raise AddendumBroken
    except UserError as error:
        return quarantine.sealed_file(name, untrusted, error, keys)
    return OpenedAddendum(name, hashlib.sha256(untrusted).hexdigest(), said, device)
