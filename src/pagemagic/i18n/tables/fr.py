"""French, as in France; then Canada and Switzerland."""

from __future__ import annotations

from dataclasses import replace

from pagemagic.i18n.formats import NBSP, NNBSP, Dates, Formats, Lists, Money, Names, Quotes, Times, Week

_FR = Formats(
    tag="fr",
    names=Names(
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        weekdays_plain=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        weekdays_short=("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
        months=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre"),
        months_short=("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
                      "déc."),
    ),
    dates=Dates(
        full=f"{{d}}{NBSP}{{month}} {{y}}",
        day_month=f"{{d}}{NBSP}{{month}}",
        month_year="{month} {y}",
        weekday_date="{weekday} {date}",
        pair=f"{{d1}} et {{d2}}{NBSP}{{month}}",
        run=f"{{d1}}–{{d2}}{NBSP}{{month}}",
        run_months=f"{{d1}}{NBSP}{{month1}}{NBSP}– {{d2}}{NBSP}{{month2}}",
        with_year="{date} {y}",
        run_years=f"{{start}}{NBSP}– {{end}}",
        first_day="{d}er",
    ),
    times=Times(
        hour=f"{{h}}{NNBSP}h",
        minutes=f"{{h}}{NNBSP}h{NNBSP}{{mm}}",
        # Spaces around the dash, because there are spaces in what it joins.
        join=f"{{a}}{NBSP}–{NBSP}{{b}}",
        since="à partir de {a}",
        until="jusqu’à {a}",
        all_day=f"24{NNBSP}h sur{NBSP}24",
        always=f"24{NNBSP}h sur{NBSP}24, 7{NBSP}jours sur{NBSP}7",
    ),
    week=Week(
        run="du {a} au {b}",
        run_inside="du {a} au {b}",
        every_day="tous les jours",
        separator=f"{NNBSP}; ",
        note_after_groups=f"{{hours}}{NNBSP}; {{note}}",
    ),
    lists=Lists(comma=", ", two="{a} et {b}", last="{a} et {b}"),
    money=Money(
        decimal=",",
        group=NNBSP,
        pattern=f"{{n}}{NNBSP}{{symbol}}",
        symbols={"USD": "$US", "CAD": "$CA", "AUD": "$AU"},
        starting="à partir de {price}",
    ),
    quotes=Quotes(double=(f"«{NNBSP}", f"{NNBSP}»"), single=("“", "”")),
    open="ouvert",
    closed="fermé",
)  # fmt: skip

TABLES: dict[str, Formats] = {
    "fr": _FR,
    "fr-CA": replace(
        _FR,
        tag="fr-CA",
        money=replace(_FR.money, symbols={"CAD": "$", "USD": f"${NBSP}US", "AUD": f"${NBSP}AU"}),
    ),
    "fr-CH": replace(_FR, tag="fr-CH", times=replace(_FR.times, hour="{h}h", minutes="{h}h{mm}", join="{a}–{b}")),
}
"""The tables by tag."""
