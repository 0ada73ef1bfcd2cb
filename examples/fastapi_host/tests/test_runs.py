"""Sites are written while a browser follows; one that comes back goes on where it was, and nobody follows another's."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fastapi.testclient import TestClient
from host import create_app

import pagemagic as pm
from pagemagic.generate.pipeline.events import Event
from pagemagic.testing.models.bakery import BRIEF, SECTIONS, answered
from pagemagic.testing.models.scripted import ScriptedModel

TOKENS = {"token-of-aurora": "aurora", "token-of-saltmarsh": "saltmarsh"}


@pytest.fixture
def following(tmp_path: Path) -> Iterator[TestClient]:
    """A browser of Aurora's in front of a running host."""
    made = create_app(tmp_path / "sites.sqlite", TOKENS, model=ScriptedModel(answered))
    with TestClient(made, headers={"Authorization": "Bearer token-of-aurora"}) as found:
        yield found


def events_of(text: str) -> list[Event]:
    """The events of a stream, each with the number and kind that stand before its data."""
    found: list[Event] = []
    for part in text.strip().split("\n\n"):
        lines = dict(line.split(": ", 1) for line in part.splitlines())
        event = Event.from_json(lines["data"])
        assert (lines["id"], lines["event"]) == (str(event.seq), event.kind)
        found.append(event)
    return found


def begun(client: TestClient) -> str:
    """The address of the events of a new run."""
    answer = client.post("/runs", json={"brief": BRIEF})
    assert answer.status_code == 202
    return str(answer.json()["events"])


def test_a_run_is_followed_and_kept(following: TestClient) -> None:
    """Numbered without gaps, to the end; then the site is saved under a name."""
    place = begun(following)
    answer = following.get(place)
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = events_of(answer.text)
    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    assert events[-1].kind == "done"
    assert {"plan", "section.open", "section.done", "usage"} <= {event.kind for event in events}
    kept = following.post(place.replace("events", "site"), json={"name": "home"})
    assert kept.status_code == 201
    site = pm.Site.from_json(following.get("/sites/home").text)
    assert site.digest == events[-1].data["digest"] == kept.headers["ETag"].strip('"')
    assert "Bread in Braga" in following.get("/sites/home/preview/").text


def test_sections_are_shown_while_they_are_written(following: TestClient) -> None:
    """A browser puts the last HTML of each behind the beginning that came with the plan."""
    events = events_of(following.get(begun(following)).text)
    (preview,) = (event.data["preview"] for event in events if event.kind == "plan")
    assert preview.startswith("<!doctype html>")
    shown = {event.data["id"]: event.data["html"] for event in events if event.data.get("html")}
    assert "Bread in Braga" in preview + "".join(shown.values())
    drafted = {event.data["id"] for event in events if event.kind == "section.delta" and event.data["html"]}
    assert drafted == set(shown)


@pytest.mark.parametrize("after", [1, 4, 7])
def test_who_comes_back_goes_on(after: int, following: TestClient) -> None:
    """Behind the last event that was seen; nothing twice, nothing lost, and nobody is asked again."""
    place = begun(following)
    whole = events_of(following.get(place).text)
    rest = events_of(following.get(place, headers={"Last-Event-ID": str(after)}).text)
    assert rest == whole[after:]
    assert len(whole) > after
    calls = sum(event.kind == "usage" for event in whole)
    assert calls == 1 + len(SECTIONS)


def test_runs_are_the_tenants(following: TestClient) -> None:
    """Another tenant sees none of it, and cannot keep it."""
    place = begun(following)
    following.get(place)
    other = {"Authorization": "Bearer token-of-saltmarsh"}
    assert following.get(place, headers=other).text == ""
    assert following.post(place.replace("events", "site"), json={"name": "home"}, headers=other).status_code == 404
    assert following.get(place, headers={"Authorization": ""}).status_code == 401


def test_a_brief_that_cannot_be_read(following: TestClient) -> None:
    """Is refused before a run begins."""
    assert following.post("/runs", json={"brief": "!!!"}).status_code == 422
    assert following.post("/runs", json={"brief": ""}).status_code == 422


def test_a_model_that_fails(tmp_path: Path) -> None:
    """The last event says so, and there is nothing to keep."""
    from pagemagic.generate.model_errors import AuthenticationFailed

    model = ScriptedModel(lambda request: AuthenticationFailed("the key is wrong", adapter="scripted"))
    made = create_app(tmp_path / "sites.sqlite", TOKENS, model=model)
    with TestClient(made, headers={"Authorization": "Bearer token-of-aurora"}) as client:
        place = begun(client)
        events = events_of(client.get(place).text)
        assert events[-1].kind == "failed"
        assert "the key is wrong" in json.dumps(events[-1].data)
        assert client.post(place.replace("events", "site"), json={"name": "home"}).status_code == 404
