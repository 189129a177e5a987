"""The second shipped study: small, in another field, and held from set-up to archive as the first is."""

import io
import re
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader

from interview_app.centre import inbox
from interview_app.centre.arrival import differences
from interview_app.interview.events import Answer, Rated
from interview_app.interview.pages import QuestionPage, RatingQuestion, ReviewPage, ThanksPage
from interview_app.interview.session import Session
from interview_app.study.plan.report import report, spoken
from interview_app.study.review import review
from interview_app.study.rules.readability import texts
from tests.factories.gp import gp, gp_files, gp_line
from tests.factories.interview import reply
from tests.factories.line import MOST_PAGES, Line, take_a_step
from tests.factories.study import gla

WORDING = gp().wording("en-GB")
LIMITS = ("hurting you", "yourself", "someone else is being hurt", "a child is not safe", "terror", "court")


def page(name: str) -> str:
    """Return a consent page as one text."""
    return "\n".join(WORDING.lines("consent", name, "paragraphs") + WORDING.lines("consent", name, "points"))


def test_it_is_clean() -> None:
    """Neither a mistake nor a warning: no sentence is too long or too hard, and the design tells all effects apart."""
    found = review(gp_files())
    assert (found.mistakes, found.warnings) == ((), ())


def test_it_looks_like_print() -> None:
    """Apostrophes are curly."""
    assert [text for text in texts(WORDING.entries) if "'" in text] == []


def test_it_shares_nothing_with_the_first_study_but_what_the_program_needs() -> None:
    """Other dimensions, questions and bands, another scale, other pages, fewer consent items, one language."""
    mine, other = gp().study, gla().study
    assert not {dimension.id for dimension in mine.dimensions} & {dimension.id for dimension in other.dimensions}
    assert not {ask.id for ask in mine.asks} & {ask.id for ask in other.asks}
    assert not {item.id for item in mine.profile_items} & {item.id for item in other.profile_items}
    assert set(mine.consent.pages) & set(other.consent.pages) == {"limits", "rights"}
    assert "quotes_anonymous" not in {item.id for item in mine.consent.items}
    assert mine.primary.points != other.primary.points
    assert mine.persona != other.persona
    assert mine.ages == (18, 99)
    assert mine.withdrawal_salt != other.withdrawal_salt
    assert mine.languages == ("en-GB",)


def test_what_may_be_left_out_is_left_out() -> None:
    """No what-ifs, no repeated vignette, no pictures."""
    study = gp().study
    assert study.whatif.rules == ()
    assert study.design.deck.repeat == 0
    assert (study.media.pictures, study.media.clips) == ("none", ())


def test_one_interaction_is_protected() -> None:
    """Each kind of record meets each recipient."""
    study = gp().study
    assert study.design.model == ("main", "record:recipient")
    met = {(row.levels["record"], row.levels["recipient"]) for row in gp().rows}
    assert len(met) == 3 * 4


def test_every_exclusion_gives_its_reason_and_holds() -> None:
    """A panel asks why a combination is never shown."""
    study = gp().study
    assert all(rule.why for rule in study.exclusions)
    assert [row.number for row in gp().rows if study.exclusion(row.levels)] == []


def test_it_waits_for_its_owner() -> None:
    """A sample is shown in practice only until somebody approves its words and rings the support lines."""
    assert not WORDING.approved
    assert gp().signposting.checked == ""


def test_the_limits_of_privacy_are_all_there() -> None:
    """Harm to you, to yourself, to others, to a child, terror, and the courts, before anything is decided."""
    assert [words for words in LIMITS if words not in page("limits").lower()] == []


@pytest.mark.parametrize("words", ["Skip", "Pause", "Stop", "delete", "card", "complain", "research team", "thank-you"])
def test_the_rights_are_all_there(words: str) -> None:
    """Skip, pause, stop, delete, card, complaint, who holds it, and the same thank-you."""
    assert words in page("rights")


