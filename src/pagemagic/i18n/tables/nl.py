"""Dutch, in the Netherlands and Belgium alike."""

from __future__ import annotations

from pagemagic.i18n.formats import NBSP, Dates, Formats, Lists, Money, Names, Quotes, Times, Week

_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

_NL = Formats(
    tag="nl",
    names=Names(
        weekdays=_WEEKDAYS,
        weekdays_plain=_WEEKDAYS,
        weekdays_short=("ma", "di", "wo", "do", "vr", "za", "zo"),
        months=("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                "november", "december"),
        months_short=("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    ),
    dates=Dates(
        full=f"{{d}}{NBSP}{{month}} {{y}}",
        day_month=f"{{d}}{NBSP}{{month}}",
        month_year="{month} {y}",
        weekday_date="{weekday} {date}",
        pair=f"{{d1}} en {{d2}}{NBSP}{{month}}",
        run=f"{{d1}}–{{d2}}{NBSP}{{month}}",
        run_months=f"{{d1}}{NBSP}{{month1}}{NBSP}– {{d2}}{NBSP}{{month2}}",
        with_year="{date} {y}",
        run_years=f"{{start}}{NBSP}– {{end}}",
    ),
    times=Times(
        hour="{h}",
        minutes="{h}.{mm}",
        join="{a}–{b}",
        single=f"{{a}}{NBSP}uur",
        ranged=f"{{a}}{NBSP}uur",
        even=True,
        since="vanaf {a}",
        until="tot {a}",
        all_day=f"24{NBSP}uur",
        always=f"24{NBSP}uur per dag",
    ),
    week=Week(run="{a} t/m {b}", run_inside="{a} tot en met {b}", every_day="elke dag"),
    lists=Lists(comma=", ", two="{a} en {b}", last="{a} en {b}"),
    money=Money(
        decimal=",",
        group=".",
        pattern=f"{{symbol}}{NBSP}{{n}}",
        symbols={"USD": "$"},
        starting="vanaf {price}",
    ),
    quotes=Quotes(double=("“", "”"), single=("‘", "’")),
    open="open",
    closed="gesloten",
)  # fmt: skip

TABLES: dict[str, Formats] = {"nl": _NL}
"""The tables by tag."""
