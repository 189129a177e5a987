"""Sound clips: each says one sentence, and says it for as long as the sentence stays as it is."""

from collections.abc import Mapping
from dataclasses import replace

import msgspec
import pytest

from interview_app.study.clips import clip_id, mark, sentences, voice
from interview_app.study.findings import Finding
from interview_app.study.model import MediaRules
from interview_app.study.rules.clips import check_clips, notes
from tests.factories.media import clip
from tests.factories.study import gla

LANGUAGE = "en-GB"
EASY = "en-GB-x-easy"
SAID = "Sam will not be told."
NAME = f"clips/{LANGUAGE}/{clip_id(SAID)}.opus"
LIST = f"clips/{LANGUAGE}/drafts.toml"


def drafts(*sounds: bytes) -> bytes:
    """Return a list that says these are drafts of the one sentence."""
    marks = "".join(f'"{clip_id(SAID)}" = "{mark(sound)}"\n' for sound in sounds)
    return f'language = "{LANGUAGE}"\nvoice = "test"\n[draft]\n{marks}'.encode()


def found(files: Mapping[str, bytes], rules: MediaRules | None = None) -> dict[str, Finding]:
    """Return what is wrong with these sounds, by file."""
    study = gla().study if rules is None else msgspec.structs.replace(gla().study, media=rules)
    return {finding.file: finding for finding in check_clips(study, gla().wordings, gla().signposting, files)}


def test_a_clip_is_found_by_the_words_it_says() -> None:
    """However they are spaced or composed; other words have no clip."""
    speaks = voice({NAME: b"sound"}, LANGUAGE)
    said = speaks.clip("  Sam will  not be told. ")
    assert said is not None
    assert (said.sound, said.draft) == (b"sound", False)
    assert clip_id("caf\N{LATIN SMALL LETTER E WITH ACUTE}") == clip_id("cafe\N{COMBINING ACUTE ACCENT}")
    assert speaks.clip("Sam will be told.") is None
    assert voice({NAME: b"sound"}, "pl").clip(SAID) is None


def test_easy_read_sounds_like_its_own_language_where_it_says_the_same() -> None:
    """Its own recording comes first."""
    own = f"clips/{EASY}/{clip_id(SAID)}.opus"
    shared = voice({NAME: b"plain"}, EASY).clip(SAID)
    special = voice({NAME: b"plain", own: b"easy"}, EASY).clip(SAID)
    assert shared is not None
    assert special is not None
    assert (shared.sound, special.sound) == (b"plain", b"easy")


def test_a_recording_in_a_drafts_place_is_a_draft_no_longer() -> None:
    """Nobody has to strike it from the list."""
    for sound, draft in ((b"spoken by a computer", True), (b"recorded", False)):
        said = voice({NAME: sound, LIST: drafts(b"spoken by a computer")}, LANGUAGE).clip(SAID)
        assert said is not None
        assert said.draft is draft


def test_every_sentence_that_is_read_aloud_is_listed_once() -> None:
    """Stories, consent, options and support lines; not the strip of facts, and no sentence with a gap for a date."""
    said = set(sentences(gla().study, gla().wording(LANGUAGE), gla().signposting).values())
    wording = gla().wording(LANGUAGE)
    assert {SAID, "Take out any answer.", "I don’t know", "No, only use them for this study"} <= said
    assert {line.reach for line in gla().signposting.lines} <= said
    assert wording.text("fact", "data", "school") not in said
    assert not any("{" in sentence for sentence in said)


def test_easy_read_lists_what_it_says_and_what_it_takes_over() -> None:
    """Both are read on its pages."""
    said = set(sentences(gla().study, gla().wording(EASY), gla().signposting).values())
    wording = gla().wording(EASY)
    assert wording.text("consent", "take_part", "yes") in said
    assert set(wording.lines("intro")) <= said


@pytest.mark.parametrize("name", [f"clips/cy/{clip_id(SAID)}.opus", "clips/cy/drafts.toml"])
def test_a_sound_in_a_language_that_the_study_does_not_have_is_a_mistake(name: str) -> None:
    """Nobody would ever hear it."""
    assert found({name: clip() if name.endswith("opus") else drafts()})[name].severity == "mistake"


@pytest.mark.parametrize(("name", "content"), [(NAME, b"RIFF"), (LIST, b"language = 1"), (LIST, b"[")])
def test_a_file_that_cannot_be_used_is_a_mistake(name: str, content: bytes) -> None:
    """A laptop would say nothing, or call a draft a recording."""
    assert found({name: content})[name].severity == "mistake"


def test_a_recording_whose_sentence_was_changed_is_a_warning() -> None:
    """Somebody's work is left behind; a draft is soon made again."""
    old = f"clips/{LANGUAGE}/{clip_id('Sam was told.')}.opus"
    assert found({old: clip()})[old].severity == "warning"
    listed = drafts(clip()).replace(clip_id(SAID).encode(), clip_id("Sam was told.").encode())
    assert found({old: clip(), LIST: listed}) == {}


def test_a_language_that_is_promised_lacks_nothing() -> None:
    """A missing clip and a draft are each told, with the first of them."""
    rules = MediaRules(clips=(LANGUAGE,))
    every = sentences(gla().study, gla().wording(LANGUAGE), gla().signposting)
    whole = {f"clips/{LANGUAGE}/{name}.opus": clip() for name in every}
    assert found(whole, rules) == {}
    assert "have only a draft" in found({**whole, LIST: drafts(clip())}, rules)[LIST].message
    assert found({name: sound for name, sound in whole.items() if name != NAME}, rules)[LIST].severity == "warning"


@pytest.mark.parametrize("rules", [MediaRules(clips=("cy",)), MediaRules(machine_voice=("cy",))])
def test_a_language_that_the_study_does_not_have_cannot_be_promised(rules: MediaRules) -> None:
    """A typing mistake would silence it."""
    assert found({}, rules)["study.toml"].severity == "mistake"


def test_the_notes_say_how_much_can_be_heard() -> None:
    """And how much of that a computer has spoken."""
    loaded = replace(gla(), files={NAME: clip(), LIST: drafts(clip())})
    told = tuple(notes(loaded.study, loaded.wordings, loaded.signposting, loaded.files))
    assert any(note.startswith("en-GB: 1 of ") and "1 of them are drafts" in note for note in told)
    assert not any(note.startswith("pl") for note in told)
