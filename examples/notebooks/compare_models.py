# ---
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---
# ruff: noqa: B018, E402 - the last line of a cell is what it shows, and cells import what they need

# %% [markdown]
# # Compare models
#
# One brief, three models and two ways to ask, side by side: how the sites look, what they cost, how long they took, what the
# audit finds. It runs without a key and without a network: a server on this machine plays back answers that were
# recorded. To ask models of your own, put their names into `MODELS` and take `Settings.from_env()`.

# %%
import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from time import perf_counter

import pagemagic as pm
from pagemagic.generate.running.answers import MemoryAnswers
from pagemagic.generate.running.price_file import builtin_prices
from pagemagic.render.display import frame_html
from pagemagic.testing.models.server import ModelServer

MODELS = {"vllm:recorded-s": "0.10", "vllm:recorded-m": "0.80", "vllm:recorded-l": "4.00"}
BRIEF = "Oficina Ribeiro repairs bicycles in Porto while you wait: brakes, gears and wheels. Saturdays 9:00-13:00. ola@ribeiro.example"
PROMPTS = {"plain": BRIEF, "warm": BRIEF + " Warm and personal."}

here = Path(__file__).parent if "__file__" in globals() else Path()
RECORDED = json.loads((here / "recorded/compare_models.json").read_text(encoding="utf-8"))


class Playback:
    """Answers each request with what was recorded for its model, its prompt and what it asks for."""

    prompt = "plain"

    def __call__(self, body: dict) -> str | None:
        name = body["response_format"]["json_schema"]["name"]
        found = RECORDED[f"vllm:{body['model']}/{self.prompt}"].get(name)
        return None if found is None else json.dumps(found)


playback = Playback()
server = ModelServer(say=playback, strict=False).__enter__()
settings = pm.Settings(models={"vllm": {"api_key": server.key, "base_url": server.openai_url}})
rates = [
    pm.Price(model=model, input=Decimal(rate), output=Decimal(rate) * 4, cache_read=Decimal(rate) / 10)
    for model, rate in MODELS.items()
]
prices = builtin_prices().with_prices(rates, version="this notebook")

# %% [markdown]
# ## Three models, two prompts

# %%
made: dict[tuple[str, str], pm.Generation] = {}
latency: dict[tuple[str, str], float] = {}
for model in MODELS:
    with pm.BlockingPageMagic(model, settings=settings, prices=prices) as magic:
        for prompt, brief in PROMPTS.items():
            playback.prompt = prompt
            begun = perf_counter()
            made[model, prompt] = magic.generate(brief)
            latency[model, prompt] = perf_counter() - begun


class Html:
    """HTML that a notebook shows."""

    def __init__(self, html: str) -> None:
        self._html = html

    def _repr_html_(self) -> str:
        return self._html


def thumbnail(site: pm.Site, title: str) -> str:
    """A page as small as a stamp: rendered at 1200 pixels, shown at a quarter."""
    frame = frame_html(pm.render_page(site), title, height=1400)
    return (
        '<div style="width:300px;height:350px;overflow:hidden"><div style="width:1200px;transform:scale(.25);'
        f'transform-origin:0 0">{frame}</div></div>'
    )


def column(model: str, prompt: str) -> str:
    """One site with its figures."""
    found = made[model, prompt]
    score = Counter(finding.severity for finding in pm.audit(found.site))
    audit = f"{score['error']} errors, {score['warning']} warnings, {score['todo']} to do"
    cost = "unknown" if found.cost is None else f"{found.cost.amount:.4f} {found.cost.currency}"
    figures = f"{found.status}<br>{cost}, {found.usage.total} tokens<br>{latency[model, prompt]:.1f} s, {len(found.calls)} calls<br>{audit}"
    return f"<td style='vertical-align:top'><b>{model}</b>, {prompt}<br>{figures}{thumbnail(found.site, model)}</td>"


table = Html(
    "<table>"
    + "".join("<tr>" + "".join(column(model, prompt) for model in MODELS) + "</tr>" for prompt in PROMPTS)
    + "</table>"
)
table

# %% [markdown]
# The dearest model wrote that there are over 4,000 bicycles a year. Nobody said so, and it is not on the site.

