"""Company: what stands beside a motif in the pictures of its trade, where the site's own words name too little."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_ROWS = (
    "cheese:milk cow sheep grapes; cleaver:steak sausage chicken cow; steak:cleaver sausage cow; "
    "sausage:cleaver steak chicken; chicken:hen egg; fish:shell anchor wave boat; shell:fish wave boat; "
    "ice-cream:citrus strawberry cherry cup; pizza:tomato olive oven cheese; burger:tomato cheese beer; "
    "cup:coffee-bean croissant teapot cake; coffee-bean:cup croissant cookie; teapot:cup cookie cake leaf; "
    "cake:cherry strawberry; chocolate:cookie gift cherry; honey:bee flower jam; "
    "bee:honey flower jam; jam:strawberry cherry honey; grapes:bottle glass leaf; bottle:grapes glass cheese; "
    "beer:glass wheat bottle; apple:carrot tomato cherry basket; carrot:apple tomato basket; "
    "tractor:apple carrot hen pumpkin; olive:bottle leaf bread; rice-ball:noodles fish soup; "
    "noodles:soup rice-ball pot; soup:pot bread tomato; cloche:fork-knife pot glass; milk:cow cheese egg; "
    "flower:plant-pot vase seedling leaf; spade:tree leaf seedling wheelbarrow; tree:spade axe leaf logs; "
    "mower:shears leaf tree; seedling:spade carrot watering-can; plant-pot:leaf watering-can seedling; "
    "key:lock door padlock-open; lock:key door shield; broom:bucket spray window; bucket:broom spray drop; "
    "truck:box sofa lamp; box:truck cabinet lamp; roof:brick hammer ladder house; "
    "chimney:brick flame logs roof; roller:paintbrush ladder varnish; paintbrush:roller varnish chair; "
    "heat-pump:radiator boiler house; solar-panel:sun lightning house; brick:trowel hammer ladder; "
    "tile:trowel bath shower; trowel:brick bucket ladder; window:door house hammer; door:key window hammer; "
    "saw:hand-plane table chair cabinet; hand-plane:saw chair table; sofa:chair spool lamp; chair:saw sofa table; "
    "kitchen:cabinet table tap; bath:shower tap drop; pipe:tap valve drop; boiler:radiator flame pipe; "
    "bulb:plug socket lightning; car:tyre gear spanner; tyre:car spanner gear; bicycle:tyre spanner gear; "
    "spool:button scissors sewing-machine shirt; shirt:button dress spool; dress:spool button scissors; "
    "shoe:spool hammer scissors; hat:button spool scissors; yarn:sheep button spool; "
    "scissors:comb hair-dryer hand-mirror; barber-pole:scissors razor comb shaving-brush; hung-picture:mitre frame mount canvas; frame:mount mitre canvas hung-picture; "
    "stretching:gym-ball treatment-table stretch-band hand; day-boat:lifebuoy wave anchor sun; "
    "polish:hand-mirror lipstick hand; lipstick:hand-mirror polish flower; lotus:drop candle leaf; "
    "ring:rings watch gift; watch:clock gear; rings:flower ring cake; vase:jug cup mortar; "
    "mended-bowl:cup jug vase artist-brush; jug:cup vase pot; paw:dog cat rabbit; dog:paw bell house; "
    "cat:paw yarn fish; horse:fence; tooth:cross drop mortar; pill:cross mortar plaster; "
    "eye:spectacles book; spectacles:eye book; ear:headphones note; pram:teddy heart blocks; "
    "blocks:teddy puzzle kite; teddy:blocks puzzle kite; puzzle:blocks teddy speech; yoga:lotus leaf moon; "
    "dumbbell:runner ball clock; runner:shoe trophy clock; swimmer:wave lifebuoy clock; ball:trophy whistle shirt; "
    "racket:ball trophy whistle; oar:row-boat wave trophy; row-boat:oar wave lifebuoy anchor; boat:anchor wave oar; dancer:note mask shoe; "
    "chess:trophy clock book; mountain:pine tent sun; note:score; guitar:note score; "
    "piano:score note; trumpet:note score; mask:stage lantern ticket; reel:film ticket mask; "
    "camera:film photo lens; pencil:pen open-book palette; palette:easel artist-brush pencil; "
    "open-book:books pen spectacles; books:open-book lamp spectacles; pen:open-book letter envelope; "
    "open-mic:ticket stage; vinyl:note; courtyard:tree leaf spade plant-pot; old-house:brick window door; mill:wheat; windmill:wheat mill; water-mill:wheat mill; hen:egg; cargo-bike:bicycle bell; arch:column vase map; church:candle bell book; mosque:lantern moon book; bed:suitcase key lamp; "
    "tent:pine mountain sun; manuscript:letter quill; speech:open-book mortarboard people; mortarboard:open-book pencil globe; "
    "umbrella:shield house car; shield:umbrella house car; house:key door window; candle:honey flame gift; sculpture:hand column vase; "
    "saddle:horse spool; violin:score note; jacket:spool button scissors; book-press:book open-book books; "
    "stone-arch:brick hammer trowel; learner-car:car key; fir:candle bell gift star; stall:apple basket cheese bread"
)
"""``motif:motif motif``; one text, so that the rows wrap freely."""

COMPANY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {row.partition(":")[0]: tuple(row.partition(":")[2].split()) for row in _ROWS.split("; ")}
)
"""Motif -> motifs that go with it, the nearest first."""
