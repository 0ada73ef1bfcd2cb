"""Company: what stands beside a motif in the pictures of its trade, where the site's own words name too little."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_ROWS = (
    "cleaver:steak sausage chicken cow; steak:cleaver sausage cow; sausage:cleaver steak chicken; chicken:hen egg; "
    "fish:sardine shell anchor wave; shell:fish wave boat; pizza:oven; cup:coffee-bean; coffee-bean:cup croissant cookie; "
    "teapot:leaf; honey:bee hive; bee:hive honey; grapes:bottle glass; bottle:glass grapes; beer:hops copper-kettle wheat; copper-kettle:bottle hops wheat glass; hops:beer; vet-cross:dog cat stethoscope paw rabbit; tattoo-heart:tattoo-machine flower; tattoo-machine:tattoo-heart; blown-glass:vase jug glass flame; kayak:oar wave lifebuoy; climber:carabiner mountain rope; carabiner:climber mountain; "
    "binoculars:bird tree wave; acorn:tree rain-boots swing leaf; apple-tree:apple crate ladder pear; crate:apple; pear:apple; taxi:pin map suitcase clock; museum:column mask portrait; gamepad:laptop star trophy; maths:set-square pencil abacus; two-languages:open-book pen globe; maze:lock key hourglass; hourglass:maze clock; "
    "washing-machine:shirt drop bucket; surfboard:wave sun; diving-mask:fish wave; golf:ball trophy flag; skis:mountain pine; fishing-rod:fish wave; telescope:moon star; boxing-glove:dumbbell trophy; judo-jacket:trophy; cricket:trophy ball; laptop:phone cursor; top-hat:star balloon; foot:hand shoe; mouse:house spray; scaffold:ladder brick; "
    "digger:brick spade wheelbarrow; megaphone:poster pencil; blinds:window; portrait:camera photo lens; ghost:lantern moon; skip:truck recycling; chainsaw:tree logs axe leaf; curtains:window spool blinds; cider:apple apple-tree crate pear; bowls:trophy sun; teddy-plaster:stethoscope teddy plaster heart; origami:hand; seal-pup:wave fish lifebuoy; two-chairs:speech door leaf; toaster:screwdriver plug lamp; sauna:drop flame leaf; llama:mountain fence; soap:drop leaf flower; knife:hand; anvil:hammer flame; train:ticket clock; "
    "target:trophy; rugby-ball:trophy whistle; first-aid:plaster pulse heart; lighthouse:wave boat; castle:flag key; skateboard:shoe trophy; cards:trophy clock; bouncy-castle:balloon star; sneaker:shoe spray; motorbike:spanner tyre gear; "
    "apple:basket; carrot:basket; tractor:fence; olive:leaf; rice-ball:noodles fish soup; noodles:soup pot; "
    "soup:pot; cloche:fork-knife pot glass; milk:cow; flower:vase leaf; spade:tree leaf seedling wheelbarrow; "
    "tree:spade axe leaf logs; mower:shears leaf tree; seedling:spade carrot watering-can; "
    "plant-pot:leaf watering-can seedling; key:lock padlock-open; lock:key door shield; broom:bucket spray window; "
    "bucket:drop shirt; truck:box; box:truck; roof:tile ladder chimney; chimney:ladder flame; "
    "roller:paintbrush ladder varnish; paintbrush:roller varnish chair; heat-pump:radiator boiler house; "
    "solar-panel:sun lightning house; brick:trowel hammer ladder; tile:trowel bath shower; "
    "trowel:brick bucket ladder; window:pane; door:key; saw:hand-plane table chair cabinet; "
    "hand-plane:saw chair table; sofa:chair; chair:saw; kitchen:cabinet; bath:shower tap; pipe:tap valve drop; "
    "boiler:radiator flame pipe; bulb:plug socket lightning; car:tyre spanner; tyre:car; "
    "spool:button scissors sewing-machine shirt; shirt:button dress spool; dress:spool button scissors; shoe:hammer; "
    "hat:spool; yarn:sheep; scissors:comb hair-dryer hand-mirror; barber-pole:scissors razor comb shaving-brush; "
    "hung-picture:mitre frame mount canvas; frame:mount mitre canvas hung-picture; "
    "stretching:gym-ball treatment-table stretch-band hand; day-boat:lifebuoy wave anchor sun; "
    "polish:hand-mirror hand; lipstick:hand-mirror; lotus:candle; ring:rings; watch:gear; rings:bell flower candle glass; stove:flame logs chimney; drone:camera film photo; horseshoe:horse anvil hammer; room-set:lamp sofa plant-pot curtains; treatment-table:hand lotus candle leaf; food-truck:burger fork-knife citrus; vase:jug; "
    "mended-bowl:cup jug vase artist-brush; jug:vase; dog:paw lead dog-bowl; cat:paw; horse:fence; tooth:toothbrush; "
    "pill:pulse mortar plaster; eye:spectacles; spectacles:eye; pram:teddy; blocks:teddy puzzle kite; "
    "teddy:blocks puzzle kite; puzzle:blocks teddy speech; yoga:lotus; runner:shoe; swimmer:wave lifebuoy pool; "
    "ball:trophy whistle shirt; racket:ball; oar:row-boat wave trophy; row-boat:oar wave lifebuoy anchor; "
    "boat:anchor wave; dancer:note; chess:trophy clock book; mountain:pine tent; note:score; guitar:note score; "
    "piano:score note; trumpet:note score; mask:stage ticket; reel:film ticket mask; camera:film photo lens; "
    "pencil:pen open-book palette; palette:easel artist-brush pencil; open-book:books pen spectacles; "
    "books:open-book lamp spectacles; pen:open-book letter envelope; open-mic:ticket stage; vinyl:note; "
    "courtyard:tree leaf spade plant-pot; old-house:window door; mill:wheat; windmill:wheat mill; "
    "water-mill:wheat mill; hen:egg; cargo-bike:bicycle bell; bicycle:bell tyre; gear:spanner; arch:column; church:bell candle; "
    "mosque:lantern moon book; bed:key moon; tent:pine; stethoscope:pulse plaster heart; manuscript:letter quill; quill:letter envelope manuscript; "
    "speech:open-book mortarboard people; mortarboard:open-book pencil globe; umbrella:shield; shield:umbrella; "
    "house:key door; candle:flame; sculpture:hand; saddle:horse; violin:score note; jacket:spool button scissors; "
    "book-press:book open-book books; stone-arch:hammer; fir:candle bell gift star; stall:basket; "
    "loom:yarn sheep; rug:loom yarn; ukulele:note score; choir:score note; roof-truss:saw ladder; farmhouse:bed key tree; "
    "pool:wave sun; theodolite:house map ruler set-square; cold-truck:box truck; paper-lantern:candle star moon; home-battery:sun lightning house; hanger:shirt dress jacket button; cracked-phone:phone plug screwdriver; wreath:candle bird flower; air-con:heat-pump socket house; sweet-jar:chocolate gift cookie; parquet:boards hammer saw; paving:brick trowel wheelbarrow house; marquee:bunting balloon bell; tow-truck:car spanner tyre; bowling-pins:trophy star shoe; aquarium:fish wave shell; balloon:star gift bunting; hot-tub:drop leaf sun star; cv:briefcase people pen; pegboard:hammer saw screwdriver paintbrush; printing:poster card envelope; notebook:pencil pen envelope card; conservatory:house window door; garage-door:key door house; crane:brick truck; concrete-mixer:trowel brick bucket; doughnut:cup cookie; taco:pepper tomato citrus; pommel-horse:trophy whistle; tanker:pipe valve drop; needles:hand leaf pulse"
)
"""``motif:motif motif``; one text, so that the rows wrap freely."""

COMPANY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {row.partition(":")[0]: tuple(row.partition(":")[2].split()) for row in _ROWS.split("; ")}
)
"""Motif -> motifs that go with it, the nearest first."""
