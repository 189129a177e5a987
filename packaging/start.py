#!/usr/bin/env python3
"""Set this checkout up and run it: `python3 packaging/start.py demo` or `python3 packaging/start.py test`.

Standard library only, and safe to run again: what is already there is left alone. Further words are passed on
to the program or to pytest; `run` passes all of them to the program.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST_PYTHON = (3, 11)
STARTED = time.perf_counter()

# What Qt's Linux wheels expect of the system: the shared library, and the Debian package that holds it.
OFFSCREEN_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Reading aloud: on Windows and macOS PortAudio travels in the wheel, and the system has a voice. Where there is no apt
# neither is asked for: the program says once that there is no sound, and goes on.
SOUND_LIBRARIES = {"libportaudio.so.2": "libportaudio2"}
SOUND_PROGRAMS = {"espeak-ng": "espeak-ng"}
# Programs that tests hold ours against: the power fails between two writes that strace has seen, OpenSSH checks what
# we sign, age opens what we seal, unzip and jq read what we pack, and qpdf the PDFs that we draw. Where there is no apt
# they are not asked for, and those tests are skipped.
TEST_PROGRAMS = {
    "strace": "strace",
    "ssh-keygen": "openssh-client",
    "qpdf": "qpdf",
    "age": "age",
    "unzip": "unzip",
    "jq": "jq",
    "dbus-daemon": "dbus",
    "dbus-run-session": "dbus-daemon",
    "xvfb-run": "xvfb",
    "xauth": "xauth",
}
# And what a client of assistive technology needs, which holds an interview through the accessibility tree alone. It
# runs in the system's Python, where the bindings are.
TEST_FILES = {
    "libexec/at-spi-bus-launcher": "at-spi2-core",
    "lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    "lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    # The tests start a server of their own, and stop it; the one that Debian sets up is not theirs.
    "lib/postgresql/*/bin/initdb": "postgresql",
}
# Debian sets a server up with the package and starts it, unless this says that nobody wants one.
NO_SERVER = (
    "mkdir -p /etc/postgresql-common && cd /etc/postgresql-common && "
    "(test -e createcluster.conf || echo create_main_cluster = false > createcluster.conf)"
)
JOBS = {
    "demo": ("requirements.txt", ["-m", "interview_app", "demo"]),
    "run": ("requirements.txt", ["-m", "interview_app"]),
    "test": ("requirements-test.txt", ["-m", "pytest"]),
}


def say(sentence: str) -> None:
    """Tell the person what is happening, and how far into the run."""
    print(f"[{time.perf_counter() - STARTED:6.1f} s] {sentence}", flush=True)


def run(command: list[str], **environment: str) -> None:
    """Run a command, or stop with its status."""
    status = subprocess.run(command, env={**os.environ, **environment}, check=False).returncode
    if status:
        sys.exit(f"This did not work: {' '.join(command[:6])} … (status {status}). Nothing else was changed.")


def loads(library: str) -> bool:
    """Tell whether the system has a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(job: str) -> list[str]:
    """Return the Debian packages that Qt, `venv` and, for `test`, the tests still need here."""
    if not sys.platform.startswith("linux"):
        return []
    tests = job == "test" and shutil.which("apt-get")
    wanted = {**OFFSCREEN_LIBRARIES, **(WINDOW_LIBRARIES if has_display() or tests else {})}
    packages = [package for library, package in wanted.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    if tests:
        packages += [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
        packages += [package for file, package in TEST_FILES.items() if not any(Path("/usr").glob(file))]
    return packages


def missing_sound() -> list[str]:
    """Return the Debian packages without which nothing is read aloud here, where they can be installed."""
    if not sys.platform.startswith("linux") or not shutil.which("apt-get"):
        return []
    packages = [package for library, package in SOUND_LIBRARIES.items() if not loads(library)]
    return packages + [package for program, package in SOUND_PROGRAMS.items() if not shutil.which(program)]


def has_display() -> bool:
    """Tell whether there is a screen to open windows on."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install_system_packages(job: str) -> None:
    """Install what is missing with apt; elsewhere say in one sentence what to install. Without sound it goes on."""
    packages, sound = missing_packages(job), missing_sound()
    if packages and not shutil.which("apt-get"):
        sys.exit("Please install the libraries that Debian calls " + ", ".join(packages) + ", then run this again.")
    if packages:
        say("installing system packages: " + " ".join(packages))
        for command in apt(packages):
            run(command, DEBIAN_FRONTEND="noninteractive")
    if sound:
        say("installing what reads aloud: " + " ".join(sound))
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        if any(subprocess.run(command, env=environment, check=False).returncode for command in apt(sound)):
            say("that did not work: the program goes on without it")


def apt(packages: list[str]) -> list[list[str]]:
    """Return the commands that install packages."""
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    # A file of settings that is there before its package stays as it is, without a question.
    options = ["-qq", "-y", "--no-install-recommends", "-o", "Dpkg::Options::=--force-confold"]
    before = [[*sudo, "sh", "-c", NO_SERVER]] if "postgresql" in packages else []
    return [*before, [*sudo, "apt-get", "update", "-qq"], [*sudo, "apt-get", "install", *options, *packages]]


def install_python_packages(requirements: str) -> None:
    """Make `.venv` and install exactly the locked wheels, unless that has been done for this lock file."""
    lock = ROOT / "packaging" / requirements
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = VENV / f"{requirements}.sha256"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == digest:
        return
    if not PYTHON.exists():
        say("making .venv")
        venv.create(VENV, with_pip=True, symlinks=os.name != "nt")
    say(f"installing the packages locked in packaging/{requirements}")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # --compile writes the .pyc files: without them each start takes up to three times as long. --no-deps: the lock
    # names every package, and a pip that resolves (23.x) trips over `coverage[toml]` once a newer one has come out.
    exactly = ["--only-binary", ":all:", "--no-deps", "--require-hashes"]
    run([*pip, *exactly, "--compile", "--requirement", str(lock)])
    run([str(PYTHON), "-m", "pip", "check"])
    stamp.write_text(digest)


def main() -> int:
    """Set up, run the job with the words that follow it, and return its exit status."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(f"This needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    job, words = (sys.argv[1], sys.argv[2:]) if len(sys.argv) > 1 else ("demo", [])
    if job not in JOBS:
        sys.exit(f"Say `demo`, `test` or `run`, not `{job}`.")
    requirements, command = JOBS[job]
    install_system_packages(job)
    install_python_packages(requirements)
    # The program stays where the person stands, so that the files they name are found; pytest wants the checkout.
    folder = ROOT if job == "test" else None
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    if job == "test" or not has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    say("ready")
    return subprocess.run([str(PYTHON), *command, *words], cwd=folder, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
