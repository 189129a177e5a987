"""A fieldworker's laptop: made, enrolled at a centre, and given a study."""

from contextlib import suppress
from datetime import UTC, datetime, time

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.paths import LaptopPaths, make_private_folder
from interview_app.base.places import refuse_shared
from interview_app.crypto import age
from interview_app.crypto.armour import unarmoured
from interview_app.crypto.derive import KdfCost
from interview_app.crypto.device_identity import device_identity
from interview_app.crypto.sshsig import CertificateExpired
from interview_app.study import pack as packs
from interview_app.study.pack import Pack, PackFromStranger, PackRefused
from interview_app.vault.values import PackInUse
from interview_app.vault.vault import Vault


class NoPack(UserError):
    """The laptop has no study, or none that can be used."""

    code = "NO-PACK"
    happened = "There is no study on this laptop yet, so no interview can be held."
    safe = "Everything that is already on this laptop is safe."
    next_step = "Send your coordinator the request file of this laptop, and install the study pack that comes back."


class PackForAnotherLaptop(PackRefused):
    """The pack certifies another laptop's key."""

    code = "PACK-OTHER-LAPTOP"
    happened = "This study pack was made for another laptop."
    next_step = "Ask your coordinator for the pack made from the request file of this laptop."


class PracticePack(PackRefused):
    """A pack for practice, on a laptop that holds real interviews."""

    code = "PACK-PRACTICE"
    happened = "This study pack is for practice, and this laptop is for real interviews."
    next_step = "Press Practise on Today to practise here, and ask your coordinator for a pack for real interviews."


class RealPack(PackRefused):
    """A pack for real interviews, on a laptop for practice."""

    code = "PACK-REAL"
    happened = "This study pack is for real interviews, and this laptop is only for practice."
    next_step = "Leave practice, and install the pack on the laptop that it was made for."


def make_laptop(
    paths: LaptopPaths,
    passphrase: str,
    cost: KdfCost,
    *,
    clock: Clock,
    randomness: Randomness,
    machine: bytes | None = None,
) -> Vault:
    """Make the folders and the empty vault of a new laptop, which remembers its machine, and return the vault, open.

    Raises:
        FolderNetwork, FolderSynced: When they would not be on this machine's own disk alone; then none is made.
        FolderNotWritable: When the folders cannot be made.
        DiskFull: When there is no room.
    """
    refuse_shared(paths.home)
    for folder in (paths.home, paths.vault, paths.sealed):
        make_private_folder(folder)
    return Vault.create(paths.vault, passphrase, cost=cost, clock=clock, randomness=randomness, machine=machine)


def request(vault: Vault) -> bytes:
    """Return the file by which this laptop asks a centre to enrol it."""
    return packs.make_request(vault.device_key())


def examine(vault: Vault, untrusted_pack: bytes, clock: Clock) -> Pack:
    """Verify that a study pack may be installed here, and return it. Nothing is written.

    Raises:
        PackRefused: With the reason: not whole, another kind of file, another centre's, another laptop's, nobody to
            seal to; for practice on a real laptop, or the other way round.
        PackOlder: When a newer one is installed.
        PackExpired: When its certificate does not hold now.
        StudyBroken: When the study has mistakes.
    """
    before = vault.pack_in_use()
    try:
        pack = packs.open_pack(untrusted_pack, authority=before.authority if before else None, at=clock.now())
    except PackFromStranger:
        _refuse_other_kind(vault, untrusted_pack)
        raise
    if pack.certificate.public_line != vault.device_key().public_line:
        raise PackForAnotherLaptop
    vault.refuse_older_pack(pack.digest, pack.version)
    return pack


def install(vault: Vault, untrusted_pack: bytes, clock: Clock) -> Pack:
    """Verify a study pack and install it.

    The first pack pins the centre: later ones must come from it. The centre can open the vault from then on, should
    the passphrase be lost.

    Raises:
        UserError: As `examine`.
    """
    pack = examine(vault, untrusted_pack, clock)
    # First the centre's way in: from the moment a pack is in use, an interview can be begun that has to be rescued.
    vault.set_recovery(pack.recipients)
    vault.install_pack(
        untrusted_pack,
        digest=pack.digest,
        study=pack.loaded.study.id,
        version=pack.version,
        authority=pack.authority,
    )
    return pack


