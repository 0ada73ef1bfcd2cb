"""Arabic, with the digits 0-9 throughout; then the countries whose months have other names.

Sums end in a left-to-right mark, so that a sign made of several characters keeps their order.
"""

from __future__ import annotations

from dataclasses import replace

from pagemagic.i18n.formats import NBSP, Dates, Formats, Lists, Money, Names, Quotes, Times, Twelve, Week

_WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
_MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip
_LEVANT = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
    "كانون الأول",
)  # fmt: skip
_MOROCCO = (
    "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
)  # fmt: skip
_ALGERIA = (
    "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip

_AR = Formats(
    tag="ar",
    names=Names(
        weekdays=_WEEKDAYS,
        weekdays_plain=_WEEKDAYS,
        weekdays_short=_WEEKDAYS,
        months=_MONTHS,
        months_short=_MONTHS,
    ),
    dates=Dates(
        full=f"{{d}}{NBSP}{{month}} {{y}}",
        day_month=f"{{d}}{NBSP}{{month}}",
        month_year="{month} {y}",
        weekday_date="{weekday}، {date}",
        pair=f"{{d1}} و{{d2}}{NBSP}{{month}}",
        run=f"{{d1}}–{{d2}}{NBSP}{{month}}",
        run_months=f"{{d1}}{NBSP}{{month1}}{NBSP}– {{d2}}{NBSP}{{month2}}",
        with_year="{date} {y}",
        run_years=f"{{start}}{NBSP}– {{end}}",
    ),
    times=Times(
        hour=f"{{h}}{NBSP}{{period}}",
        minutes=f"{{h}}:{{mm}}{NBSP}{{period}}",
        join=f"{{a}}{NBSP}–{NBSP}{{b}}",
        periods=("ص", "م"),
        midnight="منتصف الليل",
        since="من {a}",
        until="حتى {a}",
        all_day="على مدار الساعة",
        always="يوميًا على مدار الساعة",
    ),
    week=Week(
        run="من {a} إلى {b}",
        run_inside="من {a} إلى {b}",
        every_day="كل يوم",
        days_times="{days}، {times}",
        separator="؛ ",
        note="{hours}، {note}",
        note_after_groups="{hours}؛ {note}",
    ),
    lists=Lists(comma="، ", two="{a} و{b}", last="{a} و{b}"),
    money=Money(
        decimal=".",
        group=",",
        pattern=f"{{n}}{NBSP}{{symbol}}\u200e",
        symbols={
            "USD": "$", "AED": "د.إ", "BHD": "د.ب", "DZD": "د.ج", "EGP": "ج.م", "IQD": "د.ع", "JOD": "د.أ",
            "KWD": "د.ك", "LBP": "ل.ل", "LYD": "د.ل", "MAD": "د.م.", "OMR": "ر.ع.", "QAR": "ر.ق", "SAR": "ر.س",
            "SYP": "ل.س", "TND": "د.ت", "YER": "ر.ي",
        },
        starting="ابتداءً من {price}",
    ),
    quotes=Quotes(double=("«", "»"), single=("“", "”")),
    open="مفتوح",
    closed="مغلق",
)  # fmt: skip


def _country(tag: str, months: Twelve, *, comma: bool = False) -> Formats:
    """A country with its own names of months, and with a decimal comma where it has one."""
    twelve = replace(_AR.names, months=months, months_short=months)
    money = replace(_AR.money, decimal=",", group=".") if comma else _AR.money
    return replace(_AR, tag=tag, names=twelve, money=money)


TABLES: dict[str, Formats] = {
    "ar": _AR,
    "ar-DZ": _country("ar-DZ", _ALGERIA, comma=True),
    "ar-IQ": _country("ar-IQ", _LEVANT),
    "ar-JO": _country("ar-JO", _LEVANT),
    "ar-LB": _country("ar-LB", _LEVANT, comma=True),
    "ar-MA": _country("ar-MA", _MOROCCO, comma=True),
    "ar-PS": _country("ar-PS", _LEVANT),
    "ar-SY": _country("ar-SY", _LEVANT),
    "ar-TN": _country("ar-TN", _ALGERIA, comma=True),
}
"""The tables by tag."""
