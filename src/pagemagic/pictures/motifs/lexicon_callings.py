"""Words of callings that a wider word of the lexicon would take for their neighbours: a kayak is no rowing boat, a vet keeps
no kennel. Read before :mod:`pagemagic.pictures.motifs.lexicon`, and written as it is."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CALLING_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "kayak": "kayak* caiaque* kajak* canoe* canoa* piragua* kanu kanus kano kanos kanoverhuur canoagem piraguism* カヤック",
        "climber": "climbing climbing+wall climbing+gym boulder* escalada escalade kletter* arrampic* klimhal klimmen klimzaal* klimmuur rocodromo* bloc ボルダリング",
        "binoculars": "birdwatch* bird+watcher bird+watchers bird+watching birder* birding bird+club bird+count bird+counts bird+walk bird+walks ornitholog* ornitolog* ornitholog* vogelbeobacht* vogelkund* vogelschutz* vogelspott* vogelwerkgroep* vogelkijk* avistamiento* observacao+aves observacion+aves observation+oiseaux birdwatching 探鳥",
        "acorn": "forest+school forest+schools forest+preschool forest+kindergarten forest+nursery outdoor+preschool outdoor+nursery outdoor+kindergarten waldkindergart* waldkita* waldspielgruppe* naturkindergart* escola+floresta escola+bosque escuela+bosque bosque+escuela ecole+foret maternelle+foret asilo+bosco scuola+bosco bosschool* natuuropvang",
        "apple-tree": "orchard* pomar pomares verger vergers obsthof* obstgart* obstwiese* streuobst* frutteto frutteti meleto meleti boomgaard* fruitteelt* manzanar* pomarad* 果樹園",
        "pear": "pear pears pera peras poire poires birne birnen pere peer peren",
        "crate": "crate crates",
        "surfboard": "surf surfing surfer* surfschool* surfschule* surfkurs* bodyboard* wellenreit* サーフィン",
        "diving-mask": "diving scuba snorkel* dive+centre dive+center dive+school mergulho buceo plongee tauchen tauchschul* tauchkurs* tauchbasis subacque* immersion* duiken duikschool* ダイビング",
        "golf": "golf golfclub* golfplatz* golfschule* ゴルフ",
        "skis": "ski skiing skischul* skischool* skiverleih* skikurs* skiverhuur esqui esquiar esquis sci snowboard* langlauf* スキー",
        "fishing-rod": "fishing+trip fishing+trips fishing+club angling angler* fishing+lake fishing+tackle angelverein* angelladen angelsport* hengelsport* hengelaar* pesca+desportiva pesca+deportiva pesca+sportiva peche+ligne 釣り",
        "telescope": "telescope* astronom* sternwarte* observatory observator* stargaz* sterrenwacht* planetari* 天文",
        "vet-cross": "vet vets veterin* tierarzt* tierarzte* tierklinik* tierpraxis* dierenarts* dierenkliniek* clinique+veterinaire بيطري 動物病院",
        "copper-kettle": "distiller* destilar* destileri* brennerei* *brennerei distilleri* stokerij* 蒸留所",
        "hops": "hop hops lupulo houblon hopfen luppolo",
        "beer": "brewery breweries brewhouse* microbrew* taproom* tap+room taprooms alehouse* brasserie+artisanale brasseries+artisanales brasserie+biere microbrasserie* brasseur brasseurs brasseuse microcervej* cervejari* cervecer* microcervec* birrific* birreri* brauhaus* brouwerij* biergart* ビール醸造",
        "tattoo-heart": "tattoo* tatuag* tatuaj* tatouag* tatoueu* tatowier* tatuagg* tatuator* タトゥー",
        "blown-glass": "glassblow* glass+blowing glass+blower glass+blowers glassmak* blown+glass hot+glass glass+studio soprador* vidro+soprado vidrio+soplado vidrier* soplador* verre+souffle verrerie* souffleur* glasblas* glasblas* vetro+soffiato vetreri* soffiatore* gabbier* glasblazer* glasblazerij* 吹きガラス",
        "taxi": "taxi taxis taxibetrieb* taxiunternehm* taxifahrt* taxizentral* taxibedrij* taxista* radiotaxi* minicab* cab+firm cab+company private+hire airport+transfer airport+transfers vtc taksi タクシー",
        "motorbike": "motorbike* motorcycl* moto motos motorrad* motorradwerkstatt* motociclet* motocicl* motocyclette* scooter* motorfiets* バイク",
        "museum": "museum* museu museus museo museos musee musees musei *museum *museo 博物館 美術館 متحف",
        "gamepad": "video+game video+games game+studio game+studios game+developer game+developers indie+game indie+games games+studio gaming videojuego* videojogo* jogos+video jeu+video jeux+video studio+jeux videospiel* computerspiel* spieleentwickl* spielestudio* videogioc* videogame* gamestudio* gameontwikkel* ゲーム",
        "maths": "math maths mathemat* matematic* mathe mathematik* wiskunde* rekenen algebra 数学 算数",
        "two-languages": "translat* traduc* tradut* ubersetz* vertal* vertaal* interpret* dolmetsch* tolk tolken traduzion* language+school language+schools language+class language+classes language+course language+courses sprachschul* sprachkurs* escola+linguas escola+idiomas escuela+idiomas academia+idiomas ecole+langues cours+langues scuola+lingue scuola+lingua taalschool* taalcursus* taalles* 翻訳 通訳 語学学校",
        "maze": "escape+room escape+rooms escaperoom* escape+game escape+games maze mazes labyrinth* labirint* laberinto* doolhof 脱出",
        "washing-machine": "laundrette* launderette* laundromat* lavandari* lavanderi* laverie* waschsalon* wasserette* coin+laundry コインランドリー",
        "boxing-glove": "boxing boxe boxeo boxen boxclub* boxverein* boksen boksschool* kickbox* muay+thai boxing+club ボクシング",
        "judo-jacket": "judo karate aikido taekwondo jujitsu jiu+jitsu martial+art martial+arts artes+marciais artes+marciales arts+martiaux kampfkunst* kampfsport* arti+marziali vechtsport* 空手 柔道",
        "cricket": "cricket",
        "laptop": "laptop* computer+repair computer+repairs computer+help it+support pc+repair computerhilfe edv informatic* informatik* depannage+informatique computerhulp reparacion+ordenadores パソコン",
        "top-hat": "magician* magic+show magic+shows magico ilusionist* prestidigit* illusionnist* zauberer* zauberkunst* zaubershow* goochelaar* prestigiator* 手品",
        "foot": "podiatr* chiropod* podolog* podolog* pedicure+medicale fusspflege* podotherap* pedicuro* pedicura* pedicuria",
        "mouse": "pest+control rat+catcher exterminat* desratiz* desinfestac* control+plagas plagas deratis* nuisibles schadlingsbekampf* kammerjager* disinfest* derattizz* ongedierte*",
        "scaffold": "scaffold* andaime* andamio* echafaud* gerust* ponteggi* steiger steigers steigerbouw*",
        "digger": "digger* excavat* groundwork* groundworks escavac* excavac* terrassement* terrassier* bagger* erdbau tiefbau scavi movimento+terra grondwerk* graafmachine*",
        "megaphone": "marketing advertising publicidade publicidad publicite werbeagentur* werbung pubblicita reclamebureau* public+relations 広告",
        "blinds": "blind blinds window+blinds shutter* roller+blinds persian* estore estores stores+venitiens jalousie* rollladen rolladen raffstore* tapparell* veneziane zonwering* jaloezie*",
        "portrait": "portrait portraits portraitist* headshot* retrato retratos portrat* portratfoto* ritratto ritratti ritrattist* portret* 肖像 ポートレート",
        "sneaker": "sneaker sneakers trainers zapatillas turnschuh* gympen gymschoenen スニーカー",
        "shoe": "shoemak* shoe+repair 靴修理",
        "plant-pot": "plant+nursery plant+nurseries garden+centre garden+centres garden+center viveiro viveiros vivero viveros pepinier* baumschule* gartnerei* staudengart* vivaio vivai kwekerij* tuincentr* houseplant* house+plants zimmerpflanz* 園芸店",
        "pram": "midwife midwives midwifery",
    }
)  # fmt: skip
"""Motif -> its words."""
