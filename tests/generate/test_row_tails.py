"""What follows a price up to the next row is said of that row."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read
from tests.generate.test_reading_briefs import line

ROWS = (
    # days and hours between a price and the next row
    ("Reed & Rush, willow weaving in Ely. Basket day £85 on Saturdays at 10am, kids' club £12 on Wednesday afternoons at 4pm.",
     ["85 GBP on Saturdays at 10am [Basket day]", "12 GBP on Wednesday afternoons at 4pm [Kids' club]"]),
    ("Wick & Wax, a candle shop in Ludlow. Candles from £9, refills £6, and a two-hour pouring class for £32 on Thursday evenings at 7.15pm.",
     ["from 9 GBP [Candles]", "6 GBP [Refills]", "32 GBP on Thursday evenings at 7.15pm [Two-hour pouring class]"]),
    ("Salt Yard, a yoga studio in Deal. Drop-in £12 on Mondays at 7pm, eight week course £80 on Tuesdays from 6 to 7pm.",
     ["12 GBP on Mondays at 7pm [Drop-in]", "80 GBP on Tuesdays from 6 to 7pm [Eight week course]"]),
    # a predicate or a clause of the row
    ("Cog & Chain, a bike shop in Hove. Full service £90 takes three days, puncture repair £14 while you wait, wheel truing £20.",
     ["90 GBP takes three days [Full service]", "14 GBP while you wait [Puncture repair]", "20 GBP [Wheel truing]"]),
    ("Hem House, alterations in Bath. Trousers shortened £15 while you wait, zips £22.",
     ["15 GBP while you wait [Trousers shortened]", "22 GBP [Zips]"]),
    ("Plum & Rye, a bakery in Frome. Celebration cakes from £38, ordered two days ahead please.",
     ["from 38 GBP ordered two days ahead [Celebration cakes]"]),
    # another period of the same thing
    ("Stint is an app for choirs. Free for one choir, £4 a month for unlimited choirs, £30 a year.",
     ["0 GBP Free [One choir]", "4 GBP a month [Unlimited choirs]", "30 GBP a year [Unlimited choirs]"]),
    ("The Shed, a coworking space in Stroud. Hot desk £90 a month, £900 a year.", ["90 GBP a month [Hot desk]", "900 GBP a year [Hot desk]"]),
    # a list that a price holds is one
    ("Ash & Coal does barbecue catering in Kent. From £55 a head for 40 to 120 guests, including chefs, grills and plates.",
     ["from 55 GBP a head for 40 to 120 guests, including chefs, grills and plates"]),
    ("Smoke Signal, a food truck in Leeds. Private hire from £16 a person for 40 or more people including salads, plates and two servers.",
     ["from 16 GBP a person for 40 or more people including salads, plates and two servers [Private hire]"]),
    # tiers share the period and what their limits count
    ("Postbird sends invoices for freelancers. Basic $12 a month up to 20 invoices, Plus $29 up to 2,000, Max $79 unlimited.",
     ["12 USD a month up to 20 invoices [Basic]", "29 USD a month, up to 2,000 invoices [Plus]", "79 USD a month, unlimited invoices [Max]"]),
    ("Tallybook is bookkeeping software. Solo £8 a month with one bank account, Team £18 with up to three accounts and Firm £36 with unlimited accounts.",
     ["8 GBP a month with one bank account [Solo]", "18 GBP a month, with up to three accounts [Team]", "36 GBP a month, with unlimited accounts [Firm]"]),
    ("Pingway is an API for text messages. Plans: Starter is free up to 50 messages a month, Growth is €39 a month up to 1,000 messages, Scale €99 up to 9,000.",
     ["0 EUR free up to 50 messages a month [Starter]", "39 EUR a month, up to 1,000 messages [Growth]", "99 EUR a month, up to 9,000 messages [Scale]"]),
    # so many of the same thing, and one of another size
    ("Crust & Co, a bakery in Ely. Croissants £2.40 each or six for £13.", ["2.40 GBP each [Croissants]", "13 GBP for six [Croissants]"]),
    ("Bun Club, buns in Deal. A large cinnamon bun is £4.20, a small one £2.90.", ["4.20 GBP [Large cinnamon bun]", "2.90 GBP [Small bun]"]),
    # what goes on beyond a limit names nothing
    ("Oak Again, furniture repair in Ripon. Chairs from £60. We deliver for free within 10 miles, further for 50p a mile.", ["from 60 GBP [Chairs]"]),
    ("Wheelwright, a bike shop in York. Service £45. Also hire: £18 a day or £70 a week.", ["45 GBP [Service]", "18 GBP a day [Hire]", "70 GBP a week [Hire]"]),
    # guests who pay nothing stay a row of their own
    ("Harbour Fair in Deal. Adults £4, children free.", ["4 GBP [Adults]", "0 GBP free [Children]"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), ROWS, ids=[str(at) for at in range(len(ROWS))])
def test_what_follows_a_price_is_of_its_row(text: str, rows: list[str]) -> None:
    found = [line(fact).removeprefix("price: ") for fact in read(text).facts if fact.kind == "price"]
    assert found == rows


@pytest.mark.parametrize("text", [row[0] for row in ROWS[:4]])
def test_a_sentence_that_is_all_rows_is_not_told_again(text: str) -> None:
    assert not [one.text for one in read(text).leftover if "£" in one.text]
