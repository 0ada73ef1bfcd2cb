"""Portuguese, as in Portugal; then Brazil."""

from __future__ import annotations

from dataclasses import replace

from pagemagic.i18n.formats import NBSP, Dates, Formats, Lists, Money, Names, Quotes, Times, Week

_PT = Formats(
    tag="pt",
    names=Names(
        weekdays=("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
        weekdays_plain=("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"),
        weekdays_short=("seg", "ter", "qua", "qui", "sex", "sáb", "dom"),
        months=("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
                "novembro", "dezembro"),
        months_short=("jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."),
    ),
    dates=Dates(
        full=f"{{d}}{NBSP}de {{month}} de {{y}}",
        day_month=f"{{d}}{NBSP}de {{month}}",
        month_year="{month} de {y}",
        weekday_date="{weekday}, {date}",
        pair=f"{{d1}} e {{d2}}{NBSP}de {{month}}",
        run=f"{{d1}}–{{d2}}{NBSP}de {{month}}",
        run_months=f"{{d1}}{NBSP}de {{month1}}{NBSP}– {{d2}}{NBSP}de {{month2}}",
        with_year="{date} de {y}",
        run_years=f"{{start}}{NBSP}– {{end}}",
    ),
    times=Times(
        hour="{h}h",
        minutes="{h}h{mm}",
        join="{a}–{b}",
        since="a partir das {a}",
        until="até às {a}",
        all_day=f"24{NBSP}horas",
        always=f"24{NBSP}horas por dia",
    ),
    week=Week(run="{a} a {b}", run_inside="de {a} a {b}", every_day="todos os dias"),
    lists=Lists(comma=", ", two="{a} e {b}", last="{a} e {b}"),
    money=Money(
        decimal=",",
        group=NBSP,
        pattern=f"{{n}}{NBSP}{{symbol}}",
        min_grouping=2,
        starting="a partir de {price}",
    ),
    quotes=Quotes(double=("«", "»"), single=("“", "”")),
    open="aberto",
    closed="fechado",
)  # fmt: skip

TABLES: dict[str, Formats] = {
    "pt": _PT,
    "pt-BR": replace(
        _PT,
        tag="pt-BR",
        dates=replace(_PT.dates, first_day="{d}º"),
        money=Money(decimal=",", group=".", pattern=f"{{symbol}}{NBSP}{{n}}", starting="a partir de {price}"),
        quotes=Quotes(double=("“", "”"), single=("‘", "’")),
    ),
}
"""The tables by tag."""
