"""What the parts of a study are called in a report: in its own words, and by their ids where it has none."""

from interview_app.study.load import LoadedStudy
from interview_app.study.model import Study


class Names:
    """Looks words up in the study's first language."""

    def __init__(self, loaded: LoadedStudy) -> None:
        self.study: Study = loaded.study
        self._wording = loaded.wording(loaded.study.languages[0])

    def question(self, name: str) -> str:
        """Return what a question asks."""
        about = {item.id for item in self.study.profile_items}
        return self._text(name, *(("about", name, "question") if name in about else (name, "question")))

    def option(self, variable: str, option: str) -> str:
        """Return what a participant picks about themselves."""
        return self._text(option, "about", variable, option)

    def consent(self, item: str) -> str:
        """Return what is asked of a consent item."""
        return self._text(item, "consent", item, "question")

    def _text(self, otherwise: str, *path: str) -> str:
        return " ".join(self._wording.text(*path).split()) if self._wording.has(*path) else otherwise
