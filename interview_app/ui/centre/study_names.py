"""What dimensions and levels are called to a researcher: by the study's own short words, not by their ids."""

from dataclasses import dataclass

from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording


@dataclass(frozen=True)
class Names:
    """The short words of a study in its default language; an id stands for itself where they are not written yet."""

    wording: Wording | None = None

    def dimension(self, dimension: str) -> str:
        """Return what a dimension is called, as in “From”."""
        return self._words("fact_label", dimension)

    def level(self, dimension: str, level: str) -> str:
        """Return what a level is called, as in “social worker”."""
        return self._words("fact", dimension, level)

    def _words(self, *path: str) -> str:
        if self.wording is None or not self.wording.has(*path):
            return path[-1]
        return self.wording.text(*path).strip() or path[-1]


def names_of(loaded: LoadedStudy | None) -> Names:
    """Return the names of a study, as far as it goes."""
    return Names() if loaded is None else Names(loaded.wordings.get(loaded.study.default_language))
