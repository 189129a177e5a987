"""The centre's gallery: a picture of each page of each room, so that a new one cannot be forgotten."""

from pathlib import Path

import pytest

from interview_app.base.handbook import START, Handbook
from interview_app.ui.centre.window import ROOMS
from interview_app.ui.theme import CREAM, Look
from tests.gallery_centre import centre_gallery
from tests.gallery_choice import STATES, keep_choice

pytestmark = [pytest.mark.usefixtures("in_english"), pytest.mark.slow, pytest.mark.timeout(1200)]


def test_each_room_and_each_page_of_the_lead_has_its_picture(tmp_path: Path) -> None:
    """One of each room, empty and full; every page that has help; and a choice of them for the documentation."""
    (album,) = centre_gallery(tmp_path / "out", [Look(CREAM)], (1024, 640), tmp_path, interviews=12)
    names = [path.stem.partition("-")[2] for path in album.taken]
    assert sum(name.endswith("-empty") for name in names) >= len(ROOMS)
    shown = {name.partition("-")[0] for name in names}
    assert _pages("centre") | _pages("lead") <= shown
    assert set(STATES) <= set(album.shown)
    (tmp_path / "README.md").write_text(
        "# Before\n\n<!-- from here on made by tests.gallery -->\n<!-- to here -->\nAfter\n"
    )
    kept = keep_choice(album, tmp_path)
    readme = (tmp_path / "README.md").read_text()
    assert readme.startswith("# Before\n")
    assert readme.endswith("After\n")
    assert all(path.exists() and path.name in readme for path in kept)
    documented = {path.stem for path in kept}
    assert {f"{shelf}-{page.replace('_', '-')}" for shelf in ("centre", "lead") for page in _pages(shelf)} <= documented
    keep_choice(album, tmp_path)
    assert (tmp_path / "README.md").read_text() == readme


def _pages(shelf: str) -> set[str]:
    return set(Handbook.read(shelf).pages) - {START}
