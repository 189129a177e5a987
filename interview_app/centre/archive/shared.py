"""One transaction for several verbs: whoever stores thousands of bundles waits for the disk once for many of them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session


class Shared(threading.local):
    """The session that this thread's verbs share, if they do; other threads have their own."""

    session: Session | None = None

    @contextmanager
    def by(self, session: Session) -> Iterator[None]:
        """Let verbs share a session."""
        self.session = session
        try:
            yield
        finally:
            self.session = None


@contextmanager
def savepoint(session: Session) -> Iterator[Session]:
    """Let one verb of several be all or nothing by itself."""
    point = session.begin_nested()
    try:
        yield session
    except BaseException:
        # Of a disk that is full, the database has taken back everything already, and there is no such point any more.
        with suppress(SQLAlchemyError):
            point.rollback()
        raise
    point.commit()
