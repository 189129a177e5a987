"""Check that nobody can be asked to decide before they know what cannot stay private and what their rights are."""

import itertools
from collections.abc import Iterator

from interview_app.study.findings import Said, repeated, short
from interview_app.study.model import Study
from interview_app.study.rules.names import ID, ID_FORM
from interview_app.study.rules.wording import hides
from interview_app.study.vocabulary import CHANGED, SHEET

NEEDED_PAGES = ("limits", "rights")
NEEDED_ITEMS = ("take_part", "safeguarding_understood")
LONGEST_CHANGE = 80
YEARS = range(2020, 2100)
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
    yield from _change(study)
    yield from _signing(study)
    yield from _ids(study)


def _change(study: Study) -> Iterator[Said]:
    """The name of a change stands in logs and on the fieldworker's screen; the year of a date is easily mistyped."""
    change, freeze = study.consent.material_change, study.consent.analysis_freeze
    if change and (change != change.strip() or len(change) > LONGEST_CHANGE or hides(change) or "\n" in change):
        todo = "Write a few words, such as “kept for five years”, and the same ones in later versions."
        yield "consent.material_change", f"This is not one line of at most {LONGEST_CHANGE} letters.", todo
    if freeze is not None and freeze.year not in YEARS:
        yield "consent.analysis_freeze", "No study is analysed in that year.", "Look at the year once more."


def _signing(study: Study) -> Iterator[Said]:
    """Nobody may be kept out because they cannot draw, or cannot speak: the ways count the same."""
    ways = study.consent.sign
    for way in repeated(ways):
        yield "consent.sign", f"“{way}” is there twice.", "Take one of them out."
    if ways == ("traced",):
        todo = "Add “spoken” or “paper”."
        yield "consent.sign", "Whoever cannot draw on a screen has no other way to sign.", todo
    if not ways:
        yield "consent.sign", "Nobody is asked to sign.", "Write at least two of “traced”, “spoken” and “paper”."


def _ids(study: Study) -> Iterator[Said]:
    """One table of the wording file holds them all, so they differ from each other."""
    rules = study.consent
    groups = {
        "consent.pages": rules.pages,
        "consent.item": tuple(item.id for item in rules.items),
        "consent.teach_back": tuple(said.id for said in rules.teach_back),
        "consent.material_change": (CHANGED,),
    }
    for key, names in groups.items():
        for name in names:
            if not ID.fullmatch(name):
                yield key, f"“{short(name)}” is not an id.", ID_FORM
            if name == SHEET:
                yield key, f"“{SHEET}” is the full information sheet.", "Give this another id."
        for name in repeated(names):
            yield key, f"“{short(name)}” is there twice.", "Take one of them out, or give it another id."
    for name in repeated(itertools.chain.from_iterable(dict.fromkeys(names) for names in groups.values())):
        yield (
            "consent",
            f"“{short(name)}” is the name of two: of a page, an item, what is said back, or of what has changed.",
            ("Give one of them another id, and change it in the wording files too."),
        )
