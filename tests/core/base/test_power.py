"""What a laptop runs on, from what each system tells, read here on every system."""

from pathlib import Path

import pytest

from interview_app.base.power import Power, of_macos, of_supplies, of_windows, power


def supplies(folder: Path, **told: dict[str, str]) -> Path:
    """Make a folder as Linux shows it: one folder for each supply, one file for each thing it tells."""
    for name, files in told.items():
        (folder / name).mkdir()
        for file, words in files.items():
            (folder / name / file).write_text(f"{words}\n", encoding="ascii")
    return folder


BATTERY = {"type": "Battery", "present": "1", "capacity": "80", "status": "Discharging"}


def test_a_battery_tells_how_full_it_is(tmp_path: Path) -> None:
    """Unplugged, the mains are off line."""
    folder = supplies(tmp_path, AC={"type": "Mains", "online": "0"}, BAT0=BATTERY)
    assert of_supplies(folder) == Power(mains=False, percent=80)
    assert power(folder) is not None


def test_plugged_in_is_told_by_the_mains_or_by_a_battery_that_charges(tmp_path: Path) -> None:
    """Some machines tell only one of the two; a USB-C charger counts as well."""
    for number, more in enumerate(
        ({"AC": {"type": "Mains", "online": "1"}}, {"UCSI": {"type": "USB", "online": "1"}}, {}),
    ):
        battery = BATTERY if more else {**BATTERY, "status": "Charging"}
        folder = tmp_path / str(number)
        folder.mkdir()
        assert of_supplies(supplies(folder, BAT0=battery, **more)) == Power(mains=True, percent=80)


def test_two_batteries_count_together(tmp_path: Path) -> None:
    """Half of one and none of the other is a quarter; a bay that is empty does not count."""
    empty = {"type": "Battery", "present": "0", "capacity": "0"}
    folder = supplies(tmp_path, BAT0={**BATTERY, "capacity": "50"}, BAT1={**BATTERY, "capacity": "0"}, BAT2=empty)
    assert of_supplies(folder) == Power(mains=False, percent=25)


def test_a_battery_that_does_not_say_how_full_it_is(tmp_path: Path) -> None:
    """A driver may be silent about it."""
    folder = supplies(tmp_path, BAT0={"type": "Battery", "status": "Discharging"})
    assert of_supplies(folder) == Power(mains=False)


def test_a_machine_without_a_battery_runs_on_the_mains(tmp_path: Path) -> None:
    """A wireless mouse has a battery, and is no laptop."""
    assert of_supplies(tmp_path) == Power(mains=True)
    mouse = {"type": "Battery", "scope": "Device", "capacity": "7", "status": "Discharging"}
    assert of_supplies(supplies(tmp_path, mouse=mouse)) == Power(mains=True)


def test_what_cannot_be_looked_at_is_not_known(tmp_path: Path) -> None:
    """A system that shows no such folder says nothing."""
    assert of_supplies(tmp_path / "nowhere") is None


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ((1, 8, 97), Power(mains=True, percent=97)),
        ((0, 2, 31), Power(mains=False, percent=31)),
        ((0, 0, 255), Power(mains=False)),
        ((1, 128, 255), Power(mains=True)),
        ((255, 255, 255), None),
        ((255, 255, 40), Power(mains=False, percent=40)),
    ],
)
def test_windows_tells_it_in_three_numbers(told: tuple[int, int, int], meant: Power | None) -> None:
    """255 stands for unknown, and 128 for no battery."""
    assert of_windows(*told) == meant


@pytest.mark.parametrize(
    ("seconds", "meant"),
    [
        (-2.0, Power(mains=True)),
        (-1.0, Power(mains=False)),
        (5_430.0, Power(mains=False, minutes=90)),
    ],
)
def test_macos_tells_how_long_a_battery_lasts(seconds: float, meant: Power) -> None:
    """Two negative numbers stand for the mains, and for not yet known."""
    assert of_macos(seconds) == meant
