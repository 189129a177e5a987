"""Boxes of pages that are there before anything heavy is loaded know by themselves how much may be kept."""

from interview_app.bundle.concern_file import LONGEST_BOX
from interview_app.interview.noting import LONGEST_NOTE
from interview_app.ui.fieldworker import concern_page, console_page


def test_a_box_takes_what_may_be_kept_and_no_more() -> None:
    """Otherwise words could be typed that are then refused, and a person would have typed them for nothing."""
    assert concern_page._LONGEST == LONGEST_BOX
    assert console_page._LONGEST == LONGEST_NOTE
