"""Which consent text is valid for an interview: its own, or that of a newer version that changes what was agreed to.

An interview ends on the pack it began with, so its questions and stories stay. What people agree to is another matter:
when a newer version that is installed here changes that, an open interview goes on only once its participant has agreed
to the newer text as well. Why it is so, and what was not done, is in docs/decisions/0011-changing-ones-mind.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from interview_app.base.errors import UserError
from interview_app.interview.understanding import TWO_AGREE, Route
from interview_app.interview.willing import TAKE_PART, ConsentOutdated
from interview_app.study import pack as packs
from interview_app.study.load import LoadedStudy
from interview_app.study.pack import Pack
from interview_app.study.wording import Wording
from interview_app.vault.vault import Vault


class NewConsentUnreadable(UserError):
    """What was agreed to has changed, and the new text may not be shown in the participant's language."""

    code = "RECONSENT-LANGUAGE"
    happened = (
        "The study has changed what people agree to, and the new words in this language ({language}) are not ready."
    )
    safe = "Everything that was said in this interview is safe, and nothing more was recorded."
    next_step = "Ask your coordinator for a study pack with this language, or seal the interview as it stands."


@dataclass(frozen=True)
class ConsentText:
    """The study whose consent pages are valid, in the participant's language.

    Attributes:
        change: What has to be agreed to after the interview was opened, or "" when its own text is still valid.
    """

    loaded: LoadedStudy = field(repr=False)
    wording: Wording
    change: str = ""

    @property
    def version(self) -> str:
        """The version for `ConsentConfirmed`: "" when it is the interview's own."""
        return self.loaded.study.version if self.change else ""

    @property
    def due(self) -> ConsentOutdated | None:
        """What an interview that was opened on an older text has to be told, or None."""
        return ConsentOutdated(self.change, self.version) if self.change else None


def own_text(pack: Pack, language: str) -> ConsentText:
    """Return the consent text of the pack that an interview was begun with."""
    return ConsentText(pack.loaded, pack.loaded.wording(language))


def valid_text(vault: Vault, pack: Pack, language: str, route: Route = "self", told: str = "") -> ConsentText:
    """Return the consent text that is valid now for an interview that was begun with a pack.

    Args:
        vault: Where packs rest.
        pack: That pack.
        language: The participant's.
        route: Who consents.
        told: The last change that the participant was told of (`Willing.told`). From then on the text is never again
            that of the interview's own pack, whatever is installed later and whatever its change is called.

    Raises:
        NewConsentUnreadable: When it is a newer one that has no approved wording in this language, or none for the
            person who consents.
    """
    newest = next((each for each in _newer(vault, pack) if not told or _change(each)), None)
    if newest is None or (not told and _change(newest) in {"", _change(pack)}):
        return own_text(pack, language)
    wording = newest.loaded.wordings.get(language)
    unready = wording is None or not (wording.approved or newest.practice)
    if wording is None or unready or (route in TWO_AGREE and not wording.has(f"for_{route}", TAKE_PART, "question")):
        raise NewConsentUnreadable(language=language)
    return ConsentText(newest.loaded, wording, _change(newest))


def agreed_study(vault: Vault, pack: Pack, version: str) -> LoadedStudy:
    """Return the study whose words were confirmed in an interview that was begun with a pack.

    Args:
        vault: Where packs rest.
        pack: That pack.
        version: `ConsentConfirmed.version`: "" when they were its own.
    """
    newer = _newer(vault, pack) if version else iter(())
    return next((each.loaded for each in newer if each.loaded.study.version == version), pack.loaded)


def _newer(vault: Vault, pack: Pack) -> Iterator[Pack]:
    """Yield the packs of a study that were installed after one, newest first."""
    installed = vault.packs_of(pack.loaded.study.id)
    for each in takewhile(lambda each: each.digest != pack.digest, installed):
        # Its certificate may have run out since it was installed; what it changed still holds.
        yield packs.open_pack(vault.pack(each.digest), authority=each.authority, at=None)


def _change(pack: Pack) -> str:
    return pack.loaded.study.consent.material_change
