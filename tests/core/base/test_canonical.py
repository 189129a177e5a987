"""The same value has the same bytes everywhere."""

import json
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base.canonical import canonical_json, digest

text = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | text,
    lambda inner: st.lists(inner) | st.dictionaries(text, inner),
    max_leaves=20,
)


def normal(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Return the value with every string in NFC, as a reader of the canonical form sees it."""
    return json.loads(unicodedata.normalize("NFC", json.dumps(value, ensure_ascii=False)))


@given(values)
def test_canonical_json_says_the_same_as_json(value: Any) -> None:  # noqa: ANN401 - any JSON value
    """Reading the canonical bytes gives the value back, in NFC."""
    assert json.loads(canonical_json(value)) == normal(value)


@given(values)
def test_writing_what_was_read_changes_nothing(value: Any) -> None:  # noqa: ANN401 - any JSON value
    """The canonical form of the canonical form is itself."""
    once = canonical_json(value)
    assert canonical_json(json.loads(once)) == once


@given(st.dictionaries(text, st.integers()))
def test_the_order_of_keys_does_not_matter(value: dict[str, int]) -> None:
    """Two dictionaries that are equal have the same hash."""
    assert digest(dict(reversed(value.items()))) == digest(value)


def test_the_form_is_sorted_compact_utf8_in_nfc() -> None:
    """One fixed example pins the format down."""
    assert canonical_json({"b": [True, None], "a": "e\u0301"}) == '{"a":"é","b":[true,null]}'.encode()
    assert digest([]) == "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"


def test_tuples_are_lists() -> None:
    """Frozen values hold tuples; JSON has only lists."""
    assert canonical_json((1, (2,))) == b"[1,[2]]"


@pytest.mark.parametrize("value", [1.5, float("nan"), b"bytes", {1, 2}, {"deep": [0.1]}])
def test_what_json_does_not_have_is_refused(value: object) -> None:
    """Floats print differently from place to place, so there are none."""
    with pytest.raises(TypeError, match="canonical JSON has no"):
        canonical_json(value)
