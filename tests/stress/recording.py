"""What a program did to a folder, call by call, as strace saw it; and the disk that it leads to."""

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.factories.program import ROOT, environment
from tests.stress.disk import SECTOR, Change, File, Folder
from tests.stress.told import Told, lines

CALLS = (
    "openat,open,creat,close,dup,dup2,dup3,lseek,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,sync_file_range,"
    "syncfs,sync,ftruncate,truncate,fallocate,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,"
    "symlink,sendfile,copy_file_range,mmap"
)
_LINE = re.compile(r"(?:\d+ +)?(?P<call>\w+)\((?P<words>.*)\) += (?P<result>-?\d+|0x[0-9a-f]+|\?)(?P<rest>.*)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
LONGEST = 1 << 26


class NotFollowed(Exception):
    """The program did something to the folder that the model does not know: it must be taught."""


@dataclass(frozen=True)
class Call:
    """One system call that succeeded, or a sync that failed.

    Attributes:
        words: Its arguments, as strace writes them.
        strings: Those of them that are strings.
    """

    name: str
    words: str
    strings: tuple[bytes, ...]
    result: int
    failed: bool

    def number(self, place: int) -> int:
        """Return an argument that is a number; strings must come before it in hexadecimal, without commas."""
        return int(self.words.split(", ")[place], 0)


def record(folder: Path, trace: Path, parts: Sequence[str] = (), more: Mapping[str, str] | None = None) -> None:
    """Let the story play in a folder, and have strace write every call that may touch a disk."""
    strace = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-xx",
        "-s",
        str(LONGEST),
        "-o",
        str(trace),
        "-e",
        f"trace={CALLS}",
    ]
    command = [*strace, sys.executable, "-m", "tests.stress.story", str(folder), *parts]
    subprocess.run(command, cwd=ROOT, env=environment(**(more or {})), check=True, stdout=subprocess.DEVNULL)


def calls(trace: Path, *, also_failed: bool = False) -> Iterator[Call]:
    """Yield what strace wrote, but for calls that failed and had no effect.

    Raises:
        NotFollowed: When two threads made calls at once.
    """
    with trace.open() as stream:
        for line in stream:
            if "<unfinished ...>" in line or " resumed>" in line:
                raise NotFollowed(line[:200])
            matched = _LINE.match(line)
            if matched is None:
                continue
            strings = tuple(bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(matched["words"]))
            failed = matched["result"].startswith("-")
            if not failed or also_failed or matched["call"] in {"fsync", "fdatasync"}:
                result = 0 if matched["result"] == "?" else int(matched["result"], 0)
                yield Call(matched["call"], matched["words"], strings, result, failed)


@dataclass
class _Opened:
    thing: File | Folder
    at: int = 0


