"""Errors say where, what and how to mend it."""

from __future__ import annotations

import pytest

from pagemagic.kernel.errors import (
    AdapterError,
    ConfigurationError,
    InvalidInputError,
    LimitError,
    MissingExtraError,
    NewerSchemaError,
    NotSupported,
    PageMagicError,
    Reason,
    StateError,
)


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        (Reason("pages[0]", "is empty", "add a section"), "pages[0]: is empty (add a section)"),
        (Reason("pages[0]", "is empty"), "pages[0]: is empty"),
        (Reason("", "is empty", "add a section"), "is empty (add a section)"),
        (Reason("", "is empty"), "is empty"),
    ],
)
def test_reasons_read_as_sentences(reason: Reason, text: str) -> None:
    assert str(reason) == text


def test_invalid_input_takes_text_one_reason_or_many() -> None:
    one, two = Reason("a", "is wrong"), Reason("b", "is too")
    assert InvalidInputError("is wrong").reasons == (Reason("", "is wrong"),)
    assert InvalidInputError(one).reasons == (one,)
    assert InvalidInputError(iter([one, two])).reasons == (one, two)
    assert str(InvalidInputError([one, two])) == "a: is wrong; b: is too"


def test_what_is_caught_by_what() -> None:
    assert issubclass(InvalidInputError, ValueError)
    assert issubclass(NewerSchemaError, InvalidInputError)
    assert issubclass(MissingExtraError, ConfigurationError)
    for error in (ConfigurationError, InvalidInputError, StateError, LimitError, NotSupported):
        assert issubclass(error, PageMagicError)


def test_a_missing_extra_says_how_to_install_it() -> None:
    error = MissingExtraError("the social image", "images")
    assert error.extra == "images"
    assert "pip install 'pagemagic[images]'" in str(error)


def test_adapter_errors_say_who_failed_and_what_to_quote() -> None:
    """The adapter comes first; the provider's word and the request id, where there are any, last."""
    bare = AdapterError("no route", port="dns", adapter="acme")
    full = AdapterError(
        "slow down", port="dns", adapter="acme", code="limit", request_id="r1", retryable=True, retry_after=2.5
    )
    assert str(bare) == "acme: no route"
    assert str(full) == "acme: slow down [limit, request r1]"
    assert (full.retryable, full.retry_after, bare.retryable, bare.retry_after) == (True, 2.5, False, None)
