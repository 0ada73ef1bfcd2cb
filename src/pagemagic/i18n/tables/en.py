"""English. Without a region as in Great Britain, on the 24-hour clock; then the regions that differ."""

from __future__ import annotations

from dataclasses import replace

from pagemagic.i18n.formats import NBSP, Dates, Formats, Lists, Money, Names, Quotes, Times, Week

_NAMES = Names(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    weekdays_plain=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    weekdays_short=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December"),
    months_short=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)  # fmt: skip

_EN = Formats(
    tag="en",
    names=_NAMES,
    dates=Dates(
        full=f"{{d}}{NBSP}{{month}} {{y}}",
        day_month=f"{{d}}{NBSP}{{month}}",
        month_year="{month} {y}",
        weekday_date="{weekday} {date}",
        pair=f"{{d1}} and {{d2}}{NBSP}{{month}}",
        run=f"{{d1}}–{{d2}}{NBSP}{{month}}",
        run_months=f"{{d1}}{NBSP}{{month1}}{NBSP}– {{d2}}{NBSP}{{month2}}",
        with_year="{date} {y}",
        run_years=f"{{start}}{NBSP}– {{end}}",
    ),
    times=Times(
        hour="{h}:00",
        minutes="{h}:{mm}",
        join="{a}–{b}",
        since="from {a}",
        until="until {a}",
        all_day=f"24{NBSP}hours",
        always=f"24{NBSP}hours a day",
    ),
    week=Week(run="{a} to {b}", run_inside="{a} to {b}", every_day="every day"),
    lists=Lists(comma=", ", two="{a} and {b}", last="{a} and {b}"),
    money=Money(decimal=".", group=",", pattern="{symbol}{n}", symbols={"USD": "$"}),
    quotes=Quotes(double=("“", "”"), single=("‘", "’")),
    open="open",
    closed="closed",
)

_TWELVE_HOURS = replace(
    _EN.times,
    hour=f"{{h}}{NBSP}{{period}}",
    minutes=f"{{h}}:{{mm}}{NBSP}{{period}}",
    periods=("am", "pm"),
    shared_period=True,
    midnight="midnight",
)

_US = replace(
    _EN,
    tag="en-US",
    dates=replace(
        _EN.dates,
        full=f"{{month}}{NBSP}{{d}}, {{y}}",
        day_month=f"{{month}}{NBSP}{{d}}",
        weekday_date="{weekday}, {date}",
        pair=f"{{month}}{NBSP}{{d1}} and {{d2}}",
        run=f"{{month}}{NBSP}{{d1}}–{{d2}}",
        run_months=f"{{month1}}{NBSP}{{d1}}{NBSP}– {{month2}}{NBSP}{{d2}}",
        with_year="{date}, {y}",
    ),
    times=_TWELVE_HOURS,
    lists=Lists(comma=", ", two="{a} and {b}", last="{a}, and {b}"),
)


def _own_dollar(tag: str, base: Formats, currency: str) -> Formats:
    """A region whose ``$`` is its own dollar."""
    return replace(base, tag=tag, money=replace(base.money, symbols={currency: "$", "USD": "US$"}))


def _own_krone(tag: str, currency: str) -> Formats:
    """A country of Northern Europe whose own money is written as there, ``1,450 kr``."""
    pattern = f"{{n}}{NBSP}{{symbol}}"
    money = replace(_EN.money, symbols={**_EN.money.symbols, currency: "kr"}, patterns={currency: pattern})
    return replace(_EN, tag=tag, money=money)


_AU = replace(_own_dollar("en-AU", _EN, "AUD"), times=_TWELVE_HOURS)

TABLES: dict[str, Formats] = {
    "en": _EN,
    "en-US": _US,
    "en-PR": replace(_US, tag="en-PR"),
    "en-CA": _own_dollar("en-CA", _US, "CAD"),
    "en-AU": _AU,
    "en-NZ": replace(_own_dollar("en-NZ", _EN, "NZD"), times=_TWELVE_HOURS),
    "en-SG": replace(_own_dollar("en-SG", _EN, "SGD"), times=_TWELVE_HOURS),
    "en-DK": _own_krone("en-DK", "DKK"),
    "en-NO": _own_krone("en-NO", "NOK"),
    "en-SE": _own_krone("en-SE", "SEK"),
    "en-HK": replace(_own_dollar("en-HK", _EN, "HKD"), times=_TWELVE_HOURS),
    "en-IN": replace(_EN, tag="en-IN", times=_TWELVE_HOURS, money=replace(_EN.money, indian=True)),
    "en-ZA": replace(
        _EN,
        tag="en-ZA",
        money=Money(decimal=",", group=NBSP, pattern="{symbol}{n}", symbols={"ZAR": "R", "USD": "US$"}),
    ),
}
"""The tables by tag."""
