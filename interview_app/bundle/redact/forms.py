"""What has a form of its own, and the forms of what leads to a person: phones, addresses, plates, case numbers."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from interview_app.bundle.redact.spoken import NOT_A_FUNCTION_WORD, NUMBER, STREET
from interview_app.bundle.redact.values import Kind, Tier

_NHS_DIGITS = 10


@dataclass(frozen=True)
class Form:
    """A form, and what has it.

    Attributes:
        pattern: Written for small letters: the text is made small once, which is faster than to ignore case each time.
            Where it has a group `it`, the find is that alone.
        holds: Looks more closely at what matched.
        exact: Whether it is about the text as it was written.
        needs: Signs without one of which in the text it need not be tried; a 0 stands for any digit.
    """

    kind: Kind
    tier: Tier
    rule: str
    pattern: re.Pattern[str]
    holds: Callable[[str], bool] | None = None
    exact: bool = False
    needs: str = ""

    @property
    def has_it(self) -> bool:
        """Whether only a part of what matches is the find."""
        return "it" in self.pattern.groupindex


def form(
    kind: Kind,
    tier: Tier,
    rule: str,
    *ways: str,
    holds: Callable[[str], bool] | None = None,
    exact: bool = False,
    needs: str = "",
) -> Form:
    """Return a form that can be written in several ways, the first one before the others."""
    return Form(kind, tier, rule, re.compile("|".join(ways)), holds, exact, needs)


def nhs_number_holds(text: str) -> bool:
    """Tell whether ten digits are an NHS number: weights 10 to 2, and the last digit makes 11 of the remainder.

    Source: NHS Data Model and Dictionary, NHS NUMBER.
    """
    digits = [int(sign) for sign in text if sign.isdecimal()]
    if len(digits) != _NHS_DIGITS:
        return False
    total = sum(weight * digit for weight, digit in zip(range(_NHS_DIGITS, 1, -1), digits, strict=False))
    return (11 - total % 11) % 11 == digits[-1]


_PART = r"[\w-]{1,63}"
_ENDINGS = "com|org|net|uk|co|io|gov|info|me|tv|app|eu|pl|edu"
_ACCOUNTS = "snap|snapchat|insta|instagram|tiktok|username|gamertag|discord"
_ROOM = "flat|unit|apartment|apt|room|suite|block"
_NAME = r"[\w'.-]{1,30}"
_DISTRICTS = "[news]w?|[ew]c|se|br|cr|da|en|ha|ig|kt|rm|sm|tw|ub"
_AFTER_WORK = "works|worked|working|job|employed"
_DEGREES = "degree|diploma|doctorate|phd|bsc|ba|msc|ma|mba|majored|majoring"
_COLOURS = "blue|brown|green|hazel|grey|gray|black|blond|blonde|red|ginger|dark|curly|long|short|straight"

CONTACT: tuple[Form, ...] = (
    form("email", "sure", "e-mail", rf"(?<![\w.+-])[\w.+-]{{1,64}}@{_PART}(?:\.{_PART}){{1,5}}", needs="@"),
    form(
        "email",
        "sure",
        "e-mail spoken",
        r"\b\w{1,40}(?: (?:dot|underscore|dash) \w{1,40}){0,4} at \w{1,40} dot \w{2,10}\b(?: dot \w{2,10}\b)?",
    ),
    form("link", "sure", "link", r"\b(?:https?://|www\.)[^\s<>\"]{1,300}"),
    form("link", "sure", "link", rf"(?<![\w@.-]){_PART}(?:\.{_PART}){{0,4}}\.(?:{_ENDINGS})\b(?:/[^\s<>\"]{{0,200}})?"),
    form("handle", "sure", "handle", r"(?<!\w)@[\w.]{1,40}\w", r"\b[ur]/\w{2,40}", needs="@/"),
    form(
        "handle",
        "sure",
        "handle",
        rf"\b(?:{_ACCOUNTS})(?: is|:) (?P<it>[\w.]{{2,40}})",
    ),
    form("handle", "sure", "handle", r"\b[a-z\d]{1,30}(?:_[a-z\d]{1,30}){1,5}\b", needs="_"),
    form(
        "identifier",
        "sure",
        "NHS number",
        r"(?<!\w)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\w)",
        holds=nhs_number_holds,
        needs="0",
    ),
    form("identifier", "sure", "NI number", r"\b[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]\b", needs="0"),
    form("phone", "sure", "phone", r"(?<![\w/])(?:\+ ?|00)?\(?\d(?:[ ().-]{0,2}\d){8,14}(?![\w/])", needs="0"),
    form("identifier", "sure", "plate", rf"\b[a-z]{{2}}\d\d ?{NOT_A_FUNCTION_WORD}[a-z]{{3}}\b", needs="0"),
    form("identifier", "sure", "plate", r"\b[A-Z]\d{1,3} ?[A-Z]{3}\b", exact=True, needs="0"),
    form("postcode", "sure", "postcode", r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b", needs="0"),
    form("postcode", "sure", "postcode district", rf"\b(?:{_DISTRICTS})\d{{1,2}}[a-z]?\b", needs="0"),
    form(
        "identifier",
        "sure",
        "case number",
        r"\b(?:nos?\.|ref|case|file) (?P<it>[a-z\d]{0,12}[/-]?\d[\w/.-]{0,30})\b",
    ),
    form(
        "identifier",
        "sure",
        "case number",
        r"\b[a-z]{2,10}[/-](?:[a-z\d]{1,12}[/-]){0,3}\d[\w/-]{0,20}",
        r"(?<![\w/])\d{1,7}(?:/[a-z\d]{1,6}){1,3}(?![\w/])(?<!\d/\d\d/\d\d)(?<!\d/\d\d/\d{4})",
    ),
    form(
        "address",
        "sure",
        "address",
        rf"\b(?:(?:{_ROOM}) {NUMBER},? )?{NUMBER}[a-z]?,? (?:{NOT_A_FUNCTION_WORD}{_NAME} ){{1,3}}{STREET}\b",
    ),
    form("address", "likely", "address", rf"\b(?:{_ROOM}|floor|wing|door|house number) {NUMBER}[a-z]?\b"),
    form(
        "occupation",
        "check",
        "works as",
        rf"\b(?:{_AFTER_WORK}) as an? (?P<it>(?:{NOT_A_FUNCTION_WORD}[a-z-]{{2,20}}\b ?){{1,3}})\b",
    ),
    form(
        "occupation",
        "check",
        "education",
        rf"\b(?:{_DEGREES}) in (?:{NOT_A_FUNCTION_WORD}[a-z-]{{2,20}}\b ?){{1,3}}\b",
    ),
    form("word", "check", "looks", rf"\b(?:{_COLOURS})[ -](?:eyes|eyed|hair|haired)\b"),
)
