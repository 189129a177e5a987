"""A study is whole or refused with every reason; each kind of mistake is planted once."""

from pathlib import Path

import pytest

from interview_app.base.paths import shipped
from interview_app.study import load
from interview_app.study.findings import Finding
from interview_app.study.load import StudyBroken
from tests.factories.study import EASY, ENGLISH, GLA, changed, gla, gla_files


def findings(files: dict[str, bytes]) -> tuple[Finding, ...]:
    """Return what is wrong with a study's files."""
    with pytest.raises(StudyBroken) as caught:
        load.read_files(files)
    return caught.value.findings


STRUCTURE = [
    ('persona = "Sam"', 'person = "Sam"', "person", "Did you mean “persona”"),
    ('persona = "Sam"', 'person = "Sam"', "persona", "missing"),
    ("notes_window_hours = 48", 'notes_window_hours = "48"', "notes_window_hours", "expected `int`"),
    ("ages = [16, 30]", "ages = [30, 16]", "ages", "must not be above"),
    ('default_language = "en-GB"', 'default_language = "cy"', "default_language", "not one of the languages"),
    ('"3f0c9a52', '"3f0c', "withdrawal_salt", "32 hexadecimal"),
    ("withdrawal_days = 14", "withdrawal_days = 0", "consent.withdrawal_days", "1 to 3650"),
    ('id = "gla-sharing"', 'id = "../gla"', "id", "not an id"),
    ('id = "sender"', 'id = "data"', "dimension", "“data” is there twice"),
    ('["school", "worry",', '["school", "school",', "dimension[1].levels", "“school” is there twice"),
    ('id = "why"', 'id = "story"', "story", "Choose another id"),
    ('id = "why"', 'id = "proof"', "proof", "Choose another id"),
    ('id = "take_part"', 'id = "limits"', "consent", "both a page and an item"),
    ('data = ["health"], s', 'data = ["helth"], s', "exclude[2].where.data", "Did you mean “health”"),
    ('data = ["health"], s', 'dada = ["health"], s', "exclude[2]", "Did you mean “data”"),
    ('same = ["sender", "receiver"]', 'same = ["sender"]', "exclude[1].same", "at least two"),
    ('same = ["sender", "receiver"]\nwhy', "why", "exclude[1]", "either “same” or “where”"),
    ("decks = 16", "decks = 15", "design.vignettes", "divide evenly"),
    ("decks = 16", "decks = 0", "design.vignettes", "divide evenly"),
    ("repeat = 1", "repeat = 7", "design.deck.repeat", "shown again"),
    ("starts = 10", "starts = 0", "design.starts", "1 to 100"),
    ('warm_up = "practice"', 'warm_up = "song"', "design.deck.warm_up", "“practice” or empty"),
    ('model = ["main"]', 'model = ["main", "sender:receivr"]', "design.model", "Did you mean “receiver”"),
    ('model = ["main"]', 'model = ["sender"]', "design.model", "neither “main” nor two"),
    ("level_weights = { }", "level_weights = { data = { school = 2 } }", "design.level_weights", "empty"),
    ("[allocation]\n", "[[allocation]]\n", "allocation", "must be a table"),
    ('["16-17", "18-21", "22-25", "26-30"]', '["16-30"]', "profile[1].options", "at least two options"),
    ("use = false", "use = 0", "dimension[8].use", "expected `bool`"),
    ("primary = true", "primary = false", "ask", "Exactly one"),
    ('after = "each-vignette"\nprimary', 'after = "end"\nprimary', "ask", "a rating after each vignette"),
    ('after = "vignettes:1,4"', 'after = "vignettes:1,7"', "ask[3].after", "no position 7"),
    ('after = "vignettes:1,4"', 'after = "vignettes:0"', "ask[3].after", "each-vignette"),
    ("points = 5", "points = 1", "ask[1].points", "at least two points"),
    ("points = 5\n", "", "ask[1].points", "needs this"),
    ("points = 5", "points = 5\nmax = 2", "ask[1].max", "does not have this"),
    ("max = 3", "max = 12", "ask[4].max", "more than there are options"),
    ('exclusive = ["no_one"]', 'exclusive = ["no_on"]', "ask[3].exclusive", "Did you mean “no_one”"),
    ('capture = ["typed"', 'capture = ["audio"', "ask[2].capture", "“audio” is not known"),
    ('"person", "parent"', '"question", "parent"', "ask[3].id", "already means something"),
    ("ok = [1, 2], safeguard", "okay = [1, 2], safeguard", "whatif.rule[1].when", "Did you mean “ok”"),
    ("ok = [1, 2], safeguard", "ok = [0, 2], safeguard", "whatif.rule[1].when", "“0” is not a value"),
    ('safeguard = ["none"] }\nset', 'safeguard = ["nun"] }\nset', "whatif.rule[1].when", "“nun” is not a value"),
    ('set = { safeguard = ["ask"', 'set = { safegard = ["ask"', "whatif.rule[1].set", "Did you mean “safeguard”"),
    ('set = { scope = ["all"] }', 'set = { scope = ["al"] }', "whatif.rule[3].set", "Did you mean “all”"),
    ('set = { scope = ["all"] }', "set = { scope = [] }", "whatif.rule[3].set", "no level to change"),
    ('set = { scope = ["all"] }', "set = { }", "whatif.rule[3].set", "exactly one dimension"),
    ("per_session = 2", "per_session = 0", "whatif.per_session", "both a number"),
    ('role = "quasi"', 'role = "direct"', "profile[1].role", "directly"),
    ('role = "quasi"', 'role = "other"', "release.quasi_identifiers", "“age_band” is no profile item"),
    ('["age_band", "ethnic_group", "life"]', '["age_band", "life"]', "release.quasi_identifiers", "not listed"),
    ('id = "take_part"\nrequired = true', 'id = "take_part"', "consent.item", "must be an item, and required"),
    ('"limits", "rights"', '"rights"', "consent.pages", "“limits” must be read"),
    ('"en-GB-x-easy"]', '"en-GB-x-easy", "so"]', "", "the study lists the language"),
    ('"en-GB-x-easy"]', '"en-GB-x-easy", "../so"]', "languages", "not a language tag"),
    ('"en-GB-x-easy"]', '"en-GB-x-easy", "cy-x-easy"]', "languages", "needs “cy” beside it"),
    ('"en-GB-x-easy"]', '"en-GB-x-easy", "en-GB"]', "languages", "there twice"),
    ("[[ask]]", "[[ask]", "", "not TOML"),
    ('format = "vignette-study/1"', 'format = "vignette-study/2"', "format", "vignette-study/2"),
]


