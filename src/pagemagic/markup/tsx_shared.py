"""The two components that printed components share, as source."""

from __future__ import annotations

INLINE = """import type { ReactNode } from "react";
import type { Inline, InlineNode } from "./types";

type Props = {
  value: Inline;
  /** False for text that stands inside a link: links in it are written as their text. */
  links?: boolean;
};

/** Text with marks: emphasis, links, times. */
export function InlineText({ value, links = true }: Props): ReactNode {
  if (typeof value === "string") return value;
  return value.map((part, index) =>
    typeof part === "string" ? part : <Mark key={index} node={part} links={links} />,
  );
}

function Mark({ node, links }: { node: InlineNode; links: boolean }): ReactNode {
  const inside = <InlineText value={node.children ?? ""} links={links && node.kind !== "link"} />;
  switch (node.kind) {
    case "strong":
      return <strong>{inside}</strong>;
    case "em":
      return <em>{inside}</em>;
    case "code":
      return <code>{inside}</code>;
    case "link":
      return links ? <a href={node.href} rel={node.rel}>{inside}</a> : inside;
    case "time":
      return <time dateTime={node.value}>{inside}</time>;
    case "bdi":
      return <bdi lang={node.value}>{inside}</bdi>;
    case "break":
      return <br />;
    case "wbr":
      return <wbr />;
  }
}
"""
"""``inline.tsx``: inline text."""

HEADING = """import { createElement, type HTMLAttributes } from "react";

type Props = HTMLAttributes<HTMLHeadingElement> & { level: number };

/** A heading of the level that its place on the page gives it. */
export function Heading({ level, ...rest }: Props) {
  return createElement(`h${level}`, rest);
}
"""
"""``heading.tsx``: headings."""
