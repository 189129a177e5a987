"""Choosing a folder or a file leaves no trace on the disk. In a process of its own: Qt keeps its paths for good."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_CODE = """
import os
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from interview_app.ui import choosing

sys.excepthook = lambda *_: os._exit(3)  # an open dialog would wait for ever
app = QApplication([])
stick = Path(sys.argv[1])

def pick():
    dialog = app.activeModalWidget()
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    folder = dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(stick if folder else stick / "bundle.zip"))
    dialog.accept()

def leave():
    app.activeModalWidget().reject()

parent = QWidget()
for ask in (choosing.ask_for_folder, choosing.ask_for_files):
    for act in (pick, leave):
        QTimer.singleShot(100, act)
        print(ask(parent, "Where?"))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt keeps settings in the system's own store")
def test_nothing_remembers_what_was_chosen(tmp_path: Path) -> None:
    """Not even QtProject.conf, which would name the stick and the bundle."""
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    stick.mkdir()
    (stick / "bundle.zip").write_bytes(b"")
    places = {name: str(home / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    run = subprocess.run(
        [sys.executable, "-c", _CODE, str(stick)],
        env={**os.environ, "HOME": str(home), "PYTHONPATH": str(_ROOT), "QT_QPA_PLATFORM": "offscreen", **places},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert run.returncode == 0, run.stderr
    assert [line for line in run.stdout.splitlines() if line in {"None", "[]"}] == ["None", "[]"]
    assert str(stick) in run.stdout
    written = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert b"stick" not in written
    assert not list(home.rglob("*QtProject*"))