@pytest.mark.parametrize(("old", "new", "key", "words"), STRUCTURE)
def test_a_mistake_in_the_structure_is_found(old: str, new: str, key: str, words: str) -> None:
    """Each rule is broken once and reported with its key."""
    found = findings(changed(old, new))
    assert [f for f in found if f.key == key and words in f.message], [str(f) for f in found]


WORDING = [
    ('health = "Sam went', 'helth = "Sam went', "data.health", "missing"),
    ('health = "Sam went', 'helth = "Sam went', "data.helth", "Did you mean “data.health”"),
    ('question = "How OK', 'q = "How OK', "ok.question", "missing"),
    ('person = "Sam"', 'persona = "Sam"', "who.person", "missing"),
    ('"Mostly OK", ', "", "ok.points", "needs 5 texts"),
    ('title = "Your rights"', 'title = ""', "consent.rights.title", "empty"),
    ('yes = "Yes, I want', 'yess = "Yes, I want', "consent.take_part.yes", "missing"),
    ('words_refused = "We store nothing', 'w = "We store nothing', "consent.take_part.words_refused", "missing"),
    ('16-17 = "16 or 17"', '16-17 = ["16", "17"]', "about.age_band.16-17", "one text"),
    (
        'paragraphs = ["You have finished.',
        'paragraphs = []\np = ["You have finished.',
        "keep.paragraphs",
        "list is empty",
    ),
    ('intro = ["Sam is 17. S', 'intro = [17, "S', "intro", "in quotation marks"),
    ('intro = ["Sam', 'intro = "Sam."\nint = ["Sam', "intro", "a list of texts"),
    ("until {date}", "soon", "thanks.withdraw_until", "Braces"),
    ("Keep the card safe.", "Keep the {card safe.", "consent.rights.paragraphs", "Braces"),
    ('language = "en-GB"', 'language = "cy"', "language", "“en-GB”"),
    ("approved = true", 'approved = "yes"', "approved", "true or false"),
    ('reach = "0800 1111', 'reech = "0800 1111', "support[1].reech", "Did you mean “reach”"),
    ('reach = "0800 1111', 'reech = "0800 1111', "support[1].reach", "missing"),
    ('lead_whatif = "Now', "lead_whatif = Now", "", "line"),
]


