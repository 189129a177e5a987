import builtins
import io
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from msgspec.structs import replace as replaced
from pypdf import PdfReader
from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.layout import Paper, lay_out
from interview_app.centre import preview
from interview_app.centre.preview.agreeing import Look
from interview_app.centre.preview.document import SAMPLES
from interview_app.centre.preview.pages import PRACTICE, sheet_of, title_of
from interview_app.centre.preview.samples import samples
from interview_app.centre.preview.story import NOW, Script
from interview_app.interview import showing
from interview_app.interview.pages import ThanksPage
from interview_app.interview.showing import Shown
from interview_app.study import load, rows
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Exclusion, Study
from interview_app.study.wording import Wording
from tests.factories.gp import gp
from tests.factories.study import gla, gla_files
from tests.factories.tagged import elements, read_aloud


def read(content: bytes) -> PdfReader:
    """Return a PDF as a strict reader sees it."""
    return PdfReader(io.BytesIO(content), strict=True)


def words_of(reader: PdfReader) -> str:
    """Return all text on all pages with single spaces."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages)).replace("\u00a0", " ")


def undrawn() -> LoadedStudy:
    """Return the shipped study as it is before its design is drawn."""
    files = {name: content for name, content in gla_files().items() if name not in {rows.FILE, load.LOCK}}
    made = load.provisional(load.read_draft(files), (), files)
    assert made is not None
    return made


def drawn(*content: Flowable) -> PdfReader:
    """Return flowables on paper."""
    return read(lay_out(lambda: list(content), Paper("A few", "en")))


@pytest.fixture(scope="module", autouse=True)
def type_() -> None:
    """Make the fonts known, as laying out does before it asks for content."""
    style.load_type()


@pytest.fixture(scope="module")
def whole() -> PdfReader:
    """Return the shipped study's preview."""
    return read(preview.draw(gla()))


def test_everything_that_participants_read_is_in_it(whole: PdfReader) -> None:
    """Every sentence of the wording, but for what only the program's own pages say."""
    told = words_of(whole)
    document = gla().wording("en-GB")
    paths = (
        *((name.id, level) for name in gla().study.shown_dimensions for level in name.levels),
        *(("consent", item.id, word) for item in gla().study.consent.items for word in ("question", "yes", "no")),
        *(("consent", item.id, f"words_{word}") for item in gla().study.consent.items for word in ("given", "refused")),
        *((ask.id, option) for ask in gla().study.asks for option in (*ask.options, *ask.rows, *ask.probes)),
        *(("about", item.id, option) for item in gla().study.profile_items for option in item.options),
    )
    assert [path for path in paths if document.text(*path) not in told] == []
    lists = (
        *(("consent", page, name) for page in gla().study.consent.pages for name in ("paragraphs", "points")),
        *(("consent", said.id, name) for said in gla().study.consent.teach_back for name in ("listen_for", "again")),
        ("intro",), ("keep", "paragraphs"), ("thanks", "paragraphs"), ("ok", "points"),
    )  # fmt: skip
    assert [line for path in lists for line in document.lines(*path) if line not in told] == []
    assert all(line.reach in told for line in gla().signposting.lines)


def test_every_story_of_the_design_is_in_it(whole: PdfReader) -> None:
    """Each with its number, deck and slot, and whole on one page."""
    pages = [words_of_page(page.extract_text()) for page in whole.pages]
    wording = gla().wording("en-GB")
    for row in gla().rows:
        label = f"Story {row.number} · deck {row.deck}, slot {row.slot} "
        page = next(page for page in pages if label in page)
        story = page.split(label)[1].split("Story ")[0]
        assert all(wording.text(name.id, row.levels[name.id]) in story for name in gla().study.shown_dimensions)


def words_of_page(said: str) -> str:
    """Return a page's text with single spaces."""
    return re.sub(r"\s+", " ", said).replace("\u00a0", " ")


def test_it_says_what_it_was_made_from(whole: PdfReader) -> None:
    """Digests of the files and of the design, and the design in figures."""
    told = words_of(whole)
    assert gla().digest in told
    assert gla().design_digest in told
    assert "D-efficiency" in told
    assert f"{gla().study.id} {gla().study.version} · en-GB" in told


