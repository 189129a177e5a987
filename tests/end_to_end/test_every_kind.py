"""Every kind of question on the whole line: asked, answered, checked, sealed, taken in, and read at the centre."""

from pathlib import Path

from interview_app.bundle import record
from interview_app.centre import arrival, inbox
from interview_app.interview.events import Answer
from interview_app.interview.pages import ReviewPage, ThanksPage
from interview_app.ui.centre.reading import summary
from tests.factories.gp import study_line
from tests.factories.interview import reply
from tests.factories.line import MOST_PAGES, take_a_step
from tests.factories.many import KINDS, many_questions

QUESTIONS = 2 * len(KINDS)


def test_what_was_answered_arrives_as_it_was_given(tmp_path: Path) -> None:
    """In the archive, in the review, and in words at the centre, with how each stood on the screen."""
    loaded = many_questions(QUESTIONS)
    with study_line(tmp_path, loaded) as laid:
        session, given, rows = laid.begin(), dict[str, Answer](), 0
        for turn in range(MOST_PAGES):
            if isinstance(session.page, ThanksPage):
                break
            if isinstance(session.page, ReviewPage):
                rows = len(session.page.rows)
                assert all(row.answer for row in session.page.rows)
            take_a_step(session, lambda page, turn=turn: reply(page.question, turn), given)  # type: ignore[misc]
        assert rows == len(given)
        assert session.interview is not None
        laid.seal(session.interview)
        assert inbox.take_in(laid.centre, [laid.send()]).good
        kept = {step: answer for step, answer in given.items() if not step.startswith("practice:")}
        archive = laid.centre.archive
        assert arrival.differences(archive, session.interview, kept, loaded.study.primary.id) == ()
        arrived = archive.record(session.interview)
    shown = [asked for asked in summary(arrived, loaded).end if asked.lines]
    assert len(shown) == len([ask for ask in loaded.study.asks if ask.after == "end"])
    directions = {answer.direction for answer in arrived.end.values() if isinstance(answer, record.Rating)}
    assert directions <= {"lowest_first", "highest_first"}
    for name, answer in arrived.end.items():
        ask = loaded.study.ask(name)
        assert not isinstance(answer, record.TakenOut)
        assert set(answer.shown) == {*ask.options, *ask.rows, *ask.picks}