@pytest.mark.parametrize(("old", "new", "key", "words"), WORDING)
def test_a_mistake_in_the_wording_is_found(old: str, new: str, key: str, words: str) -> None:
    """What a language leaves out, adds or misspells is reported with its file and key."""
    found = findings(changed(old, new, ENGLISH))
    assert [f for f in found if (f.file, f.key) == (ENGLISH, key) and words in f.message], [str(f) for f in found]


def without_support(new: str) -> dict[str, bytes]:
    """Return the study with other support lines in its first language."""
    english = gla_files()[ENGLISH].decode()
    return {**gla_files(), ENGLISH: (new + english[: english.index("[[support]]")]).encode()}


@pytest.mark.parametrize(("new", "words"), [("", "at least one"), ('support = "x"\n', "[["), ("support = [1]\n", "[[")])
def test_support_lines_are_needed_in_their_form(new: str, words: str) -> None:
    """Nobody is sent away without somebody to call."""
    assert words in "".join(f.message for f in findings(without_support(new)) if f.key.startswith("support"))


DESIGN = [
    ("number,deck", "number,dek", "row 1", "first line must be"),
    ("\n5,1,5,", "\n5,1,4,", "deck", "slots 1 to 6 once"),
    ("\n5,1,5,", "\n6,1,5,", "number", "numbered 1, 2, 3"),
    ("\n5,1,5,", "\nfive,1,5,", "row 6", "first 3 numbers"),
    ("\n5,1,5,", "\n5,5,", "row 6", "10 cells"),
]


@pytest.mark.parametrize(("old", "new", "key", "words"), DESIGN)
def test_a_mistake_in_the_design_is_found(old: str, new: str, key: str, words: str) -> None:
    """A frozen design that was touched is refused."""
    found = findings(changed(old, new, "design.csv"))
    assert [f for f in found if (f.file, f.key) == ("design.csv", key) and words in f.message], found


def rewritten_row(number: int, **levels: str) -> dict[str, bytes]:
    """Return the study with some levels of one vignette replaced."""
    loaded = gla()
    row = loaded.row(number)
    names = [dimension.id for dimension in loaded.study.shown_dimensions]
    old = ",".join((f"\n{number}", str(row.deck), str(row.slot), *(row.levels[name] for name in names)))
    new = ",".join((f"\n{number}", str(row.deck), str(row.slot), *({**row.levels, **levels}[name] for name in names)))
    return changed(old, new, "design.csv")


def test_an_unknown_level_in_the_design_is_found_with_its_row() -> None:
    """A typing mistake in the table would show an empty sentence."""
    found = findings(rewritten_row(5, data="helth"))
    assert Finding("design.csv", "row 5", "“helth” is not a level of data. Did you mean “health”?") in found


def test_a_row_that_an_exclusion_forbids_is_found_with_the_reason() -> None:
    """Nobody is shown an agency that shares with itself."""
    found = findings(rewritten_row(5, sender="police", receiver="police"))
    assert [f for f in found if f.key == "row 5" and "An agency does not share with itself." in f.message]


def test_missing_and_spare_rows_are_found() -> None:
    """The count is the study's."""
    files = gla_files()
    files["design.csv"] = b"".join(files["design.csv"].splitlines(keepends=True)[:-1])
    assert "There must be 96 rows and there are 95." in {f.message for f in findings(files)}


