"""The record of a usual interview: six stories with a few sentences each, two what-ifs, one story again."""

from collections.abc import Mapping

from interview_app.bundle import redaction
from interview_app.bundle.record import Record
from interview_app.bundle.redact.places import free_texts
from interview_app.interview.closed import NOTHING_DECIDED, RedactionDecided
from interview_app.interview.console import DistressSeen, NoteTaken
from interview_app.interview.events import (
    ConsentConfirmed,
    Decision,
    DrawnWhatIf,
    Event,
    Mode,
    NotesWritten,
    Opened,
    Picked,
    Plan,
    Ranked,
    Rated,
    RatedRows,
    WhatIfsDrawn,
    Wrote,
)
from interview_app.interview.state import InterviewState, fold
from interview_app.interview.understanding import Route
from tests.factories.bundle import finished, record_of, told
from tests.factories.study import gla

WORDS: Mapping[str, tuple[str, ...]] = {
    "en-GB": (
        "Because [school 1] already knows and it could help Sam stay safe, as long as nobody else gets told.",
        "The police would use it against them. Once they have your name on something it stays there.",
        "It depends on who is asking. A doctor is different, they have to keep things private. I would ask first.",
        "I would be so angry if [person 1] told them that about me without asking. My friend had that in [place 1].",
        "Nobody has checked if it works. So why do it to everybody in the whole city?",
        "A mentor is a good thing, that is not punishing anybody. [person 1] had one and it went well.",
    ),
    "pl": (
        "Bo [school 1] i tak o tym wie, a Sam może być bezpieczniejszy, jeśli nikt inny się nie dowie.",
        "Policja użyje tego przeciwko nim. Jak raz masz tam swoje nazwisko, to już zostaje na zawsze.",
        "To zależy, kto pyta. Lekarz to co innego, musi zachować tajemnicę. Najpierw bym zapytał.",
        "Byłbym wściekły, gdyby [person 1] powiedziała im to o mnie bez pytania. Mój kolega miał tak w [place 1].",
        "Nikt nie sprawdził, czy to działa. Więc po co robić to wszystkim w całym mieście?",
        "Mentor to dobra rzecz, to nikogo nie karze. [person 1] miał mentora i poszło dobrze.",
    ),
    "ar": (
        "لأن [school 1] تعرف ذلك من قبل، وقد يساعد سام على أن يبقى آمنًا، بشرط ألا يعرف أحد غيرهم.",
        "الشرطة ستستخدم ذلك ضدهم. متى كان اسمك على شيء بقي هناك.",
        "الأمر يتوقف على من يسأل. الطبيب مختلف، فعليه أن يحفظ السر. كنت سأسأل أولًا.",
        "كنت سأغضب كثيرًا لو أخبرتهم [person 1] بذلك عني دون أن تسألني. حدث هذا لصديقي في [place 1].",
        "لم يتأكد أحد من أن هذا ينفع. فلماذا نفعله بكل الناس في المدينة؟",
        "المرشد شيء جيد، وهذا لا يعاقب أحدًا. كان لدى [person 1] مرشد ونجح الأمر.",
    ),
}  # fmt: skip
NOTES = (
    "They came with a friend, who waited outside. Read most of it themselves and took a break after story three. "
    "They were sure about the police and less so about [school 1]. Said at the end that it was easier than expected."
)
_PICKS = (("safe", "help"), ("private", "judged"), ("needed",), ("say", "people"), ("judged",), ("help",))


def usual_events(language: str = "en-GB") -> tuple[Event, ...]:
    """Return what is answered in a usual interview, from the first story on."""
    rows = [row for row in gla().rows if row.deck == 1]
    happened: list[Event] = []
    for position, (words, picks) in enumerate(zip(WORDS[language], _PICKS, strict=True), 1):
        mode: Mode = "fieldworker-note" if position == 2 else "typed"
        happened += [
            told(f"v{position}:ok", Rated((4, 1, 3, 2, 2, 5)[position - 1]), (14, 9, 31, 12, 1, 16)[position - 1]),
            told(f"v{position}:why", Wrote(words, picks, mode), 75),
        ]
    for position in (1, 4):
        happened += [
            told(f"v{position}:who", Picked(("person", "parent", "school")), 22),
            told(f"v{position}:reassure", Picked(("told", "see", "person_decides" if position == 1 else "gone")), 24),
        ]
    return (
        *happened,
        DistressSeen("v2:ok", "uneasy"),
        NoteTaken("v4:why", "Thought about it for a while, then typed quickly."),
        WhatIfsDrawn(
            (DrawnWhatIf(2, rows[1].number, "safeguard", "ask"), DrawnWhatIf(4, rows[3].number, "receiver", "nhs"))
        ),
        told("repeat1:ok", Rated(2), 8),
        told("whatif1:ok", Rated(3), 11),
        told("whatif2:ok", Rated(4), 9),
        told("end:wrong", Picked(("criminal", "judged", "leak", "passed_on")), 33),
        told("end:trust", RatedRows({"school": 3, "nhs": 5, "council": 2, "police": 1, "charity": 4, "panel": 2}), 190),
        told("end:most", Ranked(("asked", "told", "true")), 40),
        told("about:age_band", Picked(("18-21",)), 5),
        told("about:ethnic_group", Picked(("mixed",)), 6),
        told("about:life", Picked(("excluded", "neet")), 12),
    )


def usual_state(
    language: str = "en-GB",
    *happened: Event,
    route: Route = "self",
    practice: bool = False,
    complete: bool = True,
    decisions: Mapping[str, Decision] | None = None,
    notes: str = NOTES,
) -> InterviewState:
    """Return the state of an interview in which this happened, or else what usually does."""
    loaded = gla()
    rows = tuple(row.number for row in loaded.rows if row.deck == 1)
    plan = Plan(1, rows, "ab" * 16, repeats=(2,))
    items: dict[str, Decision] = {item.id: "given" for item in loaded.study.consent.items}
    assents: dict[str, Decision] = (
        {} if route in {"self", "gillick"} else {"take_part": "given", "safeguarding_understood": "given"}
    )
    texts = dict.fromkeys(items, "12" * 32)
    decided = {**items, **(decisions or {})}
    confirmed = ConsentConfirmed("ef" * 32, language, decided, assents, texts=texts, month="2026-11")
    start = Opened(loaded.study.id, loaded.study.version, "cd" * 32, language, plan, route, practice)
    said = (start, confirmed, *(happened or usual_events(language)), finished(complete=complete), NotesWritten(notes))
    return all_kept(fold(said))


def all_kept(state: InterviewState) -> InterviewState:
    """Return an interview after somebody has read it and kept every word that was highlighted."""
    found = redaction.highlights(free_texts(state), NOTHING_DECIDED, redaction.StudyDetector(gla()))
    return fold((RedactionDecided({group.key: "keep" for group in found}, nobody=True),), state)


def usual_record(language: str = "en-GB", *happened: Event, route: Route = "self", notes: str = NOTES) -> Record:
    """Return the record of `usual_state`, with one pause."""
    return record_of(usual_state(language, *happened, route=route, notes=notes), pauses=1)