def test_support_lines_fit_adults() -> None:
    """No children's line, and only numbers that are generally known."""
    lines = {line.id: line.reach for line in gp().signposting.lines}
    assert "childline" not in lines
    assert lines["samaritans"].startswith("116 123")
    assert lines["nhs-111"].startswith("111 ")


def test_the_pages_promise_what_the_study_does() -> None:
    """As many stories and questions as the words before consent say, and nothing of anyone's own words in print."""
    study = gp().study
    assert study.deck_size == 4
    assert "four short stories" in page("stories")
    assert [ask.after for ask in study.asks if ask.kind == "open"] == ["vignettes:1,3"]
    assert "After two stories" in page("stories")
    assert len([ask for ask in study.asks if ask.after == "end"]) == 3
    assert "three questions" in page("stories")
    assert len(study.profile_items) == 3
    assert "three short questions about you" in page("stories")
    assert "We do not print your own words" in page("keeping")


# ---- a whole interview -----------------------------------------------------------------------------------------------


def hold_up_to_review(session: Session, given: dict[str, Answer]) -> ReviewPage:
    """Answer everything and return the page on which the participant checks it."""
    for _ in range(MOST_PAGES):
        here = session.page
        if isinstance(here, ReviewPage):
            return here
        take_a_step(session, best_of, given)
    raise AssertionError


def best_of(asked: QuestionPage) -> Answer:
    """Return the highest point of a scale, and the first choice of anything else."""
    return Rated(len(asked.question.points)) if isinstance(asked.question, RatingQuestion) else reply(asked.question)


def finish(session: Session, given: dict[str, Answer]) -> str:
    """Go on from the review to the end and return the interview's id."""
    for _ in range(MOST_PAGES):
        if isinstance(session.page, ThanksPage):
            break
        take_a_step(session, best_of, given)
    assert session.interview is not None
    return session.interview


def summary_of(line: Line, interview: str) -> str:
    """Return the summary's text with single spaces."""
    reader = PdfReader(io.BytesIO(line.centre.archive.summary_pdf(interview)), strict=True)
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))


def test_a_whole_interview_arrives(tmp_path: Path) -> None:
    """Held, checked by the participant, sealed, sent, taken in: record, review and summary say what was said."""
    with gp_line(tmp_path) as line:
        given: dict[str, Answer] = {}
        session = line.begin()
        review = hold_up_to_review(session, given)
        shown = {row.key: row.answer for row in review.rows}
        assert set(shown) == set(given)
        assert shown["v1:acceptable"] == "Very fair"
        assert shown["end:worry"] == "A lot"
        assert shown["about:age_group"] == "18 to 34"

        interview = finish(session, given)
        line.seal(interview)
        assert inbox.take_in(line.centre, [line.send()]).good
        arriving = {step: answer for step, answer in given.items() if not step.startswith("practice:")}
        assert differences(line.centre.archive, interview, arriving, "acceptable") == ()

        record = line.centre.archive.record(interview)
        assert record.study == "gp-records"
        assert len(record.vignettes) == 4
        assert record.whatifs == ()
        assert not record.may_quote
        summary = summary_of(line, interview)
        for said in (
            "7 · Very fair",
            "Who can see a GP record?",
            "Alex’s say",
            "A lot",
            "18 to 34",
            "agreed for quoting",
        ):
            assert said in summary, said
        assert "words number 0" not in summary


def test_its_precision_is_told_in_points_of_its_own_scale() -> None:
    """Ratings lie wider on seven points than on five, so differences of a point are harder to see."""
    known = report(gp().study, gp().rows)
    assert known.spread == pytest.approx(1.25 * 6 / 4)
    five = msgspec.structs.replace(
        gp().study, asks=tuple(msgspec.structs.replace(ask, points=5) for ask in gp().study.asks if ask.primary)
    )
    narrow = report(five, gp().rows)
    for mine, other in zip(known.power, narrow.power, strict=True):
        assert mine.difference == pytest.approx(1.5 * other.difference)
    assert "standard deviation of 1.88 points" in spoken(known)[-1]