def test_a_level_in_no_vignette_is_found() -> None:
    """A level that is never shown cannot be estimated."""
    files = gla_files()
    files["design.csv"] = files["design.csv"].replace(b",works", b",unknown")
    assert "The level “works” is in no vignette." in {f.message for f in findings(files)}


def test_a_design_of_a_changed_study_is_found() -> None:
    """The lock ties the rows to the dimensions, exclusions and rules they were drawn for."""
    keys = {f.key for f in findings(changed('seed = "gla-sharing-2026"', 'seed = "other"'))}
    assert keys == {"study_sha256"}
    assert "design_sha256" in {f.key for f in findings(changed(",works", ",unknown", "design.csv"))}


@pytest.mark.parametrize("name", ["study.toml", ENGLISH, "design.csv", "design.lock.toml"])
def test_a_missing_file_is_found(name: str) -> None:
    """A study without one of its files is refused, not guessed."""
    files = gla_files()
    del files[name]
    assert name in {f.file for f in findings(files)}


@pytest.mark.parametrize("name", ["study.toml", EASY, "design.csv"])
def test_a_file_that_is_not_text_is_found(name: str) -> None:
    """Bytes that are no UTF-8 are refused in every kind of file."""
    assert name in {f.file for f in findings({**gla_files(), name: b"\xff\xfe\x00"})}


def test_a_file_nested_too_deeply_is_found() -> None:
    """A hostile file cannot overflow the reader."""
    assert {f.file for f in findings({**gla_files(), "study.toml": b"x = " + b"[" * 100_000})} == {"study.toml"}


@pytest.mark.parametrize("name", ["../study.toml", "text/../../x.toml", "notes.txt", "text/cy.toml/x"])
def test_a_file_with_no_place_in_a_study_is_found(name: str) -> None:
    """Only names of the fixed pattern are let in."""
    assert (name, "This file has no place in a study.") in {
        (f.file, f.message) for f in findings({**gla_files(), name: b""})
    }


def test_a_language_that_the_study_does_not_list_is_found() -> None:
    """A half-finished translation does not slip in."""
    found = findings({**gla_files(), "text/cy.toml": b'language = "cy"\n'})
    assert Finding("text/cy.toml", "", "The study does not list this language.") in found


def test_all_findings_come_at_once() -> None:
    """An author puts a study right in one go."""
    files = changed('persona = "Sam"', 'persona = "Sam"\nfoo = 1')
    files[ENGLISH] = files[ENGLISH].replace(b'intro = ["', b'outro = ["', 1)
    files["design.csv"] = b""
    files["design.lock.toml"] = b"?"
    found = findings(files)
    assert {f.file for f in found} == {"study.toml", ENGLISH}  # the design is compared with a sound structure only
    fixed = findings({**files, "study.toml": gla_files()["study.toml"]})
    assert {f.file for f in fixed} == {ENGLISH, "design.csv", "design.lock.toml"}


def test_the_error_says_how_many_and_which_is_first() -> None:
    """STUDY-BROKEN is a sentence that helps on the phone."""
    one = StudyBroken((Finding("study.toml", "ages", "Wrong."),))
    two = StudyBroken((*one.findings, Finding("study.toml", "id", "Wrong.")))
    assert one.code == "STUDY-BROKEN"
    assert "1 mistake found, first study.toml, ages: Wrong." in one.message
    assert "2 mistakes found" in two.message


def test_the_shipped_study_loads_from_its_folder() -> None:
    """What is in the repository is a study without mistakes."""
    loaded = load.read(shipped("vignettes") / GLA)
    assert loaded.digest == gla().digest
    assert loaded.wording("en-GB").approved
    assert loaded.row(7).number == 7
    assert len(loaded.design_digest) == 64


def test_other_files_in_the_folder_are_not_part_of_the_study(tmp_path: Path) -> None:
    """An editor's backup does not change the digest."""
    for name, content in gla_files().items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "study.toml~").write_bytes(b"old")
    (tmp_path / "README.md").write_bytes(b"notes")
    assert load.read(tmp_path).digest == gla().digest


def test_an_empty_folder_is_a_broken_study(tmp_path: Path) -> None:
    """A wrong folder is said to have no study in it."""
    with pytest.raises(StudyBroken):
        load.read(tmp_path)
