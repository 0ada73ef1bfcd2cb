"""Spanish, as in Spain; then Latin America and the countries that differ from it."""

from __future__ import annotations

from dataclasses import replace

from pagemagic.i18n.formats import NBSP, Dates, Formats, Lists, Money, Names, Quotes, Times, Week

_ES = Formats(
    tag="es",
    names=Names(
        weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        weekdays_plain=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        weekdays_short=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
        months=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre"),
        months_short=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
    ),
    dates=Dates(
        full=f"{{d}}{NBSP}de {{month}} de {{y}}",
        day_month=f"{{d}}{NBSP}de {{month}}",
        month_year="{month} de {y}",
        weekday_date="{weekday}, {date}",
        pair=f"{{d1}} y {{d2}}{NBSP}de {{month}}",
        run=f"{{d1}}–{{d2}}{NBSP}de {{month}}",
        run_months=f"{{d1}}{NBSP}de {{month1}}{NBSP}– {{d2}}{NBSP}de {{month2}}",
        with_year="{date} de {y}",
        run_years=f"{{start}}{NBSP}– {{end}}",
    ),
    times=Times(
        hour="{h}:00",
        minutes="{h}:{mm}",
        join="{a}–{b}",
        since="a partir de las {a}",
        until="hasta las {a}",
        all_day=f"24{NBSP}horas",
        always=f"24{NBSP}horas al día",
    ),
    week=Week(run="{a} a {b}", run_inside="de {a} a {b}", every_day="todos los días"),
    lists=Lists(
        comma=", ",
        two="{a} y {b}",
        last="{a} y {b}",
        # "padres e hijos", but "agua y hielo": only where the sound is a plain i.
        before=(("[IÍií](?![aeoáéóAEO])|[Hh][IÍií](?![aeoáéóAEO])", "{a} e {b}", "{a} e {b}"),),
    ),
    money=Money(
        decimal=",",
        group=".",
        pattern=f"{{n}}{NBSP}{{symbol}}",
        min_grouping=2,
        starting="desde {price}",
    ),
    quotes=Quotes(double=("«", "»"), single=("“", "”")),
    open="abierto",
    closed="cerrado",
)  # fmt: skip

_419 = replace(
    _ES,
    tag="es-419",
    money=Money(decimal=".", group=",", pattern="{symbol}{n}", symbols={"USD": "$"}, starting="desde {price}"),
    quotes=Quotes(double=("“", "”"), single=("‘", "’")),
)

_SETIEMBRE = replace(
    _ES.names,
    months=(*_ES.names.months[:8], "setiembre", *_ES.names.months[9:]),
    months_short=(*_ES.names.months_short[:8], "set", *_ES.names.months_short[9:]),
)


def _country(tag: str, currency: str, symbol: str, *, comma: bool = False) -> Formats:
    """A country with its own currency sign, and with a decimal comma where it has one."""
    symbols = {currency: symbol} if currency == "USD" else {currency: symbol, "USD": "US$"}
    money = replace(_419.money, symbols=symbols)
    return replace(_419, tag=tag, money=replace(money, decimal=",", group=".") if comma else money)


TABLES: dict[str, Formats] = {
    "es": _ES,
    "es-419": _419,
    "es-AR": _country("es-AR", "ARS", "$", comma=True),
    "es-BO": _country("es-BO", "BOB", "Bs", comma=True),
    "es-CL": _country("es-CL", "CLP", "$", comma=True),
    "es-CO": _country("es-CO", "COP", "$", comma=True),
    "es-CR": _country("es-CR", "CRC", "₡", comma=True),
    "es-EC": _country("es-EC", "USD", "$", comma=True),
    "es-GT": _country("es-GT", "GTQ", "Q"),
    "es-MX": _country("es-MX", "MXN", "$"),
    "es-PE": replace(_country("es-PE", "PEN", "S/"), names=_SETIEMBRE),
    "es-PY": _country("es-PY", "PYG", "₲", comma=True),
    "es-US": _country("es-US", "USD", "$"),
    "es-UY": replace(_country("es-UY", "UYU", "$", comma=True), names=_SETIEMBRE),
    "es-VE": _country("es-VE", "VES", "Bs.", comma=True),
}
"""The tables by tag."""
