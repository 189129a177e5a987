"""The ways in which a design can be drawn, and its decks ordered, under the names that a lock keeps."""

from collections.abc import Callable, Mapping

from interview_app.base.errors import UserError

FORMAT = "vignette-design/1"
ALGORITHMS: Mapping[str, str] = {
    "d-efficient": "fedorov-exchange/2",
    "full": "all-feasible/1",
    "random": "random-fraction/1",
    "file": "own-file/1",
}
"""For each method of a study, what was done; a change that draws other rows takes the next number."""
ORDERS: Mapping[str, str] = {"williams": "williams-gentle/2", "as-listed": "as-listed/1"}
"""For each rule of order, how laptops order a deck; a change that orders it otherwise takes the next number."""

Progress = Callable[[int, int], None]
"""Told (done, of) often, at least once for each pass of the search; may raise to stop the drawing."""


class DesignImpossible(UserError):
    """A design cannot be drawn for this study."""

    code = "DESIGN-IMPOSSIBLE"
    happened = "A design cannot be drawn: {reason}"
    next_step = "Change the dimensions, the exclusions or the design part of study.toml, then try again."


def unwatched(_done: int, _of: int) -> None:
    """Let a drawing go on without telling anybody."""