@dataclass
class Played:
    """A disk that does what was recorded.

    Args:
        root: The folder that is looked at; what happens elsewhere is not followed.
        tells_on: The descriptor on which the program tells.
    """

    root: str
    tells_on: int = 1
    disk: Folder = field(default_factory=Folder)
    _opened: dict[int, _Opened] = field(default_factory=dict)

    def play(self, call: Call) -> Told | bool:
        """Do one call; return what it told, or whether it changed anything."""
        if call.failed and call.name not in {"fsync", "fdatasync"}:
            return False
        if call.name == "writev" and call.number(0) == self.tells_on:
            (told,) = lines(b"".join(call.strings))
            return told
        by_handle = _BY_HANDLE.get(call.name)
        if by_handle is not None:
            opened = self._opened.get(call.number(0))
            return opened is not None and by_handle(opened, call)
        return self._by_path(call)

    def touches(self, call: Call) -> bool:
        """Tell whether a call is about something below the root."""
        if call.name in _BY_HANDLE:
            return call.number(0) in self._opened
        return any(self._place(string) is not None for string in call.strings)

    def _by_path(self, call: Call) -> bool:  # noqa: C901, PLR0911 - a case for each call
        match call.name:
            case "openat":
                return self._open(call)
            case "close":
                self._opened.pop(call.number(0), None)
                return False
            case "mkdir" | "rename" | "unlink" | "rmdir":
                return self._rename(call)
            case "mmap":
                words = call.words.split(", ")
                if int(words[4]) in self._opened and "PROT_WRITE" in words[2] and "MAP_SHARED" in words[3]:
                    raise NotFollowed(call.words)
                return False
            case "sendfile":
                return self._copy(call, call.number(1), call.number(0))
            case "copy_file_range":
                return self._copy(call, call.number(0), call.number(2))
            case _:
                pass
        if any(self._place(string) for string in call.strings) or call.name in {"sync", "syncfs"}:
            raise NotFollowed(f"{call.name}({call.words[:200]}")
        return False

    def _open(self, call: Call) -> bool:
        self._opened.pop(call.result, None)
        place = self._place(call.strings[0])
        if place is None:
            return False
        folder, name = place
        there = folder.names().get(name) if name else folder
        made = there is None
        if there is None:
            there = File()
            folder.change((name, there))
        self._opened[call.result] = _Opened(there)
        if "O_TRUNC" in call.words and isinstance(there, File) and there.content():
            there.write(Change(0, None))
            return True
        return made

    def _rename(self, call: Call) -> bool:
        place = self._place(call.strings[0])
        if place is None:
            return False
        folder, name = place
        match call.name:
            case "mkdir":
                folder.change((name, Folder()))
            case "rename":
                target = self._place(call.strings[1])
                if target is None or target[0] is not folder:
                    raise NotFollowed("a move to another folder")
                folder.change((name, None), (target[1], folder.names()[name]))
            case _:
                folder.change((name, None))
        return True

    def _copy(self, call: Call, source: int, target: int) -> bool:
        if target not in self._opened:
            return False
        read, written = self._opened.get(source), self._opened[target]
        if read is None or "NULL" not in call.words or isinstance(read.thing, Folder):
            raise NotFollowed(call.words)
        copied = Change(written.at, read.thing.content()[read.at : read.at + call.result])
        read.at += call.result
        written.at += call.result
        _file(written).write(copied)
        return True

    def _place(self, path: bytes) -> tuple[Folder, str] | None:
        """Return the folder and the name that a path leads to, or None when it is not below the root."""
        text = path.decode(errors="replace")
        if text != self.root and not text.startswith(f"{self.root}/"):
            return None
        *above, name = text[len(self.root) :].strip("/").split("/")
        folder = self.disk
        for each in above:
            inner = folder.names().get(each)
            if not isinstance(inner, Folder):
                raise NotFollowed(f"no folder {each}")
            folder = inner
        return folder, name


def _file(opened: _Opened) -> File:
    if isinstance(opened.thing, Folder):
        raise NotFollowed("a folder written to")
    return opened.thing


def _write(opened: _Opened, call: Call) -> bool:
    content = b"".join(call.strings)[: call.result]
    _file(opened).write(Change(opened.at, content))
    opened.at += call.result
    return True


def _write_at(opened: _Opened, call: Call) -> bool:
    content = call.strings[0][: call.result]
    _file(opened).write(Change(call.number(3), content))
    return True


def _cut(opened: _Opened, call: Call) -> bool:
    _file(opened).write(Change(call.number(1), None))
    return True


def _fallocate(opened: _Opened, _call: Call) -> bool:
    """Note room that was set aside as a sector: it holds nothing, and thousands of disks with all of it would."""
    _file(opened).write(Change(SECTOR, None))
    return True


def _sync(opened: _Opened, call: Call) -> bool:
    if not call.failed:
        opened.thing.sync()
    elif isinstance(opened.thing, File):
        opened.thing.fail_to_sync()
    return True


def _seek(opened: _Opened, call: Call) -> bool:
    opened.at = call.result
    return False


def _unknown(_opened: _Opened, call: Call) -> bool:
    raise NotFollowed(call.name)


_BY_HANDLE = {
    "write": _write,
    "writev": _write,
    "pwrite64": _write_at,
    "ftruncate": _cut,
    "fallocate": _fallocate,
    "fsync": _sync,
    "fdatasync": _sync,
    "lseek": _seek,
    "dup": _unknown,
    "dup2": _unknown,
    "dup3": _unknown,
    "pwritev": _unknown,
    "pwritev2": _unknown,
    "sync_file_range": _unknown,
}
