"""The whole line without a window: from three keys to an interview in the archive and a laptop that forgot it."""

from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.files import read_bounded
from interview_app.base.paths import LaptopPaths, shipped
from interview_app.bundle import export, receipt, seal
from interview_app.bundle import record as records
from interview_app.centre import arrival, recovery
from interview_app.centre.office import Centre
from interview_app.cli.main import DONE, run
from interview_app.crypto import age
from interview_app.interview import closing, events, laptop
from interview_app.interview.events import Answer, Wrote
from interview_app.interview.pages import OpenQuestion, QuestionPage, ReviewPage, ThanksPage
from interview_app.interview.session import Session, SetUp
from interview_app.vault.data_keys import KeyForgotten
from interview_app.vault.vault import Stage, Vault
from tests.factories.ceremony import People
from tests.factories.decided import keep_every_word
from tests.factories.interview import reply
from tests.factories.line import MOST_PAGES, take_a_step
from tests.factories.program import sealed_interviews

PASSPHRASE = "six plain words in a row"
CANARY = "heliotrope"
NOTES = f"A quiet room. {CANARY}"
SKIPPED = "v5:why"
TAKEN_OUT = "v2:why"
CHANGED = "v3:ok"
CHANGED_TO = events.Rated(5)
CLOCK = SystemClock()


class Places:
    """Where everything is in this test."""

    def __init__(self, home: Path) -> None:
        self.keys = home / "keys"
        self.centre = home / "centre"
        self.laptop = LaptopPaths(home / "laptop")
        self.stick = home / "stick"
        self.passphrase = home / "passphrase"
        for folder in (self.keys, self.stick):
            folder.mkdir()
        self.passphrase.write_text(PASSPHRASE)

    def type_(self, *words: str | Path) -> None:
        """Type a command that must succeed."""
        typed = [*map(str, words)]
        if "init" not in typed:
            typed += ["--passphrase-file", str(self.passphrase)]
        assert run(typed) == DONE

    def on_the_laptop(self) -> bytes:
        """Return every byte on the laptop and on the stick."""
        files = [*self.laptop.home.rglob("*"), *self.stick.rglob("*")]
        return b"\0".join(path.read_bytes() for path in files if path.is_file())


def set_up(places: Places) -> People:
    """Make three keys, found a centre, hold its drill, and enrol a laptop, by typing; return recovery's keepers."""
    recipients: list[str | Path] = []
    for holder in ("coordinator", "deputy"):
        places.type_("key", "new", places.keys / holder)
    with pytest.MonkeyPatch.context() as patched:
        people = People().sit_down(patched)
        assert run(["key", "recovery", "--out", str(places.keys / "recovery.pub")]) == DONE
    for holder in ("coordinator", "deputy", "recovery"):
        recipients += ["--recipient", places.keys / f"{holder}.pub"]
    study = shipped("vignettes") / "gla-sharing"
    places.type_("centre", "init", places.centre, "--study", study, *recipients, "--practice")
    with pytest.MonkeyPatch.context() as patched:
        people.sit_down(patched)
        assert run(["centre", "drill", str(places.centre)]) == DONE
    home = ("--home", places.laptop.home)
    places.type_("laptop", "new", *home)
    places.type_("laptop", "request", "--out", places.stick / "request", *home)
    identity = ("--identity", places.keys / "coordinator")
    places.type_("centre", "pack", places.centre, places.stick / "request", "--out", places.stick / "pack", *identity)
    places.type_("laptop", "install", places.stick / "pack", "--yes-the-words-match", *home)
    return people


def answer(page: QuestionPage) -> Answer:
    """Answer a page; words carry a canary."""
    return Wrote(f"{CANARY} at {page.step}") if isinstance(page.question, OpenQuestion) else reply(page.question)


