"""The vault against a model of it: whatever is done in whatever order, it holds what the model holds."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from interview_app.vault.data_keys import KeyForgotten
from interview_app.vault.vault import NewEntry, Stage
from tests.factories.vault import install_small_pack, new_interview, new_vault, sealed_file, unlocked

KEYS = st.sampled_from(["", "v1:ok", "v1:why", "notes"])
Model = dict[int, list[tuple[str, bytes | None]]]


class VaultMachine(RuleBasedStateMachine):
    """Interviews are begun, added to, taken out of, sealed and shredded, with restarts in between."""

    live = Bundle("live")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.vault = new_vault(Path(self.folder.name))
        self.model: Model = {}
        self.over: dict[int, Stage] = {}
        self.begun = 0

    @initialize()
    def install(self) -> None:
        """Install a pack, without which nothing begins."""
        install_small_pack(self.vault)

    @rule(target=live, content=st.binary(max_size=40))
    def begin(self, content: bytes) -> int:
        """Begin the next interview with one entry."""
        self.begun += 1
        self.vault.begin_interview(new_interview(self.begun), [NewEntry("opened", "", content)])
        self.model[self.begun] = [("", content)]
        return self.begun

    @rule(number=live, new=st.lists(st.tuples(KEYS, st.binary(max_size=6000)), max_size=3))
    def append(self, number: int, new: list[tuple[str, bytes]]) -> None:
        """Append some entries."""
        last = self.vault.append(new_interview(number).id, [NewEntry("answered", *entry) for entry in new])
        self.model[number].extend(new)
        assert last == len(self.model[number])

    @rule(number=live, key=KEYS.filter(bool))
    def take_out(self, number: int, key: str) -> None:
        """Take out what stands under a key."""
        self.vault.take_out(new_interview(number).id, key, NewEntry("taken_out", key, b"gone"))
        kept = [(k, None if k == key else content) for k, content in self.model[number]]
        self.model[number] = [*kept, (key, b"gone")]

    @rule(number=consumes(live))
    def seal(self, number: int) -> None:
        """Close and seal an interview."""
        self.vault.close_interview(new_interview(number).id)
        self.vault.seal(new_interview(number).id, sealed_file(number))
        del self.model[number]
        self.over[number] = Stage.SEALED

    @rule(number=consumes(live))
    def discard(self, number: int) -> None:
        """Shred an interview."""
        self.vault.discard(new_interview(number).id)
        del self.model[number]
        self.over[number] = Stage.WITHDRAWN

    @rule()
    def restart(self) -> None:
        """End the program and start it again."""
        self.vault.close()
        self.vault = unlocked(Path(self.folder.name))

    @invariant()
    def holds_what_it_should(self) -> None:
        """What goes on is there whole; what is over cannot be read; the chain holds."""
        for number, expected in self.model.items():
            stored = self.vault.entries(new_interview(number).id)
            assert [(entry.key, entry.content) for entry in stored] == expected
            assert [entry.n for entry in stored] == list(range(1, len(expected) + 1))
        for number in self.over:
            with pytest.raises(KeyForgotten):
                self.vault.entries(new_interview(number).id)
        stages = {row.id: row.stage for row in self.vault.interviews()}
        open_ones = dict.fromkeys(self.model, Stage.OPEN)
        assert stages == {new_interview(number).id: stage for number, stage in (open_ones | self.over).items()}
        self.vault.verify_audit()

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.vault.close()
        self.folder.cleanup()


def test_the_vault_holds_what_its_model_holds() -> None:
    """Whatever is done in whatever order; few examples, because each of their steps waits for the disk."""
    slow = [HealthCheck.too_slow]
    few = settings(max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=slow)
    run_state_machine_as_test(VaultMachine, settings=few)
