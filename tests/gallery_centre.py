"""Pictures of the central team's window in each look, empty and after weeks of fieldwork, and of the lead's window."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import chdir, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from interview_app.bundle.manifest import BundleBroken
from interview_app.centre import analysis_copy, others
from interview_app.centre.analysis_copy import AnalysisDesk
from interview_app.centre.inbox import FileResult, Intake, Progress
from interview_app.centre.office import Centre
from interview_app.centre.opened import Rejected
from interview_app.ui.centre.analyst_window import AT_ONCE, AnalystWindow
from interview_app.ui.centre.import_page import ImportPage
from interview_app.ui.centre.window import ROOMS, CentreWindow
from interview_app.ui.jobs import Jobs
from interview_app.ui.lead.window import LeadWindow
from interview_app.ui.theme import Look
from interview_app.ui.widgets.role_window import RoleWindow
from tests.contact_sheets import contact_sheets
from tests.factories.centre import founded
from tests.factories.clock import FixedClock
from tests.factories.concerns import AUTHORITY, LEAD, noon, saved_concerns
from tests.factories.crypto import hybrid_identity
from tests.factories.fieldwork import in_the_field, trouble
from tests.gallery_arrivals import STICK, arrivals
from tests.gallery_backups import backed_up
from tests.gallery_records import noted
from tests.gallery_taking import settle
from tests.gallery_tour import Tour
from tests.gallery_withdrawn import withdrawn
from tests.ui.desks import Choices

INTERVIEWS = 90
_DAY = 86_400.0


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
    with in_the_field(Path(), 0, practice=False) as centre:
        files = arrivals(centre, interviews)
        trouble(centre)
        with _touring(album, partial(_centre_window, centre), files) as tour:
            for room in ROOMS:
                tour.explore(partial(tour.window.go, room.NAME), "")
            _under_way(tour)
            withdrawn(tour, centre)
            noted(tour)
        picked: list[Choices] = []

        def window(choices: Choices, jobs: Jobs) -> RoleWindow:
            picked.append(choices)
            return _centre_window(centre, choices, jobs)

        with _touring(album, window) as tour:
            backed_up(tour, picked[0], centre)
        others.name(centre, "analysts", [str(hybrid_identity("analyst").recipient())])
        analysis_copy.refresh(centre)
    with (
        AnalysisDesk.open(centre.folder, hybrid_identity("analyst")) as desk,
        _touring(album, lambda _choices, jobs: AnalystWindow(desk, jobs=jobs)) as tour,
    ):
        _analysis(tour, desk)


def _analysis(tour: Tour, desk: AnalysisDesk) -> None:
    """Take the copy for analysis, and one interview of it."""
    tour.picture("")
    first = next(each for each in desk.interviews()[:AT_ONCE] if each.language == "en-GB")
    tour.presses(f"interview:{first.id}")
    tour.picture("")


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
