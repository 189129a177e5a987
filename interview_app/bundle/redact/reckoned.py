"""The forms of what is counted and measured: dates, times, ages, amounts, durations, in figures and in words."""

from interview_app.bundle.redact.forms import Form, form
from interview_app.bundle.redact.spoken import (
    FIGURES,
    MONTH,
    NOT_A_FUNCTION_WORD,
    NUMBER,
    ORDINAL,
    SEASON,
    SPAN,
    SPOKEN,
    WEEKDAY,
)


def _is_more_than_one(text: str) -> bool:
    """Tell whether a spoken number is not just “one”, which mostly means somebody."""
    return text != "one"


_UNIT = (
    rf"(?:{SPAN}|km|miles?|metres?|meters?|feet|foot|ft|inch(?:es)?|cm|mm|kg|kilos?|stone|lbs?|grams?|oz|per ?cent|quid"
    r"|pence|children|people|men|women|persons?|brothers?|sisters?|kids?|sons?|daughters?|siblings?|times?|counts?"
    r"|euros?|pounds?|dollars?|[a-z]{2,20}[^s\W]s)"
)
_TAIL = (
    r"(?:'? (?:ago|later|earlier|before|afterwards|old|of age|imprisonment|of imprisonment|in prison|detention|gone"
    r"|pregnant|each|a (?:day|week|month|year)|an hour|per (?:day|week|month|year|hour|annum)))"
)
_MEASURED = rf"{NUMBER}(?:[ -]{NOT_A_FUNCTION_WORD}[a-z]{{2,20}})??[ -]?{_UNIT}\b"
_RELATIVE = (
    r"(?:last|next|this|past|previous|following|same|other|coming|that|every|each|early|late|mid|end of|beginning of"
    r"|start of)"
)
_NO_VERB = r"(?! you\b| i\b| be\b)"
"""What would make “may” and “march” verbs."""
_FEAST = "(?:christmas|easter|halloween|eid|ramadan|new year|birthday|half[ -]term|bank holiday|time)"
_DAY = rf"(?:{WEEKDAY}|{MONTH}|{SEASON}|{_FEAST}|{SPAN}|morning|evening|afternoon)"
_YEAR = r"(?:1[5-9]|20)\d\d"
_WHO = "(?:man|woman|boy|girl|male|female|lad|kid)s?"
_DECADES = "teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties|\\d0s"
_ANY_NUMBER_OF = "an?|one|half an?|several|a few|a couple of|some|many|couple|a number of|all"
_LARGE = "hundred|thousand|million|billion"
_WHOSE = "last|that|my|the|his|her|our"

RECKONED: tuple[Form, ...] = (
    form(
        "date",
        "sure",
        "date",
        r"(?<![\w/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}/\d{4})(?![\w/-])",
    ),
    form(
        "date",
        "sure",
        "date",
        rf"\b\d{{1,2}}(?: {MONTH}(?: \d{{4}})?)? ?(?:and|to|until|-|\u2013) ?\d{{1,2}} {MONTH}(?: \d{{4}})?\b",
    ),
    form(
        "date",
        "check",
        "date",
        rf"\b(?:unspecified|unknown|later|earlier) (?:date|day)(?: in(?: {MONTH})?(?: {_YEAR})?)?\b",
    ),
    form(
        "date",
        "sure",
        "date",
        rf"\b(?:{WEEKDAY},? )?(?:{ORDINAL}|\d{{1,2}})(?: of)? {MONTH}(?:,? (?:\d{{4}}|\d\d|{SPOKEN})\b|\b){_NO_VERB}",
        rf"\b(?:{WEEKDAY},? )?{MONTH} (?:the )?(?:{ORDINAL}|\d{{1,2}})\b(?:,? \d{{4}}\b)?",
        rf"\b{MONTH},? (?:of )?'?\d{{2,4}}\b",
    ),
    form(
        "date",
        "likely",
        "date",
        rf"\b(?:early |mid[ -]?|late |(?:spring|summer|autumn|winter) of )?(?:{SEASON} )?{_YEAR}s?\b",
        r"'\d\ds?\b",
    ),
    form(
        "age",
        "likely",
        "age",
        rf"\b{NUMBER}[ -]years?[ -]old(?:[ -]{_WHO})?\b",
        rf"\b{NUMBER} ?(?:yo|y/o|yrs? old|years? of age)\b",
        rf"\b(?:aged?(?: of)?|turned|turning|under|over) {NUMBER}\b",
        rf"\b(?:early |mid[ -]?|late )?(?:{_DECADES})\b",
    ),
    form("age", "likely", "school year", rf"\b(?:year|yr|grade) {NUMBER}s?\b"),
    form("health", "likely", "type", rf"\b(?:type|stage) {NUMBER}(?: diabet\w{{1,5}})?"),
    form(
        "time",
        "likely",
        "time",
        rf"\b(?:half(?: past)?|quarter (?:to|past)|{NUMBER} (?:to|past)) {NUMBER}\b",
        r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)",
        r"\b\d{1,2}:\d\d\b",
        rf"\b{NUMBER} (?:o'clock|in the (?:morning|evening|afternoon)|at night)",
    ),
    form(
        "number",
        "likely",
        "amount",
        rf"(?:\b[A-Z]{{2,4}} ?|[£$€¥₺₽] ?){FIGURES}(?: (?:{_LARGE}))?",
        exact=True,
    ),
    form("group", "likely", "group", r"\b\d{1,4}(?:'?s)? (?:boys|gang|crew|mandem|lot|man dem|squad|block|side)\b"),
    form(
        "number",
        "likely",
        "quantity",
        rf"\b{_MEASURED}(?:(?:,| and|, and) {_MEASURED}){{0,3}}{_TAIL}?",
        rf"(?<!\w){FIGURES}(?: ?%|(?: per cent| percent| (?:{_LARGE})){{1,2}})",
        r"\blife (?:imprisonment|sentence)\b",
    ),
    form("date", "check", "duration", rf"\b(?:{_ANY_NUMBER_OF}) (?:more |whole |and a half )?{SPAN}\b{_TAIL}?"),
    form(
        "date",
        "check",
        "relative date",
        rf"\b{_RELATIVE} (?:the )?{_DAY}\b(?: (?:night|morning|afternoon|evening))?",
        rf"\b(?:{WEEKDAY}|day|night|week|weekend|month|year) (?:before|after)(?: (?:{_WHOSE}))?(?: {_FEAST})?\b",
        rf"\b{WEEKDAY} (?:just gone|gone|night|morning|afternoon|evening|week)\b",
    ),
    form("number", "likely", "spoken number", rf"\b{SPOKEN}", holds=_is_more_than_one),
    form(
        "number",
        "check",
        "ordinal",
        rf"\b{ORDINAL}(?= (?:floor|wife|child|son|daughter|{WEEKDAY}|husband|year|generation))",
        r"\b\d{1,3}(?:st|nd|rd|th)\b",
    ),
)
