"""Whose disk a path is on, as each system tells it: this machine's own, or another one's."""

import os
import re
import struct
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath, PureWindowsPath
from typing import Final

NETWORK_TYPES: Final = frozenset(
    {
        "9p",
        "afpfs",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.ceph",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.google-drive-ocamlfuse",
        "fuse.gvfsd-fuse",
        "fuse.onedriver",
        "fuse.pCloud",
        "fuse.pCloud.fs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "prl_fs",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
        "vmhgfs",
    }
)
"""File systems, as Linux names them, that stand on another machine, or on the host of a virtual one."""
_DRIVE_REMOTE: Final = 4  # of GetDriveTypeW
_UNC: Final = re.compile(r"\\\\(?!\?\\(?!UNC\\)|\.\\)", re.IGNORECASE)
"""Begins `\\\\server`, also as `\\\\?\\UNC\\server`; `\\\\?\\C:` is this machine's own."""
_STATFS: Final = 2168
"""Bytes of a `struct statfs` with 64-bit inodes, from <sys/mount.h> of macOS."""
_FLAGS_AT: Final = 64
_MNT_LOCAL: Final = 0x1000


def mounted_type(place: PurePath, mountinfo: Iterable[str]) -> str:
    """Return the type of the file system that holds a path, from the lines of /proc/self/mountinfo (proc(5))."""
    best, found = -1, ""
    for line in mountinfo:
        before, _, after = line.partition(" - ")
        fields, rest = before.split(), after.split()
        if len(fields) < 5 or not rest:  # noqa: PLR2004 - the fifth is the mount point
            continue
        mounted = PurePath(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[4]))
        depth = len(mounted.parts)
        # A later line covers an earlier one at the same place.
        if depth >= best and place.is_relative_to(mounted):
            best, found = depth, rest[0]
    return found


def is_server(place: PureWindowsPath) -> bool:
    """Tell whether a path of Windows names another machine."""
    return _UNC.match(str(place)) is not None


def is_local(statfs: bytes) -> bool:
    """Tell whether a `struct statfs` of macOS says that its file system is on this machine (statfs(2), MNT_LOCAL)."""
    (flags,) = struct.unpack_from("=I", statfs, _FLAGS_AT)
    return bool(flags & _MNT_LOCAL)


if sys.platform == "win32":
    import ctypes

    def is_remote(place: Path) -> bool:
        """Tell whether a resolved path is on another machine."""
        if is_server(PureWindowsPath(place)):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{place.drive}\\") == _DRIVE_REMOTE)

elif sys.platform == "darwin":
    import ctypes

    def is_remote(place: Path) -> bool:
        """Tell whether a resolved path is on another machine."""
        there = next(above for above in (place, *place.parents) if above.exists())
        system = ctypes.CDLL(None)
        # Python's statvfs leaves out just this flag. On Intel the name says that inodes have 64 bits.
        statfs = getattr(system, "statfs$INODE64", None) or system.statfs
        found = ctypes.create_string_buffer(_STATFS)
        if statfs(os.fsencode(there), found) != 0:
            return False  # a system that does not tell is not to lock anybody out
        return not is_local(found.raw)

else:

    def is_remote(place: Path) -> bool:
        """Tell whether a resolved path is on another machine."""
        try:
            lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False  # a system that does not tell is not to lock anybody out
        return mounted_type(place, lines) in NETWORK_TYPES
