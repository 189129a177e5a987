"""Each kind of mistake in `study.toml` is planted once, and found with its key and with what to do."""

import pytest

from tests.factories.findings import found, said
from tests.factories.study import changed, gla_files

FILE = "study.toml"

WRITTEN = [
    ('persona = "Sam"', 'person = "Sam"', "person", "Did you mean “persona”"),
    ('persona = "Sam"', 'person = "Sam"', "persona", 'missing. Add it, such as: persona = "…"'),
    ('persona = "Sam"', 'persona = " "', "persona", "empty. Write the name"),
    ("ages = [16, 30]", "", "ages", "missing. Add it, such as: ages = [1, 1]"),
    ("ages = [16, 30]", "ages = [16]", "ages", "a list of 2, each a whole number"),
    (
        "notes_window_hours = 48",
        'notes_window_hours = "48"',
        "notes_window_hours",
        "must be a whole number, and is: 48",
    ),
    ("notes_window_hours = 48", "notes_window_hours = 721", "notes_window_hours", "0 to 720"),
    ("ages = [16, 30]", "ages = [30, 16]", "ages", "must not be above"),
    ('default_language = "en-GB"', 'default_language = "cy"', "default_language", "not one of the languages"),
    ('default_language = "en-GB"', 'default_language = "en-GB-x-easy"', "default_language", "easy-read"),
    ('"3f0c9a52', '"3f0c', "withdrawal_salt", "32 hexadecimal"),
    ("withdrawal_days = 14", "withdrawal_days = 0", "consent.withdrawal_days", "1 to 3650"),
    ("minimum_cell = 10", "minimum_cell = 4", "release.minimum_cell", "5 to 1000"),
    ("\nk = 5", "\nk = 2", "release.k", "3 to 1000"),
    ('levels = ["unknown", "works"]', 'levels = ["unknown"]', "dimension[7].levels", "one level only"),
    ("\nwords = 15", "\nwords = 0", "reading.words", "1 to 60"),
    ("\ngrade = 6.0", "\ngrade = nan", "reading.grade", "1 to 20"),
    ('id = "gla-sharing"', 'id = "../gla"', "id", "not an id. Use only a-z"),
    ('version = "2026', 'version = "../2026', "version", "not a version"),
    ('id = "sender"', 'id = "data"', "dimension", "“data” is there twice"),
    ('["school", "worry",', '["school", "school",', "dimension[1].levels", "“school” is there twice"),
    ('id = "why"', 'id = "story"', "story", "Choose another id"),
    ('id = "why"', 'id = "proof"', "proof", "Choose another id"),
    ('id = "age_band"', 'id = "month"', "month", "have this name. Choose another id"),
    ('id = "age_band"', 'id = "title"', "title", "have this name. Choose another id"),
    ('"16-17", "18-21"', '"hint", "18-21"', "profile[1].options", "already means something"),
    ('data = ["health"], s', 'data = ["helth"], s', "exclude[2].where.data", "Did you mean “health”"),
    ('data = ["health"], s', 'dada = ["health"], s', "exclude[2]", "Did you mean “data”"),
    ('same = ["sender", "receiver"]', 'same = ["sender"]', "exclude[1].same", "at least two"),
    ('same = ["sender", "receiver"]\nwhy', "why", "exclude[1]", "either “same” or “where”"),
    ("decks = 16", "decks = 15", "design.vignettes", "divide evenly"),
    ("decks = 16", "decks = 0", "design.vignettes", "divide evenly"),
    ("repeat = 1", "repeat = 7", "design.deck.repeat", "from 0 to 6"),
    ("starts = 10", "starts = 0", "design.starts", "1 to 100"),
    ('warm_up = "practice"', 'warm_up = "song"', "design.deck.warm_up", "“practice” or empty"),
    ('model = ["main"]', 'model = ["main", "sender:receivr"]', "design.model", "Did you mean “receiver”"),
    ('model = ["main"]', 'model = ["sender"]', "design.model", "neither “main” nor two"),
    ('model = ["main"]', 'model = ["sender:sender"]', "design.model", "neither “main” nor two"),
    ("[allocation]\n", "[[allocation]]\n", "allocation", "must be a table. Write [allocation]"),
    ('["16-17", "18-21", "22-25", "26-30"]', '["16-30"]', "profile[1].options", "at least two options"),
    ("use = false", "use = 0", "dimension[8].use", "true or false, without quotation marks"),
    ("primary = true", "primary = false", "ask", "Exactly one"),
    ('after = "each-vignette"\nprimary', 'after = "end"\nprimary', "ask", "a rating after each vignette"),
    ('after = "vignettes:1,4"', 'after = "vignettes:1,7"', "ask[3].after", "no position 7"),
    ('after = "vignettes:1,4"', 'after = "vignettes:0"', "ask[3].after", "each-vignette"),
    ("points = 5", "points = 1", "ask[1].points", "at least two points"),
    ("points = 5", f"points = {10**30}", "ask[1].points", "at most 11"),
    ("points = 5\n", "", "ask[1].points", "needs this"),
    ("points = 5", "points = 5\nmax = 2", "ask[1].max", "does not have this"),
    ("max = 3", "max = 12", "ask[4].max", "more than there are options"),
    ('exclusive = ["no_one"]', 'exclusive = ["no_on"]', "ask[3].exclusive", "Did you mean “no_one”"),
    ('capture = ["typed"', 'capture = ["audio"', "ask[2].capture", "“audio” is not known"),
    ('capture = ["typed"', 'capture = ["audio"', "consent.item", "“audio_record” is missing"),
    ('"person", "parent"', '"question", "parent"', "ask[3].id", "already means something"),
    (
        'kind = "rating"',
        'kind = "slider"',
        "ask[1].kind",
        "“rating” or “open” or “several” or “grid” or “ranking” or “sort”, and is: slider",
    ),
    ("ok = [1, 2], safeguard", "okay = [1, 2], safeguard", "whatif.rule[1].when", "Did you mean “ok”"),
    ("ok = [1, 2], safeguard", "ok = [0, 2], safeguard", "whatif.rule[1].when", "“0” is not a value"),
    ("ok = [1, 2], safeguard", "ok = [1.5], safeguard", "whatif.rule[1].when.ok[1]", "a whole number, or a text"),
    ('safeguard = ["none"] }\nset', 'safeguard = ["nun"] }\nset', "whatif.rule[1].when", "“nun” is not a value"),
    ('set = { safeguard = ["ask"', 'set = { safegard = ["ask"', "whatif.rule[1].set", "Did you mean “safeguard”"),
    ('set = { scope = ["all"] }', 'set = { scope = ["al"] }', "whatif.rule[3].set", "Did you mean “all”"),
    ('set = { scope = ["all"] }', "set = { scope = [] }", "whatif.rule[3].set", "no level to change"),
    ('set = { scope = ["all"] }', "set = { }", "whatif.rule[3].set", "exactly one dimension"),
    ("per_session = 2", "per_session = 0", "whatif.per_session", "both a number"),
    ('"en-GB-x-easy"', '"en-GB-x-easy", "../so"', "languages", "not a language tag"),
    ('"en-GB-x-easy"', '"en-GB-x-easy", "cy-x-easy"', "languages", "needs “cy” beside it"),
    ('"en-GB-x-easy"', '"en-GB-x-easy", "en-GB"', "languages", "there twice"),
    ("[[ask]]", "[[ask]", "", "not TOML"),
    ('format = "vignette-study/1"', 'format = "vignette-study/2"', "format", "“vignette-study/1”, and is: vignette-st"),
    ("[release]", "[release]\nquasi = 1", "release.quasi", "not known. Take it out, or use one of these"),
    ("[design]", "[other]\n[design]", "other", "not known. Take it out, or use one of these"),
    ("[[dimension]]", '[[dimension]]\nid = "empty"\nlevels = []\n[[dimension]]', "dimension[1].levels", "no level"),
    ('levels = ["unknown"', 'sensitive = ["un-known"]\nlevels = ["unknown"', "dimension[7].sensitive", "“unknown”?"),
    (
        'levels = ["unknown"',
        'sensitive = ["unknown", "works"]\nlevels = ["unknown"',
        "dimension[7].sensitive",
        "Every level",
    ),
]

