"""The consent document is every string shown before deciding, and one hash."""

from interview_app.study import load
from interview_app.study.document import consent_document
from interview_app.study.wording import Wording
from tests.factories.study import changed, gla


def test_it_has_every_string_in_the_order_of_the_pages() -> None:
    """Reading pages come first, then the items, then Check my choices."""
    loaded = gla()
    strings = consent_document(loaded.study, loaded.wording("en-GB")).strings
    keys = [key for key, _ in strings]
    assert keys[0] == "consent.what.title"
    titles = [key.split(".")[1] for key in keys if key.endswith(".title") and key.startswith("consent")]
    assert titles == [*loaded.study.consent.pages, "sheet"]
    assert keys.index("consent.who.title") < keys.index("consent.take_part.question") < keys.index("choices.title")
    assert keys[-1] == "choices.confirm"
    assert len(set(keys)) == len(keys)


def test_what_will_be_stored_is_part_of_it() -> None:
    """A person consents to the words on Check my choices too."""
    loaded = gla()
    texts = dict(consent_document(loaded.study, loaded.wording("en-GB")).strings)
    for item in loaded.study.consent.items:
        assert texts[f"consent.{item.id}.words_given"]
        assert texts[f"consent.{item.id}.words_refused"]


def test_each_language_has_its_own_hash() -> None:
    """Consent was given to one text, not to its translation."""
    loaded = gla()
    documents = {consent_document(loaded.study, wording).sha256 for wording in loaded.wordings.values()}
    assert len(documents) == len(loaded.wordings)


def test_easy_read_takes_what_it_leaves_out_from_its_language() -> None:
    """The document has the strings that are shown, wherever they come from."""
    loaded = gla()
    texts = dict(consent_document(loaded.study, loaded.wording("en-GB-x-easy")).strings)
    assert texts["consent.limits.title"] == "When I cannot keep it private"


def test_a_page_without_points_has_none_in_the_document() -> None:
    """Only what is shown is consented to."""
    loaded = gla()
    consent = loaded.wording("en-GB").entries["consent"]
    bare = {name: {key: text for key, text in table.items() if key != "points"} for name, table in consent.items()}
    wording = Wording("en-GB", {**loaded.wording("en-GB").entries, "consent": bare})
    keys = [key for key, _ in consent_document(loaded.study, wording).strings]
    assert not [key for key in keys if ".points" in key]


def test_one_changed_word_changes_the_hash() -> None:
    """A new wording is a new document."""
    before = gla()
    files = changed("Skip any question.", "Skip a question.", "text/en-GB.toml")
    after = load.read_files(files)
    hashes = {consent_document(loaded.study, loaded.wording("en-GB")).sha256 for loaded in (before, after)}
    assert len(hashes) == 2


def test_the_hash_is_pinned() -> None:
    """The same document has the same hash on every platform and in every version of the program."""
    loaded = gla()
    document = consent_document(loaded.study, loaded.wording("en-GB"))
    assert document.sha256 == consent_document(loaded.study, loaded.wording("en-GB")).sha256
    assert len(document.sha256) == 64
    assert "Sam" not in repr(document)
