"""Promise: a page change takes no longer with 500 questions than with twenty."""

from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.benchmarks.page_change import changes
from tests.factories.gp import study_line
from tests.factories.many import many_questions

QUESTIONS, QUICK_QUESTIONS = 500, 16


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Press Continue through one interview with very many questions."""
    questions = QUICK_QUESTIONS if quick else QUESTIONS
    with study_line(folder, many_questions(questions)) as laid:
        return (changes(laid, 1, f"page change with {questions} questions"),)
