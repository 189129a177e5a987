"""A study with very many questions, of every kind: to see that nothing grows with their number."""

from collections.abc import Callable

from interview_app.study import load
from interview_app.study.load import LoadedStudy
from tests.factories.gp import gp_files

_TEXT = "text/en-GB.toml"
_THREE = 'options = ["one", "two", "three"]\nshuffle = true'
_WORDS = 'one = "The first thing"\ntwo = "The second thing"\nthree = "The third thing"'
_POINTS = 'points = ["Not at all", "A bit", "A lot"]'


def _rating(name: str) -> tuple[str, str]:
    return f'kind = "rating"\npoints = 3\ndirection = "{name}"', f'{_POINTS}\nno_answer = "I don’t know"'


KINDS: tuple[Callable[[], tuple[str, str]], ...] = (
    lambda: _rating("fixed"),
    lambda: ('kind = "open"', 'reminder = "No names, please."'),
    lambda: (f'kind = "several"\n{_THREE}', _WORDS),
    lambda: ('kind = "grid"\npoints = 3\nrows = ["one", "two", "three"]', f"{_POINTS}\n{_WORDS}"),
    lambda: (f'kind = "ranking"\n{_THREE}', _WORDS),
    lambda: (f'kind = "sort"\n{_THREE}\ntrays = ["a", "b", "c"]', f'{_WORDS}\na = "Yes"\nb = "Maybe"\nc = "No"'),
    lambda: (
        'kind = "open"\ncapture = ["typed", "picked"]\npicks = ["one", "two", "three"]',
        f'reminder = "No names, please."\n{_WORDS}',
    ),
    lambda: _rating("per-participant"),
)
"""Of each kind what stands in the structure and what in the wording."""


def many_files(questions: int) -> dict[str, bytes]:
    """Return the second shipped study's files with so many questions more at the end, one kind after the other."""
    files = gp_files()
    structure, wording = [files["study.toml"].decode()], [files[_TEXT].decode()]
    for number in range(1, questions + 1):
        asked, said = KINDS[number % len(KINDS)]()
        structure.append(
            f'[[ask]]\nid = "q{number}"\nafter = "end"\n{asked}\n[variable.q{number}]\nrole = "sensitive"\n'
        )
        wording.append(f'[q{number}]\nquestion = "What do you think of thing {number}?"\n{said}\n')
    return {**files, "study.toml": "\n".join(structure).encode(), _TEXT: "\n".join(wording).encode()}


def many_questions(questions: int = 500) -> LoadedStudy:
    """Return a study with so many questions at the end."""
    return load.read_files(many_files(questions))