def test_the_contents_and_the_bookmarks_lead_to_the_pages(whole: PdfReader) -> None:
    """The page that the contents give is the page that the bookmark opens, and the part's title is on it."""
    parts = [entry for entry in whole.outline if not isinstance(entry, list)]
    front = words_of_page(" ".join(page.extract_text() for page in whole.pages[:2]))
    assert len(parts) >= 10
    for entry in parts:
        number = whole.get_destination_page_number(entry)
        assert number is not None
        assert f"{entry.title} {number + 1}" in front
        assert str(entry.title) in words_of_page(whole.pages[number].extract_text())


def test_each_page_has_its_number(whole: PdfReader) -> None:
    """Loose sheets can be put in order again."""
    feet = [f"Page {number} of {len(whole.pages)}" in page.extract_text() for number, page in enumerate(whole.pages, 1)]
    assert all(feet)


def test_it_can_be_read_aloud() -> None:
    """It is tagged, and what participants read is marked as being in their language."""
    reader = read(preview.draw(undrawn(), "en-GB-x-easy"))
    found = {str(element.get(name)).lstrip("/") for element in elements(reader) for name in ("/S", "/Lang")}
    assert {"H1", "H2", "H3", "P", "Table", "TH", "TD", "en-GB-x-easy"} <= found


def test_the_same_study_gives_the_same_bytes() -> None:
    """Nothing of the clock or of the computer is in it."""
    assert preview.draw(undrawn()) == preview.draw(undrawn())


def test_before_the_design_is_drawn_samples_stand_for_it() -> None:
    """Each level is in one of them, and it says that they are not the study's stories."""
    told = words_of(read(preview.draw(undrawn())))
    assert SAMPLES in told
    assert "Sample 1" in told
    assert "D-efficiency" not in told
    wording = gla().wording("en-GB")
    levels = [(name.id, level) for name in gla().study.shown_dimensions for level in name.levels]
    assert all(wording.text(*path) in told for path in levels)


def test_samples_keep_the_exclusions() -> None:
    """No sample is a story that is never shown, and few are needed."""
    study = gla().study
    found = samples(study)
    assert all(study.exclusion(dict(row.levels)) is None for row in found)
    assert {pair for row in found for pair in row.levels.items()} == {
        (name.id, level) for name in study.shown_dimensions for level in name.levels
    }
    assert len(found) <= 2 * max(len(name.levels) for name in study.shown_dimensions)


def test_a_level_that_no_story_can_have_has_no_sample() -> None:
    """The check tells of it; the preview shows the others."""
    first = gla().study.shown_dimensions[0]
    never = Exclusion(where={first.id: (first.levels[0],)})
    found = samples(replace_exclusions(never))
    assert first.levels[0] not in {row.levels[first.id] for row in found}


def replace_exclusions(*more: Exclusion) -> Study:
    """Return the shipped study's structure with more exclusions."""
    return replaced(gla().study, exclusions=(*gla().study.exclusions, *more))


@pytest.mark.parametrize("language", ["pl", "ar"])
def test_what_a_participant_sees_is_in_their_language(language: str) -> None:
    """The mark on a changed sentence and the note on the practice question are the study's own."""
    words = words_of(read(preview.draw(undrawn(), language)))
    assert NOW not in words
    assert PRACTICE not in words
    if language == "pl":
        assert "Teraz: " in words
        assert gla().wording("pl").text("practice", "note") in words


@pytest.mark.parametrize("language", ["en-GB", "ar"])
def test_a_study_that_words_neither_shows_the_windows_own_words(language: str) -> None:
    """As the window does."""
    whole = undrawn()
    entries = dict(whole.wording(language).entries)
    for table, key in (("story", "changed_mark"), ("practice", "note")):
        entries[table] = {name: said for name, said in entries[table].items() if name != key}
    bare = replace(whole, wordings={**whole.wordings, language: Wording(language, entries)})
    words = words_of(read(preview.draw(bare, language)))
    assert NOW in words
    assert PRACTICE in words


def test_teach_back_is_there_with_what_is_said_again(whole: PdfReader) -> None:
    """As the person beside the participant sees it; and the story that is promised to come again does."""
    told = words_of(whole)
    for prompt in gla().study.consent.teach_back:
        assert f"Said back · {prompt.id} {gla().wording('en-GB').text('consent', prompt.id, 'question')}" in told
        assert showing.SAYS_AGAIN in told
    assert 0 < told.find("One story comes again later.") < told.find("A story comes once more, after all of them")


