"""German, as in Germany; then Austria and Switzerland."""

from __future__ import annotations

from dataclasses import replace

from pagemagic.i18n.formats import NBSP, Dates, Formats, Lists, Money, Names, Quotes, Times, Week

_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")

_DE = Formats(
    tag="de",
    names=Names(
        weekdays=_WEEKDAYS,
        weekdays_plain=_WEEKDAYS,
        weekdays_short=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
        months=("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember"),
        months_short=("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    ),
    dates=Dates(
        full=f"{{d}}{NBSP}{{month}} {{y}}",
        day_month=f"{{d}}{NBSP}{{month}}",
        month_year="{month} {y}",
        weekday_date="{weekday}, {date}",
        pair=f"{{d1}} und {{d2}}{NBSP}{{month}}",
        run=f"{{d1}}–{{d2}}{NBSP}{{month}}",
        run_months=f"{{d1}}{NBSP}{{month1}}{NBSP}– {{d2}}{NBSP}{{month2}}",
        with_year="{date} {y}",
        run_years=f"{{start}}{NBSP}– {{end}}",
        first_day="{d}.",
        other_day="{d}.",
    ),
    times=Times(
        hour="{h}",
        minutes="{h}:{mm}",
        join="{a}–{b}",
        single=f"{{a}}{NBSP}Uhr",
        ranged=f"{{a}}{NBSP}Uhr",
        even=True,
        since="ab {a}",
        until="bis {a}",
        all_day=f"24{NBSP}Stunden",
        always="rund um die Uhr",
    ),
    week=Week(run="{a} bis {b}", run_inside="{a} bis {b}", every_day="täglich"),
    lists=Lists(comma=", ", two="{a} und {b}", last="{a} und {b}"),
    money=Money(
        decimal=",",
        group=".",
        pattern=f"{{n}}{NBSP}{{symbol}}",
        symbols={"USD": "$"},
        starting="ab {price}",
    ),
    quotes=Quotes(double=("„", "“"), single=("‚", "‘")),
    open="geöffnet",
    closed="geschlossen",
)  # fmt: skip

_AT_MONTHS = ("Jänner", *_DE.names.months[1:])

TABLES: dict[str, Formats] = {
    "de": _DE,
    "de-AT": replace(
        _DE,
        tag="de-AT",
        names=replace(_DE.names, months=_AT_MONTHS, months_short=("Jän.", *_DE.names.months_short[1:])),
        money=replace(_DE.money, pattern=f"{{symbol}}{NBSP}{{n}}"),
    ),
    "de-CH": replace(
        _DE,
        tag="de-CH",
        times=replace(_DE.times, minutes="{h}.{mm}"),
        money=Money(
            decimal=".", group="’", pattern=f"{{symbol}}{NBSP}{{n}}", symbols={"USD": "$"}, starting="ab {price}"
        ),
        quotes=Quotes(double=("«", "»"), single=("‹", "›")),
    ),
}
"""The tables by tag."""
