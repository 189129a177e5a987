"""Words that sing: planted in every kind of answer, and searched for in every spelling that a file may hold."""

import base64
from collections.abc import Iterator, Sequence
from pathlib import Path

from interview_app.interview.events import Wrote
from interview_app.interview.pages import OpenQuestion, QuestionPage
from interview_app.interview.session import Session
from interview_app.interview.signing import Signature
from tests.factories.crypto import CHEAP
from tests.factories.interview import PASSPHRASE, Laptop, go_on, go_to
from tests.factories.vault import by_hand, readable_pages

FIRST, CHANGED, GONE, NOTES = "kanarienvogel", "nachtigall", "zaunkönig", "rotkehlchen"
OTHER_ANSWERS = ("no_trouble", "person_decides", "out_of_date", "about:ethnic_group", "safeguarding_understood")
"""Ids that answers, questions and consent items are stored by: who finds them knows what was talked about."""
SERIAL = "KV-417902113"
"""The number of a paper form with a name on it: evidence of consent."""
PLANTED = (FIRST, CHANGED, GONE, NOTES, SERIAL, *OTHER_ANSWERS)
_PIECE = 16


def spellings(word: str) -> Iterator[bytes]:
    """Yield the byte strings by which a word can stand in a file, base64 in its three alignments."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = word.encode(encoding)
        yield raw
        for before in range(3):
            encoded = base64.b64encode(bytes(before) + raw + bytes(2))
            yield encoded[4 if before else 0 :][: len(raw) * 4 // 3 - 4]


def words_in(content: bytes, words: Sequence[str] = PLANTED) -> list[str]:
    """Return which of the words stand in some bytes."""
    return [word for word in words if any(spelling in content for spelling in spellings(word))]


def files_with(folder: Path, *words: str) -> list[tuple[str, str]]:
    """Return which of the words stand in which file under a folder."""
    # Room that is set aside is megabytes of zeros, in which nothing needs to be looked for.
    contents = [(path, path.read_bytes().strip(b"\0")) for path in folder.rglob("*") if path.is_file()]
    assert contents
    return [(path.name, word) for path, content in contents for word in words_in(content, words)]


def to_review(laptop: Laptop) -> Session:
    """Hold an interview with words in every box, up to the page with everything that was said."""
    session = laptop.begin()
    go_to(session, "sign:participant")
    session.sign(Signature("participant", "paper", serial=SERIAL, witness="present"))
    while session.page.step != "review":
        if isinstance(session.page, QuestionPage) and isinstance(session.page.question, OpenQuestion):
            session.answer(Wrote(f"{FIRST} and {GONE} at {session.page.step}"))
        else:
            go_on(session)
    return session


def held(laptop: Laptop) -> str:
    """Hold an interview through the session with words in every box, one changed and one taken out."""
    session = to_review(laptop)
    session.change("v2:why")
    session.answer(Wrote(CHANGED))
    session.take_out("v3:why")
    keep(session)
    assert session.interview is not None
    return session.interview


def keep(session: Session) -> None:
    """Go to the end and keep everything."""
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))


def secrets_of(vault_folder: Path, interview: str, key: str | None = None, passphrase: str = PASSPHRASE) -> list[bytes]:
    """Return what of an interview must not be in any page once it is gone: of a closed vault, read by hand.

    Its keys and every ciphertext; with `key`, only the ciphertexts of that answer.
    """
    statement = "SELECT ciphertext FROM entry WHERE interview = ? AND ciphertext IS NOT NULL"
    with by_hand(vault_folder, passphrase) as database:
        if key is not None:
            return [row[0] for row in database.execute(f"{statement} AND key = ?", (interview, key))]
        wanted = "SELECT dek_local, dek_sealed, evidence_local, evidence_sealed FROM data_key WHERE interview = ?"
        keys = database.execute(wanted, (interview,))
        found = [secret for row in keys for secret in row if secret is not None]
        evidence = database.execute("SELECT ciphertext FROM evidence WHERE interview = ?", (interview,))
        return found + [row[0] for row in (*evidence, *database.execute(statement, (interview,)))]


def pieces_in_pages(vault_folder: Path, secrets: Sequence[bytes], passphrase: str = PASSPHRASE) -> int:
    """Return how many pieces of some secrets are in any page of the database, its copies or logs, freed ones too."""
    databases = [path.name for path in vault_folder.glob("vault.db*") if not path.name.endswith("-wal")]
    pages = b"".join(readable_pages(vault_folder, passphrase, name) for name in databases)
    pieces = [secret[at : at + _PIECE] for secret in secrets for at in range(0, len(secret) - _PIECE + 1, _PIECE)]
    assert pieces
    return sum(piece in pages for piece in pieces)
