"""What the page for signing shows, as plain values."""

from dataclasses import dataclass, field

from interview_app.interview.signing import Kind, Signature, Who


@dataclass(frozen=True)
class SignWay:
    """One way of signing: its name, and what to do."""

    kind: Kind
    title: str
    text: str


@dataclass(frozen=True)
class SignPage:
    """Sign on the screen, say it aloud, or use paper.

    Attributes:
        ways: Those that the study offers.
        phrase: What can be said aloud.
        serial: What the box for the number of a paper form is called.
        witness: What is asked about who was there, and by role the answers.
        helped: What is asked about help, and by role the answers; nobody has to answer it.
        independent: Whether the study wants a witness who is not of the study.
        signature: As it stands, before anything is stored.
    """

    step: str
    who: Who
    title: str
    text: str
    ways: tuple[SignWay, ...]
    phrase: str
    serial: str
    witness: str
    witnesses: tuple[tuple[str, str], ...]
    helped: str
    hint: str
    helpers: tuple[tuple[str, str], ...]
    independent: bool = False
    signature: Signature | None = field(default=None, repr=False)
