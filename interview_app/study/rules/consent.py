"""Check that nobody can be asked to decide before they know what cannot stay private and what their rights are."""

import itertools
from collections.abc import Iterator

from interview_app.study.findings import Said, repeated, short
from interview_app.study.model import Study
from interview_app.study.rules.names import ID, ID_FORM

NEEDED_PAGES = ("limits", "rights")
NEEDED_ITEMS = ("take_part", "safeguarding_understood")
AUDIO, AUDIO_ITEM = "audio", "audio_record"


def check_consent(study: Study) -> Iterator[Said]:
    """Yield what is wrong with pages, items and what is said back."""
    rules = study.consent
    required = {item.id for item in rules.items if item.required}
    for page in NEEDED_PAGES:
        if page not in rules.pages:
            yield "consent.pages", f"The page “{page}” must be read before consent.", f"Add “{page}” to the pages."
    for name in NEEDED_ITEMS:
        if name not in required:
            todo = f'Add [[consent.item]] with id = "{name}" and required = true.'
            yield "consent.item", f"“{name}” must be an item, and required.", todo
    if rules.teach_back and not any(said.core for said in rules.teach_back):
        todo = "Write “core = true” for what nobody may take part without, such as that they can stop."
        yield "consent.teach_back", "Nothing that is said back is core.", todo
    if any(AUDIO in ask.capture for ask in study.asks) and AUDIO_ITEM not in {item.id for item in rules.items}:
        todo = f'Add [[consent.item]] with id = "{AUDIO_ITEM}", or take “{AUDIO}” out of the question.'
        yield "consent.item", f"A voice is recorded, and nobody is asked: “{AUDIO_ITEM}” is missing.", todo
    yield from _ids(study)


def _ids(study: Study) -> Iterator[Said]:
    """One table of the wording file holds them all, so they differ from each other."""
    rules = study.consent
    groups = {
        "consent.pages": rules.pages,
        "consent.item": tuple(item.id for item in rules.items),
        "consent.teach_back": tuple(said.id for said in rules.teach_back),
    }
    for key, names in groups.items():
        for name in names:
            if not ID.fullmatch(name):
                yield key, f"“{short(name)}” is not an id.", ID_FORM
        for name in repeated(names):
            yield key, f"“{short(name)}” is there twice.", "Take one of them out, or give it another id."
    for name in repeated(itertools.chain.from_iterable(dict.fromkeys(names) for names in groups.values())):
        yield (
            "consent",
            f"“{short(name)}” is the name of two: of a page, an item, or what is said back.",
            ("Give one of them another id, and change it in the wording files too."),
        )
