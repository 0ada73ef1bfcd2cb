"""What a generation will cost, before anybody is asked: what is likely, and what it cannot pass."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pagemagic.generate.dialects.adapt import to_dialect
from pagemagic.generate.dialects.table import dialect_named
from pagemagic.generate.model_author import REPAIRS
from pagemagic.generate.pipeline.given import Given, themed
from pagemagic.generate.pipeline.offline_plan import offline_plan
from pagemagic.generate.pipeline.skeleton import skeleton_of
from pagemagic.generate.ports import ChatModel, ChatRequest, Shape
from pagemagic.generate.prompts.questions import Question, plan_question, section_question
from pagemagic.generate.running.bounds import cost_at_most, read_as_expected, read_at_most
from pagemagic.generate.running.prices import PriceTable
from pagemagic.generate.site_plan import MOST_PAGES, MOST_SECTIONS, SitePlan
from pagemagic.generate.usage import Usage
from pagemagic.kernel.money import Money, total

PLAN_WRITTEN = 900
"""Tokens that a plan is expected to have."""
SECTIONS_PLANNED = 5
"""Sections that a model is expected to plan for itself, beside those that are made of facts."""
SECTION_WRITTEN = 500
"""Tokens that a section is expected to have."""
FAULTS_READ = 4000
"""Tokens that what is wrong with an answer may be read as, where it is asked for again."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a generation will use and cost."""

    model: str
    calls: int
    """How many questions are expected."""
    most_calls: int
    usage: Usage
    """Tokens that are expected."""
    expected: Money | None
    """None where the model has no price."""
    most: Money | None
    """What it cannot pass under ``assumes``; None where the model has no price."""
    prices: str
    """Version of the prices."""
    assumes: tuple[str, ...]

    def __str__(self) -> str:
        if self.expected is None or self.most is None:
            return f"{self.calls} calls of {self.model}, whose price is not known"
        return (
            f"about {self.expected} for {self.calls} calls of {self.model}, at most {self.most} for {self.most_calls}"
        )


def nothing_asked(prices: PriceTable) -> Estimate:
    """What the offline author costs."""
    zero = Money.zero(prices.currency)
    return Estimate("offline", 0, 0, Usage(), zero, zero, prices.version, ("the offline author asks no model",))


def estimated(
    given: Given, plan: SitePlan | None, model: ChatModel, prices: PriceTable, on: date, max_tokens: int
) -> Estimate:
    """The estimate for a brief, and for a plan where there is one already."""
    supposed = plan or offline_plan(given, kept=False)
    known = themed(given, supposed.theme)
    skeleton = skeleton_of(supposed, known)
    sections = [_request(section_question(task, skeleton, known), model, max_tokens) for task in skeleton.written]
    plans = [] if plan is not None else [_request(plan_question(given), model, max_tokens)]
    written = len(sections) if plan is not None else max(len(sections), SECTIONS_PLANNED)
    read = sum(map(read_as_expected, plans)) + written * _mean(list(map(read_as_expected, sections or plans)))
    usage = Usage(input=read, output=PLAN_WRITTEN * len(plans) + SECTION_WRITTEN * written)
    count = written if plan is not None else MOST_PAGES * MOST_SECTIONS
    longest = max(map(read_at_most, sections or plans), default=0)
    asked = [(read_at_most(one), 1) for one in plans]
    asked += [(longest, count), (longest + max_tokens + FAULTS_READ, count * REPAIRS)]
    costs = [(cost_at_most(prices, model.name, tokens, max_tokens, on), times) for tokens, times in asked]
    most = total([one * times for one, times in costs if one is not None], prices.currency)
    expected = prices.cost(usage, model.name, model.name, on)
    return Estimate(
        model.name, len(plans) + written, sum(times for _, times in asked), usage, expected,
        None if expected is None else most, prices.version, _assumptions(plan, written, max_tokens),
    )  # fmt: skip


def _mean(counts: list[int]) -> int:
    return -(-sum(counts) // max(1, len(counts)))


def _request(question: Question, model: ChatModel, max_tokens: int) -> ChatRequest:
    adapted = to_dialect(question.schema, dialect_named(model.capabilities.dialects[0]))
    shape = Shape(question.name, adapted.schema, adapted.dialect.rung)
    return ChatRequest(messages=question.messages, max_tokens=max_tokens, shape=shape)


def _assumptions(plan: SitePlan | None, sections: int, max_tokens: int) -> tuple[str, ...]:
    planned = (
        f"the plan's {sections} sections are written"
        if plan is not None
        else f"expected: {sections} sections are written; "
        f"at most: a plan of {MOST_PAGES} pages with {MOST_SECTIONS} sections each, none longer to ask for than these"
    )
    return (
        planned,
        f"expected: 4 bytes are a token, a plan has {PLAN_WRITTEN} tokens, a section {SECTION_WRITTEN}, "
        "each is fit at once, and the provider's cache saves nothing",
        f"at most: a byte is a token, every answer has {max_tokens} tokens, every section is asked for {REPAIRS} times more",
        "no attempt fails after it began, and the first model answers",
    )
