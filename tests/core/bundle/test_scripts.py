import io

import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader
from reportlab.platypus import Flowable

from interview_app.base.paths import shipped
from interview_app.bundle.pdf import scripts, style
from interview_app.bundle.pdf.bidi_text import BidiText
from interview_app.bundle.pdf.layout import Paper, lay_out
from interview_app.bundle.pdf.text import Rows, muted, plain, strong, text
from interview_app.study import load
from interview_app.study.rules.readability import texts
from tests.factories.tagged import read_aloud

SAM = "سام عمره 17 عامًا."
POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–…’«»"


@pytest.fixture(autouse=True)
def type_() -> None:
    """Make the fonts known, as laying out does before it asks for content."""
    style.load_type()


def drawn(*content: Flowable) -> PdfReader:
    """Return flowables on paper."""
    return PdfReader(io.BytesIO(lay_out(lambda: list(content), Paper("Scripts", "ar"))), strict=True)


def visual(line: str, *, right_to_left: bool) -> str:
    """Return a line's letters from left to right."""
    return "".join(letter for _, letter in scripts.order_of_drawing(line, right_to_left=right_to_left))


@pytest.mark.parametrize(("language", "right"), [("ar", True), ("ar-EG", True), ("ur", True), ("en-GB", False)])
def test_a_language_tells_from_which_side_it_is_written(language: str, right: bool) -> None:  # noqa: FBT001 - a case
    """Arabic, in any country, from the right; English from the left."""
    assert scripts.written_right_to_left(language) is right


def test_the_first_letter_with_a_direction_decides() -> None:
    """Numbers and signs before it do not count."""
    assert scripts.begins_right_to_left("17 (سام) is")
    assert not scripts.begins_right_to_left("17 (Sam) سام")
    assert not scripts.begins_right_to_left("17")
    assert scripts.has_right_to_left("Sam, سام")
    assert not scripts.has_right_to_left("Zażółć")


def test_arabic_letters_join() -> None:
    """Each takes the form for its place in the word, lam and alef become one, and the letters behind can be found."""
    joined = scripts.joined("سلام")
    assert joined == "ﺳﻼﻡ"
    assert scripts.unjoined(joined) == "سلام"


def test_vowel_marks_stay() -> None:
    """What a writer marked for a reader is not thrown away."""
    assert "ً" in scripts.joined("شكرًا")


def test_a_line_is_drawn_from_the_right_and_its_numbers_from_the_left() -> None:
    """Words are turned round; numbers, Latin words and what is in brackets are not."""
    assert visual("אב 17 (NHS) גד", right_to_left=True) == "דג (NHS) 17 בא"
    assert visual("abc אב def", right_to_left=False) == "abc בא def"
    assert visual("א(ב", right_to_left=True) == "ב)א"


def test_a_phone_number_keeps_the_order_of_its_groups() -> None:
    """Groups of digits with spaces between are one number."""
    line = scripts.joined("الرقم 0303 123 1113")
    assert "0303\u00a0123\u00a01113" in visual(line, right_to_left=True)


def test_an_arabic_paragraph_stands_on_the_right_in_its_own_font() -> None:
    """Also in bold, as an item of a list, with line breaks, and beside other text."""
    paragraph = text(f"{strong(plain(SAM))}<br/>{muted(plain('abc'))} {plain(SAM)}")
    item = text(plain(SAM), style.ITEM)
    assert isinstance(paragraph, BidiText)
    assert paragraph.right_to_left
    reader = drawn(paragraph, item, text(plain(f"Quoted: {SAM}")))
    written = lay_out(lambda: [text(plain(f"abc {SAM}"))], Paper("Two fonts", "ar"))
    assert b"NotoSansArabic" in written
    assert b"Atkinson" in written
    assert read_aloud(drawn(text(plain("سلام سام")))) == ["سلام سام"]
    assert read_aloud(reader) == [f"{SAM} abc {SAM}", f"•\u00a0 {SAM}", f"Quoted: {SAM}"]


def test_a_long_arabic_paragraph_goes_on_over_pages_in_the_order_of_reading() -> None:
    """The second page goes on where the first ends."""
    words = [f"كلمة{number}" for number in range(2400)]
    spoken = " ".join(read_aloud(drawn(text(plain(" ".join(words))))))
    assert spoken.split() == words


def test_the_first_column_can_be_the_rightmost() -> None:
    """So a row reads from the right as well."""
    rows = Rows([100, 300], [[text("first"), text("second")]], mirrored=True)
    left: dict[str, float] = {}

    def note(said: str, matrix: list[float], *_: object) -> None:
        left[said.strip()] = matrix[4]

    drawn(rows).pages[0].extract_text(visitor_text=note)
    assert left["second"] < left["first"]


def test_english_needs_nothing_of_this() -> None:
    """Text without such letters is drawn as it is, and nothing stands for it."""
    assert not isinstance(text("Sam is 17."), BidiText)
    assert read_aloud(drawn(text("Sam is 17."))) == []


def test_every_letter_of_every_shipped_wording_is_in_a_shipped_font() -> None:
    """No box is ever drawn instead of a letter, in either weight; Polish is among the languages."""
    folder = shipped("resources") / "fonts"
    known = {name: set(TTFont(folder / file).getBestCmap()) for name, file in style.FILES.items()}
    letters = set(POLISH)
    for study in sorted(path.parent for path in shipped("vignettes").glob("*/study.toml")):
        draft = load.read_draft(load.folder_files(study))
        letters |= {letter for wording in draft.wordings.values() for said in texts(wording.entries) for letter in said}
    drawn_letters = set(scripts.joined("".join(sorted(letters))))
    for letter in sorted((letters | drawn_letters) - set("\n")):
        for regular in (style.REGULAR, style.SEMIBOLD):
            font = style.ARABIC[regular] if any(arabic for arabic, _ in scripts.by_script(letter)) else regular
            assert ord(letter) in known[font], f"{letter!r} U+{ord(letter):04X} in {font}"
