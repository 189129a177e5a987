"""The study window's packs: requests, eight words each, and one signed file a laptop that can be installed."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from interview_app.base.clock import system_randomness
from interview_app.base.paths import LaptopPaths
from interview_app.centre.devices import CERTIFICATE_DAYS
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from interview_app.study import pack
from tests.factories.crypto import CHEAP
from tests.factories.house import PASSPHRASE, House
from tests.factories.study import ENGLISH, gla, gla_files
from tests.ui.centre.study_desks import cut_off, go_to_section, open_folder, open_own, page_of, wait_idle, write_study
from tests.ui.desks import CentreDesk
from tests.ui.seeing import settle


@pytest.fixture
def requests(house: House) -> list[Path]:
    """Return the requests of two laptops, on the stick."""
    made = []
    for name in ("one", "two"):
        paths = LaptopPaths(house.folder / name)
        with laptop.make_laptop(paths, PASSPHRASE, CHEAP, clock=house.clock, randomness=system_randomness) as vault:
            path = house.stick / f"request-{name}.json"
            path.write_bytes(laptop.request(vault))
            made.append(path)
    return made


def confirm(desk: CentreDesk, number: int) -> None:
    """Say that a laptop's words are the same."""
    card = desk.wait_for(f"same:{number}")
    assert isinstance(card, QAbstractButton)
    card.click()
    settle()


def at_packs(desk: CentreDesk, requests: list[Path]) -> None:
    """Open the packs of the centre's study, with requests chosen."""
    open_own(desk)
    go_to_section(desk, 2)
    desk.choices.files = requests
    desk.click("requests")
    wait_idle(desk)


def make(desk: CentreDesk, folder: Path) -> list[Path]:
    """Make packs and return them."""
    desk.choices.folder = folder
    desk.click("make_packs")
    wait_idle(desk)
    return sorted(folder.glob("*.study"))


def test_each_confirmed_laptop_gets_its_pack(
    desk: CentreDesk, centre: Centre, house: House, requests: list[Path], tmp_path: Path
) -> None:
    """The words are those of the request; the packs open, each for its own laptop, and can be installed."""
    at_packs(desk, requests)
    words = [pack.read_request(path.read_bytes()).words for path in requests]
    assert all(desk.says(" ".join(each)) for each in words)
    assert not desk.sees("make_packs")
    confirm(desk, 0)
    confirm(desk, 1)
    assert desk.says("Make 2 packs…")
    written = make(desk, tmp_path)
    assert "2 packs are written." in desk.notice()
    opened = [
        pack.open_pack(path.read_bytes(), authority=centre.authority.public_line, at=house.clock.now())
        for path in written
    ]
    assert len({each.device for each in opened}) == 2
    assert {each.loaded.digest for each in opened} == {gla().digest}
    assert {path.stem for path in written} == {f"pack-{'-'.join(each[:2])}" for each in words}


def test_only_laptops_whose_words_are_the_same_get_one(desk: CentreDesk, requests: list[Path], tmp_path: Path) -> None:
    """The other one stays on the page to be compared."""
    at_packs(desk, requests)
    confirm(desk, 1)
    assert desk.says("Make 1 pack…")
    confirm(desk, 1)
    assert not desk.sees("make_packs")
    confirm(desk, 1)
    assert len(make(desk, tmp_path)) == 1
    assert desk.sees("same:0")
    assert desk.find("same:1") is None
    assert not desk.sees("make_packs")


def test_a_changed_request_is_refused_by_name(desk: CentreDesk, requests: list[Path]) -> None:
    """The sound one beside it is shown all the same."""
    requests[0].write_bytes(requests[0].read_bytes()[:-10])
    at_packs(desk, requests)
    assert requests[0].name in desk.notice()
    assert "not a whole request from a laptop" in desk.notice()
    assert desk.sees("same:0")


