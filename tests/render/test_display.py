"""Notebook displays: a sandboxed frame, an outline, and data."""

import json

from tests.sample import hero, site

import pagemagic as pm
from pagemagic.gallery.theme_data import gallery_themes

BRIEF = "Padaria Aurora, padaria em Braga desde 1987. Pão de centeio e broa. Telefone 253 555 014."


def test_a_site_shows_itself_without_permissions() -> None:
    """The page stands in a frame that may do nothing, and its markup cannot leave the attribute."""
    bundle = pm.design(BRIEF).site._repr_mimebundle_()
    assert bundle["text/html"].startswith("<iframe sandbox ")
    assert "</html>" not in bundle["text/html"]
    assert bundle["text/plain"].startswith("Padaria Aurora (pt-PT)")
    assert pm.Site.from_json(json.dumps(bundle["application/vnd.pagemagic.site+json"])).name == "Padaria Aurora"


def test_a_page_shows_its_outline() -> None:
    """A page alone has no theme."""
    page = pm.design(BRIEF).site.pages["/"]
    assert [line.split()[1] for line in page._repr_mimebundle_()["text/plain"].splitlines()[1:]] == [
        section.type for section in page.sections
    ]


def test_an_outline_shows_titles_as_people_write_them() -> None:
    """Marks and facts in one line, whatever the title holds."""
    title = ["Call ", {"type": "strong", "children": ["now"]}, {"type": "break"}, "2*3\n"]
    shown = site(hero(props={"title": title})).pages["/"]._repr_mimebundle_()["text/plain"]
    assert shown.splitlines()[1] == "  n2  hero  Call **now** 2\\*3"


def test_a_theme_shows_every_surface() -> None:
    """Six surfaces in two schemes, each with its contrast."""
    for entry in gallery_themes().values():
        bundle = entry.theme._repr_mimebundle_()
        assert bundle["text/plain"].count(":1") == 12
        assert bundle["text/html"].count("<tr>") == 14


def test_findings_show_a_table() -> None:
    """Findings name what to mend; none is said as well."""
    findings = pm.design("Aurora, bakery in Braga.").findings
    assert "<td>todo</td>" in findings._repr_mimebundle_()["text/html"]
    assert type(findings)(())._repr_mimebundle_()["text/plain"] == "nothing to mend"
