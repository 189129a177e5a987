"""The program's own pages on paper: what they are called, and what they say in the participant's language."""

from typing import Final

OWN_WORDS: Final = "A page of the program's own, the same in every study"
OWN: Final = {
    "hand_over": (
        "The laptop changes hands",
        "It says that this part is the participant’s own, and that nothing is saved before they say yes.",
        "It says that they can stop at any time without a reason.",
    ),
    "aids": (
        "Make it work for you",
        "The participant chooses a language the study’s owner has approved, text size, colours and font.",
    ),
}
"""A title and sentences, by the step of the page."""