# %%
assert "4,000" not in pm.render_page(made["vllm:recorded-l", "plain"].site)
{f"{model}, {prompt}": one.cost for (model, prompt), one in made.items()}

# %% [markdown]
# ## How one of them came about
#
# A generation shows its site, what it cost, and a line for each call.

# %%
made["vllm:recorded-m", "warm"]

# %% [markdown]
# ## Follow one while it happens
#
# In Jupyter, `display` draws it anew after every event.

# %%
progress = pm.RunProgress()
try:
    from IPython.display import display
except ImportError:
    display = None
handle = display(progress, display_id=True) if display else None
playback.prompt = "plain"
with pm.BlockingPageMagic("vllm:recorded-m", settings=settings, prices=prices) as magic, magic.stream(BRIEF) as run:
    for event in run:
        progress.add(event)
        if handle:
            handle.update(progress)
progress

# %% [markdown]
# ## Change one section by words
#
# The result is a patch. It touches nothing but the section that was named, and applying its inverse takes it back.

# %%
import difflib

site = made["vllm:recorded-m", "plain"].site
hero = site.find(type="hero")


def shorten(body: dict) -> str | None:
    """A model that writes the hero anew."""
    playback.prompt = "edit"
    if body["response_format"]["json_schema"]["name"] == "changes":
        return json.dumps({"changes": [{"do": "write", "node": hero.id, "behind": "", "use": "", "about": "shorter"}]})
    return playback(body)


server.say = shorten
with pm.BlockingPageMagic("vllm:recorded-m", settings=settings, prices=prices) as magic:
    edit = magic.edit(site, "a shorter lead", scope=[hero.id])
server.say = playback
before, after = (
    json.dumps(one.model_dump(mode="json"), indent=1).splitlines() for one in (hero, edit.site.find(id=hero.id))
)
changed = list(difflib.unified_diff(before, after, lineterm="", n=1))
print("\n".join(changed))
assert pm.check_scope(edit.patch, [hero.id], site) == ()
pm.summarise(edit.patch, site)

# %% [markdown]
# ## The second time costs nothing
#
# With `answers`, what was found fit is kept, for each tenant apart.

# %%
playback.prompt = "plain"
with pm.BlockingPageMagic("vllm:recorded-m", settings=settings, prices=prices, answers=MemoryAnswers()) as magic:
    first, second = magic.generate(BRIEF), magic.generate(BRIEF)
assert second.site == first.site
assert first.cost is not None
assert first.cost.amount > 0
assert second.cost is not None
assert second.cost.amount == 0
first.cost, second.cost

# %% [markdown]
# ## A section type of your own, in fifteen lines
#
# Models are told about it as about any other, and its texts are checked the same way.

# %%
from pagemagic.hookspecs import hookimpl
from pagemagic.markup.elements import E, inline, view
from pagemagic.markup.types import Inline
from pagemagic.page.base import Frozen
from pagemagic.page.inline import InlineText, NonBlankText
from pagemagic.sections.shared import Envelope, envelope, root, title_and


class NoticeProps(Frozen):
    title: NonBlankText
    text: InlineText


class NoticeView(Envelope):
    text: Inline


def present(section, context):
    return NoticeView(**envelope(section, context), text=context.t(section, "text"))


NOTICE = pm.SectionType(
    name="acme.notice", v=1, props=NoticeProps, slots=Frozen, surface="quiet", translatable=("title", "text"), present=present,
    view=view("acme-notice", NoticeView, root("acme-notice", E.div(title_and(E.p(inline("text"))), class_="pm-wrap pm-stack"))),
    style=".pm-acme-notice{padding-block:var(--section)}", hint="What visitors must know before they come.")  # fmt: skip


class Notices:
    @hookimpl
    def pagemagic_register_sections(self, catalogue):
        return catalogue.with_types(NOTICE)


playback.prompt = "add"
with pm.BlockingPageMagic("vllm:recorded-m", settings=settings, prices=prices, plugins=[Notices()]) as magic:
    added = magic.extend(site, "say that there are no trams on Monday", scope=["/"])
notice = added.site.find(type="acme.notice")
notice.props.title

# %% [markdown]
# ## Publish the one you like

# %%
bundle = pm.render_site(made["vllm:recorded-m", "warm"].site)
server.__exit__(None, None, None)
bundle.digest
