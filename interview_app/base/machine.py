"""Which machine this is, so that a vault that was copied to another one can tell."""

import hashlib
import sys
from pathlib import Path

_PURPOSE = b"interview-companion/machine/1\n"


def mark(linux: Path = Path("/etc/machine-id")) -> bytes | None:
    """Return 32 bytes that stay the same on this machine, or None where the system does not name it.

    They could be recognised by somebody who knows the system's name for the machine, so they never leave it: a vault
    keeps a digest of them under its own key.

    Args:
        linux: Where Linux keeps the machine's name; other systems ask otherwise.
    """
    try:
        return mark_of(_identity(linux))
    except OSError:
        return None


def mark_of(identity: bytes) -> bytes | None:
    """Return the mark of a machine with this name; None for the empty names of an image that was never started."""
    name = identity.strip().lower()
    return None if name in {b"", b"uninitialized"} else hashlib.sha256(_PURPOSE + name).digest()


if sys.platform == "win32":
    import winreg

    def _identity(_linux: Path) -> bytes:
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", access=access) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0]).encode()

elif sys.platform == "darwin":
    import ctypes

    class _Wait(ctypes.Structure):
        _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))

    def _identity(_linux: Path) -> bytes:
        uuid = ctypes.create_string_buffer(16)
        failed = ctypes.CDLL(None).gethostuuid(uuid, ctypes.byref(_Wait(1, 0)))
        return b"" if failed else uuid.raw.hex().encode()

else:

    def _identity(linux: Path) -> bytes:
        return linux.read_bytes()
