"""Study packs: installed once verified, each newer than the one before, kept for the interviews begun with them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_app.base.errors import UserError
from interview_app.vault import audit
from interview_app.vault.schema import PackTable
from interview_app.vault.store import Store
from interview_app.vault.values import InstalledPack, PackInUse


class PackOlder(UserError):
    """A pack that is not newer than the one installed."""

    code = "PACK-OLDER"
    happened = "This study pack has version {version}, but this laptop already has version {installed}."
    safe = "The newer study pack stays in use."
    next_step = "Ask your coordinator for the newest study pack."


class Packs:
    """Statements about packs, each its own transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def install(self, new: InstalledPack) -> None:
        """Put a pack into use. Installing the same one again changes nothing."""
        with self._store.transaction() as session:
            in_use = _in_use(session)
            _refuse_older(in_use, new.digest, new.version)
            if in_use is not None and in_use.digest == new.digest:
                return
            session.add(
                PackTable(
                    digest=new.digest,
                    study=new.study,
                    version=new.version,
                    authority=new.authority,
                    content=new.content,
                )
            )
            audit.extend(session, [{"what": "installed", "pack": new.digest, "version": new.version}])

    def refuse_older(self, digest: str, version: int) -> None:
        """Check that a pack may be installed: that it is newer than the one in use, or that very one."""
        with self._store.transaction() as session:
            _refuse_older(_in_use(session), digest, version)

    def content(self, digest: str) -> bytes:
        """Return the bytes of an installed pack."""
        with self._store.transaction() as session:
            return session.get_one(PackTable, digest).content

    def current(self) -> InstalledPack | None:
        """Return the newest pack."""
        with self._store.transaction() as session:
            row = _in_use(session)
            if row is None:
                return None
            return InstalledPack(row.digest, row.study, row.version, row.authority, row.content)

    def in_use(self) -> PackInUse | None:
        """Return which pack is the newest. Its bytes, perhaps many megabytes, are not read."""
        newest = select(PackTable.digest, PackTable.authority).order_by(PackTable.version.desc()).limit(1)
        with self._store.transaction() as session:
            row = session.execute(newest).one_or_none()
            return None if row is None else PackInUse(row.digest, row.authority)

    def of(self, study: str) -> tuple[PackInUse, ...]:
        """Return which packs of a study were installed, newest first, without their bytes."""
        chosen = select(PackTable.digest, PackTable.authority).where(PackTable.study == study)
        with self._store.transaction() as session:
            rows = session.execute(chosen.order_by(PackTable.version.desc())).all()
            return tuple(PackInUse(row.digest, row.authority) for row in rows)


def _in_use(session: Session) -> PackTable | None:
    return session.scalar(select(PackTable).order_by(PackTable.version.desc()).limit(1))


def _refuse_older(in_use: PackTable | None, digest: str, version: int) -> None:
    if in_use is not None and in_use.digest != digest and version <= in_use.version:
        raise PackOlder(version=version, installed=in_use.version)
