"""Check ids and languages: short, plain, different from each other, and free for the wording files."""

import itertools
import re
from collections.abc import Iterator

from interview_app.study import vocabulary
from interview_app.study.findings import Said, repeated, short
from interview_app.study.model import Study
from interview_app.study.rules.variables import RECORDED
from interview_app.study.wording import EASY_READ

ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}(-x-easy)?")
ID_FORM = "Use only a-z, 0-9, “-” and “_”, at most 40 of them, and begin with a letter or a digit."
PROFILE_WORDS = frozenset({"title", "text"})
_OTHER = "Choose another id, and change it in the wording files too."


def check_names(study: Study) -> Iterator[Said]:
    """Yield what is wrong with any id."""
    groups = _groups(study)
    for key, names in groups.items():
        for name in names:
            if not ID.fullmatch(name):
                yield key, f"“{short(name)}” is not an id.", ID_FORM
        for name in repeated(names):
            yield key, f"“{short(name)}” is there twice.", "Take one of them out, or give it another id."
    taken = (vocabulary.reserved(), set(groups["dimension"]), set(groups["ask"]))
    for name in repeated(sorted(itertools.chain(*taken))):
        yield short(name), "This is already the name of something else in the wording files.", _OTHER
    asked = (set(groups["profile"]), set(groups["ask"]), set(RECORDED) | PROFILE_WORDS)
    for name in repeated(sorted(itertools.chain(*asked))):
        yield short(name), "Two things that are recorded of a participant have this name.", _OTHER
    yield from _options(study)


def _options(study: Study) -> Iterator[Said]:
    for number, item in enumerate(study.profile_items, 1):
        for name in sorted(vocabulary.ABOUT_WORDS & set(item.options)):
            yield f"profile[{number}].options", f"“{name}” already means something in the wording.", _OTHER


def _groups(study: Study) -> dict[str, tuple[str, ...]]:
    groups: dict[str, tuple[str, ...]] = {
        "id": (study.id,),
        "dimension": tuple(dimension.id for dimension in study.dimensions),
        "ask": tuple(ask.id for ask in study.asks),
        "profile": tuple(item.id for item in study.profile_items),
    }
    groups |= {f"dimension[{n}].levels": dimension.levels for n, dimension in enumerate(study.dimensions, 1)}
    for number, ask in enumerate(study.asks, 1):
        groups[f"ask[{number}]"] = ask.worded
    return groups | {f"profile[{n}].options": item.options for n, item in enumerate(study.profile_items, 1)}


def check_languages(study: Study) -> Iterator[Said]:
    """Yield what is wrong with the list of languages."""
    for language in study.languages:
        plain = language.removesuffix(EASY_READ)
        if not LANGUAGE.fullmatch(language):
            form = "Write a language tag such as “en-GB”, “pl” or “en-GB-x-easy”."
            yield "languages", f"“{short(language)}” is not a language tag.", form
        elif plain not in study.languages:
            yield "languages", f"“{language}” needs “{plain}” beside it.", f"Add “{plain}”, or take “{language}” out."
    for language in repeated(study.languages):
        yield "languages", f"“{short(language)}” is there twice.", "Take one of them out."
    if study.default_language not in study.languages or study.default_language.endswith(EASY_READ):
        message = "This is not one of the languages, or it is an easy-read file."
        yield "default_language", message, "Write the language that the others were translated from."
