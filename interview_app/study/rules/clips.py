"""Check a study's sound clips: each can be played and says a sentence; a language that is promised has them all."""

from collections.abc import Iterator, Mapping

from interview_app.study.clips import CLIP, DRAFTS, drafts_of, mark, read_drafts, sentences, voice
from interview_app.study.findings import Finding, short
from interview_app.study.model import Study
from interview_app.study.signposting import NOWHERE, Signposting
from interview_app.study.sound import LARGEST_CLIP, clip_faults
from interview_app.study.wording import Wording

_RECORD = f"Record it again as Ogg Opus, one or two channels, up to {LARGEST_CLIP // 1000} KB."
_AGAIN = "“interview-app study voice FOLDER {language} --list” tells which file says which sentence."


def check_clips(
    study: Study, wordings: Mapping[str, Wording], signposting: Signposting | None, files: Mapping[str, bytes]
) -> Iterator[Finding]:
    """Yield what is wrong with sounds and with what the study says of them."""
    yield from _languages(study, files)
    for name, untrusted in files.items():
        if CLIP.fullmatch(name):
            yield from (Finding(name, "", message, _RECORD) for message in clip_faults(untrusted))
        if DRAFTS.fullmatch(name):
            yield from read_drafts(name, untrusted)[1]
    for language, wording in wordings.items():
        said = sentences(study, wording, signposting or NOWHERE)
        yield from _left_over(language, said, files)
        if language in study.media.clips:
            yield from _promised(language, said, files)


def notes(
    study: Study, wordings: Mapping[str, Wording], signposting: Signposting, files: Mapping[str, bytes]
) -> Iterator[str]:
    """Yield how much of each language can be heard, where any of it can."""
    for language, wording in wordings.items():
        said = sentences(study, wording, signposting)
        missing, drafts = _state(language, said, files)
        if len(missing) < len(said):
            told = f"{language}: {len(said) - len(missing)} of {len(said)} sentences have a sound clip"
            have = f"; {len(drafts)} of them are drafts by a computer’s voice: have them recorded" if drafts else ""
            yield f"{told}{have}."


def _languages(study: Study, files: Mapping[str, bytes]) -> Iterator[Finding]:
    for key in ("clips", "machine_voice"):
        for language in getattr(study.media, key):
            if language not in study.languages:
                message = f"The study has no language “{short(language)}”."
                yield Finding("study.toml", f"media.{key}", message, "List only languages of the study.")
    for name in files:
        match = CLIP.fullmatch(name) or DRAFTS.fullmatch(name)
        if match and match[1] not in study.languages:
            yield Finding(name, "", "The study has no such language.", "Take the file out, or add the language.")


def _left_over(language: str, said: Mapping[str, str], files: Mapping[str, bytes]) -> Iterator[Finding]:
    """Yield recordings that nothing in the study says any more; a draft is soon made again and needs no warning."""
    drafts = drafts_of(files, language)
    for name, sound in files.items():
        match = CLIP.fullmatch(name)
        if match and match[1] == language and match[2] not in said and drafts.get(match[2]) != mark(sound):
            message = "No sentence of this language is said by this recording: its sentence was changed or taken out."
            yield Finding(name, "", message, f"Record the new sentence. {_AGAIN.format(language=language)}", "warning")


def _promised(language: str, said: Mapping[str, str], files: Mapping[str, bytes]) -> Iterator[Finding]:
    missing, drafts = _state(language, said, files)
    for what, found in (("have no clip", missing), ("have only a draft by a computer’s voice", drafts)):
        if found:
            message = f"{len(found)} sentences {what}, the first: “{short(found[0])}”."
            todo = f"Record them, or take “{language}” out of clips in study.toml. {_AGAIN.format(language=language)}"
            yield Finding(f"clips/{language}/drafts.toml", "", message, todo, "warning")


def _state(language: str, said: Mapping[str, str], files: Mapping[str, bytes]) -> tuple[list[str], list[str]]:
    """Return the sentences without a clip, and those with a draft."""
    speaks = voice(files, language)
    clips = {sentence: speaks.clip(sentence) for sentence in said.values()}
    missing = [sentence for sentence, clip in clips.items() if clip is None]
    return missing, [sentence for sentence, clip in clips.items() if clip is not None and clip.draft]
