"""Each system tells in its own way whose disk a path is on; what they tell is read here on every system."""

import struct
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from interview_app.base.mounts import NETWORK_TYPES, is_local, is_server, mounted_type

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:25 / /home/ann/share rw - nfs4 server:/export rw
31 22 0:26 / /mnt/with\040space rw - cifs //server/share rw
32 22 0:27 / /media/stick rw - vfat /dev/sdb1 rw
33 30 0:28 / /home/ann/share/inner rw - ext4 /dev/sdc1 rw
34 22 0:29 / /over rw - ext4 /dev/sdd1 rw
35 22 0:30 / /over rw - fuse.sshfs ann@host: rw
broken line
""".splitlines()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ann/data", "ext4"),
        ("/home/ann/share", "nfs4"),
        ("/home/ann/share/a/b", "nfs4"),
        ("/home/ann/shared", "ext4"),
        ("/home/ann/share/inner/x", "ext4"),
        ("/mnt/with space/x", "cifs"),
        ("/media/stick/x", "vfat"),
        ("/over/x", "fuse.sshfs"),
    ],
)
def test_the_file_system_of_a_path_is_found(path: str, kind: str) -> None:
    """By its longest mount point; of two at one place the later covers the earlier; escapes are undone."""
    assert mounted_type(PurePosixPath(path), MOUNTS) == kind


@pytest.mark.parametrize(
    ("path", "server"),
    [
        (r"C:\Users\ann\AppData\Local\interview-app", False),
        (r"\\?\C:\Users\ann", False),
        (r"\\server\share\app", True),
        (r"\\?\UNC\server\share\app", True),
        (r"\\?\unc\server\share", True),
    ],
)
def test_windows_names_the_server_in_the_path(path: str, *, server: bool) -> None:
    """Also in the long form of a path; the long form of a local path is local."""
    assert is_server(PureWindowsPath(path)) is server


@pytest.mark.parametrize(("flags", "local"), [(0x0480D000, True), (0x00001000, True), (0x00000008, False), (0, False)])
def test_macos_says_it_by_a_flag(flags: int, *, local: bool) -> None:
    """MNT_LOCAL, 64 bytes into the struct; beside it stand whatever other flags."""
    statfs = struct.pack("=Ii5Qii3I", 4096, 1 << 20, 10, 5, 5, 9, 9, 1, 2, 501, 26, flags).ljust(2168, b"\0")
    assert is_local(statfs) is local


def test_the_usual_disks_are_no_networks() -> None:
    """A home on any of these is this machine's own."""
    own = {"ext4", "btrfs", "xfs", "zfs", "apfs", "ntfs3", "fuseblk", "overlay", "tmpfs", "ecryptfs", "fuse.gocryptfs"}
    assert not own & NETWORK_TYPES
