"""A record as the centre keeps it: without what finds it by a card, and, where somebody asked for that, without words.

Both are still records, and read as such; what a laptop seals has a locator wherever there is a card.
"""

import re
from typing import Final, TypeVar

import msgspec

from interview_app.bundle.record import RecordBroken, Repeat, WhatIf, Words, decode, encode
from interview_app.bundle.record_answers import Answer
from interview_app.bundle.record_redaction import Redaction

_Shown = TypeVar("_Shown", Repeat, WhatIf)
_WITHDRAWAL: Final = b'"withdrawal":'
_NOTHING: Final = b'"withdrawal":null}'
_LONGEST: Final = len(b'"withdrawal":"') + 32 + len(b'"}')
_AT_END: Final = re.compile(rb'"withdrawal":"([0-9a-f]{32})"\}\Z')


def without_locator(record_json: bytes) -> bytes:
    """Return the bytes of a record with nothing in them that leads from a card to it.

    `withdrawal` is the last name of a record in canonical order, so nothing has to be written anew.
    """
    if record_json.endswith(_NOTHING):
        return record_json
    start = len(record_json) - _LONGEST
    if record_json[start : start + len(_WITHDRAWAL)] != _WITHDRAWAL:
        raise RecordBroken
    return record_json[:start] + _NOTHING


def without_words(record_json: bytes) -> bytes:
    """Return a record that keeps every answer and no free text: nobody's own words, no note, no locator.

    Reasons that were picked stay, and so does how words had been given; what was done to them goes with them.

    Raises:
        RecordBroken: When it is no record.
    """
    record = decode(record_json)
    kept = msgspec.structs.replace(
        record,
        vignettes=tuple(msgspec.structs.replace(each, answers=_all(each.answers)) for each in record.vignettes),
        repeats=tuple(_again(each) for each in record.repeats),
        whatifs=tuple(_again(each) for each in record.whatifs),
        end=_all(record.end),
        profile=_all(record.profile),
        notes="",
        console=tuple(msgspec.structs.replace(each, note="") for each in record.console),
        redaction=Redaction(nobody=record.redaction.nobody),
        withdrawal=None,
    )
    return encode(kept)


def locator_of(record_json: bytes) -> str | None:
    """Return what leads from a card to a record, if that is still in it."""
    found = _AT_END.search(record_json, max(0, len(record_json) - _LONGEST))
    return found[1].decode() if found else None


def _again(shown: _Shown) -> _Shown:
    before, after = (None if answer is None else _wordless(answer) for answer in (shown.before, shown.after))
    return msgspec.structs.replace(shown, before=before, after=after)


def _all(answers: dict[str, Answer]) -> dict[str, Answer]:
    return {asked: _wordless(answer) for asked, answer in answers.items()}


def _wordless(answer: Answer) -> Answer:
    if isinstance(answer, Words):
        return msgspec.structs.replace(answer, text="", may_quote=False)
    return answer
