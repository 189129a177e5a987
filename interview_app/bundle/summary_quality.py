"""What helps to judge an interview: how long things took, what was skipped or changed, and how much was replaced."""

from collections import Counter
from collections.abc import Iterator, Sequence

from interview_app.bundle.durations import FASTEST, SLOWEST
from interview_app.bundle.record import Answer, Rating, Record, Skipped, TakenOut, Words
from interview_app.bundle.summary_words import BETWEEN, PLACEHOLDER, count, lasted

_MOST_NAMED = 8


def counts(record: Record) -> str:
    """Return how much was answered, and in how long, in one line."""
    kinds = [type(answer) for answer in record.answers]
    absent = sum(kinds.count(kind) for kind in (Skipped, TakenOut))
    changes = sum(_changes(answer) for answer in record.answers)
    told = (
        count(len(kinds) - absent, "question answered", "questions answered"),
        f"{kinds.count(Skipped)} skipped",
        f"{kinds.count(TakenOut)} taken out",
        count(changes, "answer changed", "answers changed"),
        count(record.quality.pauses, "pause", "pauses"),
        f"{lasted(record.quality.minutes)} on these questions",
    )
    return BETWEEN.join(told)


def notes(record: Record) -> Iterator[str]:
    """Yield a line for each thing that is worth a look: times, skips, changes, replaced words."""
    places = list(_places(record))
    timed = [(place, answer.seconds) for place, answer in places if not isinstance(answer, TakenOut)]
    yield from _named("Under 2 seconds", [place for place, seconds in timed if seconds == FASTEST])
    yield from _named("3 minutes or more", [place for place, seconds in timed if seconds == SLOWEST])
    yield from _named("Skipped", [place for place, answer in places if isinstance(answer, Skipped)])
    yield from _named("Taken out", [place for place, answer in places if isinstance(answer, TakenOut)])
    yield from _named("Changed", [place for place, answer in places if _changes(answer)])
    yield replaced(record)
    yield from _checked(record)


def pace(record: Record) -> Iterator[str]:
    """Yield the time on each rating, in one line; nothing where nothing was rated."""
    rated = [f"story {position} {answer.seconds.replace('-', '–')}" for position, answer in _ratings(record)]
    if rated:
        yield f"Seconds on each rating: {', '.join(rated)}"


def replaced(record: Record) -> str:
    """Return how many words were replaced before sealing, by kind; counted in the record, which has nothing else."""
    found = [match for text in texts(record) for match in PLACEHOLDER.finditer(text)]
    if not found:
        return "Replaced before sealing: nothing"
    kinds = Counter(match[1] for match in {match[0]: match for match in found}.values())
    different = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
    return f"Replaced before sealing: {count(len(found), 'place', 'places')}, which stand for {different}"


def _checked(record: Record) -> Iterator[str]:
    """Yield what somebody did with the words that were highlighted before sealing."""
    decisions = [find.decision for find in record.redaction.finds]
    if "undecided" in decisions:
        yield f"{decisions.count('undecided')} of these decided by nobody"
    if "keep" in decisions:
        yield f"{count(decisions.count('keep'), 'place', 'places')} highlighted and kept"
    yield "Read through: nobody could recognise it" if record.redaction.nobody else "Not said who could recognise it"


def texts(record: Record) -> Iterator[str]:
    """Yield every text that somebody wrote."""
    yield from (answer.text for answer in record.answers if isinstance(answer, Words))
    yield from (noted.note for noted in record.console)
    yield record.notes


def _changes(answer: Answer) -> int:
    return 0 if isinstance(answer, TakenOut) else answer.changes


def _ratings(record: Record) -> Iterator[tuple[int, Rating]]:
    for vignette in record.vignettes:
        yield from ((vignette.position, answer) for answer in vignette.answers.values() if isinstance(answer, Rating))


def _places(record: Record) -> Iterator[tuple[str, Answer]]:
    """Yield each answer with the place of its question, by the study's own names."""
    for vignette in record.vignettes:
        yield from ((f"story {vignette.position} {asked}", answer) for asked, answer in vignette.answers.items())
    again = [(f"story {shown.position} again", shown.after) for shown in record.repeats]
    whatifs = [(f"what if {number}", shown.after) for number, shown in enumerate(record.whatifs, 1)]
    yield from ((place, answer) for place, answer in (*again, *whatifs) if answer is not None)
    yield from record.end.items()
    yield from record.profile.items()


def _named(what: str, places: Sequence[str]) -> Iterator[str]:
    if places:
        more = len(places) - _MOST_NAMED
        named = [*places[:_MOST_NAMED], *([f"{more} more"] if more > 0 else [])]
        yield f"{what}: {', '.join(named)}"
