"""Pages reach windows, tests and tracebacks: what they hold of a person shows in none of their spellings."""

from interview_app.interview.events import Wrote
from interview_app.interview.pages import ReviewPage, ThanksPage
from tests.factories.crypto import CHEAP
from tests.factories.interview import Laptop, go_to


def test_answers_and_the_code_do_not_show(laptop: Laptop) -> None:
    """Neither the words in the review, nor a page with an answer on it, nor the code on the card."""
    session = laptop.begin()
    go_to(session, "v1:why")
    session.answer(Wrote("a canary in the words"))
    go_to(session, "review")
    assert isinstance(session.page, ReviewPage)
    assert any("canary" in row.answer for row in session.page.rows)
    assert "canary" not in repr(session.page)
    go_to(session, "keep")
    card = session.make_card(CHEAP)
    session.keep(card)
    assert isinstance(session.page, ThanksPage)
    assert session.page.code == card.code
    for shown in (repr(session.page), repr(card), repr(session.state), repr(session)):
        assert card.code not in shown
        assert "canary" not in shown
