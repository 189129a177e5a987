"""Whether a disk is encrypted, from folders like those in which Linux shows its devices."""

from pathlib import Path, PurePosixPath

import pytest

from interview_app.base.disk_encryption import Mount, encrypted, is_encrypted, mount_of

MOUNTS = r"""
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/mapper/vg-root rw
30 22 0:41 / /home rw - btrfs /dev/mapper/luks-home rw
31 22 8:17 / /media/my\040stick rw - vfat /dev/sdb1 rw
32 22 0:50 / /run rw - tmpfs tmpfs rw
broken line
33 22 0:51 / /half - ext4
""".splitlines()


def device(system: Path, number: str, uuid: str = "", slaves: tuple[str, ...] = ()) -> Path:
    """Make a device as /sys/dev/block shows it."""
    made = system / "dev" / "block" / number
    (made / "slaves").mkdir(parents=True)
    if uuid:
        (made / "dm").mkdir()
        (made / "dm" / "uuid").write_text(uuid, encoding="ascii")
    for slave in slaves:
        (made / "slaves" / slave.replace(":", "-")).symlink_to(system / "dev" / "block" / slave)
    return made


@pytest.mark.parametrize(
    ("place", "mount"),
    [
        ("/var/lib", Mount("254:1", "/dev/mapper/vg-root")),
        ("/home/ann", Mount("0:41", "/dev/mapper/luks-home")),
        ("/media/my stick/x", Mount("8:17", "/dev/sdb1")),
    ],
)
def test_what_is_mounted_where_a_folder_is(place: str, mount: Mount) -> None:
    """The longest mount point wins, escapes are undone, and broken lines are passed over."""
    assert mount_of(PurePosixPath(place), MOUNTS) == mount


def test_nothing_is_mounted_nowhere() -> None:
    """Without lines there is no answer."""
    assert mount_of(PurePosixPath("/home"), []) is None


def test_a_device_of_cryptsetup_is_encrypted(tmp_path: Path) -> None:
    """It says so in its uuid."""
    device(tmp_path, "254:1", "CRYPT-LUKS2-0123-home")
    assert is_encrypted(Mount("254:1", "/dev/mapper/home"), tmp_path / "dev" / "block") is True


def test_what_stands_on_encrypted_devices_is_encrypted(tmp_path: Path) -> None:
    """A volume group on a crypt device; of two devices under one volume, both have to be."""
    device(tmp_path, "8:3")
    device(tmp_path, "254:0", "CRYPT-LUKS2-0123-pv", ("8:3",))
    device(tmp_path, "254:1", "LVM-root", ("254:0",))
    device(tmp_path, "254:2", "LVM-wide", ("254:0", "8:3"))
    blocks = tmp_path / "dev" / "block"
    assert is_encrypted(Mount("254:1", "/dev/mapper/root"), blocks) is True
    assert is_encrypted(Mount("254:2", "/dev/mapper/wide"), blocks) is False
    assert is_encrypted(Mount("8:3", "/dev/sda3"), blocks) is False


def test_a_ring_of_devices_comes_to_an_end(tmp_path: Path) -> None:
    """Nobody stacks them so, and nobody waits for ever."""
    device(tmp_path, "254:1", "LVM-a", ("254:2",))
    device(tmp_path, "254:2", "LVM-b", ("254:1",))
    assert is_encrypted(Mount("254:1", "/dev/a"), tmp_path / "dev" / "block") is False


def test_a_partition_of_an_encrypted_device_is_encrypted(tmp_path: Path) -> None:
    """The partition says nothing of it, the device around it does."""
    whole = tmp_path / "devices" / "dm-0"
    (whole / "dm").mkdir(parents=True)
    (whole / "dm" / "uuid").write_text("CRYPT-PLAIN-0", encoding="ascii")
    (whole / "dm-0p1").mkdir()
    (whole / "dm-0p1" / "partition").write_text("1", encoding="ascii")
    blocks = tmp_path / "dev" / "block"
    blocks.mkdir(parents=True)
    (blocks / "254:7").symlink_to(whole / "dm-0p1")
    assert is_encrypted(Mount("254:7", "/dev/dm-0p1"), blocks) is True


def test_a_number_of_its_own_leads_to_the_device_by_its_name(tmp_path: Path) -> None:
    """So it is with btrfs; what has no device at all, such as memory, cannot be seen."""
    named = tmp_path / "sys" / "class" / "block" / "dm-3"
    (named / "dm").mkdir(parents=True)
    (named / "dm" / "uuid").write_text("CRYPT-LUKS2-home", encoding="ascii")
    (tmp_path / "dev" / "mapper").mkdir(parents=True)
    (tmp_path / "dev" / "dm-3").touch()
    (tmp_path / "dev" / "mapper" / "luks-home").symlink_to(tmp_path / "dev" / "dm-3")
    blocks = tmp_path / "sys" / "dev" / "block"
    blocks.mkdir(parents=True)
    assert is_encrypted(Mount("0:41", "/dev/mapper/luks-home"), blocks, tmp_path) is True
    assert is_encrypted(Mount("0:50", "tmpfs"), blocks, tmp_path) is None
    assert is_encrypted(Mount("0:51", "/dev/gone"), blocks, tmp_path) is None


def test_this_machine_gives_one_of_three_answers(tmp_path: Path) -> None:
    """Encrypted, not encrypted, or not to be seen: never an error."""
    assert encrypted(tmp_path) in {True, False, None}
