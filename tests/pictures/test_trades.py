"""A hundred small businesses and clubs: nearly all get motifs of their own, led by one that fits."""

from __future__ import annotations

import pagemagic as pm

TRADES = (
    "bakery:loaf,wheat; cheesemonger:cheese; butcher:cleaver,steak,sausage; fishmonger:fish; "
    "greengrocer:carrot,apple,tomato,basket; wine shop:bottle,grapes; coffee roaster:cup,coffee-bean; "
    "ice cream parlour:ice-cream; pizzeria:pizza; sushi restaurant:fish,pot,rice-ball; "
    "chocolate maker:chocolate; brewery:beer,bottle; tea room:teapot; cake shop:cake; "
    "caterer:cloche,fork-knife,pot; honey farm:honey,bee; vineyard:grapes,bottle; "
    "farm shop:tractor,apple,basket; florist:flower; garden centre:spade,seedling,tree,plant-pot; "
    "bookshop:open-book,books; stationery shop:pencil,pen; toy shop:teddy; shoe shop:shoe; hat maker:hat; "
    "dressmaker:dress,spool,sewing-machine; tailor:spool,scissors; jeweller:ring,rings; watch repair:watch; "
    "optician:eye,spectacles; pharmacy:pill,cross; dentist:tooth; doctor's surgery:stethoscope,cross; "
    "physiotherapy practice:stretching; osteopath:stretching; yoga studio:yoga,flower,lotus; "
    "pilates studio:yoga,flower; gym:dumbbell,ball; swimming club:swimmer,ball; running club:runner,ball,shoe; "
    "tennis club:racket,ball; football club:ball; rowing club:oar; sailing club:boat; cycling club:bicycle; "
    "chess club:chess; dance school:dancer; music school:note,piano; choir:choir; brass band:trumpet,note; "
    "guitar teacher:guitar,note,book; theatre company:mask; cinema:reel; museum:museum; library:books,open-book; "
    "church:church; mosque:mosque; language school:two-languages,book,mortarboard; driving school:car,learner-car; "
    "nursery school:blocks,mortarboard; childminder:blocks,teddy; midwife:pram; vet:vet-cross; dog walker:dog,paw; "
    "cattery:cat,paw; riding stable:horse; hairdresser:scissors; barber:barber-pole,scissors; "
    "nail salon:polish,scissors; beauty salon:lotus,scissors,lipstick; massage therapist:treatment-table,hand; "
    "plumber:pipe,tap; electrician:bulb,lightning; joiner:saw; roofer:roof,brick; "
    "painter and decorator:roller,paintbrush; gardener:tree,spade; locksmith:key; cleaner:broom,window; "
    "removals company:truck,box; chimney sweep:chimney; solar installer:solar-panel; "
    "heat pump installer:heat-pump; car repair garage:car,gear; bicycle workshop:bicycle; tiler:tile; "
    "stonemason:brick,stone-arch; window fitter:window; kitchen fitter:kitchen,saw; upholsterer:sofa,chair; "
    "architect:floor-plan,arch,compass; surveyor:map; lawyer:circles,scales; accountant:ledger,calculator; "
    "insurance broker:umbrella,shield; estate agent:house; photographer:camera; illustrator:pencil; "
    "potter:vase; hotel:bed,suitcase,house"
)
"""``trade:motif,motif``: any of the motifs may lead."""

AT_LEAST = 94


def test_a_hundred_trades_are_led_by_a_motif_that_fits() -> None:
    rows = [row.split(":") for row in TRADES.split("; ")]
    assert len(rows) == 100
    unfit = []
    for trade, fitting in rows:
        first = pm.design(f"A {trade} in Norwich.").site.art.motifs[0]
        if first not in fitting.split(","):
            unfit.append((trade, first))
    assert len(rows) - len(unfit) >= AT_LEAST, unfit
