"""What can go wrong with an archive, in particular on a server, in sentences that help.

A server that accepted the connection tells by an SQLSTATE what is wrong. Before that libpq has words only: they are
looked for in English, and whatever is said in another language gets the sentence that covers all of it.
"""

from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull
from interview_app.vault.engine import StorageBusy


class ArchiveDamaged(UserError):
    """The database cannot be read with this key."""

    code = "ARCHIVE-DAMAGED"
    happened = "The archive cannot be opened: it is damaged, or it belongs to another centre."
    next_step = "Take the archive back from your last backup, and import the bundles since then again."


class ArchiveAddress(UserError):
    """The URL of an archive is none that works."""

    code = "ARCHIVE-ADDRESS"
    happened = "This is not the address of a database that an archive can be in."
    next_step = "Give an address such as postgresql+psycopg://name@server/database."


class ArchivePassword(UserError):
    """A password would be written down where everybody who sees the centre's folder reads it."""

    code = "ARCHIVE-PASSWORD"
    happened = "There is a password in the address of the archive, and this program keeps none."
    safe = "It was not written down, and nothing was changed."
    next_step = "Leave it out of the address, and put it into the file .pgpass of whoever uses this computer."


class ArchiveDriver(UserError):
    """The extra is not installed."""

    code = "ARCHIVE-DRIVER"
    happened = "The archive is on a PostgreSQL server, and the part of this program that speaks to one is missing."
    next_step = "Install the program with its extra called postgres, or psycopg 3 beside it."


class ArchiveUnreachable(UserError):
    """No connection, or not any more."""

    code = "ARCHIVE-UNREACHABLE"
    happened = "The server with the archive does not answer, or does not let this computer in."
    safe = "Whatever was stored before is there, and nothing was stored in half."
    next_step = "Check the network and the address, ask whoever looks after the server, and then try again."


class ArchiveLogin(UserError):
    """The server knows nobody by this name and password."""

    code = "ARCHIVE-LOGIN"
    happened = "The server with the archive did not accept your name or your password."
    next_step = "Check the name in the address and the password in your file .pgpass, or ask whoever runs the server."


class ArchiveDatabase(UserError):
    """The server has no such database."""

    code = "ARCHIVE-DATABASE"
    happened = "The server with the archive answers, but it has no database of this name."
    next_step = "Check the name in the address, or ask whoever looks after the server to make the database."


class ArchivePrivate(UserError):
    """The connection could be read or changed on its way."""

    code = "ARCHIVE-PRIVATE"
    happened = "The server with the archive could not show that it is the right one, or offers no private connection."
    safe = "Nothing was sent to it."
    next_step = "Ask whoever looks after the server for its certificate, and name it as sslrootcert in the address."


class ArchivePermission(UserError):
    """The server knows the user, who may not do this."""

    code = "ARCHIVE-PERMISSION"
    happened = "The server with the archive does not let you read or write there."
    next_step = "Ask whoever looks after the server to make you an owner of the database, and then try again."


class ArchiveTaken(UserError):
    """The database is not empty."""

    code = "ARCHIVE-TAKEN"
    happened = "There is something in this database already, and an archive is only made in an empty one."
    safe = "What is in it was not touched."
    next_step = "Choose another database, or ask whoever looks after the server for a new one."


class ArchiveFull(DiskFull):
    """The server's disk is full."""

    code = "ARCHIVE-FULL"
    happened = "There is no room left on the server with the archive."
    next_step = "Ask whoever looks after the server to make room, and then try again."


_STATES: Final[tuple[tuple[str, type[UserError]], ...]] = (
    ("28", ArchiveLogin),
    ("3D000", ArchiveDatabase),
    ("53300", StorageBusy),
    ("53", ArchiveFull),
    ("55P03", StorageBusy),
    ("40", StorageBusy),
    ("42501", ArchivePermission),
    ("25006", ArchivePermission),
    ("42P07", ArchiveTaken),
    ("08", ArchiveUnreachable),
    ("57P", ArchiveUnreachable),
    ("25P03", ArchiveUnreachable),
    ("XX001", ArchiveDamaged),
    ("XX002", ArchiveDamaged),
)
"""By the beginning of an SQLSTATE (PostgreSQL documentation, appendix A), the longer before the shorter."""
_WORDS: Final[tuple[tuple[str, type[UserError]], ...]] = (
    ("SSL", ArchivePrivate),
    ("certificate", ArchivePrivate),
    ("too many clients", StorageBusy),
    ("too many connections", StorageBusy),
    ("connection slots", StorageBusy),
    ("authentication failed", ArchiveLogin),
    ("no password", ArchiveLogin),
    ("role ", ArchiveLogin),
    ("pg_hba.conf", ArchiveLogin),
    ("database ", ArchiveDatabase),
)
"""What libpq says when there is no connection yet."""


def explained(error: object) -> UserError | None:
    """Return the sentence for an error of the driver; None for what is no user's doing."""
    state = getattr(error, "sqlstate", None)
    if state:
        return next((made() for begins, made in _STATES if state.startswith(begins)), None)
    if type(error).__name__ != "OperationalError":
        return None
    words = str(error).rpartition("FATAL:")[2]
    if "the database system is" in words:  # starting up, or shutting down
        return ArchiveUnreachable()
    return next((made() for said, made in _WORDS if said in words), ArchiveUnreachable())
