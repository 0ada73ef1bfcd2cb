"""Japanese."""

from __future__ import annotations

from pagemagic.i18n.formats import Dates, Formats, Lists, Money, Names, Quotes, Times, Week

_MONTHS = ("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月")

_JA = Formats(
    tag="ja",
    names=Names(
        weekdays=("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"),
        weekdays_plain=("月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"),
        weekdays_short=("月", "火", "水", "木", "金", "土", "日"),
        months=_MONTHS,
        months_short=_MONTHS,
    ),
    dates=Dates(
        full="{y}年{month}{d}日",
        day_month="{month}{d}日",
        month_year="{y}年{month}",
        weekday_date="{date}（{weekday_short}）",
        pair="{month}{d1}日・{d2}日",
        run="{month}{d1}日～{d2}日",
        run_months="{month1}{d1}日～{month2}{d2}日",
        with_year="{y}年{date}",
        run_years="{start}～{end}",
        year="{y}年",
    ),
    times=Times(
        hour="{h}:00",
        minutes="{h}:{mm}",
        join="{a}–{b}",
        since="{a}から",
        until="{a}まで",
        all_day="24時間",
        always="毎日24時間",
    ),
    week=Week(
        run="{a}～{b}",
        run_inside="{a}～{b}",
        every_day="毎日",
        days_times="{days} {times}",
        separator="／",
        day_joint="・",
        note="{hours}（{note}）",
        note_after_groups="{hours}（{note}）",
    ),
    lists=Lists(comma="、", two="{a}、{b}", last="{a}、{b}"),
    money=Money(
        decimal=".",
        group=",",
        pattern="{symbol}{n}",
        symbols={"USD": "$"},
        patterns={"JPY": "{n}円"},
        starting="{price}から",
    ),
    quotes=Quotes(double=("「", "」"), single=("『", "』")),
    open="営業中",
    closed="休業",
)

TABLES: dict[str, Formats] = {"ja": _JA}
"""The tables by tag."""
