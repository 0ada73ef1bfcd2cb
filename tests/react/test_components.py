"""Printed components: every view of the catalogue, the same text each time, code that one would keep."""

from __future__ import annotations

import re
from typing import NotRequired, TypedDict

import pytest

from pagemagic.gallery.catalogue import builtin
from pagemagic.markup.check import ViewError
from pagemagic.markup.elements import E, attr, call, cls, each, heading, inline, mod, text, view, when
from pagemagic.markup.tsx import print_component, print_components
from pagemagic.markup.tsx_props import props_of
from pagemagic.markup.types import Href, Inline, Token
from pagemagic.markup.typescript import print_types

VIEWS = {name: found.view for name, found in builtin().items()}
FILES = print_components(VIEWS.values())


class Day(TypedDict):
    """A day."""

    name: Inline
    href: Href
    hours: list[str]


class Week(TypedDict):
    """A week. More than one line."""

    look: Token
    level: int
    is_open: bool
    has_note: bool
    note: Inline
    opening_days: list[Day]
    colour: NotRequired[Token]
    count: NotRequired[int]


class Awkward(TypedDict):
    """Fields whose names mean something in TypeScript."""

    default: str
    index: int
    item: str
    lines: list[list[str]]


DAY = view("day", Day, E.li(E.a(inline("name"), href=attr("href")), each("hours", E.b(text(".")))))
WEEK = view(
    "open-week",
    Week,
    E.section(
        heading("level", text("look")),
        when("is_open", each("opening_days", call(DAY))),
        when("has_note", " · ", inline("note"), otherwise=text("look")),
        class_=cls("week", mod("look", "week--")),
        lang=attr("colour", optional=True),
        role=attr("count", optional=True),
        aria_label='"quoted" & {curly}',
    ),
)


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_plain_source(name: str) -> None:
    source = FILES[name]
    assert "dangerouslySetInnerHTML" not in source
    assert not re.search(r"[ \t]$", source, re.MULTILINE)
    assert max(len(line) for line in source.splitlines()) <= 100
    if name.endswith(".tsx"):
        imported = re.findall(r"^import (?:type )?\{ (?:type )?(\w+)", source, re.MULTILINE)
        assert all(len(re.findall(rf"\b{found}\b", source)) > 1 for found in imported), imported
        assert len(re.findall(r"^export function [A-Z]\w+\(", source, re.MULTILINE)) == 1


@pytest.mark.parametrize("name", VIEWS)
def test_printing_is_stable(name: str) -> None:
    printed = print_component(VIEWS[name])
    assert printed == print_component(VIEWS[name])
    assert printed == FILES[f"{VIEWS[name].name}.tsx"]


def test_a_component_as_a_person_would_write_it() -> None:
    assert (
        print_component(WEEK)
        == """\
import { Day } from "./day";
import { Heading } from "./heading";
import { InlineText } from "./inline";
import type { Week } from "./types";

export function OpenWeek({ look, level, isOpen, note, openingDays, colour, count }: Week) {
  return (
    <section
      className={`week week--${look}`}
      lang={colour}
      role={count}
      aria-label={"\\"quoted\\" & {curly}"}
    >
      <Heading level={level}>{look}</Heading>
      {isOpen && openingDays.map((openingDay, index) => <Day key={index} {...openingDay} />)}
      {note !== undefined ? (
        <>
          {" · "}
          <InlineText value={note} />
        </>
      ) : (
        look
      )}
    </section>
  );
}
"""
    )


def test_text_in_a_link_holds_no_links() -> None:
    assert "<a href={href}><InlineText value={name} links={false} /></a>" in print_component(DAY)


def test_types_follow_the_view_model() -> None:
    assert (
        print_types([Week], props_of([WEEK])).partition("/** A week")[2]
        == """\
. More than one line. */
export type Week = {
  look: string;
  level: number;
  isOpen: boolean;
  note?: Inline;
  openingDays: readonly Day[];
  colour?: string;
  count?: number;
};

/** A day. */
export type Day = {
  name: Inline;
  href: string;
  hours: readonly string[];
};
"""
    )


def test_names_that_mean_something_else() -> None:
    lines = view("awkward", Awkward, E.ul(each("lines", E.li(each(".", E.b(text("."))))), title=attr("default")))
    source = print_component(lines)
    assert "export function Awkward(props: AwkwardProps) {" in source
    assert "<ul title={props.default}>" in source
    assert "props.lines.map((line, index) => (" in source
    assert "<li key={index}>{line.map((item2, index) => <b key={index}>{item2}</b>)}</li>" in source


def test_names_are_not_used_twice() -> None:
    other = view("day", Day, E.p(inline("name")))
    with pytest.raises(ViewError, match="two components would be called Day"):
        print_components([DAY, other])
    same = TypedDict("Day", {"name": str})  # noqa: UP013
    with pytest.raises(TypeError, match="two view models are called Day"):
        print_types([Day, same])


def test_inline_text_is_not_called_into_a_link() -> None:
    linked = view("linked-day", Day, E.a(call(view("day-name", Day, E.b(inline("name")))), href=attr("href")))
    with pytest.raises(ViewError, match="inside a link"):
        print_component(linked)


def test_properties_that_react_keeps() -> None:
    keyed = TypedDict("Keyed", {"key": str})  # noqa: UP013
    with pytest.raises(ViewError, match="'key'"):
        print_component(view("keyed", keyed, E.p(text("key"))))