def _refuse_other_kind(vault: Vault, untrusted_pack: bytes) -> None:
    """Say of another centre's pack that it is of the other kind, if it is: for practice, or for real interviews."""
    here, there = packs.is_practice(vault.pack(_in_use(vault).digest)), packs.is_practice(untrusted_pack)
    if here != there:
        raise PracticePack if there else RealPack


def authority(vault: Vault) -> str:
    """Return the public key line of the centre that this laptop belongs to.

    Raises:
        NoPack: When no study was ever installed.
    """
    return _in_use(vault).authority


def current_pack(vault: Vault, clock: Clock, kept: Pack | None = None) -> Pack:
    """Return the study that new interviews are held with.

    Args:
        vault: The laptop's vault; it is asked each time which pack is in use.
        clock: Tells the time at which the pack's certificate has to hold, each time anew.
        kept: A pack that was opened before. If it is still the one in use it is not read again.

    Raises:
        NoPack: When none is installed.
        PackExpired: When its certificate no longer holds.
    """
    in_use = _in_use(vault)
    if kept is not None and _is(kept, in_use.digest, in_use.authority):
        packs.refuse_day(kept.certificate, clock.now())
        return kept
    return packs.open_pack(vault.pack(in_use.digest), authority=in_use.authority, at=clock.now())


def installed_pack(vault: Vault) -> Pack:
    """Return the study in use, also when its certificate has run out: to delete something nobody needs a new one.

    Raises:
        NoPack: When no study was ever installed.
    """
    in_use = _in_use(vault)
    return packs.open_pack(vault.pack(in_use.digest), authority=in_use.authority, at=None)


def recipients(vault: Vault) -> tuple[str, ...]:
    """Return the public keys of the centre that this laptop belongs to, also when its certificate has run out.

    Raises:
        NoPack: When no study was ever installed.
    """
    in_use = _in_use(vault)
    return packs.recipients_of(vault.pack(in_use.digest), authority=in_use.authority)


def shared_secret(vault: Vault) -> bytes:
    """Return what only this laptop and its centre know: 32 bytes, also when the certificate has run out.

    Raises:
        NoPack: When no study was ever installed.
        PackBroken: When the centre sealed it to another laptop.
    """
    in_use = _in_use(vault)
    sealed = packs.receipt_secret_of(vault.pack(in_use.digest), authority=in_use.authority)
    try:
        return age.decrypt_bytes(unarmoured(sealed), [device_identity(vault.device_key())])
    except (age.AgeDamaged, age.NoMatchingKey) as error:
        raise packs.PackBroken from error


def pack_of(vault: Vault, interview: str, clock: Clock, kept: Pack | None = None) -> Pack:
    """Return the pack an interview was begun with: it ends on that one, even when the certificate has run out since.

    Args:
        vault: The laptop's vault.
        interview: The interview's id.
        clock: Tells the time.
        kept: A pack that was opened before. If it is the interview's it is not read again.

    Raises:
        NoPack: When no study was ever installed.
        KeyError: When there is no such interview: a bug.
    """
    pinned = authority(vault)
    row = {row.id: row for row in vault.interviews()}[interview]
    # It held at some moment of that day; which one is not stored.
    evening, morning = (datetime.combine(row.opened_on, hour, UTC) for hour in (time.max, time.min))
    held = kept is not None and any(kept.certificate.holds_at(at) for at in (clock.now(), evening, morning))
    if kept is not None and held and _is(kept, row.pack, pinned):
        return kept
    content = vault.pack(row.pack)
    for at in (clock.now(), evening):
        with suppress(CertificateExpired):
            return packs.open_pack(content, authority=pinned, at=at)
    return packs.open_pack(content, authority=pinned, at=morning)


def _in_use(vault: Vault) -> PackInUse:
    in_use = vault.pack_in_use()
    if in_use is None:
        raise NoPack
    return in_use


def _is(kept: Pack, digest: str, pinned: str) -> bool:
    return (kept.digest, kept.authority) == (digest, pinned)
