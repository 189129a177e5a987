"""Findings in a study's files, for tests: each of them must say what to do."""

from collections.abc import Mapping

from interview_app.study import load
from interview_app.study.findings import Finding
from interview_app.study.load import StudyBroken


def found(files: Mapping[str, bytes]) -> tuple[Finding, ...]:
    """Return every mistake and every warning that reading a study's files comes upon."""
    try:
        all_of_them = load.read_files(files).warnings
    except StudyBroken as error:
        all_of_them = tuple(dict.fromkeys((*error.findings, *load.read_draft(files).findings)))
    assert all(finding.message and finding.to_do for finding in all_of_them), [str(one) for one in all_of_them]
    return all_of_them


def said(files: Mapping[str, bytes], file: str, key: str) -> str:
    """Return everything that is said about one place in a file."""
    return "\n".join(f"{one.message} {one.to_do}" for one in found(files) if (one.file, one.key) == (file, key))
