"""What the parts of a study's structure have in common."""

import msgspec


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a study: immutable, and an unknown key is an error."""
