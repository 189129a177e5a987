"""A fieldworker who has looked at every highlighted word of an interview."""

from interview_app.bundle import redaction
from interview_app.bundle.redact.places import free_texts
from interview_app.interview.closed import NOTHING_DECIDED
from interview_app.interview.closing import write_redaction
from interview_app.interview.journal import replay
from interview_app.study.pack import Pack
from interview_app.vault.vault import Vault


def keep_every_word(vault: Vault, pack: Pack, interview: str) -> None:
    """Decide that every highlighted string stays, and that nobody could recognise anybody."""
    detector = redaction.StudyDetector(pack.loaded)
    found = redaction.highlights(free_texts(replay(vault, interview)), NOTHING_DECIDED, detector)
    write_redaction(vault, interview, {group.key: "keep" for group in found}, {}, nobody=True)
