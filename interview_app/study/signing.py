"""Which words a study needs for signing: what the page says, and what *Check my choices* says of it."""

from interview_app.study.model import Study

_HELPED = ("helped", "hint", "interpreter", "reader", "support")


ALL_WORDS = (
    *("title", "text", "traced", "traced_text", "spoken", "spoken_text", "phrase", "paper", "paper_text", "serial"),
    *("witness", "present", "independent", *_HELPED, "row", "kept_traced", "kept_spoken", "kept_paper"),
    *("by_present", "by_independent", "with_interpreter", "with_reader", "with_support"),
)
"""Every name; words for a way that is not offered may stay, as for a dimension in reserve."""


def sign_words(study: Study) -> tuple[str, ...]:
    """Return the names of what stands on the page, in order; a way that is not offered needs no words."""
    ways, tools = study.consent.sign, {"spoken": ("phrase",), "paper": ("serial",)}
    if not ways:
        return ()
    told = (name for way in ways for name in (f"{way}_text", *tools.get(way, ())))
    return ("title", "text", *ways, *told, *_witnessing(study), *_HELPED)


def signed_words(study: Study) -> tuple[str, ...]:
    """Return the names of what can be said of a signature before it is confirmed."""
    ways = study.consent.sign
    if not ways:
        return ()
    seen = tuple(f"by_{witness}" for witness in _witnesses(study))
    return ("row", *(f"kept_{way}" for way in ways), *seen, "with_interpreter", "with_reader", "with_support")


def _witnessing(study: Study) -> tuple[str, ...]:
    witnessed = {"spoken", "paper"} & set(study.consent.sign)
    return ("witness", *_witnesses(study)) if witnessed else ()


def _witnesses(study: Study) -> tuple[str, ...]:
    if not {"spoken", "paper"} & set(study.consent.sign):
        return ()
    return ("independent",) if study.consent.witness == "independent" else ("present", "independent")
