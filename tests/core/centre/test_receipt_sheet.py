"""The sheet of codes to read out."""

from datetime import date
from io import BytesIO

from pypdf import PdfReader

from interview_app.centre import receipt_sheet

DAY = date(2026, 11, 29)


def test_each_bundle_has_its_code_on_the_sheet() -> None:
    """In order, over as many pages as it takes, with the day."""
    codes = [(f"bundle-{n:08x}.zip", f"AB{n:02}-CD{n:02}-*") for n in range(40)]
    pages = PdfReader(BytesIO(receipt_sheet.draw(codes, DAY))).pages
    text = "\n".join(page.extract_text() for page in pages)
    assert len(pages) > 1
    assert "29 November 2026" in text
    assert all(name in text and code in text for name, code in codes)


def test_the_same_codes_make_the_same_bytes() -> None:
    """Nothing of the computer or the hour gets in."""
    codes = [("bundle-00000001.zip", "AB01-CD01-*")]
    assert receipt_sheet.draw(codes, DAY) == receipt_sheet.draw(codes, DAY)
