"""What readers see of facts. Spaces that do not break are written as plain ones where a test is not about them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.i18n.hyphenation import soft_hyphens
from pagemagic.i18n.tables import TABLES
from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.facts import (
    FIELDS,
    AddressFact,
    ClaimFact,
    DateFact,
    EmailFact,
    Fact,
    HandleFact,
    HoursFact,
    NameFact,
    OfferFact,
    Opening,
    PersonFact,
    PhoneFact,
    PlaceFact,
    PriceFact,
    TradeFact,
    UrlFact,
    YearFact,
)
from pagemagic.page.wording import fact_link, fact_text, fit_class, has_field, time_datetime

I = "n1"  # noqa: E741 - the id is beside the point
BAKERY = HoursFact(id=I, openings=(Opening(days=(2, 3, 4, 5, 6, 7), opens="06:30", closes="19:00"),))
OFFICE = HoursFact(id=I, openings=(Opening(days=(1, 2, 3, 4, 5), opens="09:00", closes="17:30"),))
CALL_OUT = HoursFact(id=I, openings=(Opening(days=(1, 2, 3, 4, 5, 6, 7), opens="00:00", closes="24:00"),))
STUDIO = HoursFact(id=I, openings=(Opening(days=(6,)),), note="by appointment")
SHOP = HoursFact(
    id=I,
    openings=(
        Opening(days=(1, 2, 3, 4, 5), opens="09:00", closes="18:00"),
        Opening(days=(6,), opens="09:00", closes="13:00"),
    ),
)
FAIR = DateFact(id=I, start="2027-04-03", end="2027-04-04", role="event")
DEADLINE = DateFact(id=I, start="2027-03-20", role="deadline")
PHONE = PhoneFact(id=I, text="239 555 018", tel="+351239555018")
FEE = PriceFact(id=I, amount="180", currency="GBP", unit="for one hour")
FIELD = PriceFact(id=I, amount="0.40", currency="EUR", unit="per field and month", starting=True)
ADDRESS = AddressFact(
    id=I, text="Ladeira do Carmo 18, 3000-213 Coimbra", street="Ladeira do Carmo", number="18", locality="Coimbra"
)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("fact", "field", "locale", "expected"),
    [
        (BAKERY, "text", "pt-PT", "Terça a domingo, 6h30–19h"),
        (BAKERY, "days", "pt-PT", "Terça a domingo"),
        (BAKERY, "times", "pt-PT", "6h30–19h"),
        (BAKERY, "text", "fr", "Du mardi au dimanche, 6 h 30 – 19 h"),
        (BAKERY, "text", "es", "Martes a domingo, 6:30–19:00"),
        (BAKERY, "text", "ja", "火曜～日曜 6:30–19:00"),
        (OFFICE, "text", "en-GB", "Monday to Friday, 9:00–17:30"),
        (OFFICE, "text", "en-US", "Monday to Friday, 9 am–5:30 pm"),
        (OFFICE, "text", "de", "Montag bis Freitag, 9:00–17:30 Uhr"),
        (CALL_OUT, "text", "en-GB", "24 hours a day"),
        (CALL_OUT, "times", "en-GB", "24 hours"),
        (CALL_OUT, "days", "en-GB", "Every day"),
        (CALL_OUT, "text", "de", "Rund um die Uhr"),
        (STUDIO, "text", "en", "Saturday, by appointment"),
        (STUDIO, "days", "en", "Saturday"),
        (STUDIO, "times", "en", "Saturday, by appointment"),
        (SHOP, "text", "en", "Monday to Friday, 9:00–18:00; Saturday, 9:00–13:00"),
        (SHOP, "days", "en", "Monday to Saturday"),
        (SHOP, "times", "en", "Monday to Friday, 9:00–18:00; Saturday, 9:00–13:00"),
        (HoursFact(id=I, note="sob marcação"), "text", "pt", "Sob marcação"),
        (HoursFact(id=I, note="sob marcação"), "times", "pt", "Sob marcação"),
        (HoursFact(id=I), "text", "pt", "Horário"),
        (HoursFact(id=I, label="Oficina"), "text", "pt", "Oficina"),
        (FAIR, "text", "pt-PT", "3 e 4 de abril de 2027"),
        (FAIR, "start", "pt-PT", "3 de abril de 2027"),
        (FAIR, "end", "pt-PT", "4 de abril de 2027"),
        (FAIR, "days", "pt-PT", "3 e 4 de abril"),
        (FAIR, "weekday", "pt-PT", "Sábado e domingo"),
        (FAIR, "text", "en-US", "April 3 and 4, 2027"),
        (DEADLINE, "text", "pt-PT", "20 de março de 2027"),
        (DEADLINE, "days", "pt-PT", "20 de março"),
        (DEADLINE, "weekday", "pt-PT", "Sábado"),
        (DEADLINE, "end", "en", "20 March 2027"),
        (DateFact(id=I, start="2027-04-02", end="2027-04-05"), "weekday", "en", "Friday to Monday"),
        (PHONE, "text", "pt", "239 555 018"),
        (PHONE, "tel", "pt", "+351239555018"),
        (FEE, "text", "en-GB", "£180"),
        (FEE, "amount", "en-GB", "£180"),
        (FEE, "unit", "en-GB", "for one hour"),
        (FIELD, "text", "en", "from €0.40"),
        (FIELD, "amount", "en", "€0.40"),
        (FIELD, "text", "pt", "a partir de 0,40 €"),
        (PriceFact(id=I, amount="45", currency="EUR"), "text", "pt", "45 €"),
        (PriceFact(id=I, amount="45", currency="EUR"), "unit", "pt", "45 €"),
        (ADDRESS, "text", "pt", "Ladeira do Carmo 18, 3000-213 Coimbra"),
        (ADDRESS, "street", "pt", "Ladeira do Carmo"),
        (ADDRESS, "venue", "pt", "Ladeira do Carmo 18, 3000-213 Coimbra"),
        (EmailFact(id=I, text="o'brien@example.org"), "text", "en", "o'brien@example.org"),
        (UrlFact(id=I, text="docs.example", href="https://docs.example/"), "href", "en", "https://docs.example/"),
        (HandleFact(id=I, text="@ines", network="instagram"), "network", "en", "instagram"),
        (NameFact(id=I, text="O'Brien's"), "text", "en", "O’Brien’s"),
        (TradeFact(id=I, text="padaria"), "text", "pt", "Padaria"),
        (PlaceFact(id=I, text="Coimbra"), "text", "pt", "Coimbra"),
        (PersonFact(id=I, text="Ruth Adeyemi", role="Solicitor"), "role", "en", "Solicitor"),
        (PersonFact(id=I, text="Ruth Adeyemi"), "role", "en", "Ruth Adeyemi"),
        (YearFact(id=I, year=1974), "text", "pt", "1974"),
        (YearFact(id=I, year=1974), "text", "ja", "1974年"),
        (OfferFact(id=I, text="Broa", note="de milho"), "note", "pt", "de milho"),
        (OfferFact(id=I, text="conversas", count=1200), "count", "de", "1.200"),
        (ClaimFact(id=I, text="a 10-day forecast"), "text", "en", "A 10-day forecast"),
    ],
)
def test_facts(fact: Fact, field: str, locale: str, expected: str) -> None:
    assert plain(fact_text(fact, field, locale)) == expected


@pytest.mark.parametrize(
    ("fact", "field", "locale", "expected"),
    [
        (BAKERY, "text", "pt-PT", "de terça a domingo, 6h30–19h"),
        (BAKERY, "days", "nl", "dinsdag tot en met zondag"),
        (CALL_OUT, "days", "en", "every day"),
        (FAIR, "weekday", "pt-PT", "sábado e domingo"),
        (OFFICE, "days", "en", "Monday to Friday"),
    ],
)
def test_facts_inside_a_sentence(fact: Fact, field: str, locale: str, expected: str) -> None:
    assert plain(fact_text(fact, field, locale, inline=True)) == expected


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en", "Tuesday to Saturday, 9:30–18:00; Thursday until 20:00"),
        ("nl", "Dinsdag t/m zaterdag, 9.30–18.00 uur; donderdag tot 20 uur"),
        ("pt", "Terça a sábado, 9h30–18h; quinta até às 20h"),
    ],
)
def test_a_longer_day_is_said_by_its_end(locale: str, expected: str) -> None:
    usual, longer = (
        Opening(days=(2, 3, 4, 5, 6), opens="09:30", closes="18:00"),
        Opening(days=(4,), opens="18:00", closes="20:00"),
    )
    hours = HoursFact(id=I, openings=(usual, longer))
    assert plain(fact_text(hours, "text", locale)) == expected
    # Told day by day, the same week keeps the grouping it came in.
    days = Opening(days=(2, 3, 5, 6), opens="09:30", closes="18:00"), Opening(days=(4,), opens="09:30", closes="20:00")
    assert " 20:00" not in plain(fact_text(HoursFact(id=I, openings=days), "text", "en"))


def test_where_lines_do_not_break() -> None:
    assert fact_text(PHONE, "text", "pt") == "239\u00a0555\u00a0018"
    assert fact_text(ADDRESS, "text", "pt") == "Ladeira do Carmo\u00a018, 3000-213 Coimbra"
    venue = AddressFact(id=I, text="4 Queen Square, Bristol BS1 4JQ", postcode="BS1 4JQ")
    assert fact_text(venue, "text", "en-GB") == "4\u00a0Queen Square, Bristol BS1\u00a04JQ"
    # A street too long to stand beside its number in a narrow line parts from it: kept together, the number would break.
    long = AddressFact(id=I, text="Haarlemmerstraat 188, Leiden")
    assert fact_text(long, "text", "nl") == "Haarlemmerstraat 188, Leiden"
    assert fact_text(PriceFact(id=I, amount="45", currency="EUR"), "text", "pt") == "45\u00a0€"


def test_an_arabic_page_keeps_the_order_of_a_number() -> None:
    phone = PhoneFact(id=I, text="+971 4 555 0142", tel="+97145550142")
    assert fact_text(phone, "text", "ar") == "\u200e+971\u00a04\u00a0555\u00a00142\u200e"


def test_an_unknown_field_is_refused_with_those_there_are() -> None:
    with pytest.raises(InvalidInputError, match="use text, tel"):
        fact_text(PHONE, "nonsense", "en")


@pytest.mark.parametrize(
    ("fact", "link"),
    [
        (PHONE, "tel:+351239555018"),
        (EmailFact(id=I, text="post@example.org"), "mailto:post@example.org"),
        (EmailFact(id=I, text="a%b@example.org"), "mailto:a%25b@example.org"),
        (UrlFact(id=I, text="docs.example", href="https://docs.example/"), "https://docs.example/"),
        (HandleFact(id=I, text="@a", network="github", href="https://github.com/a"), "https://github.com/a"),
        (HandleFact(id=I, text="@a", network="github"), None),
        (ADDRESS, None),
        (FAIR, None),
    ],
)
def test_links(fact: Fact, link: str | None) -> None:
    assert fact_link(fact) == link


@pytest.mark.parametrize(
    ("fact", "field", "expected"),
    [
        (FAIR, "start", "2027-04-03"),
        (FAIR, "end", "2027-04-04"),
        (FAIR, "text", None),
        (DEADLINE, "text", "2027-03-20"),
        (DEADLINE, "end", "2027-03-20"),
        (YearFact(id=I, year=1974), "text", "1974"),
        (BAKERY, "text", None),
        (PHONE, "text", None),
    ],
)
def test_machine_readable_times(fact: Fact, field: str, expected: str | None) -> None:
    assert time_datetime(fact, field) == expected


@pytest.mark.parametrize(
    ("fact", "held"),
    [
        (BAKERY, {"text", "days", "times"}),
        (STUDIO, {"text", "days"}),
        (FAIR, {"text", "start", "end", "days", "weekday"}),
        (DEADLINE, {"text", "start", "days", "weekday"}),
        (FEE, {"text", "amount", "unit"}),
        (PriceFact(id=I, amount="1", currency="EUR"), {"text", "amount"}),
        (ADDRESS, {"text", "street", "number", "locality"}),
        (OfferFact(id=I, text="Broa"), {"text"}),
        (PHONE, {"text", "tel"}),
    ],
)
def test_which_fields_a_fact_holds(fact: Fact, held: set[str]) -> None:
    assert {field for field in (*FIELDS[fact.kind], "nonsense") if has_field(fact, field)} == held


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("Encontro de Tipografia do Porto", "xl"),
        ("Soil moisture for any field, ten days ahead", "l"),
        ("Family law in Bristol, from two solicitors.", "l"),
        ("Pão de centeio, broa e regueifa em Coimbra", "l"),
        ("Boiler repair, burst pipes and bathroom fitting in Swansea and around the bay", "m"),
        ("Heizungsinstallation in Köln", "s"),
        ("Heizungs\u00adinstallation in Köln", "l"),
        ("Donaudampfschifffahrtsgesellschaft", "xs"),
        ("word " * 30, "s"),
        ("東京のちいさなパン屋", "xl"),
        ("東京のちいさなパン屋で、毎朝焼きたてのパンをどうぞ", "l"),
        ("well-established", "l"),
        ("", "xl"),
    ],
)
def test_sizes_of_headings(text: str, size: str) -> None:
    assert fit_class(text) == size


def test_long_words_fit_once_they_are_hyphenated() -> None:
    word = "Versicherungsvermittlung"
    assert fit_class(word) == "xs"
    assert fit_class(soft_hyphens(word, "de")) == "l"


lines = st.text(alphabet="abcé '\"-.,1 ", min_size=1, max_size=20).map(lambda text: "x" + text)
maybe = st.none() | lines
clocks = st.none() | st.from_regex(r"(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)", fullmatch=True)
openings = st.builds(
    Opening,
    days=st.sets(st.integers(1, 7), min_size=1).map(lambda days: tuple(sorted(days))),
    opens=clocks,
    closes=clocks,
)
days = st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31)).map(datetime.date.isoformat)
runs = st.tuples(days, st.none() | days).map(lambda run: run if run[1] is None or run[0] <= run[1] else run[::-1])
phones = st.from_regex(r"[0-9]{2,4}([ -][0-9]{2,4}){1,3}", fullmatch=True).map(
    lambda text: PhoneFact(id=I, text=text, tel="+44" + "".join(filter(str.isdigit, text))[-12:])
)
prices = st.builds(
    PriceFact,
    id=st.just(I),
    amount=st.from_regex(r"[0-9]{1,9}(\.[0-9]{1,4})?", fullmatch=True),
    currency=st.sampled_from(["EUR", "GBP", "USD", "JPY", "CHF", "BRL", "SEK", "KWD"]),
    unit=maybe,
    starting=st.booleans(),
)
facts: st.SearchStrategy[Fact] = st.one_of(
    st.builds(NameFact, id=st.just(I), text=lines),
    st.builds(ClaimFact, id=st.just(I), text=lines),
    st.builds(PersonFact, id=st.just(I), text=lines, role=maybe),
    st.builds(OfferFact, id=st.just(I), text=lines, note=maybe, count=st.none() | st.integers(1, 100_000)),
    st.builds(AddressFact, id=st.just(I), text=lines, street=maybe, number=maybe, postcode=maybe, venue=maybe),
    st.builds(HoursFact, id=st.just(I), openings=st.lists(openings, max_size=4).map(tuple), note=maybe, label=maybe),
    runs.map(lambda run: DateFact(id=I, start=str(run[0]), end=run[1])),
    st.builds(YearFact, id=st.just(I), year=st.integers(1000, 2999)),
    phones,
    prices,
)
locales = st.sampled_from([*TABLES, "pt-PT", "pl", "he", "zh-Hant"])


@given(facts, locales, st.booleans())
def test_a_fact_always_has_a_text_and_always_the_same(fact: Fact, locale: str, inline: bool) -> None:
    for field in FIELDS[fact.kind]:
        text = fact_text(fact, field, locale, inline=inline)
        assert text.strip()
        assert text == fact_text(fact.model_copy(), field, locale, inline=inline)


@given(prices, locales)
def test_no_line_breaks_between_a_number_and_its_currency(price: PriceFact, locale: str) -> None:
    assert " " not in fact_text(price, "amount", locale)


@given(phones, locales)
def test_the_digits_of_a_number_survive(phone: PhoneFact, locale: str) -> None:
    text = fact_text(phone, "text", locale)
    assert " " not in text
    digits = "".join(letter for letter in text if "0" <= letter <= "9")
    assert digits.endswith(phone.tel[3:])


@given(st.text(alphabet="abcdefghi äé-\u00ad東京", max_size=150))
def test_a_longer_heading_is_never_larger(text: str) -> None:
    order = ("xl", "l", "m", "s", "xs")
    assert order.index(fit_class(text + " word")) >= order.index(fit_class(text))
