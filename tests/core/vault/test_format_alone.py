"""What FORMAT.md says is enough to read what rests on a laptop, with the passphrase or with a key of the centre."""

import ast
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag

from interview_app.base.paths import LaptopPaths
from tests.factories import stranger
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.interview import PASSPHRASE, Laptop, go_to, new_laptop

OF_THE_TEAM = hybrid_identity("member 1")
ACCENTS = "Zo\u00eb’s  kettle\t walks\u2003slowly "
TYPED_OTHERWISE = " Zoe\u0308’s kettle walks slowly"


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """Make a laptop with the shipped study, and close it afterwards."""
    made = new_laptop(tmp_path)
    yield made
    made.vault.close()


def slots_of(laptop: Laptop) -> stranger.Json:
    """Return what a stranger reads in a laptop's slots."""
    return stranger.slots((LaptopPaths(laptop.folder).vault / "slots.json").read_bytes())


def test_the_stranger_knows_nothing_of_ours_but_age() -> None:
    """A reader that used our own code for slots, vault or events would prove nothing of the page."""
    tree = ast.parse(Path(stranger.__file__).read_bytes())
    imported = [
        f"{node.module}.{name.name}" if isinstance(node, ast.ImportFrom) else name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    ]
    assert [name for name in imported if name.startswith(("interview_app", "tests"))] == ["interview_app.crypto.age"]


def test_both_slots_lead_to_the_same_key(laptop: Laptop) -> None:
    """However the passphrase's spaces and accents were typed; the MAC vouches for both slots, and for nothing else."""
    laptop.vault.change_passphrase(PASSPHRASE, ACCENTS, cost=CHEAP)
    read = slots_of(laptop)
    key = stranger.key_by_passphrase(read, TYPED_OTHERWISE)
    assert stranger.key_by_identity(read, OF_THE_TEAM) == key
    assert stranger.genuine(read, key)
    assert not stranger.genuine({**read, "recovery": None}, key)
    with pytest.raises(InvalidTag):
        stranger.key_by_passphrase(read, PASSPHRASE)


def test_an_answer_that_was_never_sealed_is_read_with_a_key_of_the_centre(laptop: Laptop) -> None:
    """Also where the laptop itself has no key to it any more; what was taken out is not there."""
    session = laptop.begin()
    go_to(session, "review")
    session.take_out("v1:why")
    interview = str(session.interview)
    assert laptop.vault.forget_keys() == (interview,)
    head = laptop.vault.audit_head()
    laptop.vault.close()
    key = stranger.key_by_identity(slots_of(laptop), OF_THE_TEAM)
    with stranger.database(LaptopPaths(laptop.folder).vault / "vault.db", key) as database:
        assert database.execute("SELECT dek_local, evidence_local FROM data_key").fetchall() == [(None, None)]
        log = stranger.events(database, interview, stranger.data_key(database, interview, OF_THE_TEAM))
        evidence_key = stranger.data_key(database, interview, OF_THE_TEAM, "evidence_sealed")
        evidence = stranger.evidence(database, interview, evidence_key)
        assert stranger.chain_head(database).hex() == head.digest
    said = {event["key"]: event["answer"] for event in log if event["type"] == "answered"}
    assert log[0]["type"] == "opened"
    assert said["v1:ok"] == {"type": "rated", "point": 1}
    assert "v1:why" not in said
    assert {"type": "taken_out", "key": "v1:why"} in log
    (confirmed,) = [event for event in log if event["type"] == "consent_confirmed"]
    assert confirmed["decisions"]["take_part"] == "given"
    (signed,) = [event for event in log if event["type"] == "consent_signed"]
    digests = {kind: hashlib.sha256(part).hexdigest() for kind, part in evidence}
    assert digests == {"document": confirmed["document"], "signature": signed["sha256"]}


def test_the_words_of_an_answer_are_read_too(laptop: Laptop) -> None:
    """As they were typed, in the order in which the page says that the log stands."""
    session = laptop.begin()
    go_to(session, "v2:why")
    interview = str(session.interview)
    laptop.vault.close()
    key = stranger.key_by_passphrase(slots_of(laptop), PASSPHRASE)
    with stranger.database(LaptopPaths(laptop.folder).vault / "vault.db", key) as database:
        ((local,),) = database.execute("SELECT dek_local FROM data_key").fetchall()
        assert local == stranger.data_key(database, interview, OF_THE_TEAM)
        log = stranger.events(database, interview, local)
    (words,) = [event for event in log if event["type"] == "answered" and event["key"] == "v1:why"]
    assert words["answer"]["text"] == "they should ask first"
    assert words["answer"]["mode"] == "typed"