def talk(session: Session) -> dict[str, Answer]:
    """Hold an interview with a skip, a pause, a change and something taken out, and return what must arrive."""
    given: dict[str, Answer] = {}
    for _ in range(MOST_PAGES):
        page = session.page
        if isinstance(page, ThanksPage):
            return given
        if page.step == SKIPPED:
            session.skip()
            given[SKIPPED] = events.Skipped()
            session.pause(hidden=True)
            session.resume_after_pause()
        elif isinstance(page, ReviewPage) and TAKEN_OUT in given:
            session.take_out(TAKEN_OUT)
            del given[TAKEN_OUT]
            session.change(CHANGED)
            session.answer(CHANGED_TO)
            given[CHANGED] = CHANGED_TO
        else:
            refused = page.step == "consent:quotes_anonymous"
            take_a_step(session, answer, given, decision="refused" if refused else "given")
    raise AssertionError("the interview does not end")


def test_an_interview_goes_from_the_room_to_the_archive_and_is_forgotten(tmp_path: Path) -> None:
    """The archive holds exactly what was given; the laptop holds none of it; the receipt removes the sealed copy."""
    places = Places(tmp_path)
    keepers = set_up(places)
    with Vault.unlock(places.laptop.vault, PASSPHRASE, clock=CLOCK, randomness=system_randomness) as vault:
        pack = laptop.current_pack(vault, CLOCK)
        session = Session.begin(vault, pack, SetUp("en-GB", ages="18-30"), clock=CLOCK, randomness=system_randomness)
        given = talk(session)
        assert session.ended == "kept"
        assert session.interview is not None
        interview = session.interview
        assert CANARY.encode() not in places.on_the_laptop()

        closing.write_notes(vault, interview, NOTES)
        keep_every_word(vault, pack, interview)
        sealed = seal.seal_interview(
            vault, pack, interview, places.laptop.sealed, clock=CLOCK, randomness=system_randomness
        )
        with pytest.raises(KeyForgotten):
            vault.entries(interview)
        assert CANARY.encode() not in places.on_the_laptop()
        written = export.write(
            vault, pack, places.laptop.sealed, places.stick, clock=CLOCK, randomness=system_randomness
        )

        places.type_("centre", "import", places.centre, written.path, "--identity", places.keys / "deputy")
        places.type_("centre", "import", places.centre, places.stick, "--identity", places.keys / "coordinator")
        compare(places, interview, given, recovery.identity_from((keepers.paper[3], keepers.paper[1])))

        assert (places.laptop.sealed / sealed.name).exists()
        for signed in places.stick.glob("receipt-*.json"):
            untrusted = read_bounded(signed, receipt.LARGEST)
            assert receipt.apply(vault, places.laptop.sealed, untrusted, authority=pack.authority).files == 1
        assert list(places.laptop.sealed.iterdir()) == []
        assert sealed_interviews(places.laptop.sealed) == []
        assert [row.stage for row in vault.interviews()] == [Stage.ACKNOWLEDGED]
        vault.verify_audit()


def compare(places: Places, interview: str, given: dict[str, Answer], identity: age.HybridIdentity) -> None:
    """Check that the archive holds exactly what was given, and the summary with it."""
    with Centre.open(places.centre, identity, clock=CLOCK) as centre:
        assert [row.id for row in centre.archive.interviews()] == [interview]
        record = centre.archive.record(interview)
        kept = {step: each for step, each in given.items() if not step.startswith("practice:")}
        assert arrival.differences(centre.archive, interview, kept, centre.study.study.primary.id) == ()
        assert centre.archive.summary_pdf(interview).startswith(b"%PDF-")
    assert record.notes == NOTES
    assert record.consent.decisions == {
        "take_part": "given",
        "safeguarding_understood": "given",
        "quotes_anonymous": "refused",
        "keep_for_reuse": "given",
    }
    assert not record.may_quote
    taken_out = next(vignette for vignette in record.vignettes if vignette.position == int(TAKEN_OUT[1]))
    assert taken_out.answers["why"] == records.TakenOut()
