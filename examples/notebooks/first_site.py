# ---
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---
# ruff: noqa: B018 - the last line of a cell is what it shows

# %% [markdown]
# # A first site
#
# One sentence, one site. Run the cells from top to bottom; nothing here needs a key or a network.

# %%
import pagemagic as pm

brief = "Ines Varga, ceramicist in Ghent. Bowls, cups and vases, thrown by hand. Studio visits on Saturdays. studio@inesvarga.example"
made = pm.design(brief)
made

# %% [markdown]
# ## What it took from the brief
#
# Every fact knows the words it came from. What nobody said is a finding, and not on the page.

# %%
[(fact.kind, fact.words) for fact in made.used]

# %%
made.findings

# %% [markdown]
# ## The same facts, composed differently
#
# A seed is another design of the same content; a theme is another character.

# %%
sites = {theme: pm.design(brief, theme=theme).site for theme in ("contact-sheet", "market", "poster")}
sites["poster"]

# %% [markdown]
# ## Change one fact
#
# A patch is data. Applying it gives a new site and the patch that undoes it; only the sections that use the fact change.

# %%
site = made.site
email = site.fact("email")
patch = pm.Patch(ops=[{"op": "set_fact", "fact": {**email.model_dump(), "text": "hello@inesvarga.example"}}])
applied = site.apply(patch)

changed = [
    section.type
    for section in site.sections()
    if pm.render_fragment(site, section.id) != pm.render_fragment(applied.site, section.id)
]
changed

# %%
assert applied.site.apply(applied.inverse).site == site

# %% [markdown]
# ## Publish
#
# A bundle is the finished site: files by path. The same document gives the same bytes everywhere.

# %%
bundle = pm.render_site(applied.site, target=pm.Target(origin="https://inesvarga.example"))
list(bundle), bundle.digest
