"""What every event and every part of one has in common."""

from typing import ClassVar

import msgspec


class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    """An immutable value that says in JSON what it is, and in a traceback nothing of what it holds.

    Attributes:
        needs: For a kind of answer, the consent item (`willing.Use`) without a yes to which it is neither stored nor
            let out, and is deleted after a later no. A kind that holds a voice says "audio_record".
    """

    needs: ClassVar[str] = "take_part"

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"
