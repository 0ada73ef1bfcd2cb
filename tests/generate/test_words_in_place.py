"""Every line stands where a copy editor would set it: the reason to call over the number, seasons not under it, names before titles."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from tests.generate.test_design import page_text

_REASONS = (
    ("Bell Books, bookkeeping in Norwich. VAT returns, payroll. From £140 a month. Free half hour call. 01603 555 0133.", "Free half hour call"),
    ("Hundeschule Kern in Fulda. Einzelstunde 55 €, Gruppe 20 €, Schnupperstunde kostenlos. 0661 555 0133.", "Schnupperstunde kostenlos"),
    ("Clínica Marín, clínica dental en Murcia. Limpieza 45 €, férula 90 €. Primera visita gratuita. 968 555 027.", "Primera visita gratuita"),
)  # fmt: skip
_NAMES = (
    ("Hal Dunn, gardener in Norwich. Hedges, lawns. £28 an hour. 01603 555 0133.", "Per hour"),
    ("Bell Books, bookkeeping in Norwich. VAT returns, payroll. From £140 a month. Free first call. 01603 555 0133.", "Monthly fee"),
    ("Little Acorns, outdoor preschool in Haldon. Mornings 9 to 12:30, full days to 3. £32 a morning, £48 a day. 01392 555 0177.", "Full day"),
    ("Marie Roux, jardinière à Nantes. Haies, pelouses. 35 € l'heure. 02 40 55 50 11.", "Par heure"),
    ("Ana Luna, jardinera en Granada. Setos, césped. 25 € la hora. 958 555 011.", "Por hora"),
    ("Anna Kern, Gärtnerin in Kassel. Hecken, Rasen. 40 € die Stunde. 0561 555 0121.", "Pro Stunde"),
    ("Anna Bassi, giardiniera a Lucca. Siepi, prati. 25 € l'ora. 0583 555 011.", "L’ora"),
)  # fmt: skip
_PEOPLE = (
    ("Bell Books, bookkeeping in Norwich. VAT returns, payroll. Dana Bell, AAT licensed. dana@bell.example, 01603 555 0133.", "Dana Bell", "AAT licensed"),
    ("Violino Vivo, aulas de violino em Évora. Aulas a partir dos 5 anos. Professora: Inês Prata. 266 555 014, violino@vivo.example", "Professora", "Inês Prata"),
)  # fmt: skip
_FIRST = (
    ("Tide Kayaks, sea kayak tours from Oban. Half day £55, full day £85. April to October. Small groups of up to six. Book on 01631 555 0123.",
     "April to October", "Half day"),
    ("Wall Climbing, bouldering centre in Hull. Day pass £11, shoe hire £3. Open weekdays 10 to 10, weekends 9 to 8, bank holidays 10 to 6. "
     "First induction free. Unit 4, Tannery Row. 01482 555 0178.", "Bank holidays 10 to 6", "First induction free"),
    ("Festa das Vindimas, 18 a 20 de setembro de 2027, Largo da Matriz, Palmela. Pisa da uva no sábado às 17h, cortejo no domingo às 15h. "
     "Entrada livre, copo 4 €. Comissão de Festas, 212 555 017, festas@vindimas.example", "Entrada livre", "Ver o programa"),
    ("Rommelmarkt De Bron, zaterdag 22 mei 2027 van 9 tot 15 uur, Sporthal De Bron, Kerkweg 3, Gouda. Kraam € 12, toegang gratis. 0182 555 018.",
     "Toegang gratis", "Kraam"),
)  # fmt: skip


def _lines(brief: str) -> list[str]:
    text = page_text(design(brief).site).replace("\u00a0", " ").replace("\u00ad", "").replace("\u2060", "")
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize(("brief", "reason"), _REASONS, ids=[told for _, told in _REASONS])
def test_what_is_free_to_ask_for_is_the_reason_to_call(brief: str, reason: str) -> None:
    section = design(brief).site.pages["/"].sections[-1]
    assert section.type in ("action", "contact")
    assert reason in _lines(brief)
    assert str(section.props.title).replace("\u00a0", " ") == reason


@pytest.mark.parametrize(("brief", "name"), _NAMES, ids=[name for _, name in _NAMES])
def test_a_time_alone_names_its_price(brief: str, name: str) -> None:
    assert name in _lines(brief)


@pytest.mark.parametrize(("brief", "label", "value"), _PEOPLE, ids=[value for _, _, value in _PEOPLE])
def test_what_somebody_is_licensed_for_stands_under_the_name(brief: str, label: str, value: str) -> None:
    lines = _lines(brief)
    assert lines.index(value) == lines.index(label) + 1


@pytest.mark.parametrize(("brief", "first", "then"), _FIRST, ids=[first for _, first, _ in _FIRST])
def test_a_line_comes_before_what_it_is_no_part_of(brief: str, first: str, then: str) -> None:
    text = "\n".join(_lines(brief))
    assert text.index(first) < text.rindex(then)
    body = text.partition(then)[2]
    assert f"\n{first}" not in body.partition("\n0")[0] or first == "Entrada livre"


def test_who_answers_a_number_has_its_label() -> None:
    lines = _lines(_FIRST[2][0])
    assert lines[lines.index("Comissão de Festas") + 1] == "212 555 017"


def test_no_line_begins_with_a_separator() -> None:
    text = page_text(
        design(
            "Dawlish Bird Watchers. Newcomers welcome, binoculars to lend. Run by volunteers. birds@dawlish.example"
        ).site
    )
    assert "\u00a0· " in text
    assert " · " not in text
