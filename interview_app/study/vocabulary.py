"""Which sentences a study needs: one list, from its structure, that the check compares each language with."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from interview_app.study.model import Ask, Study
from interview_app.study.routes import asks_parents, asks_vouchers
from interview_app.study.signing import ALL_WORDS, sign_words, signed_words

Path = tuple[str, ...]

ASK_WORDS = frozenset({"question", "hint", "points", "no_answer", "reminder"})
HOW_FAR: Path = ("breath", "how_far")
CHANGED = "what_changed"
"""The page that a study shows whoever agreed to an older version of it."""
LAST_DAY = "last_day"
"""The sentence of a consent page with the last date on which one can withdraw."""
ABOUT_WORDS = frozenset({"question", "hint"})

_TEXTS = (
    "title story.title choices.title choices.text choices.confirm choices.blocked my_choices.title still_ok.question "
    "still_ok.yes review.title review.text "
    "review.not_answered review.skipped review.taken_out keep.title keep.keep keep.delete keep.early_title "
    "thanks.title thanks.code_text thanks.withdraw_until thanks.nothing_kept_title thanks.declined_title "
    "thanks.support_title thanks.another_day_title thanks.outside_title understanding.title"
)
_LISTS = (
    "intro my_choices.text keep.paragraphs keep.early_paragraphs thanks.paragraphs thanks.nothing_kept_paragraphs "
    "thanks.declined_paragraphs thanks.another_day_paragraphs thanks.outside_paragraphs understanding.paragraphs"
)
TEACH_BACK_WORDS = ("lead", "beside", "listen_for", "own_words", "after_explaining", "not_yet")
SHEET = "sheet"
LIMITS_AGAIN = "limits_again"
_WHO = "for_parent for_consultee turn vouch"
_CONSENT_TEXTS = ("question", "explanation", "yes", "no", "words_given", "words_refused")


@dataclass(frozen=True)
class Need:
    """A sentence, or a list of them, that a language file has or may have.

    Attributes:
        kind: "text" is one sentence, "list" a list, "either" one or a list.
        required: Whether a language cannot do without it.
        count: The exact length of a list, or 0 for any.
    """

    path: Path
    kind: Literal["text", "list", "either"] = "text"
    required: bool = True
    count: int = 0


def reserved() -> frozenset[str]:
    """Return the top-level names that no dimension or question may take."""
    fixed = {path.split(".")[0] for path in (*_TEXTS.split(), *_LISTS.split())}
    own = {"language", "approved", "fact", "fact_label", "consent", "practice", "about", "breath", "distress"}
    own |= {"sign", "teach_back", LIMITS_AGAIN, *_WHO.split()}
    return frozenset(fixed | own)


def needs(study: Study) -> tuple[Need, ...]:
    """Return everything that a language file of this study says."""
    return (
        *(Need(tuple(name.split("."))) for name in _TEXTS.split()),
        *(Need(tuple(name.split(".")), "list") for name in _LISTS.split()),
        Need(("review", "change"), required=False),
        *(
            Need(("thanks", name), required=False)
            for name in ("contact_title", "complaints_title", "checked", "receipt")
        ),
        Need(("story", "lead_whatif"), required=bool(study.whatif.rules)),
        Need(("story", "changed_mark"), required=False),
        Need(("story", "lead_repeat"), required=False),
        *_breath(study),
        Need(("practice", "title"), required=bool(study.design.deck.warm_up)),
        Need(("practice", "text"), "list", required=bool(study.design.deck.warm_up)),
        Need(("practice", "note"), required=False),
        Need(("distress", "title"), required=False),
        *(Need(("distress", name), "list", required=False) for name in ("text", "grounding", "steps")),
        *_dimensions(study),
        *(need for ask in study.asks for need in _ask(ask)),
        *_profile(study),
        *_consent(study),
        *who_decides(study),
        *_signing(study),
    )


def _signing(study: Study) -> Iterator[Need]:
    used = {*sign_words(study), *signed_words(study)}
    for name in ALL_WORDS:
        yield Need(("sign", name), required=name in used)


def _dimensions(study: Study) -> Iterator[Need]:
    for dimension in study.dimensions:
        yield Need(("fact_label", dimension.id), required=dimension.use)
        for level in dimension.levels:
            yield Need((dimension.id, level))
            yield Need(("fact", dimension.id, level), required=dimension.use)


def _breath(study: Study) -> Iterator[Need]:
    yield Need(("breath", "title"), required=bool(study.breath))
    yield Need(("breath", "paragraphs"), "list", required=bool(study.breath))
    yield Need(HOW_FAR, required=False)


def _ask(ask: Ask) -> Iterator[Need]:
    yield Need((ask.id, "question"))
    yield Need((ask.id, "hint"), required=False)
    if ask.points:
        yield Need((ask.id, "points"), "list", count=ask.points)
    if ask.kind == "rating":
        yield Need((ask.id, "no_answer"))
    if ask.kind == "open":
        yield Need((ask.id, "reminder"))
    for name in ask.worded:
        yield Need((ask.id, name))


def _profile(study: Study) -> Iterator[Need]:
    yield Need(("about", "title"), required=bool(study.profile_items))
    yield Need(("about", "text"), required=False)
    for item in study.profile_items:
        yield Need(("about", item.id, "question"))
        yield Need(("about", item.id, "hint"), required=False)
        for option in item.options:
            yield Need(("about", item.id, option))


def _consent(study: Study) -> Iterator[Need]:
    for page in study.consent.pages:
        yield Need(("consent", page, "title"))
        yield Need(("consent", page, "paragraphs"), "list")
        yield Need(("consent", page, "points"), "list", required=False)
        yield Need(("consent", page, LAST_DAY), required=False)
    changed = bool(study.consent.material_change)
    yield Need(("consent", CHANGED, "title"), required=changed)
    yield Need(("consent", CHANGED, "paragraphs"), "list", required=changed)
    yield Need(("consent", CHANGED, "points"), "list", required=False)
    if study.consent.sheet:
        yield Need(("consent", SHEET, "title"))
        yield Need(("consent", SHEET, "paragraphs"), "list")
    free_talk = any(ask.kind == "open" for ask in study.asks)
    yield Need((LIMITS_AGAIN, "title"), required=free_talk)
    yield Need((LIMITS_AGAIN, "paragraphs"), "list", required=free_talk)
    for name in TEACH_BACK_WORDS:
        yield Need(("teach_back", name), required=bool(study.consent.teach_back))
    for said in study.consent.teach_back:
        yield Need(("consent", said.id, "question"))
        yield Need(("consent", said.id, "listen_for"), "list")
        yield Need(("consent", said.id, "again"), "list")
    for item in study.consent.items:
        yield from _item("consent", item.id)


def who_decides(study: Study) -> Iterator[Need]:
    """Yield what is said where another person consents, or vouches."""
    others = (*(("parent",) if asks_parents(study) else ()), *(("consultee",) if study.consent.consultee else ()))
    for who in others:
        yield Need(("turn", who))
        yield from _turn(f"{who}_together")
        yield from _turn(f"{who}_decides")
        for item in study.consent.items:
            yield from _item(f"for_{who}", item.id)
    if others:
        yield Need(("turn", "participant"))
        yield from _turn("participant_decides")
    if asks_vouchers(study):
        yield from (Need(("vouch", name)) for name in ("first", "second", "yes", "no"))
        yield Need(("vouch", "paragraphs"), "list")


def _turn(name: str) -> Iterator[Need]:
    yield Need(("turn", name, "title"))
    yield Need(("turn", name, "paragraphs"), "list")


def _item(table: str, item: str) -> Iterator[Need]:
    for name in _CONSENT_TEXTS:
        yield Need((table, item, name), "either" if name == "explanation" else "text")
