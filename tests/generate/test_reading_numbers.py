"""Telephone numbers, prices, amounts, number words and links, one phrase at a time."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.money import decimal
from pagemagic.generate.reading.numerals import number_at, numerals
from pagemagic.generate.reading.reader import read
from pagemagic.generate.reading.tokens import tokens
from tests.generate.test_reading_briefs import line


def found(kind: str, text: str) -> list[str]:
    """Return the facts of a kind in a brief, on one line each."""
    return [line(fact).partition(": ")[2] for fact in read(text).facts if fact.kind == kind]


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("Forno, padaria em Braga. Tel. 253 555 018", ["253 555 018 = +351253555018"]),
        ("Forno, padaria em Braga. +351 253 555 018", ["+351 253 555 018 = +351253555018"]),
        ("Forno, padaria em Braga. 253555018", ["253555018 = +351253555018"]),
        ("Kettle, café in Leeds. 0113 555 0142", ["0113 555 0142 = +441135550142"]),
        ("Kettle, café in Leeds. (0113) 555 0142", ["(0113) 555 0142 = +441135550142"]),
        ("Kettle, café in Leeds. +44 (0)113 555 0142", ["+44 (0)113 555 0142 = +441135550142"]),
        ("Kettle, café in Leeds. 0044 113 555 0142", ["0044 113 555 0142 = +441135550142"]),
        ("Kettle, café in Boston. (617) 555-0142", ["(617) 555-0142 = +16175550142"]),
        ("Kettle, café in Boston. 617.555.0142", ["617.555.0142 = +16175550142"]),
        ("Horno, panadería en Madrid. 91 555 01 42", ["91 555 01 42 = +34915550142"]),
        ("Boulangerie Lune à Lyon. 04 78 55 01 42", ["04 78 55 01 42 = +33478550142"]),
        ("Bäckerei Mond in Berlin. 030/555 01 42", ["030/555 01 42 = +49305550142"]),
        ("Forno Luna a Roma. Tel. 06 555 0142", ["06 555 0142 = +39065550142"]),
        ("Bakkerij Maan in Utrecht. 030-555 0142", ["030-555 0142 = +31305550142"]),
        ("Padaria Lua em Recife. (81) 95555-0142", ["(81) 95555-0142 = +5581955550142"]),
        ("Bakery somewhere. Call 555 0142", ["555 0142 = 5550142"]),
        ("Kettle, café in Leeds. 12 Harbour Street, 01227 555 019", ["01227 555 019 = +441227555019"]),
        ("Lys, dog walking in Tromsø. Ingrid, 77 55 50 12.", ["77 55 50 12 = +4777555012 [Ingrid]"]),
        ("Lys, glass studio in Aarhus. CVR 25555012, 86 55 50 12.", ["86 55 50 12 = +4586555012"]),
        ("Ljus, bakery in Malmö. 040-555 012.", ["040-555 012 = +4640555012"]),
        ("Kettle, café in Leeds, 1998-2024.", []),
        ("Kettle, café in Leeds. £1 250 000 raised.", []),
        ("Forno, padaria em Braga, 4700-123.", []),
        ("Kettle, café in Leeds. Open 10.30-11.45.", []),
        ("Kettle, café in Leeds. 12/04/2027.", []),
        ("Kettle, café in Leeds. 10000 loaves.", []),
    ],
)
def test_phones(text: str, phones: list[str]) -> None:
    assert found("phone", text) == phones


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("Kettle, café in Leeds. Tea £2.", ["2 GBP [Tea]"]),
        ("Kettle, café in Leeds. Cakes from £3.50 each.", ["from 3.50 GBP each [Cakes]"]),
        ("Kettle, café in Leeds. £12 per person.", ["12 GBP per person"]),
        ("Kettle, café in Leeds. £40/hour.", ["40 GBP hour"]),
        ("Kettle, café in Leeds. £40 an hour.", ["40 GBP an hour"]),
        ("Kettle, café in Leeds. £5 for children.", ["5 GBP [Children]"]),
        ("Kettle, café in Leeds. £180 for one hour.", ["180 GBP [One hour]"]),
        ("Kettle, café in Leeds. A wedding cake costs £1,250.", ["1250 GBP [Wedding cake]"]),
        ("Kettle, café in Leeds. Cakes £20–£30.", []),
        ("Kettle, café in Leeds. Cakes £20-30.", []),
        ("Kettle, café in Toronto. Tea $3.", ["3 CAD [Tea]"]),
        ("Forno, padaria em Braga. Broa 1,80 €.", ["1.80 EUR [Broa]"]),
        ("Forno, padaria em Braga. Bolos a partir de 12 €.", ["from 12 EUR [Bolos]"]),
        ("Forno, padaria em Braga. Bolo 1.200,50 €.", ["1200.50 EUR [Bolo]"]),
        ("Padaria Lua em Recife. Bolo R$ 45,90.", ["45.90 BRL [Bolo]"]),
        ("Horno, panadería en Madrid. Pan desde 2 € la pieza.", ["from 2 EUR la pieza [Pan]"]),
        ("Boulangerie Lune à Lyon. Pain dès 3 €.", ["from 3 EUR [Pain]"]),
        ("Boulangerie Lune à Lyon. Menu 12€50.", ["12.50 EUR [Menu]"]),
        ("Bäckerei Mond in Berlin. Torten ab 25,– €.", ["from 25 EUR [Torten]"]),
        ("Forno Luna a Roma. Torte da 20 €.", ["from 20 EUR [Torte]"]),
        ("Bakkerij Maan in Utrecht. Taart vanaf € 15 per stuk.", ["from 15 EUR per stuk [Taart]"]),
        ("パン教室。体験3,500円。", ["3500 JPY [体験]"]),
    ],
)
def test_prices(text: str, prices: list[str]) -> None:
    assert found("price", text) == prices


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("45", "45"), ("0,40", "0.40"), ("0.400", "0.400"), ("1,250", "1250"), ("1.250", "1250"), ("1.200,50", "1200.50"),
        ("1,200.50", "1200.50"), ("1 200", "1200"), ("1'200", "1200"), ("25,–", "25"), ("007", "7"), ("1.000.000", "1000000"),
    ],
)  # fmt: skip
def test_amounts(written: str, amount: str) -> None:
    assert decimal(written) == amount


@pytest.mark.parametrize("lang", ["en", "pt", "es", "fr", "de", "it", "nl"])
def test_every_number_to_a_hundred_has_a_word(lang: str) -> None:
    assert set(range(1, 101)) <= set(numerals(lang).values())
    for word, number in numerals(lang).items():
        read_back = number_at(tokens(word), 0, lang)
        assert read_back is not None
        assert read_back[0] == number, word


@pytest.mark.parametrize(
    ("lang", "word", "number"),
    [
        ("en", "forty-two", 42), ("pt", "vinte e duas", 22), ("es", "treinta y una", 31), ("es", "veintitrés", 23),
        ("fr", "quatre-vingt-dix-sept", 97), ("fr", "vingt et un", 21), ("fr", "soixante-douze", 72),
        ("de", "einundzwanzig", 21), ("it", "ventotto", 28), ("it", "trentatré", 33), ("nl", "tweeëntwintig", 22),
    ],
)  # fmt: skip
def test_number_words(lang: str, word: str, number: int) -> None:
    assert numerals(lang)[word] == number


@pytest.mark.parametrize(
    ("text", "kind", "facts"),
    [
        ("Bread Co. Shop at https://bread.example/shop?a=1.", "url", ["https://bread.example/shop?a=1 [Shop]"]),
        ("Bread Co. See www.bread.example, please.", "url", ["www.bread.example"]),
        ("Bread Co. Written in Node.js, see e.g. the docs.", "url", []),
        ("Bread Co. We are open.Come in.", "url", []),
        ("Bread Co. javascript:alert(1)", "url", []),
        ("Bread Co. ana@bread.example.", "email", ["ana@bread.example"]),
        ("Bread Co. <ana.b+c@bread.example>", "email", ["ana.b+c@bread.example"]),
        ("Bread Co. ana@bread", "email", []),
        ("Bread Co. @bread on Instagram.", "handle", ["@bread instagram"]),
        ("Bread Co. Instagram: @bread, GitHub: @bread-co", "handle", ["@bread instagram"]),
        ("Bread Co. @bread@social.example", "handle", ["@bread@social.example mastodon"]),
        ("Bread Co. @bread", "handle", ["@bread instagram inferred"]),
    ],
)
def test_links(text: str, kind: str, facts: list[str]) -> None:
    assert found(kind, text)[: len(facts) or 1] == facts


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Free up to 1,000 requests a month, then $15 per 100,000. Docs online.", "per 100,000"),
        ("Uploads: €4 per 1,000 pages. Support is free.", "per 1,000 pages"),
        ("Käse 3,20 € pro 100 g, Brot 4 €.", "pro 100 g"),
        ("1.000 Anfragen frei, danach 5 € je 10.000.", "je 10.000"),
        ("Taxifahrten 3 € pro 10 km.", "pro 10 km"),
    ],
)
def test_a_unit_holds_its_whole_number(text: str, unit: str) -> None:
    prices = [fact for fact in read(text).facts if fact.kind == "price" and fact.unit]
    assert [price.unit for price in prices] == [unit]
