"""Pictures of the central team's window in each look, empty and after weeks of fieldwork, and of the lead's window."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import chdir, contextmanager
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path

from interview_app.base.clock import system_randomness
from interview_app.bundle import export, package
from interview_app.bundle.manifest import BundleBroken
from interview_app.bundle.record import Record
from interview_app.bundle.seal import seal_interview
from interview_app.centre.inbox import FileResult, Intake, Progress
from interview_app.centre.office import Centre
from interview_app.centre.opened import Rejected
from interview_app.interview import laptop
from interview_app.ui.centre.import_page import ImportPage
from interview_app.ui.centre.window import ROOMS, CentreWindow
from interview_app.ui.jobs import Jobs
from interview_app.ui.lead.window import LeadWindow
from interview_app.ui.theme import Look
from interview_app.ui.widgets.role_window import RoleWindow
from tests.contact_sheets import contact_sheets
from tests.factories.centre import changed, founded
from tests.factories.clock import FixedClock
from tests.factories.concerns import AUTHORITY, LEAD, noon, saved_concerns
from tests.factories.fieldwork import in_the_field, send, trouble
from tests.factories.fleet_answers import varied
from tests.factories.house import House, kept_interview
from tests.gallery_backups import backed_up
from tests.gallery_taking import settle
from tests.gallery_tour import Tour
from tests.gallery_withdrawn import withdrawn
from tests.ui.desks import Choices

INTERVIEWS = 90
STICK = Path("STICK")
"""Relative, so that no picture shows where this machine keeps temporary files."""
_DAY, _WEEKS = 86_400.0, 4


@dataclass
class Album:
    """Pictures of one look, in the order in which they were taken.

    Attributes:
        folder: Where they go.
        look: Of the windows.
        size: Likewise.
        shown: The best picture of each page.
        titles: What each page is called.
    """

    folder: Path
    look: Look
    size: tuple[int, int]
    taken: list[Path] = field(default_factory=list)
    shown: dict[str, Path] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)


def centre_gallery(
    out: Path, looks: Sequence[Look], size: tuple[int, int], home: Path, *, interviews: int = INTERVIEWS
) -> list[Album]:
    """Write a folder of pictures for each look with contact sheets beside it, and return what is in them.

    Args:
        out: Where the folders go.
        looks: Themes and text scales.
        size: Of the windows.
        home: An empty folder for the centres.
        interviews: How many the centre after weeks of fieldwork holds.
    """
    albums = []
    out = out.absolute()
    for of in looks:
        name = f"centre-{of.tokens.name}-{of.scale}-{size[0]}x{size[1]}"
        album, place = Album(out / name, of, size), home / name
        for each in (album.folder, place):
            each.mkdir(parents=True, exist_ok=True)
        with chdir(place):
            _full_centre(album, interviews)
            _empty_centre(album)
            _lead(album)
        contact_sheets(album.taken, out, name)
        albums.append(album)
    return albums


def _empty_centre(album: Album) -> None:
    """Take each room of a centre to which nothing has come yet."""
    with (
        founded(Path("new"), clock=FixedClock(), practice=False) as centre,
        _touring(album, partial(_centre_window, centre)) as tour,
    ):
        for room in ROOMS:
            tour.window.go(room.NAME)
            tour.picture("empty")


def _full_centre(album: Album, interviews: int) -> None:
    """Take each room after weeks of fieldwork, and whatever a press or two leads to."""
    with in_the_field(Path(), 0) as centre:
        files = _arrivals(centre, interviews)
        trouble(centre)
        with _touring(album, partial(_centre_window, centre), files) as tour:
            for room in ROOMS:
                tour.explore(partial(tour.window.go, room.NAME), "")
            _under_way(tour)
            withdrawn(tour, centre)
        picked: list[Choices] = []

        def window(choices: Choices, jobs: Jobs) -> RoleWindow:
            picked.append(choices)
            return _centre_window(centre, choices, jobs)

        with _touring(album, window) as tour:
            backed_up(tour, picked[0], centre)


def _under_way(tour: Tour) -> None:
    """Take what shows while very many files are looked at, and once they are."""
    page = tour.window.page_named("import")
    assert isinstance(page, ImportPage)
    last = FileResult(Path("bundle-5eed5eed.zip"), taken=4)
    tour.window.go("nav:import")
    tour.rest()
    page.show_running(dry=False)
    page.show_progress(Progress(4_120, 10_000, 16_310, 131.2, 44.8), last, aloud=False)
    tour.picture("running")
    refused = Rejected("", "", "BUNDLE-BROKEN", BundleBroken().message)
    results = [FileResult(Path(f"bundle-{n:08x}.zip"), taken=4) for n in range(9_900)]
    results += [FileResult(Path(f"bundle-{n:08x}.zip"), rejections=(refused,)) for n in range(9_900, 10_000)]
    page.show_ready(Intake(tuple(results)))
    tour.picture("many")
    page.show_ready(Intake(tuple(results[:3]), dry=True))
    tour.picture("checked")


def _arrivals(centre: Centre, interviews: int) -> list[Path]:
    """Let weeks of fieldwork pass in which everything happens, and return files to take in, of which one is good."""
    good, original = _held(centre)
    clock = centre.clock
    assert isinstance(clock, FixedClock)
    clock.passed -= _WEEKS * 7 * _DAY
    for week in range(_WEEKS):
        for laptop_number in (1, 2):
            numbers = range(week * 2 + laptop_number - 1, interviews, _WEEKS * 2)
            records = [varied(original, _id(number)) for number in numbers]
            send(centre.archive, laptop_number, week, records)
        clock.passed += 7 * _DAY
    otherwise = changed(varied(original, _id(-1)), id=_id(0), withdrawal=varied(original, _id(0)).withdrawal)
    again = [otherwise, changed(varied(original, _id(1)), id=_id(interviews))]
    send(centre.archive, 1, _WEEKS, again)
    return [good, *_broken(good)]


def _id(number: int) -> str:
    return sha256(f"interview {number}".encode()).hexdigest()[:32]


def _held(centre: Centre) -> tuple[Path, Record]:
    """Hold an interview at a laptop, and return its bundle and what it says."""
    house = House(Path(), FixedClock(centre.clock.now()))
    house.make_laptop()
    house.enrol(centre)
    STICK.mkdir(exist_ok=True)
    with house.unlock() as vault:
        interview = kept_interview(vault, house.clock)
        pack = laptop.current_pack(vault, house.clock)
        seal_interview(vault, pack, interview, house.paths.sealed, clock=house.clock, randomness=system_randomness)
        path = export.write(
            vault, pack, house.paths.sealed, STICK, clock=house.clock, randomness=system_randomness
        ).path
    (sealed,) = package.verify(path, authority=centre.authority.public_line, at=centre.clock.now()).files.values()
    return path, package.open_sealed(sealed, centre.identities).record


def _broken(good: Path) -> list[Path]:
    """Return half of a bundle, and something that is none."""
    content = good.read_bytes()
    files = {"bundle-0badf00d.zip": content[: len(content) // 2], "bundle-5ca1ab1e.zip": b"\xff\xd8\xff a photograph"}
    for name, untrusted in files.items():
        (STICK / name).write_bytes(untrusted)
    return [STICK / name for name in files]


def _lead(album: Album) -> None:
    """Take the safeguarding lead's window from setting it up to a record that may be deleted."""
    clock = noon()
    authority = Path("centre.pub")
    authority.write_text(AUTHORITY + "\n")
    saved = saved_concerns(Path("lead"), practice=False)
    broken = saved.with_name("concerns-0badf00d.zip")
    broken.write_bytes(saved.read_bytes()[:-100])
    single = min(Path("lead/laptop/concerns").iterdir())

    def window(choices: Choices, jobs: Jobs) -> RoleWindow:
        return LeadWindow(
            Path("inbox"),
            LEAD,
            clock=clock,
            jobs=jobs,
            choose_files=choices.choose_files,
            choose_folder=choices.choose_folder,
        )

    with _touring(album, window, [authority]) as tour:
        tour.picture("lead")
        tour.presses("authority")
        tour.picture("lead-words")
        tour.presses("same")
        tour.picture("lead-empty")
    with _touring(album, window, [saved, broken, single]) as tour:
        tour.presses("nav:take", "browse")
        tour.picture("lead")
        clock.passed += 2 * _DAY
        tour.explore(partial(tour.window.go, "nav:concerns"), "lead")
        tour.window.go("nav:concerns")
        tour.rest()
        tour.presses(f"case:{12:032x}", "mark:closed")
        clock.passed += (6 * 365 + 2) * _DAY
        tour.window.go("nav:concerns")
        tour.rest()
        tour.picture("lead-later")
        tour.presses(f"case:{12:032x}", "delete")
        tour.picture("lead-delete")


def _centre_window(centre: Centre, choices: Choices, jobs: Jobs) -> RoleWindow:
    return CentreWindow(
        centre, jobs=jobs, choose_files=choices.choose_files, choose_folder=choices.choose_folder, practice=False
    )


@contextmanager
def _touring(album: Album, make: Callable[[Choices, Jobs], RoleWindow], files: Sequence[Path] = ()) -> Iterator[Tour]:
    """Open a window in the album's look, and put it away."""
    jobs, choices = Jobs(), Choices(folder=STICK, files=list(files))
    STICK.mkdir(exist_ok=True)
    window = make(choices, jobs)
    window.look = album.look
    window.resize(*album.size)
    window.refurnish()
    window.show()
    window.activateWindow()
    tour = Tour(
        window=window, folder=album.folder, taken=album.taken, jobs=jobs, shown=album.shown, titles=album.titles
    )
    try:
        yield tour
        tour.rest()
    finally:
        window.close()
        window.deleteLater()
        settle()
        jobs.shutdown()
