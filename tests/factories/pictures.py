"""Pictures with something changed in them at random, for tests that hold every reader to the same."""

import re

from hypothesis import strategies as st

from tests.factories.study import gla_files

_VALUE = re.compile(rb'(?<==")[^"]*(?=")')
_LETTERS = ("M", "z", "L5 5", "A5 5 0 1 1 9 9", "a3 3 0 009 9", "h-1", "e", "5in", "", " ", ",", ".", "-")
_NUMBERS = ("-.5", "5.", "00", "1e2", "0", "10000", "1e-6", "-10000")
_STEPS = ("skewX(80)", "scale(100)", "scale(0)", "rotate(9 1 2)", "translate(1)", "matrix(0 0 0 0 0 0)")
_PIECES = st.sampled_from((*_LETTERS, *_NUMBERS, *_STEPS))


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """Return a shipped picture, some of its values with pieces put in, taken out or in place of others."""
    pictures = sorted(content for name, content in gla_files().items() if name.startswith("pictures/"))
    svg = draw(st.sampled_from(pictures))
    for _ in range(draw(st.integers(1, 3))):
        begin, end = draw(st.sampled_from([match.span() for match in _VALUE.finditer(svg)]))
        first = draw(st.integers(begin, end))
        last = draw(st.integers(first, min(end, first + 6)))
        svg = svg[:first] + draw(_PIECES).encode() + svg[last:]
    return svg
