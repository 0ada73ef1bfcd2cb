"""Italian, as in Italy; then Switzerland."""

from __future__ import annotations

from dataclasses import replace

from pagemagic.i18n.formats import NBSP, Dates, Formats, Lists, Money, Names, Quotes, Times, Week

_WEEKDAYS = ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica")

_IT = Formats(
    tag="it",
    names=Names(
        weekdays=_WEEKDAYS,
        weekdays_plain=_WEEKDAYS,
        weekdays_short=("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
        months=("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
                "ottobre", "novembre", "dicembre"),
        months_short=("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"),
    ),
    dates=Dates(
        full=f"{{d}}{NBSP}{{month}} {{y}}",
        day_month=f"{{d}}{NBSP}{{month}}",
        month_year="{month} {y}",
        weekday_date="{weekday} {date}",
        pair=f"{{d1}} e {{d2}}{NBSP}{{month}}",
        run=f"{{d1}}–{{d2}}{NBSP}{{month}}",
        run_months=f"{{d1}}{NBSP}{{month1}}{NBSP}– {{d2}}{NBSP}{{month2}}",
        with_year="{date} {y}",
        run_years=f"{{start}}{NBSP}– {{end}}",
        first_day="{d}º",
    ),
    times=Times(
        hour="{h}:00",
        minutes="{h}:{mm}",
        join="{a}–{b}",
        since="dalle {a}",
        until="fino alle {a}",
        all_day=f"24{NBSP}ore su{NBSP}24",
        always=f"24{NBSP}ore su{NBSP}24, tutti i giorni",
    ),
    week=Week(run="da {a} a {b}", run_inside="da {a} a {b}", every_day="tutti i giorni"),
    lists=Lists(
        comma=", ",
        two="{a} e {b}",
        last="{a} e {b}",
        # "ed" only before the same vowel.
        before=(("[EÈÉeèé]", "{a} ed {b}", "{a} ed {b}"),),
    ),
    money=Money(
        decimal=",",
        group=".",
        pattern=f"{{n}}{NBSP}{{symbol}}",
        symbols={"USD": "$"},
        starting="da {price}",
    ),
    quotes=Quotes(double=("«", "»"), single=("“", "”")),
    open="aperto",
    closed="chiuso",
)  # fmt: skip

TABLES: dict[str, Formats] = {
    "it": _IT,
    "it-CH": replace(
        _IT,
        tag="it-CH",
        money=Money(
            decimal=".", group="’", pattern=f"{{symbol}}{NBSP}{{n}}", symbols={"USD": "$"}, starting="da {price}"
        ),
    ),
}
"""The tables by tag."""
