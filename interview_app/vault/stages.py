"""The stages of an interview on a laptop, in the order they are reached."""

from enum import StrEnum


class Stage(StrEnum):
    """Where an interview is on its way from the room to the centre."""

    OPEN = "open"
    """The participant is answering, or has been interrupted."""
    CLOSING = "closing"
    """The participant has finished; the fieldworker adds notes."""
    SEALED = "sealed"
    """Only the centre can read it."""
    EXPORTED = "exported"
    """It is in a bundle; the sealed copy stays until the centre's receipt."""
    ACKNOWLEDGED = "acknowledged"
    """The centre has it."""
    WITHDRAWN = "withdrawn"
    """Shredded; can be reached from every other stage."""