def test_the_documents_title_tells_previews_apart(whole: PdfReader) -> None:
    """Study, version and language stand in the window's title, also when the study's own title has signs of XML."""
    said = f"{preview.TITLE}: {gla().wording('en-GB').text('title')} (gla-sharing {gla().study.version}, en-GB)"
    assert whole.metadata is not None
    assert whole.metadata.title == said
    loaded = gp()
    entries = {**loaded.wording("en-GB").entries, "title": "You & <them>"}
    reader = read(preview.draw(replace(loaded, wordings={"en-GB": Wording("en-GB", entries)})))
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.dc_title is not None
    assert "You & <them>" in reader.xmp_metadata.dc_title["x-default"]


def test_a_draft_language_says_so_on_every_page() -> None:
    """No loose sheet of it can be taken for what was approved."""
    loaded = undrawn()
    draft = replace(loaded.wording("en-GB"), approved=False)
    reader = read(preview.draw(replace(loaded, wordings={**loaded.wordings, "en-GB": draft})))
    assert all(page.extract_text().count(preview.NOT_APPROVED) == 2 for page in reader.pages)


def test_an_approved_language_is_not_called_a_draft(whole: PdfReader) -> None:
    """The mark is on drafts only."""
    assert preview.NOT_APPROVED not in words_of(whole)


def test_a_language_that_the_study_has_not_is_refused() -> None:
    """The error names those that it has."""
    with pytest.raises(preview.LanguageUnknown, match="en-GB"):
        preview.draw(gla(), "xx")


def test_without_the_coordinators_part_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A laptop's installation has no numpy."""
    real: Callable[..., object] = builtins.__import__

    def lacking(name: str, *more: object) -> object:
        if name == "numpy":
            raise ImportError(name)
        return real(name, *more)

    monkeypatch.setattr(builtins, "__import__", lacking)
    with pytest.raises(preview.PreviewImpossible) as caught:
        preview.draw(gla())
    assert caught.value.code == "PREVIEW-IMPOSSIBLE"


def test_wording_that_is_missing_is_told_in_its_place() -> None:
    """A study that is being written can be looked at."""
    loaded = undrawn()
    wording = loaded.wording("en-GB")
    look = Look(Script("en-GB"), wording)
    sheet, story = sheet_of(Shown("end", "thanks", None, "thanks.title"), look, None)
    assert "thanks.title" in words_of(drawn(sheet))
    assert story is None
    assert title_of(Shown("end", "thanks", None, "thanks.title")) == "thanks"


def test_a_study_of_another_kind_is_drawn() -> None:
    """One without pictures, sensitive levels, or a language of its own kind in the reading figures."""
    loaded = gp()
    calm = tuple(replaced(dimension, sensitive=()) for dimension in loaded.study.dimensions)
    lean = replace(loaded, study=replaced(loaded.study, languages=(), exclusions=(), dimensions=calm))
    told = words_of(read(preview.draw(lean)))
    assert "What is never shown together" not in told
    assert "How hard it is to read" not in told
    assert "sensitive" not in told
    assert loaded.wording("en-GB").text("title") in told


def test_an_arabic_preview_can_be_read_aloud_in_the_order_of_reading() -> None:
    """Each sentence of the sample stories stands in the structure; the pages say that it is a draft."""
    spoken = {plain_letters(said) for said in read_aloud(read(preview.draw(undrawn(), "ar")))}
    wording = undrawn().wording("ar")
    levels = [(name.id, level) for name in gla().study.shown_dimensions for level in name.levels]
    assert [path for path in levels if plain_letters(wording.text(*path)) not in spoken] == []


def plain_letters(said: str) -> str:
    """Return letters alone: a mark may follow a ligature that stands for two."""
    return "".join(sorted(letter for letter in said if letter.isalpha()))


def test_a_last_page_without_support_lines_or_a_date_is_drawn() -> None:
    """A study may have nobody to name yet."""
    page = ThanksPage("thanks", "Thank you", ("Bye.",), "AB12", "Your code", (), "", "Help", ())
    look = Look(Script("en-GB"), gla().wording("en-GB"))
    for shown in (page, replace(page, code="")):
        sheet, _ = sheet_of(Shown("end", "thanks", shown), look, None)
        assert "Bye." in words_of(drawn(sheet))