CONSENT = [
    ('id = "take_part"\nrequired = true', 'id = "take_part"', "consent.item", "“take_part” must be an item, and req"),
    (
        'id = "safeguarding_understood"\nrequired = true',
        'id = "safeguarding_understood"',
        "consent.item",
        "“safeguarding_understood” must be an item, and required",
    ),
    ('"limits", "rights"', '"rights"', "consent.pages", "“limits” must be read"),
    ('id = "take_part"', 'id = "limits"', "consent", "is the name of two"),
    ('id = "quotes_anonymous"', 'id = "Quotes"', "consent.item", "not an id"),
    ('id = "quotes_anonymous"', 'id = "keep_for_reuse"', "consent.item", "there twice"),
]


@pytest.mark.parametrize(("old", "new", "key", "words"), WRITTEN + CONSENT)
def test_a_mistake_in_the_structure_is_found(old: str, new: str, key: str, words: str) -> None:
    """Each rule is broken once and reported with its key and with what to do."""
    files = changed(old, new)
    assert words in said(files, FILE, key), [str(one) for one in found(files)]


def with_teach_back(text: str) -> dict[str, bytes]:
    """Return the study with other things to be said back."""
    lines = gla_files()[FILE].decode().splitlines(keepends=True)
    kept, skipping = [], False
    for line in lines:
        if line.startswith("["):
            skipping = line.startswith("[[consent.teach_back]]")
        if not skipping:
            kept.append(line)
    return {**gla_files(), FILE: ("".join(kept) + text).encode()}


