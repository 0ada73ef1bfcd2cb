"""Schedule: counted strips, days drawn from date facts, entries; nothing is lost in any variant."""

import json
import re
from typing import Any

import pytest

from pagemagic.markup.check import check_view
from pagemagic.sections.schedule import SCHEDULE
from tests.sections.documents import (
    FACTS,
    HOSTILE,
    count,
    elements,
    heading_levels,
    is_outline,
    page_html,
    section_html,
    shape,
    text_of,
    tree,
)


def schedule(variant: str, **slots: Any) -> dict[str, Any]:
    return {"type": "schedule", "variant": variant, "props": {"title": "Programme"}, "slots": slots}


def fact(identifier: str, **more: Any) -> dict[str, Any]:
    return {"type": "fact", "fact": identifier, **more}


ITEMS = [{"type": "item", "title": "talks", "count": 7}, {"type": "item", "title": "print fair", "count": 1}]
ENTRIES = [
    {"type": "entry", "title": "Opening", "when": "Saturday, 9:30", "place": "Great hall", "date": "n2z"},
    {"type": "entry", "title": "Fair", "when": "Sunday"},
]
DATES = [fact("n2y"), fact("n2z")]
PAIRS = [{"type": "pair", "label": "Venue", "value": "Casa das Artes"}]


@pytest.mark.parametrize(
    ("start", "month", "day", "weekday"),
    [("2027-04-10", "April 2027", "10", "Saturday"), ("2026-12-01", "December 2026", "1", "Tuesday")],
)
def test_one_day_is_a_leaf_and_no_week(start: str, month: str, day: str, weekday: str) -> None:
    """A strip of seven days says nothing about a single one; the day is said once."""
    single = {"id": "n3y", "kind": "date", "start": start, "role": "next"}
    html = section_html(schedule("dates", dates=[fact("n3y")], facts=PAIRS), facts=[*FACTS, single])
    assert "pm-schedule__days" not in html
    found = next(element for element in tree(html).iter("p") if element.get("class") == "pm-schedule__leaf")
    assert [child.text for child in found][1:] == [month, day, weekday]
    assert found[0].get("datetime") == start
    assert text_of(html).count(weekday) == 2  # for eyes, and for those who listen
    noted = section_html(schedule("dates", dates=[fact("n3y", note="Doors at 7")]), facts=[*FACTS, single])
    assert "Doors at 7" in text_of(noted)


def test_the_view_fits_its_model() -> None:
    check_view(SCHEDULE.view)


@pytest.mark.parametrize("variant", SCHEDULE.variants)
def test_every_variant_shows_everything(variant: str) -> None:
    html = section_html(schedule(variant, items=ITEMS, entries=ENTRIES, dates=DATES, facts=PAIRS))
    said = text_of(html)
    for words in (
        "7 talks",
        "1 print fair",
        "Opening",
        "Great hall",
        "Sunday",
        "20 March",
        "3 April",
        "Casa das Artes",
    ):
        assert words in said
    assert count(html, "li", "pm-item") == 2
    assert is_outline(heading_levels(html))


def days(html: str) -> list[str]:
    return [
        f"{(found.get('class') or '').rpartition('--')[2]}"
        for found in elements(tree(html))
        if "pm-day" in (found.get("class") or "").split()
    ]


def test_the_days_run_in_weeks_from_the_first_date_to_the_last() -> None:
    found = days(section_html(schedule("dates", dates=DATES)))
    assert len(found) == 21
    assert (found[5], found[-2:]) == ("end", ["on", "on"])
    assert {*found[:5], *found[6:-2]} == {"none"}


def test_a_short_event_stands_in_whole_weeks() -> None:
    found = days(section_html(schedule("dates", dates=[fact("n2z")])))
    assert found == ["none"] * 5 + ["on", "on"]


def test_only_the_variant_dates_draws_days() -> None:
    assert days(section_html(schedule("list", dates=DATES))) == []


def test_a_fact_of_another_kind_is_a_pair() -> None:
    html = section_html(schedule("dates", dates=[fact("n2w", label="Questions")]))
    assert "239" in text_of(html)
    assert "Questions" in text_of(html)
    assert days(html) == []


def test_events_for_machines_need_a_date() -> None:
    html = page_html(schedule("list", entries=ENTRIES))
    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    assert script is not None
    events = [part for part in json.loads(script[1])["@graph"] if part["@type"] == "Event"]
    assert events == [
        {
            "@type": "Event",
            "name": "Opening",
            "startDate": "2027-04-03",
            "endDate": "2027-04-04",
            "location": {"@type": "Place", "name": "Great hall"},
        }
    ]


@pytest.mark.parametrize("variant", SCHEDULE.variants)
def test_hostile_texts_stay_texts(variant: str) -> None:
    def made(text: str) -> str:
        return section_html(
            schedule(
                variant,
                items=[{"type": "item", "title": text, "note": text, "count": 3}],
                entries=[{"type": "entry", "title": text, "when": text, "place": text, "text": text}],
                dates=[fact("n2y", label=text, note=text)],
                facts=[{"type": "pair", "label": text, "value": text}],
            )
        )

    assert shape(made(HOSTILE)) == shape(made("plain"))


@pytest.mark.parametrize("number", [0, 1, 2, 3, 5, 12])
def test_as_many_items_as_strips(number: int) -> None:
    rows = [{"type": "item", "title": f"things {at}", "count": at + 1} for at in range(number)]
    assert count(section_html(schedule("strips", items=rows)), "li", "pm-item") == number
