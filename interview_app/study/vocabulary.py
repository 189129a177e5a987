"""Which sentences a study needs: one list, from its structure, that the check compares each language with."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from interview_app.study.model import Ask, Study

Path = tuple[str, ...]

ASK_WORDS = frozenset({"question", "hint", "points", "no_answer", "reminder"})
ABOUT_WORDS = frozenset({"question", "hint"})

_TEXTS = (
    "title story.title choices.title choices.text choices.confirm choices.blocked review.title review.text "
    "review.not_answered review.skipped review.taken_out keep.title keep.keep keep.delete keep.early_title "
    "thanks.title thanks.code_text thanks.withdraw_until thanks.nothing_kept_title thanks.declined_title "
    "thanks.support_title"
)
_LISTS = (
    "intro keep.paragraphs keep.early_paragraphs thanks.paragraphs thanks.nothing_kept_paragraphs "
    "thanks.declined_paragraphs"
)
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
    return frozenset(fixed | {"language", "approved", "fact", "fact_label", "consent", "practice", "about"})


def needs(study: Study) -> tuple[Need, ...]:
    """Return everything that a language file of this study says."""
    return (
        *(Need(tuple(name.split("."))) for name in _TEXTS.split()),
        *(Need(tuple(name.split(".")), "list") for name in _LISTS.split()),
        Need(("review", "change"), required=False),
        Need(("story", "lead_whatif"), required=bool(study.whatif.rules)),
        Need(("story", "changed_mark"), required=False),
        Need(("practice", "title"), required=bool(study.design.deck.warm_up)),
        Need(("practice", "text"), "list", required=bool(study.design.deck.warm_up)),
        Need(("practice", "note"), required=False),
        *_dimensions(study),
        *(need for ask in study.asks for need in _ask(ask)),
        *_profile(study),
        *_consent(study),
    )


def _dimensions(study: Study) -> Iterator[Need]:
    for dimension in study.dimensions:
        yield Need(("fact_label", dimension.id), required=dimension.use)
        for level in dimension.levels:
            yield Need((dimension.id, level))
            yield Need(("fact", dimension.id, level), required=dimension.use)


def _ask(ask: Ask) -> Iterator[Need]:
    yield Need((ask.id, "question"))
    yield Need((ask.id, "hint"), required=False)
    if ask.points:
        yield Need((ask.id, "points"), "list", count=ask.points)
    if ask.kind == "rating":
        yield Need((ask.id, "no_answer"))
    if ask.kind == "open":
        yield Need((ask.id, "reminder"))
    for name in (*ask.options, *ask.rows, *ask.probes):
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
    for said in study.consent.teach_back:
        yield Need(("consent", said.id, "question"))
        yield Need(("consent", said.id, "listen_for"), "list")
        yield Need(("consent", said.id, "again"), "list")
    for item in study.consent.items:
        for name in _CONSENT_TEXTS:
            yield Need(("consent", item.id, name), "either" if name == "explanation" else "text")
