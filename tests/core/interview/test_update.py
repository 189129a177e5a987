"""A new version of a study arrives while an interview is under way."""

from interview_app.base.paths import LaptopPaths
from interview_app.bundle import package, seal
from interview_app.interview.laptop import current_pack, install, pack_of
from interview_app.interview.pages import ReadingPage
from interview_app.interview.session import Session
from interview_app.study import load
from interview_app.study.pack import Pack
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.interview import Laptop, go_on, go_to
from tests.factories.study import changed, pack_bytes

OLD, NEW = "Skip any question.", "You may leave out any question."
VERSION = "2027.1"


def install_next(laptop: Laptop) -> Pack:
    """Install a newer pack in which one sentence is another."""
    structure = changed(f'version = "{laptop.pack.loaded.study.version}"', f'version = "{VERSION}"')["study.toml"]
    loaded = load.read_files({**changed(OLD, NEW, "text/en-GB.toml"), "study.toml": structure})
    newer = pack_bytes(device_key=laptop.vault.device_key(), version=2, loaded=loaded)
    return install(laptop.vault, newer, laptop.clock)


def read_before(session: Session, step: str) -> str:
    """Go back to the first page, read all pages up to a step, and return what they say."""
    while session.can_go_back:
        session.back()
    said: list[str] = []
    while session.page.step != step:
        if isinstance(session.page, ReadingPage):
            said += [*session.page.paragraphs, *session.page.points]
        go_on(session)
    return " ".join(said)


def test_an_interview_keeps_the_words_it_began_with_and_is_sealed_with_them(laptop: Laptop) -> None:
    """Resumed after the update it shows the old sentence and its record names the old version; the next has the new."""
    session = laptop.begin()
    go_to(session, "intro")
    assert session.interview is not None
    newer = install_next(laptop)
    laptop.restart()

    old = pack_of(laptop.vault, session.interview, laptop.clock)
    assert old == laptop.pack
    resumed = Session.resume(laptop.vault, old, session.interview, clock=laptop.clock, randomness=laptop.randomness)
    first = laptop.begin().page.step
    said = read_before(resumed, "consent:take_part")
    assert first
    assert OLD in said
    assert NEW not in said
    go_to(resumed, "keep")
    resumed.keep(resumed.make_card(CHEAP))
    folder = LaptopPaths(laptop.folder).sealed
    sealed = seal.seal_interview(
        laptop.vault, old, session.interview, folder, clock=laptop.clock, randomness=laptop.randomness
    )
    opened = package.open_sealed((folder / sealed.name).read_bytes(), [hybrid_identity("member 0")])
    assert opened.record.study_version == laptop.pack.loaded.study.version != VERSION

    laptop.pack = current_pack(laptop.vault, laptop.clock)
    assert laptop.pack == newer
    said = read_before(laptop.begin(), "consent:take_part")
    assert NEW in said
    assert OLD not in said
