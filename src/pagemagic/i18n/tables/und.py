"""The table for languages that have none: numbers in international form, English words where there must be words."""

from __future__ import annotations

from dataclasses import replace

from pagemagic.i18n.formats import NBSP, NNBSP, Dates, Formats, Money
from pagemagic.i18n.tables.en import TABLES as ENGLISH

TABLES: dict[str, Formats] = {
    "und": replace(
        ENGLISH["en"],
        tag="und",
        # ISO 8601 is the one form of a date that is read the same everywhere.
        dates=Dates(
            full="{y}-{m0}-{d0}",
            day_month=f"{{d}}{NBSP}{{month}}",
            month_year="{y}-{m0}",
            weekday_date="{weekday}, {date}",
            pair=f"{{d1}}–{{d2}}{NBSP}{{month}}",
            run=f"{{d1}}–{{d2}}{NBSP}{{month}}",
            run_months=f"{{d1}}{NBSP}{{month1}}{NBSP}– {{d2}}{NBSP}{{month2}}",
            with_year="{date} {y}",
            run_years=f"{{start}}{NBSP}– {{end}}",
        ),
        money=Money(decimal=".", group=NNBSP, pattern=f"{{n}}{NBSP}{{symbol}}"),
    )
}
"""The tables by tag."""
