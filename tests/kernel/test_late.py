"""Values that higher floors supply."""

from __future__ import annotations

import pytest

from pagemagic.kernel.errors import ConfigurationError
from pagemagic.kernel.late import late, provide


def test_a_value_is_made_once_and_on_first_use() -> None:
    made: list[int] = []
    value = late("test.once")
    provide("test.once", lambda: made.append(1) or object())
    assert made == []
    assert value() is value()
    assert made == [1]


def test_a_later_source_replaces_an_earlier_one() -> None:
    value = late("test.twice")
    provide("test.twice", lambda: 1)
    assert value() == 1
    provide("test.twice", lambda: 2)
    assert value() == 2


def test_what_nobody_provides_is_named() -> None:
    with pytest.raises(ConfigurationError, match="nobody provides"):
        late("test.nobody")()