def test_without_anything_core_nothing_said_back_decides() -> None:
    """Two “not yet” on a core prompt mean another day, so there must be one."""
    alone = with_teach_back('\n[[consent.teach_back]]\nid = "stop"\n')
    assert "core" in said(alone, FILE, "consent.teach_back")
    core = with_teach_back('\n[[consent.teach_back]]\nid = "stop"\ncore = true\n')
    assert not said(core, FILE, "consent.teach_back")


def test_what_is_said_back_has_an_id_of_its_own() -> None:
    """Pages, items and what is said back share one table of the wording."""
    files = with_teach_back('\n[[consent.teach_back]]\nid = "limits"\ncore = true\n')
    assert "is the name of two" in said(files, FILE, "consent")


def test_a_study_without_a_dimension_is_found() -> None:
    """There would be no story."""
    content = gla_files()[FILE].decode().replace("use = false", "")
    unused = {**gla_files(), FILE: content.replace("[[dimension]]\n", "[[dimension]]\nuse = false\n").encode()}
    assert "must be a dimension in use" in said(unused, FILE, "dimension")


def test_all_mistakes_of_a_file_come_at_once() -> None:
    """Unknown, missing, of the wrong type, in tables and in lists."""
    files = changed('persona = "Sam"', 'person = "Sam"\nages2 = 1')
    files[FILE] = files[FILE].replace(b"decks = 16", b'decks = "16"').replace(b"points = 5", b"pints = 5", 1)
    keys = {one.key for one in found(files) if one.file == FILE}
    assert keys >= {"person", "persona", "ages2", "design.decks", "ask[1].pints"}


def test_without_decks_nothing_is_said_of_positions() -> None:
    """“Choose from 1 to 0” would send somebody the wrong way."""
    for old, new in (("decks = 16", "decks = 0"), ("decks = 16", "decks = 200")):
        assert not [one for one in found(changed(old, new)) if one.key.startswith("ask")]
