"""A damaged database in the centre's hands: what lies on good pages is read, and what is missing is told."""

import hashlib
from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.vault.engine import VaultDamaged
from interview_app.vault.migrate import VaultNewer
from interview_app.vault.retelling import NO_DAY, retell
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.vault import answer, by_hand, install_small_pack, new_interview, new_vault, sealed_file, unlocked

PAGE = 4096
PACK = b"a pack that fills pages" * 500
WHO = 3
"""Interviews."""
EACH = 10
"""Answers of each, every second of which fills a page of its own."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a vault with some long interviews."""
    folder = tmp_path_factory.mktemp("whole") / "vault"
    with new_vault(folder) as vault:
        install_small_pack(vault, PACK)
        vault.set_recovery([str(hybrid_identity().recipient())])
        for number in range(WHO):
            vault.begin_interview(new_interview(number, pack=hashlib.sha256(PACK).hexdigest()), [])
            for n in range(EACH):
                vault.append(new_interview(number).id, [answer(f"v{n}:why", "word " * (600 if n % 2 else 5))])
    return folder


@pytest.fixture
def copy(tmp_path: Path, whole: Path) -> Path:
    """Return a copy of it."""
    folder = tmp_path / "vault"
    folder.mkdir()
    for path in whole.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


def damage(folder: Path, *pages: int) -> None:
    """Flip a bit on some pages of a vault's database."""
    content = bytearray((folder / "vault.db").read_bytes())
    for page in pages:
        content[page * PAGE + 100] ^= 1
    (folder / "vault.db").write_bytes(content)


def rescued(folder: Path) -> Vault:
    """Open a vault with the centre's keys."""
    return Vault.rescue(folder, [hybrid_identity()], clock=FixedClock(), randomness=system_randomness)


def readable(vault: Vault) -> dict[int, tuple[int, int]]:
    """Return for each interview how many of its entries can be read, and how many are told to be missing."""
    found = {}
    for number in range(WHO):
        vault.lend_key(new_interview(number).id, new_interview(number).dek)
        entries, damaged = vault.readable_entries(new_interview(number).id)
        found[number] = (len(entries), damaged)
    return found


def test_a_damaged_page_costs_only_what_lies_on_it(copy: Path) -> None:
    """Wherever it is: no entry is lost untold, and most pages cost one interview a few entries, or nothing."""
    pristine = (copy / "vault.db").read_bytes()
    pages = len(pristine) // PAGE
    lost = []
    for page in range(7, pages, 5):
        (copy / "vault.db").write_bytes(pristine)
        (copy / "vault.db-wal").unlink(missing_ok=True)
        damage(copy, page)
        with rescued(copy) as vault:
            found = readable(vault)
            assert {row.id for row in vault.interviews()} == {new_interview(number).id for number in range(WHO)}
        assert all(read + missing == EACH for read, missing in found.values())
        lost.append(sum(missing for _, missing in found.values()))
    assert sorted(lost)[len(lost) // 2] <= 2
    assert 0 in lost


def test_a_whole_vault_is_not_touched(copy: Path) -> None:
    """Then nothing is salvaged."""
    with rescued(copy) as vault:
        assert not vault.salvaged
        assert readable(vault) == dict.fromkeys(range(WHO), (EACH, 0))


def test_a_damaged_vault_that_somebody_unlocks_stays_as_it_is(copy: Path) -> None:
    """Salvage is for a copy at the centre: on the laptop, VAULT-DAMAGED, and no byte of it is changed."""
    pages = (copy / "vault.db").stat().st_size // PAGE
    damage(copy, pages - 3)
    before = (copy / "vault.db").read_bytes()
    with pytest.raises(VaultDamaged):
        unlocked(copy)
    assert (copy / "vault.db").read_bytes() == before
    with rescued(copy) as vault:
        assert vault.salvaged


def test_without_its_first_page_nothing_can_be_read(copy: Path) -> None:
    """VAULT-DAMAGED, also with the centre's keys."""
    damage(copy, 0)
    with pytest.raises(VaultDamaged):
        rescued(copy)


def test_a_damaged_vault_of_a_newer_program_is_refused(copy: Path) -> None:
    """VAULT-NEWER: what this version does not know of would be lost silently."""
    with by_hand(copy) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    damage(copy, (copy / "vault.db").stat().st_size // PAGE - 3)
    with pytest.raises(VaultNewer):
        rescued(copy)


def test_interviews_whose_rows_are_lost_are_told_by_the_chain(copy: Path) -> None:
    """They come back with their entries, and with a day that says that nobody knows it."""
    with by_hand(copy) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("DELETE FROM interview WHERE id = ?", (new_interview(1).id,))
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    damage(copy, (copy / "vault.db").stat().st_size // PAGE - 3)
    with rescued(copy) as vault:
        row = next(row for row in vault.interviews() if row.id == new_interview(1).id)
        assert (row.opened_on, row.label, row.stage) == (NO_DAY, "", Stage.OPEN)
        assert sum(readable(vault)[1]) == EACH


def test_the_chain_tells_how_far_an_interview_came(tmp_path: Path) -> None:
    """Closed, sealed with the hash of its file, sent, received or discarded; broken links are passed over."""
    with new_vault(tmp_path) as vault:
        pack = install_small_pack(vault)
        for number in range(5):
            vault.begin_interview(new_interview(number), [answer(), answer("v1:who")])
        vault.take_out(new_interview(0).id, "v1:why", answer())
        for number in range(1, 4):
            vault.close_interview(new_interview(number).id)
        for number in (2, 3):
            vault.seal(new_interview(number).id, sealed_file(number))
        vault.mark_exported({"b" * 64: [sealed_file(3).sha256]})
        vault.discard(new_interview(4).id)
    with by_hand(tmp_path) as database:
        links = [entry for (entry,) in database.execute("SELECT entry FROM audit ORDER BY n")]
    told = retell([b"{", None, b"[]", *links])
    assert {number: told[new_interview(number).id].stage for number in range(5)} == dict(
        enumerate((Stage.OPEN, Stage.CLOSING, Stage.SEALED, Stage.EXPORTED, Stage.WITHDRAWN))
    )
    assert told[new_interview(0).id].entries == {1: None, 2: b"", 3: b""}
    assert (told[new_interview(2).id].sealed, told[new_interview(2).id].pack) == (sealed_file(2).sha256, pack)
    assert told[new_interview(4).id].entries == {}
