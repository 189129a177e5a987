"""What a laptop has promised by acknowledging it, and whether what is found keeps the promise."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from interview_app.vault.stages import Stage
from tests.stress.found import Found, FoundInterview
from tests.stress.told import Told

_OVER = frozenset({Stage.SEALED, Stage.EXPORTED, Stage.ACKNOWLEDGED})
_UNSEALED = frozenset({Stage.OPEN, Stage.CLOSING})
_UNSAID = {"will", "refused", "gave up", "bug"}


@dataclass
class Promised:
    """One interview: the answers that may be counted on, in order, and what may be counted on to be gone."""

    answers: list[tuple[str, str]] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    notes: str = ""
    page: str = ""
    stage: Stage = Stage.OPEN
    sealed: str = ""
    sealed_now: bool = False
    exported: bool = False


@dataclass
class Promises:
    """All that one laptop has acknowledged, and the one thing that it was trying when it fell silent.

    Attributes:
        passphrase: Opens the vault, once it has been made.
        pack: The digest of the study in use.
        bundles: Digests of what was exported, by file name.
        trying: Told and not yet acknowledged: it may have happened or not.
    """

    passphrase: str = ""
    pack: str = ""
    interviews: dict[str, Promised] = field(default_factory=dict)
    bundles: dict[str, str] = field(default_factory=dict)
    trying: Told | None = None

    def hear(self, told: Told) -> None:  # noqa: C901 - a line for each thing that can be told
        """Take a line in."""
        if told.what == "will":
            self.trying = told
        if told.what in _UNSAID:
            return
        self.trying = None
        match told.what:
            case "passphrase":
                self.passphrase = told.value
            case "pack":
                self.pack = told.value
            case "exported":
                self.bundles[told.key] = told.value
                for each in self.interviews.values():
                    each.stage = Stage.EXPORTED if each.stage is Stage.SEALED else each.stage
                    each.exported = each.exported or each.sealed_now
            case "sealed now":
                for each in self.interviews.values():
                    each.sealed_now = each.sealed_now or each.stage in _UNSEALED
            case "began":
                self.interviews[told.interview] = Promised(page=told.page)
            case _ if told.interview:
                _hear_of(self.interviews[told.interview], told)
            case _:
                pass

    @property
    def passphrases(self) -> tuple[str, ...]:
        """What may open the vault now: what was acknowledged first."""
        trying = self.trying
        in_flight = trying.value if trying is not None and trying.verb in {"make", "passphrase"} else ""
        return tuple(dict.fromkeys(phrase for phrase in (self.passphrase, in_flight) if phrase))

    def trying_on(self, interview: str) -> Told | None:
        """Return what is being tried on an interview."""
        if self.trying is not None and self.trying.interview == interview:
            return self.trying
        return None


def _hear_of(promised: Promised, told: Told) -> None:
    match told.what:
        case "answered":
            promised.answers.append((told.key, told.value))
        case "taken out":
            promised.gone.add(told.key)
        case "noted":
            promised.notes = told.value
        case "kept":
            promised.stage = Stage.CLOSING
        case "sealed":
            promised.stage, promised.sealed = Stage.SEALED, told.value
        case "discarded":
            promised.stage = Stage.WITHDRAWN
        case _:
            pass
    promised.page = told.page or promised.page


def lost(promises: Promises, found: Found) -> Iterator[str]:  # noqa: C901 - a line for each promise
    """Yield a sentence for each promise that is not kept. What cannot be read at all is in `found.trouble`."""
    if not found.there:
        if promises.passphrase:
            yield "the vault is gone"
        return
    if not found.opened_by & set(promises.passphrases):
        yield "no passphrase opens the vault"
        return
    if promises.trying is None and found.opened_by != {promises.passphrase}:
        yield "another passphrase opens the vault than the one that was acknowledged"
    if promises.pack and found.pack != promises.pack:
        yield "the study is gone"
    for name, digest in promises.bundles.items():
        if found.bundles.get(name) != digest:
            yield f"bundle {name} is not whole"
    beginning = promises.trying is not None and promises.trying.verb == "begin"
    unknown = found.interviews.keys() - promises.interviews.keys()
    if len(unknown) > int(beginning):
        yield f"{len(unknown)} interviews that nobody began"
    for interview, promised in promises.interviews.items():
        there = found.interviews.get(interview)
        if there is None:
            yield f"interview {interview[:6]} is gone"
        else:
            trying = promises.trying_on(interview)
            yield from (f"interview {interview[:6]}: {each}" for each in _lost_of(promised, trying, there, promises))


def _lost_of(promised: Promised, trying: Told | None, there: FoundInterview, promises: Promises) -> Iterator[str]:
    verb = trying.verb if trying is not None else ""
    if promised.sealed_now and there.stage in _UNSEALED and there.key_here:
        yield "this laptop can still read it after Seal now"
    if there.stage not in _possible(promised, verb, promises):
        yield f"it is {there.stage}, and was {promised.stage}"
    elif there.stage in _OVER:
        if not there.sealed_whole:
            yield "its sealed file is not whole"
        elif promised.sealed and there.sealed != promised.sealed:
            yield "its sealed file is another one"
    elif there.stage is not Stage.WITHDRAWN:
        yield from _lost_words(promised, trying, there)


def _possible(promised: Promised, verb: str, promises: Promises) -> set[Stage]:
    """Return the stages that an interview may be in. One that Seal now could not seal waits in the vault."""
    stage, trying = promised.stage, promises.trying.verb if promises.trying is not None else ""
    if stage in _UNSEALED and (promised.sealed_now or trying == "sealed now"):
        return {stage, Stage.CLOSING, Stage.SEALED, *({Stage.EXPORTED} if promised.exported else ())}
    exporting = trying == "exported"
    after = {
        "kept": {Stage.CLOSING},
        "sealed": {Stage.CLOSING, Stage.SEALED},
        "discarded": {Stage.WITHDRAWN},
    }.get(verb, set())
    return {stage, *after, *({Stage.EXPORTED} if exporting and stage is Stage.SEALED else ())}


def _lost_words(promised: Promised, trying: Told | None, there: FoundInterview) -> Iterator[str]:
    before = (_once(promised.answers, promised.gone), promised.notes)
    possible = [before]
    if trying is not None and trying.verb == "answered":
        possible.append((_once([*promised.answers, (trying.key, trying.value)], promised.gone), promised.notes))
    if trying is not None and trying.verb == "taken out":
        possible.append((_once(promised.answers, {*promised.gone, trying.key}), promised.notes))
    if trying is not None and trying.verb == "noted":
        possible.append((before[0], trying.value))
    if (_once(there.answers, set()), there.notes) not in possible:
        yield "its answers are not those that were acknowledged"
    if there.page and there.page != promised.page and not _next_page(promised.page, trying, there):
        yield f"it carries on at {there.page}, and was at {promised.page}"


def _next_page(page: str, trying: Told | None, there: FoundInterview) -> bool:
    """Tell whether the page is the one that the verb in flight leads to."""
    if trying is None:
        return False
    steps = there.steps
    if page in steps and there.page in steps and steps.index(there.page) - steps.index(page) == 1:
        return True
    return there.page in {"review", trying.key}


def _once(answers: list[tuple[str, str]] | tuple[tuple[str, str], ...], gone: set[str]) -> list[tuple[str, str]]:
    """Leave out what is gone, and what was stored twice in a row because it was refused and said again."""
    kept = [each for each in answers if each[0] not in gone]
    return [each for n, each in enumerate(kept) if n == 0 or kept[n - 1] != each]