def test_a_newer_study_becomes_the_centres_with_its_first_pack(
    desk: CentreDesk, centre: Centre, requests: list[Path], tmp_path: Path
) -> None:
    """The page says so before; afterwards the centre asks the new version."""
    newer = {
        **gla_files(),
        "study.toml": gla_files()["study.toml"].replace(b'version = "2026.1"', b'version = "2026.2"', 1),
        ENGLISH: gla_files()[ENGLISH].replace(b"Skip any question.", b"You may leave out any question.", 1),
    }
    open_folder(desk, write_study(tmp_path / "mine", newer))
    go_to_section(desk, 2)
    assert desk.says("From now on new packs carry version 2026.2")
    assert desk.says("worded differently than until now, in: en-GB.")
    assert desk.says("nobody whose interview is open will be asked anew")
    desk.choices.files = requests
    desk.click("requests")
    wait_idle(desk)
    confirm(desk, 0)
    stick = tmp_path / "packs"
    stick.mkdir()
    (written,) = make(desk, stick)
    assert "1 pack is written." in desk.notice()
    assert centre.study.study.version == "2026.2"
    opened = pack.open_pack(written.read_bytes(), authority=None, at=centre.clock.now())
    assert opened.loaded.study.version == "2026.2"
    assert desk.says("Packs carry gla-sharing, version 2026.2: the study of this centre.")


def test_a_study_with_mistakes_is_not_packed(desk: CentreDesk, tmp_path: Path) -> None:
    """The page says where the mistakes are listed."""
    open_folder(desk, write_study(tmp_path / "mine", {**gla_files(), "design.csv": b"nothing"}))
    go_to_section(desk, 2)
    assert desk.says("A study with mistakes cannot be packed.")


def test_a_folder_that_is_gone_is_told(desk: CentreDesk, requests: list[Path], tmp_path: Path) -> None:
    """The laptops stay on the page, to try again."""
    at_packs(desk, requests)
    confirm(desk, 0)
    desk.choices.folder = tmp_path / "gone"
    desk.click("make_packs")
    wait_idle(desk)
    assert "is not there" in desk.notice()
    assert desk.sees("make_packs")


def test_changing_ones_mind_writes_nothing(desk: CentreDesk, requests: list[Path]) -> None:
    """No files chosen, no folder chosen: nothing happens."""
    at_packs(desk, [])
    assert desk.find("make_packs") is None
    at_packs(desk, requests)
    confirm(desk, 0)
    desk.choices.folder = None
    desk.click("make_packs")
    assert desk.notice() == ""


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)])
def test_the_packs_have_room(desk: CentreDesk, requests: list[Path], size: tuple[int, int]) -> None:
    """Words and steps are whole at every text size, and what was confirmed stays so."""
    at_packs(desk, requests)
    confirm(desk, 0)
    desk.window.resize(*size)
    for _ in range(4):
        settle()
        assert cut_off(desk) == []
        assert page_of(desk).horizontalScrollBar().maximum() == 0
        assert desk.sees("make_packs")
        desk.centre_window.change_text_size(1)
        wait_idle(desk)


def test_the_centres_own_words_can_be_read_out(
    desk: CentreDesk, centre: Centre, house: House, requests: list[Path]
) -> None:
    """The laptop shows them with a pack, which is good until a day that the page names."""
    at_packs(desk, [])
    assert desk.says(" ".join(centre.words))
    assert desk.says("Read them out when you are asked.")
    at_packs(desk, requests)
    assert desk.says(" ".join(centre.words))
    last = house.clock.now() + timedelta(days=CERTIFICATE_DAYS)
    assert desk.says(f"only, until {last.day} {last:%B %Y}.")


def test_a_damaged_centre_is_told(desk: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """The centre’s own study cannot be read: neither its pages nor its packs pretend that it can."""
    for path in (centre.folder).rglob("en-GB.toml"):
        path.write_text(path.read_text() + "# zebra\n")
    centre._studies.clear()
    desk.click("nav:study")
    assert "do not fit together" in desk.wait_for_notice()
    desk.choices.folder = write_study(tmp_path / "mine")
    desk.click("open_folder")
    wait_idle(desk)
    go_to_section(desk, 2)
    assert "do not fit together" in desk.notice()
