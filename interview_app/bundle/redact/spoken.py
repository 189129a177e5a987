"""Numbers, dates and times as people say and write them, as parts of patterns. All are bounded: matching is linear."""

from interview_app.bundle.redact.pieces import words

_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    "|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
)
_LARGE = "hundred|thousand|million|billion|dozen|grand"
_AMONG_DIGITS = "oh|o|zero|nought|double|triple"
SPOKEN = (
    rf"(?:(?:{_SMALL}|(?:oh|zero|nought|double|triple)(?=[ -](?:{_SMALL}|{_AMONG_DIGITS})\b)|(?:{_LARGE}))\b"
    rf"(?:(?: and |[ ,-] ?)(?:{_SMALL}|{_LARGE}|{_AMONG_DIGITS})\b){{0,14}})"
)
FIGURES = r"(?:\d[\d,.]{0,14}\d|\d)(?:k|m|bn)?\b"
NUMBER = rf"(?:{FIGURES}|{SPOKEN})"
_ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
    "|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
)
ORDINAL = rf"(?:\d{{1,2}} ?(?:st|nd|rd|th)|(?:twenty|thirty)[ -](?:{_ORDINALS})|(?:{_ORDINALS}))"
MONTH = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december"
    "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)"
)
WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
SEASON = "(?:spring|summer|autumn|winter)"
SPAN = "(?:second|minute|min|hour|hr|day|night|week|weekend|fortnight|month|year|yr|decade|term|century|semester)s?"
_FUNCTION = (
    "of|the|a|an|and|or|to|in|on|at|for|with|is|are|was|were|be|been|i|you|he|she|it|we|they|me|him|us|them|my|your|his"
    "|its|our|their|that|this|these|those|but|so|if|as|by|from|than|then|when|who|which|what|how|not|no|had|has|have"
    "|did|do|does|can|will|would|could|should|because|cos|like|just|yeah|up|out|off|down|into|about|there|here|where|said"
)
NOT_A_FUNCTION_WORD = rf"(?!(?:{_FUNCTION})\b)"
FUNCTION_WORDS = frozenset(_FUNCTION.split("|"))
_STREETS = (
    "road|rd|street|avenue|ave|lane|ln|close|drive|way|court|crescent|gardens?|grove|hill|house|lodge|mews|parade|park"
    "|place|row|square|terrace|walk|green|rise|view|wharf|yard|estate|block|towers?|point|mansions|heights|broadway"
    "|boulevard|blvd|path|passage|market|station|bridge|common|villas?|alley|quay|embankment|roundabout|hostel"
)
STREET = rf"(?:{_STREETS})"
STREET_WORDS = words(
    "road rd street avenue ave lane close drive way court crescent gardens garden grove hill house lodge mews parade"
    " park place row square terrace walk green rise view wharf yard estate estates block tower towers point"
    " mansions heights broadway market station bridge common villas alley quay city county village town province region"
    " district valley islands island river lake forest beach mountain junction"
)
