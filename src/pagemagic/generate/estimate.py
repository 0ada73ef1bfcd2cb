"""What a generation or an edit will cost, before anybody is asked: what is likely, and what it cannot pass."""

from __future__ import annotations

from collections.abc import Sequence
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
    """What a generation or an edit will use and cost."""

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
        if not self.most_calls:
            return f"no calls of {self.model}: there is nothing to ask"
        if self.expected is None or self.most is None:
            return f"{self.calls} calls of {self.model}, whose price is not known"
        return (
            f"about {self.expected} for {self.calls} calls of {self.model}, at most {self.most} for {self.most_calls}"
        )


@dataclass(frozen=True)
class Foreseen:
    """Questions of one kind that will be asked."""

    questions: Sequence[Question]
    """Those that are known; where more may be asked, they stand for all."""
    written: int
    """Tokens that an answer is expected to have."""
    expected: int
    """How many are expected to be asked."""
    most: int
    """How many may be asked."""
    again: int = 0
    """How often each of them may be asked for again, with what is wrong with its answer."""
    longer: int = 0
    """Tokens that one may have more than those that are known."""


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
    plans = [] if plan is not None else [plan_question(given)]
    sections = [section_question(task, skeleton, known) for task in skeleton.written] or plans
    written = len(skeleton.written) if plan is not None else max(len(skeleton.written), SECTIONS_PLANNED)
    most = written if plan is not None else MOST_PAGES * MOST_SECTIONS
    kinds = [
        Foreseen(plans, PLAN_WRITTEN, len(plans), len(plans)),
        Foreseen(sections, SECTION_WRITTEN, written, most, REPAIRS),
    ]
    planned = (
        f"the plan's {written} sections are written"
        if plan is not None
        else f"expected: {written} sections are written; "
        f"at most: a plan of {MOST_PAGES} pages with {MOST_SECTIONS} sections each, none longer to ask for than these"
    )
    return estimate_of(kinds, planned, model, prices, on, max_tokens)


def estimate_of(
    kinds: Sequence[Foreseen], planned: str, model: ChatModel, prices: PriceTable, on: date, max_tokens: int
) -> Estimate:
    """The estimate for questions. ``planned`` says how many of which kind there are."""
    usage, likely, costs, most_calls = Usage(), list[Money | None](), list[Money | None](), 0
    for kind in kinds:
        requests = [_request(question, model, max_tokens) for question in kind.questions]
        one = Usage(input=_mean(list(map(read_as_expected, requests))), output=kind.written)
        usage += Usage(input=one.input * kind.expected, output=one.output * kind.expected)
        # One by one: a long request has a price of its own, and many short ones are none.
        likely.append(_times(prices.cost(one, model.name, model.name, on), kind.expected))
        longest = max(map(read_at_most, requests), default=0) + kind.longer
        for tokens, times in ((longest, kind.most), (longest + max_tokens + FAULTS_READ, kind.most * kind.again)):
            most_calls += times
            costs.append(_times(cost_at_most(prices, model.name, tokens, max_tokens, on), times))
    return Estimate(
        model.name, sum(kind.expected for kind in kinds), most_calls, usage, _sum(likely, prices), _sum(costs, prices),
        prices.version, _assumptions(planned, kinds, max_tokens),
    )  # fmt: skip


def _times(cost: Money | None, count: int) -> Money | None:
    return None if cost is None else cost * count


def _sum(costs: Sequence[Money | None], prices: PriceTable) -> Money | None:
    """All together; None as soon as one is not known."""
    known = [one for one in costs if one is not None]
    return total(known, prices.currency) if len(known) == len(costs) else None


def _mean(counts: list[int]) -> int:
    return -(-sum(counts) // max(1, len(counts)))


def _request(question: Question, model: ChatModel, max_tokens: int) -> ChatRequest:
    adapted = to_dialect(question.schema, dialect_named(model.capabilities.dialects[0]))
    shape = Shape(question.name, adapted.schema, adapted.dialect.rung)
    return ChatRequest(messages=question.messages, max_tokens=max_tokens, shape=shape)


def _assumptions(planned: str, kinds: Sequence[Foreseen], max_tokens: int) -> tuple[str, ...]:
    lengths = ", ".join(
        dict.fromkeys(f"{kind.written} for {kind.questions[0].name}" for kind in kinds if kind.questions)
    )
    again = max((kind.again for kind in kinds), default=0)
    return (
        planned,
        f"expected: 4 bytes are a token, the tokens of an answer are {lengths or 'none'}, "
        "each is fit at once, and the provider's cache saves nothing",
        f"at most: a byte is a token, every answer has {max_tokens} tokens"
        + (f", every part is asked for {again} times more" if again else ""),
        "no attempt fails after it began, and the first model answers",
    )
