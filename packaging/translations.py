"""Bring the interface's catalogues up to date.

For each language resources/translations holds a .ts file, which people translate in, and the .qm file made from it,
which the program reads. Qt's lupdate looks for every tr() and translate(). What the core says and a window translates
is written down for lupdate first: of errors, in their classes; of fieldwork's report; of a weak passphrase. Needs Qt's
tools, which come with PySide6. What errors say is written down for the help as well, where a person finds it by the
code that they noted.
"""

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
CODES = ROOT / "resources" / "help" / "en" / "codes.md"
NAME = "interview_app_{}"
SOURCE = "en"
"""Its catalogue only says which words go with one thing and which with several."""
TARGETS = ("pl", "ar")
ERRORS = "UserError"
REPORT = "Fieldwork"
"""The context of what the core says of fieldwork, each sentence through a function called `say`."""
HINTS = "Feedback"


def main() -> int:
    """Update every .ts, make every .qm and the help's page of codes again; return the exit status."""
    update(CATALOGUES, compiled=True)
    CODES.write_text(codes(), encoding="utf-8")
    return 0


def update(target: Path, *, compiled: bool) -> None:
    """Write the catalogues into a folder, with what those of before say, and perhaps compile them."""
    with tempfile.TemporaryDirectory() as folder:
        errors = Path(folder) / "errors.py"
        errors.write_text(error_sentences() + report_sentences() + hint_sentences(), encoding="utf-8")
        files = [*map(str, sorted((ROOT / "interview_app" / "ui").rglob("*.py"))), str(errors)]
        for language in (SOURCE, *TARGETS):
            source = target / f"{NAME.format(language)}.ts"
            forms = ["-pluralonly"] if language == SOURCE else []
            settings = [
                "-disable-heuristic",
                "similartext",
                "-no-obsolete",
                "-locations",
                "none",
                "-source-language",
                SOURCE,
                "-target-language",
                language,
            ]
            tool("lupdate", "-silent", *files, *settings, *forms, "-ts", str(source))
            keep_moved(source)
            if compiled:
                tool("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def keep_moved(source: Path) -> None:
    """Call finished what lupdate took over from the same sentence elsewhere: it only moved, or stands twice."""
    said = r"[^<\s][^<]*|\s*(?:<numerusform>[^<]+</numerusform>\s*)+"
    moved = re.compile(rf'(<translation) type="unfinished"(>(?:{said})</translation>)')
    source.write_text(moved.sub(r"\1\2", source.read_text(encoding="utf-8")), encoding="utf-8")


def our_errors() -> dict[str, Any]:
    """Return every error that a user can meet by its code, and none of a test's."""
    import_all()
    known = importlib.import_module("interview_app.base.errors").catalogue()
    return {code: known[code] for code in sorted(known) if known[code].__module__.startswith("interview_app.")}


def codes() -> str:
    """Return the help's page of what each error says. What a sentence fills in shows as three dots."""
    said = {
        code: [re.sub(r"{[^{}]*}", "…", words) for words in (error.happened, error.safe, error.next_step)]
        for code, error in our_errors().items()
    }
    return "# What errors say\n" + "".join(f"\n## {code}\n\n" + "\n\n".join(said[code]) + "\n" for code in said)


def error_sentences() -> str:
    """Return Python text in which lupdate finds what every error of the program says."""
    said = {words for error in our_errors().values() for words in (error.happened, error.safe, error.next_step)}
    return "".join(f'translate("{ERRORS}", {quoted(words)})\n' for words in sorted(said))


def report_sentences() -> str:
    """Return Python text in which lupdate finds what the report of fieldwork says."""
    said: set[str] = set()
    for file in sorted((ROOT / "interview_app" / "centre").glob("progress_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="say"), args=[ast.Constant(value=str(words))]):
                    said.add(words)
                case _:
                    pass
    return "".join(f'translate("{REPORT}", {quoted(words)})\n' for words in sorted(said))


def hint_sentences() -> str:
    """Return Python text in which lupdate finds what is said of a weak passphrase."""
    said = importlib.import_module("interview_app.crypto.strength").SENTENCES
    return "".join(f'translate("{HINTS}", {quoted(words)})\n' for words in said)


def import_all() -> None:
    """Import every module of the program: an error is known once its class is."""
    sys.path.insert(0, str(ROOT))
    package = importlib.import_module("interview_app")
    for module in pkgutil.walk_packages(package.__path__, "interview_app."):
        if "__main__" not in module.name and ".migrations." not in module.name:
            importlib.import_module(module.name)


def quoted(words: str) -> str:
    """Return a text as lupdate reads it: it knows no single quotes with double ones inside."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools from the environment that this runs in."""
    subprocess.run([str(Path(sys.executable).parent / f"pyside6-{name}"), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
