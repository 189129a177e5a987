"""Study packs: installed once verified, each newer than the one before, kept for the interviews begun with them."""

from sqlalchemy import select

from interview_app.base.errors import UserError
from interview_app.vault import audit
from interview_app.vault.schema import PackTable
from interview_app.vault.store import Store
from interview_app.vault.values import InstalledPack


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
            if session.get(PackTable, new.digest) is not None:
                return
            installed = session.scalar(select(PackTable.version).order_by(PackTable.version.desc()).limit(1))
            if installed is not None and new.version <= installed:
                raise PackOlder(version=new.version, installed=installed)
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

    def content(self, digest: str) -> bytes:
        """Return the bytes of an installed pack."""
        with self._store.transaction() as session:
            return session.get_one(PackTable, digest).content

    def current(self) -> InstalledPack | None:
        """Return the newest pack."""
        with self._store.transaction() as session:
            row = session.scalar(select(PackTable).order_by(PackTable.version.desc()).limit(1))
            if row is None:
                return None
            return InstalledPack(row.digest, row.study, row.version, row.authority, row.content)
