"""A mistake is said so that its author can put it right."""

from interview_app.study.findings import Finding, repeated, suggestion


def test_a_finding_names_file_and_key() -> None:
    """The author goes straight to the place."""
    assert str(Finding("study.toml", "ask[2].max", "Too many.")) == "study.toml, ask[2].max: Too many."
    assert str(Finding("study.toml", "", "Missing.")) == "study.toml: Missing."


def test_the_nearest_name_is_suggested_and_a_far_one_is_not() -> None:
    """A suggestion helps only when it is likely."""
    assert suggestion("helth", ["school", "health"]) == " Did you mean “health”?"
    assert suggestion("zzz", ["school", "health"]) == ""


def test_each_repeated_name_is_reported_once() -> None:
    """Three times the same name is one mistake."""
    assert repeated(["a", "b", "a", "a", "c", "b"]) == ("a", "b")
