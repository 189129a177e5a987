"""The detector of a study: what is known everywhere, and the names that the study's coordinator added."""

from interview_app.bundle.redact.detector import Detector
from interview_app.bundle.redact.values import Kind
from interview_app.study.load import LoadedStudy

_KINDS: dict[str, Kind] = {
    "people": "person",
    "places": "place",
    "schools": "school",
    "organisations": "organisation",
    "groups": "group",
}


def detector_for(loaded: LoadedStudy) -> Detector:
    """Return the detector for what is typed in a study's interviews."""
    return Detector({name: _KINDS[kind] for kind, names in loaded.nearby.by_list().items() for name in names})
