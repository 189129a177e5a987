"""The interface's catalogues as tests read them."""

import ast
import importlib.util
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
TARGETS = ("pl", "ar")
COUNTS = {"en": (1, 2), "pl": (1, 2, 5), "ar": (0, 1, 2, 3, 11, 100)}
"""A number for each plural form, in Qt's order of them."""


@dataclass(frozen=True)
class Message:
    """What a catalogue says for one text. `said` has a form for each plural, or one; unfinished ones are empty."""

    context: str
    source: str
    numerus: bool
    said: tuple[str, ...]

    @property
    def place(self) -> tuple[str, str, bool]:
        """What makes it the same message in every language."""
        return self.context, self.source, self.numerus


def messages(language: str, folder: Path = FOLDER) -> tuple[Message, ...]:
    """Return every message of a language's .ts file."""
    root = ET.parse(folder / f"interview_app_{language}.ts").getroot()  # noqa: S314 - our own file
    return tuple(_messages(root))


def contexts(folder: str) -> frozenset[str]:
    """Return the names of all classes in a folder of the interface: these are the contexts of their words."""
    trees = (ast.parse(path.read_text("utf-8")) for path in (ROOT / "interview_app" / "ui" / folder).glob("*.py"))
    return frozenset(node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def updating() -> ModuleType:
    """Return packaging/translations.py, which is no package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _messages(root: ET.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.findall("numerusform")) or (translation.text or "",)
            done = translation.get("type") is None
            numerus = message.get("numerus") == "yes"
            yield Message(name, message.findtext("source") or "", numerus, forms if done else ("",) * len(forms))
