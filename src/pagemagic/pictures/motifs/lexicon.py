"""The lexicon: motif -> the words it stands for in English, Portuguese, Spanish, French, German, Italian, Dutch, Arabic
and Japanese.

Latin words are written without accents. ``word`` stands for the word and its plural, ``stem*`` for any word that begins so,
``*end`` for compounds that end so, ``one+other`` for two words in a row. A word under two motifs has two senses (:func:`.words.motif_for`). Adding a word or
a language means adding data.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LEXICON: Mapping[str, str] = MappingProxyType(
    {
        "sculpture": "sculpt* escult* bildhau* skulptur* scult* beeldhouw* نحات نحت 彫刻",
        "saddle": "saddle* seleiro* selar* guarnicion* talabarter* sellier* sellerie sattler* sattel sellai* selleria zadel* 馬具",
        "violin": "violin* luthier* lutier* violoncel* violon* cello cellos viola geige* liutai* liuteria viool* バイオリン ヴァイオリン كمان",
        "jacket": "jacket* blazer* anzug* sakko* massanzug* massschneid* fatos trajes",
        "book-press": "bookbind* encadern* encuadern* relieur* reliure* buchbind* rilegat* legatori* boekbind* 製本",
        "stone-arch": "stonemas* stone+mason stone+masons dry+stone pierre+seche pierres+seches piedra+seca pedra+seca pietra+secco trockenmauer* trockenstein* stapelmuur* steinmetz* scalpellin* canteir* canter* steenhouw* marmist* 石工",
        "learner-car": "driving driving+school driving+schools driving+lesson driving+lessons driving+instructor driving+instructors escola+conducao fahrschul* rijschool* rijles* autoscuol* auto+ecole autoecole* autoescol* autoescuel* 自動車学校 教習所",
        "fir": "christmas+market christmas+fair christmas+markets weihnachtsmarkt* adventsmarkt* christkindl* kerstmarkt* "
        "marche+noel mercado+natal mercadillo+navid* mercado+navidad mercatino+natale mercatini+natale weihnachtsbaum* "
        "christmas+tree sapin* クリスマス advents*",
        "stall": "stall stalls marktstand* bancarell* marktkraam kraam kramen feirante* ambulant*",
        "loaf": "sourdough bread rye pao centeio pan hogaza pain seigle miche brot *brot roggen* vollkorn* pane pagnotta segale "
        "brood *brood rogge* desem* مخبز خبز パン",
        "cracked-loaf": "mistura bauernbrot pain+campagne",
        "ring-bread": "regueifa roscon rosca bagel kringle ciambella ciambelle كعك ベーグル",
        "baguette": "baguette ficelle stokbrood barrinha バゲット barra+pan barras+pan",
        "croissant": "croissant* viennois* cornetto cornetti medialuna hornchen folhad* hojaldr* feuillet* sfogli* クロワッサン pastry "
        "pastries",
        "cake": "cake cupcake cupcakes bolo tarta torta gateau kuchen *kuchen torte *torte taart *taart birthday aniversario "
        "cumpleanos patisser* pasteler* pasticcer* konditor* كيك حلويات ケーキ doce doces doceria docaria banket banketbakk* "
        "gebak gebakje gebakjes pao+rala pastelaria pastelarias",
        "corn": "broa corn maize milho maiz mais polenta tortilla",
        "galette": "galette galettes",
        "brioche": "brioche bun buns muffin currant brotchen broodje magdalena queque bollo panettone",
        "pretzel": "pretzel brezel breze laugen*",
        "pudding": "pudding sericaia pudim flan creme caramel panna dessert sobremesa postre dolce nachtisch tiramisu プリン デザート",
        "pie": "pie tarte quiche crostata pastete tourte queijada queijadas pastel+nata pasteis+nata pasteis custard+tart "
        "custard+tarts tartlet tartlets",
        "empanada": "empanada rissol* calzone pasty turnover samosa empanadilla",
        "flatbread": "flatbread manakish focaccia naan pita piadina fladenbrot schiacciata مناقيش فطائر",
        "cookie": "cookie biscuit bolach* galleta keks platzchen biscotti koek koekje クッキー",
        "chocolate": "chocolat* chocola cioccolat* schokolad* praline* bonbon* confiseri* cacao شوكولا チョコ",
        "honey": "honey mel miel honig *honig miele honing imker* apicult* عسل 蜂蜜 はちみつ",
        "bee": "bee beekeep* abelha abeja abeille biene bijen",
        "jam": "jam jams compota mermelad* confiture marmel* marmellat* conserv* preserv* kompott pickle مربى ジャム",
        "wheat": "wheat flour trigo farinha harina farine mehl weizen* farina grano meel tarwe grain cereal espiga قمح",
        "oven": "oven forno horno four ofen holzofen",
        "cup": "mug mugs cups tasse tassen tasses taza tazas tazze caneca canecas chavenas kopjes mokken flat+white batch+brew americano* macchiato* mocha cortado* galao meia+leite filter+coffee coffee cafe caffe cappuccin* espresso kaffee *kaffee koffie latte قهوة コーヒー 珈琲 喫茶 カフェ",
        "coffee-bean": "torref* rosterei* torrefa* branderij 焙煎 roaster roasters roastery roasteries coffee+roasting tostador tostadores "
        "tostadero",
        "teapot": "tearoom tearooms teashop teashops tea+room tea+rooms tea+shop salon+the salons+the teestube* teesalon* tea teas cha tee thee infus* tisane شاي 茶 紅茶",
        "fish": "fish fishm* peixe pescad* pez poisson* fisch* *fisch pesce vis visser* bacalhau acorda salmon salmao lachs cod "
        "trout tuna atum sushi سمك 魚 鮮魚 寿司 pescheria pescherie sea+bass seabass",
        "shell": "seafood marisc* oyster ostra muschel* mossel* clam huitre coquill* frutti shellfish ameijo*",
        "pepper": "pepper pimento piment* pimiento chili spicy paprika* peperon* curry spice gewurz* spezie kruid* بهارات カレー "
        "especia especias especiaria especiarias",
        "pumpkin": "pumpkin abobora calabaza citrouille kurbis* zucca pompoen",
        "olive": "olive oliv* azeit* olio olijf* huile زيتون オリーブ aceite aceites aceituna aceitunas",
        "grapes": "grape uva raisin traube* druif vinh* vign* weinberg* wijngaard vineyard وعنب vina vinas vinedo* vinicol*",
        "bottle": "wine wines vinho vino vin wein *wein wijn wijnen weine vini winery bodega cellar adega cave cantina enotec* "
        "bottle garrafa garraf* gin whisk* likor 酒 日本酒 ワイン spirits",
        "glass": "glass+engraver glass+engravers glass+engraving bar tasting prova degust* cata verkost* proeverij aperitiv* aperitif",
        "beer": "beer cerve* cervez* biere bier *bier birra brewer* brewing brewpub* brauer* brouwer* pub ビール",
        "cocktail": "cocktail* drinks gintonic カクテル",
        "milk": "milk yogurt* yoghurt* iogurte* yogur yaourt* joghurt* leite leche lait milch melk dairy latic* lacte* molker* zuivel حليب 牛乳",
        "cheese": "cheese* quesos queso fromag* kase *kase formagg* kaas *kaas reblochon beaufort comte brie gouda parmigian* "
        "mozzarell* ricotta feta جبن جبنة チーズ queijo queijos queijar*",
        "egg": "egg eggs ovo huevo oeuf oeufs ei eier uova uovo omelet* بيض 卵",
        "steak": "meat beef carne boeuf viande fleisch *fleisch vlees bife steak* porco pork cerdo porc schwein* rind* maiale manzo "
        "vitel* lamb cordeiro cordero agneau angus لحم لحوم 肉 焼肉",
        "sausage": "sausage* chouric* chorizo* saucis* wurst* *wurst salsicc* salumi worst charcut* enchid* embutid* linguic* ham presunto "
        "jamon jambon schinken prosciutto salame مرتديلا",
        "chicken": "chicken frango pollo poulet huhn hahnchen kip kippen poultry volaille geflugel* pollame دجاج 鶏 唐揚げ 焼き鳥",
        "cleaver": "butcher* talho carnic* boucher* metzger* fleischer* macell* slager* ملحمة جزار 精肉",
        "tomato": "tomat* pomodor* salad* salat* insalat* ensalad* vegetab* legume* hortal* verdur* gemus* groent* خضار 野菜 サラダ ナポリタン",
        "carrot": "carrot cenour* zanahor* carotte karott* carot* wortel root roots",
        "mushroom": "mushroom* cogumel* champi* seta setas pilz* funghi paddenstoel* きのこ",
        "apple": "greengroc* apple maca manzan* pomme apfel* mela mele appel* fruit* frut* obst* تفاح فواكه 果物 りんご",
        "cherry": "cherr* cerej* cerez* cerise* kirsch* cilieg* kers kersen さくらんぼ",
        "strawberry": "strawberr* morang* fresa fraise* erdbeer* fragol* aardbei* berry berries いちご فراولة",
        "citrus": "lemon limon* citron zitron* citroen orange* laranj* naranj* granita grapefruit citrus limonad* ليمون レモン limes",
        "ice-cream": "icecream gelat* helad* glace glacier eis eisdiele eiscafe ijs ijsje ijssalon sorbet* cono gelad* pistach* بوظة アイス",
        "pizza": "pizza* pizzer* بيتزا ピザ",
        "burger": "burger* hamburg* sandwich* bocadill* panino panini tosta sandes برجر バーガー",
        "soup": "soup* sopa suppe* zuppa soep* stew guisad* eintopf caldo ragout minestr* شوربة スープ",
        "noodles": "noodle* ramen pasta massa nudel* tagliatell* lasagn* spaghett* udon soba ラーメン うどん そば 麺",
        "rice-ball": "onigiri bento おにぎり 弁当",
        "pot": "caldeirad* caldereta* caldero caldo caldos ensopad* guiso* estofado* spezzatino eintopf* stew* tavern* trattoria osteria dish pratos platos plat cook* cozinh* cocin* cuisin* koch* kocht cucin* kook* "
        "casserole prato cataplana paella arroz rice risotto riso reis rijst أرز ご飯",
        "cloche": "menu ementa menus banquet* restaurant* ristorant* restaurante carta degustac* مطعم レストラン catering caterer "
        "caterers caterin*",
        "fork-knife": "lunch* almoc* almuerz* dejeun* pranz* dinner jantar cena diner food comida essen eten eetcafe bistro* brasserie "
        "ランチ 定食 食堂 mittagessen mittagstisch* abendessen abendbrot abendmenu*",
        "frying-pan": "breakfast brunch desayun* fruhstuck* colazion* ontbijt* grill* fry churrasq* フライ 朝食",
        "basket": "grocer* mercear* epicer* lebensmittel hofladen alimentar* kruiden* deli market mercado marche markt *markt "
        "mercato food+bank food+banks foodbank* banco+alimentar banque+alimentaire voedselbank* cesta cabaz basket* "
        "oogstmarkt بقالة سوق 市場 fresh+produce basketry basketmak*",
        "dog": "peluqueria+canina peluquerias+caninas toilettage toiletteur toiletteuse hundesalon hundefriseur* toelettatura trimsalon hondentrimsalon dog* cao caes cachorr* canin* perro perros chien* hund* hundeschule cane cani hond *hond honden* puppy كلب كلاب "
        "犬 ドッグ puppies welpe* cachorrinho*",
        "cat": "catter* cat cats gato gatos katze* chats gatto gatti kat katten* feline قطط 猫",
        "paw": "banho+tosquia pet pets animal* mascot* haustier* tier tiere tierarzt* dieren* veterin* vet vets tosquia* بيطري ペット 動物 grooming "
        "groomer groomers",
        "rabbit": "rabbit* coelho conej* lapin kaninchen conigli* konijn*",
        "horse": "horse* riding equest* equitac* "
        "cavalo caballo cheval pferd* reit* cavall* maneggio paard* manege pony ponies hipic* 乗馬 خيل stables",
        "cow": "cow cows vaca vache kuh kuhe mucca koe koeien cattle ganad*",
        "sheep": "sheep ovelha oveja mouton schaf* pecora schaap schapen",
        "hen": "hen hens galinh* gallin* poule poules henne hennen huhner huhnern *huhner kippen leghennen laying+hens chicken+hire rent+hens",
        "tractor": "tractor* quinta granja ferme bauernhof* hof fattoria boerder* agric* agricol* exploitation landwirt* fazenda "
        "finca مزرعة 農園 農家 farm farms farming farmer farmers cooperativa+agricola cooperative+agricole",
        "tooth": "tooth teeth zahn* tand tandarts* ortodon* orthodon* implant* أسنان 歯科 歯 dental dentist* dente dentes dents denti "
        "dentadur* dentair* dentar* denture dentures diente dientes",
        "stethoscope": "dermatolog* cardiolog* kardiolog* hautarzt* hausarzt* hausarzte* frauenarzt* facharzt* hautpraxis* orthopad* internist* doctor* clinic* arzt* arzte praxis huisarts enferm* nurs* pflege* عيادة طبيب 医院 クリニック medico medica medicos "
        "medicas medici medical medic medics medicin* medecin* ordination ordinationen",
        "pill": "pharm* farmac* apothek* apotheek drug* remed* صيدلية 薬局",
        "plaster": "wound verbandswechsel wundverband verbandmaterial",
        "pulse": "pain health saude salud sante gesundheit salute gezondheid صحة علاج 整体 back+pain",
        "stretching": "osteopat* physio* fisio* fysio* krankengymnast* rehab* readapt* revalid* kine kines kinesi*",
        "treatment-table": "massag* lymph* linfat* drainag* masaj* masseur* masseus* تدليك マッサージ",
        "hand": "osteo* chiropr* volunt* benevol* ehrenamt* vrijwillig* "
        "manual+therapy manuelle+therapie therapie+manuelle terapia+manual terapia+manuale",
        "yoga": "yoga pilates meditat* meditac* mindful* يوغا ヨガ",
        "lotus": "spa wellness bienestar beauty belez* bellez* beaute kosmetik* estetic* esthet* facial soin* سبا エステ",
        "dumbbell": "gym ginasio gimnas* fitness* palestra sportschool crossfit strength treino entrenam* muscula* ジム "
        "personal+training personal+trainer personal+trainers weight+training strength+training",
        "runner": "correr running parkrun* fun+run fun+runs runner* corrida carrera corsa hardloop* marathon* athlet* atletis* "
        "ماراثون ランニング lauf laufe laufen lauftreff* laufkurs* laufschuh* laufgruppe* laufverein* laufladen trail trails "
        "trailrun*",
        "swimmer": "swim* natac* natacion natation schwimm* nuoto zwem* سباحة 水泳",
        "dancer": "danc* danca* danz* danse* tanz* ballet* ceilidh folklor* salsa tango رقص ダンス",
        "racket": "tennis tenis padel squash badminton raqu* racket تنس テニス table+tennis tischtennis* pingpong",
        "ball": "football futebol futbol fussball* foot calcio voetbal* soccer basquet* handball volley* sport* deport* sports "
        "كرة サッカー basketbal* baloncesto pallacanestro",
        "row-boat": "rowing+boat rowing+boats row+boat row+boats rowboat* kayak* canoe* canoa* caiaque* piragua* kajak* kanu kanus kano kanoverhuur paddelboot* ruderboot* roeiboot* roeiboten",
        "oar": "rowing remo aviron rudern ruder* canottag* roei* regatta* boathouse",
        "day-boat": "ferry ferries ferryboat* fahre faehre faehren traghett* veerpont* veerboot* electric+boat electric+boats boat+hire boat+rental boats+hire hire+boats day+boat day+boats motor+boat motor+boats motorboat* narrowboat* bootsverleih* bootsvermiet* elektroboot* bootverhuur* sloep* bootjes",
        "boat": "sailing boat* barco* barca* bateau* boot boote sail* vela voile segel* zeil* harbour* nautic* قارب 船",
        "anchor": "harbours hafen haven naval shipyard estaleiro astillero",
        "cargo-bike": "cargo+bike cargo+bikes cargobike* lastenrad* lastenfahrrad* bakfiets bakfietsen bakfiets* lastenrad lastenrader velo+cargo velos+cargo velo+cargos velos+cargos bicicleta+carga bicicletas+carga bici+cargo cargo+bici",
        "mill": "mill mills flour+mill muhle muhlen *muhle moulin moulins molino molinos moinho moinhos mulino mulini molen molens",
        "windmill": "windmill windmills windmuhle windmuhlen moulin+vent moinho+vento molino+viento mulino+vento windmolen*",
        "water-mill": "watermill watermills water+mill water+mills wassermuhle wassermuhlen moulin+eau molino+agua moinho+agua mulino+acqua watermolen*",
        "bicycle": "bike* bicycl* biciclet* bicicl* velo velos fahrrad* rad radl* bici fiets* *fietsen cycling wielren* دراجة 自転車 "
        "ciclism* ciclist* ciclotur* ciclofficin*",
        "scissors": "hair* cabelo cabeleir* peluquer* pelo coiff* cheveu* frise* haarschnitt* parrucch* capell* kapper* corte coupe "
        "taglio knippen haircut شعر حلاقة 美容 カット hair+salon hair+salons salon+coiffure",
        "barber-pole": "barber* barbe* barbi* rasur* barbier* بربر 理髪 床屋",
        "hair-dryer": "brushing coloration piega fohnen パーマ カラー blow+dry blow+dries blowdry* styling hairstyl* stylist stylists "
        "hair+colour hair+colouring hair+color",
        "polish": "nail nails unha* ongle* manicur* manucur* nagel* unghie pedicur* ネイル",
        "lipstick": "makeup maquil* maquill* trucco schmink* visag* メイク",
        "pram": "baby babies bebe* saugling* neonat* pregnan* gravid* embaraz* midwif* parteir* matron* hebamme* ostetric* verlosk* doula* قابلة 助産",
        "blocks": "toddler toddlers child* kids crianc* infant* enfant* kinder* kita creche guarder* garderie nido asilo kinderopvang nursery "
        "playgroup حضانة 保育 nurseries",
        "teddy": "toy* brinqued* juguet* jouet* spielzeug* giocattol* speelgoed* plush العاب おもちゃ",
        "puzzle": "logop* game juego jeux spiel* giochi ergother* autis*",
        "ear": "hearing audic* audiolog* audif* hoor* horger* akustik* udito سمع 補聴",
        "eye": "eye eyes optic* optik* ottic* optometr* augen* ophtalm* oftalm* oculist* opticien* عيون 眼科 eye+test eye+tests",
        "spectacles": "glasses oculos gafas lunett* brille* occhial* bril brillen نظارات 眼鏡 メガネ",
        "note": "music* musik* musiq* muziek* concert concerts concerti concerten concerto konzert* concierto band bands chant* "
        "sing canto gesang song* folk rock موسيقى 音楽 コンサート 合唱",
        "guitar": "guitar* gitarr* chitarr* gitaar* fado flamenc* جيتار ギター",
        "piano": "piano* klavier* pianoforte بيانو ピアノ keyboard keyboards",
        "drum": "drum* bateria percus* schlagzeug* batteria طبول ドラム",
        "trumpet": "trumpet* trompet* fanfar* blaskapelle bandas filarm* banda brass+band brass+bands",
        "headphones": "podcast* audio sound som sonido ポッドキャスト recording recordings",
        "score": "repet* rehears* ensai* ensay* proben probe prove repertoir* partiti* sheet+music partitur*",
        "open-mic": "stand+up standup comedian* humorist* kabarett* cabaretier* cabaret comedy comedia humour humor komiker* comicita open+mic comedy+night",
        "microphone": "voiceover* voice+over voice+overs speaker* stage stages palco escenario scene buhne* vocal* karaoke stimme カラオケ",
        "mask": "theat* teatr* theatre schauspiel* toneel* drama مسرح 劇場 演劇 improv improvis* impro",
        "reel": "film films cinema* cine kino* filmfest* bioscoop movie* screening* سينما 映画",
        "film": "video* analog* negativ* footage フィルム 動画",
        "camera": "photo* foto* fotograf* portrait* retrat* ritratt* camera* تصوير 写真 撮影",
        "rings": "wedding* celebrant* trauung* trauredner* celebrante+casament* casament* boda bodas mariage* hochzeit* matrimon* bruiloft* bride* noiva* زفاف 結婚",
        "ring": "jewel* joalh* bijou* schmuck* gioiell* juwel* goldsmith* goldschmied* orafo silver prata anel anillo مجوهرات "
        "ジュエリー rings ringe engagement+ring engagement+rings joia joias joya joyas joyer* joyau* joaill*",
        "watch": "watches clock clocks clock+repair clock+repairs clockmak* clockmend* clock+mender horology relogio* reloj* "
        "relojer* horlog* uhren uhrmacher* orolog* ساعات 時計 watchmak* watch+repair watch+repairs armbanduhr* standuhr* "
        "montre montres",
        "clock": "deadline schedul* termin termine appointment* appunt* 予約",
        "palette": "malerei pittur* schilderij* art arts arte artes galer* gallery رسم 絵画 kunst kunste kunstler* kunstwerk* "
        "kunstkurs* kunsthandwerk* paintings",
        "easel": "exhibition* exposi* ausstell* mostra tentoon* 展示 個展",
        "pencil": "illustr* ilustr* desenh* dibuj* dessin* zeich* diseg* tekenen tekening* comics comic+strip comic+strips "
        "comic+artist comiczeich* sketch* イラスト drawing drawings",
        "open-book": "books libro libros livro livros livre livres buch bucher *buch *bucher libri boek boeken reading leit* lect* "
        "lectur* lettur* lesen lezen poes* poet* novel* storytelling كتاب كتب 本 読書 book+club book+clubs book+fair",
        "books": "roman romans romane romanzi novela novelas librar* bibliot* bucherei* bookshop* bookstore* libreria* livrar* librair* buchhand* boekhandel* مكتبة 書店 図書",
        "pen": "escrib* redac* redaz* schreib* schrijv* text texts translat* traduc* tradu* ubersetz* vertal* copywrit* editing "
        "ترجمة 翻訳 writer writers writing escritor escritora escritores escritoras escrita",
        "letter": "sign+writer sign+writers sign+writing sign+painter sign+painting signwrit* rotulist* letreir* typograph* tipograf* typo* lettering schrift* font fonts خط 書道",
        "mended-bowl": "kintsugi 金継 つぎはぎ",
        "vase": "vessel* ceram* keram* potter* oler* olar* alfar* poter* topfer* vasai* pottenbak* stoneware porcel* vase* clay argila خزف 陶芸 陶器 器",
        "bowl": "bowl bowls tigela tigelas cuenco cuencos bol bols schale schalen schussel* ciotola ciotole schaal kommen kommetjes",
        "plates": "plate plates pratos platos assiette* teller tellern piatti",
        "jug": "jug* jarr* cruche* krug* brocca tableware loica vajilla vaisselle geschirr stoviglie servies 食器",
        "spool": "alfaiat* sastr* tailleur* schneider* sart* kleermak* alterat* arranjos costur* خياط 仕立 tailor tailors tailoring",
        "sewing-machine": "naht nahen cucit* naai* nahkurs couture patchwork quilt* ミシン 縫 sew sewing sewn",
        "yarn": "knit* trico* tejid* laine wolle strick* maglia breien wol crochet* haken filat* wool 編み 毛糸",
        "shirt": "ironing bugel* bugelservice plancha+ropa repassage stireria stirer* strijkservice suit suits shirt* cloth* "
        "roupa* ropa vetement* kleid* mode moda abbigl* kleding* fashion boutique* ملابس 服 古着 vintage+clothes "
        "vintage+clothing vintage+fashion",
        "dress": "vestid* robe robes brautkleid* abito abiti jurk* bridal فستان ドレス dress dresses dressmak*",
        "shoe": "shoe* sapat* zapat* chauss* cordonn* schuh* scarp* calzol* schoen* cobbler* أحذية 靴",
        "hat": "hat hats chapeu* sombrer* chapeau* hut hute cappell* hoed* milliner* 帽子",
        "flower": "flower* flor flores florist* fleur* blum* bloem* bouquet* ramo زهور ورد 花 花屋 fiore fiori fiorist* fioreria "
        "lavender* lavanda* lavande* lavendel*",
        "candle": "candle* vela velas bougie* kerze* candel* kaars* شموع キャンドル",
        "gift": "gift* regal* cadeau* geschenk* regalo donat* donar don doac* donaz* doner* هدايا ギフト spende spenden presente "
        "presentes gift+card gift+cards gift+voucher gift+vouchers",
        "shopping-bag": "shop* loja* negozi* winkel* laden boutiqu* متجر 店 store stores",
        "sofa": "upholst* estof* tapiz* tapissier* polster* tappezz* stoffeer* sofa* couch* أثاث ソファ",
        "chair": "cadeira* silla* sedia sedie stuhl* stoel* furniture movei* mueble* meuble* mobel* mobili mobilia* mobilifici* "
        "meubel* impagliat* 家具 椅子 chair chairs armchair armchairs chairmak*",
        "table": "table tables mesa mesas tisch* tavol* tafel* desk",
        "cabinet": "innenausbau* cabinet* wardrobe* armario* armoire* schrank* *schrank *schranke einbauschrank* armad* kast kasten inbouwkast* shelv* 収納",
        "kitchen": "kuchen kitchen* cozinhas cocinas kuche *kuche cuisines keuken* *keuken مطابخ キッチン",
        "window": "glazenwass* window* janela* ventana* fenetre* fenster* *fenster finestr* infiss* serrament* raam ramen kozijn* 窓",
        "door": "door* porta portas puerta* porte portes tur turen *tur deur* أبواب ドア",
        "stairs": "stair* escada* escaler* escalier* treppe* scal* trap trappen staircase",
        "bath": "bath* banh* bano banos bad bader badezimmer* *bad bagn* badkamer* حمام 風呂 浴室",
        "shower": "shower* duche* ducha* douche* dusche* doccia docce",
        "tap": "tap taps torneir* robinet* wasserhahn rubinett* kraan kranen leak* fuga fugas fuite* plumb* canaliz* encanad* "
        "fontan* plombi* klempner* idraul* loodgieter* sanitar* سباك 水道 水漏れ grifo grifos griferia griferias",
        "pipe": "pipe* burst cano tuber* tuyau* rohr* tub* leiding* drain* desentup* desatasc* debouch* abfluss* verstopf* blocked ontstop* entupim* 配管",
        "boiler": "boiler* chaudier* heizung* *heizung therme caldai* ketel* *ketel esquentador* heating calefac* chauffag* "
        "verwarming* riscald* تدفئة ボイラー caldeira caldeiras caldera calderas",
        "radiator": "radiator* radiad* radiateur* heizkorper* termosif*",
        "meter": "meter meters contador* compteur* zahler* contator* ガス gas gasleitung* gasheizung* gasinstall* gasfitter* "
        "contador+agua contador+luz gas+certificate landlord+certificate landlord+certificates",
        "heat-pump": "warmepumpe* *pumpe warmtepomp* pompe pompa climati* airco* تكييف エアコン heat+pump heat+pumps klimaanlage* "
        "klimatechnik klimagerat*",
        "solar-panel": "solar* photovolt* fotovolt* pv zonnepan* panneaux panel* 太陽光 placas+solares",
        "fuse-box": "fuse* tableau+electrique tableaux+electriques sicherung* zekering* meterkast quadro+eletrico quadros+eletricos "
        "cuadro+electrico cuadros+electricos quadro+elettrico quadri+elettrici",
        "charger": "charger* charging ev carregador* cargador* borne* ladestation* wallbox* laadpal* colonnin* 充電",
        "socket": "socket* tomada* enchufe* prise* steckdos* presa prese stopcontact* rewir* wiring cablag* verkabel* bedrad* コンセント",
        "lightning": "electric* eletric* electri* elektr* elettric* كهرباء 電気",
        "bulb": "light lights lighting ilumin* luz luces luz licht* beleucht* illumin* verlicht* إضاءة 照明 eclairage* eclairagist* "
        "lamp lamps lampe lampen lampes lampara* lampada lampadas lampade lampadari*",
        "brick": "brick* mason* alvenar* albanil* macon* maurer* murat* metsel* build* construc* obras hochbau edil* bouw* aannem* "
        "بناء 建築工事 bau baufirma* baugeschaft* baumeister* bauunternehm* bauarbeit* umbau umbauten house+extension "
        "house+extensions home+extension home+extensions",
        "roof": "roof* telhad* tejad* techo* toit* dach* dachdeck* tett* dak daken dakdekk* gutter* calha* أسقف 屋根 couvreur*",
        "chimney": "chimney* chamin* chimenea* kamin* schornstein* spazzacamin* schoorsteen* sweep 煙突 cheminee* ramonage* ramoneur* "
        "camino camini caminett*",
        "tile": "tiler* tile* azulej* ladrilh* carrelag* fliese* piastrell* tegel* mosaic* بلاط タイル",
        "trowel": "plaster* estuc* yeso platr* verputz* putz intonac* stukad* stuc* putzarbeiten innenputz* aussenputz*",
        "roller": "paint* pintor* pintur* peintr* maler* anstrich* imbianc* schilder* decorat* wallpaper* دهان 塗装",
        "paintbrush": "varnish* lacquer* laccat* lackier* vernis* verniz* barniz* lakken restor* restaur* restaurier*",
        "boards": "restauracion+suelos colocacion+suelos suelos+madera wooden+floors floor+sanding floorboards parquet* parkett* parket parketvloer* tarima*",
        "saw": "joiner* carpent* carpint* menuis* tischler* schreiner* zimmer* falegnam* timmer* woodwork* timber madeira* madera* bois holz* legno hout* "
        "carpinter* intarsi* نجار 木工",
        "hand-plane": "cabinetmak* marcenar* ebanist* ebenist* ebanister* meubelmaker*",
        "key": "chave* llave* cle cles serrur* schlussel* schlosser* chiavi ferrament* sleutel* slotenmak* locksmith* cerraj* "
        "fechadur* مفاتيح 鍵 key keys keyring keyrings",
        "lock": "escape+room escape+rooms escaperoom* escape+game escape+games lock* secur* segur* securit* sicher* sicur* beveilig* alarm* cadeado tranc* قفل أمان セキュリティ",
        "broom": "clean* limp* limpieza nettoy* menage* reinig* *reinigung putzen pulizi* schoonmak* housekeep* تنظيف 掃除 清掃",
        "bucket": "mop lavag* lavado lavand* launder* lavander* wasch* wasserij laundr* غسيل 洗濯 クリーニング wash washing washes",
        "litter-bag": "litter rubbish lixo basura dechet* mull* abfall* rifiut* afval* riberas riverclean* ゴミ",
        "recycling": "recycl* recicl* riciclo upcycl* wertstoff*",
        "truck": "moving removal* mudanc* mudanz* demenag* umzug* umzuge traslo* verhuiz* transport* deliver* entreg* livrais* liefer* consegn* bezorg* fret haulage نقل 引越 配送",
        "box": "storage armazen* almacen* stockage* lager* magazzin* opslag* paket* pacchi 倉庫 packing packaging",
        "car": "car cars carro* coche* voiture* auto autos automo* kfz wagen* conduc* taxi* سيارات 車 自動車",
        "tyre": "tyre* tire tires pneu* neumatic* reifen* gomm* banden llantas إطارات タイヤ wheels wheel+alignment",
        "gear": "engine* motor* mechanic* mecanic* mecan* werkstatt* garage* officin* repair* repara* reparat* riparaz* "
        "onderhoud* maint* manuten* wartung* manutenz* revis* itv entretien إصلاح 修理 整備",
        "bus": "bus buses autocarro* autobus* autocar* pullman حافلة バス coach+hire coach+trip coach+trips coaches",
        "caravan": "caravan* camper* autocaravan* wohnmobil* campervan*",
        "courtyard": "landscape+architect landscape+architects landscape+architecture landscape+design landscape+designer landscape+designers garden+design garden+designer garden+designers landschaftsarchitekt* gartenarchitekt* gartenplan* gartengestalt* landschapsarchitect* tuinarchitect* tuinontwerp* architecte+paysagiste architectes+paysagistes paysagiste* arquitecto+paisajista arquitecta+paisajista arquitectos+paisajistas paisajist* paisajismo arquitecto+paisagista arquiteto+paisagista arquiteta+paisagista arquitetos+paisagistas paisagista paisagistas paisagismo architetto+paesaggista architetta+paesaggista architetti+paesaggisti paesaggist* courtyard* patio patios innenhof* innenhofe binnentuin* cortile cortili",
        "tree": "tree* arvore* arbol* arbre* baum* boom* arborist* elag* prun* poda* forest* bosc* 木 樹 albero alberi wald walder",
        "spade": "weed weeding weeds garden* jardin* jardim* jardineir* jardiner* gart* giardin* tuin* hovenier* landscap* paisag* paysag* بستان 庭 造園",
        "seedling": "planta plantas soil moisture humedad allotment* horta* huert* potager* kleingart* orto orti moestuin* *tuin tuintje* plant* pflanz* piant* seed* semente* semill* graine* samen "
        "semi zaad زراعة 植物",
        "mower": "lawn* relva* cesped* gazon* rasen* prato gras grasmaai*",
        "shears": "hedge* sebe* seto* haie* hecke* siep* heg",
        "greenhouse": "greenhouse* estuf* invernad* serre serres gewachshaus* serra kas kassen",
        "fence": "fenc* vedac* valla vallado clotur* zaun* recinz* hek hekken schutting*",
        "logs": "firewood lenha brennholz legna brandhout",
        "scales": "law* legal* direito* direit* derech* droit* recht* diritt* advog* abogad* avocat* anwalt* avvocat* advocat* justic* court* litig* قانون محام 弁護士 法律",
        "gavel": "auction* subast* encher* auktion* asta veiling* leilao leiloes leiloeir*",
        "seal": "notar* certificate* zertifik* diplom* diploma* 公証",
        "briefcase": "work trabalh* trabaj* travail* arbeit* arbeid* lavor* werk employ* empreg* emple* emploi* labour business* empres* unternehm* aziend* bedrij* career* carreir* recruit* توظيف 人事",
        "house": "mortgage* hypothe* hipotec* hypoth* ipotec* mutuo mutui estate letting+agent letting+agents lettings home homes maison* haus hauser *haus huis huizen "
        "hous* tenan* loyer* propert* imob* inmob* immob* vastgoed renov* عقارات 不動産 住宅 casa casas arrendament* "
        "arrendamiento* mieter mietwohnung* mietrecht* tenancy huurwoning* huurder* building+survey building+surveys homebuyer+report "
        "homebuyer+reports restauration+grange restauration+granges renovation+granges barn+conversion barn+conversions barn+restoration "
        "ristrutturazione+casali restauro+casali",
        "people": "famil* familie* parent* divorc* divorci* scheidung* custod* team* equip* "
        "adults adult* member* soci* socio* leden mitglied* community* association* verein* عائلة 家族 会員",
        "ledger": "bookkeep* contabil* comptab* buchhalt* buchfuhr* boekhoud* accounts account* ragioner* محاسب 会計 経理 contas",
        "calculator": "vat iva tva mwst btw tax* impost* impuesto* impot* tass* belast* fiscal* irs ضريبة 税 steuer steuern steuerberat* "
        "steuererklar* steuerrecht",
        "coins": "payroll salar* nomin* paie lohn* stipend* loon budget* financ* finanz* credit* loan* prestam* emprestim* bank* "
        "invest* pensioen* pensioni pensao pensoes pensiones retire* reforma rente altersvorsorge retraite 給与 投資 pension "
        "pensions",
        "receipt": "receipt* recib* quittung* beleg* ricevut* scontrin* bonnetje* invoic* fatur* factur* fattur* rechnung* facturen إيصال فاتورة 請求書 領収書",
        "document": "inspect* document documento documenti dokument* contract* contrat* vertrag* contratt* report* relator* rapport* bericht* paper pdf form forms caderno* cuaderno* عقد 文書",
        "chart": "chart analyt* statist* dashboard* metric* kennzahl* تحليل 分析",
        "bars": "data dados datos donnees daten dati gegevens datens* بيانات データ",
        "calendar": "calendar* kalender* calendrier* agenda* booking* bookings reserv* prenot* boeking* rota date dates تقويم 日程",
        "map": "map maps mapa* karte karten kaart* mapp* gis geodat* cartograf* kartograf* topograf* خريطة 地図 geoinfo* geograf* "
        "geograph* geodes* topograph*",
        "pin": "tracking gps location* standort* posizion*",
        "database": "database* postgres* mysql sqlite datenbank* sql",
        "nodes": "api apis integrat* network* rede redes netz* rete netwerk* clients webhook* شبكة integration integrations",
        "terminal": "python ruby golang rust cli json sdk coding codig* script* developer* compil* linux プログラム programming "
        "programmier* programmeur* programmazione source+code command+line",
        "phone": "app apps mobile+app mobile+apps movil smartphone* تطبيق アプリ application+mobile "
        "applications+mobiles",
        "browser": "web website* webdesign* internet pagina* seite* ウェブ",
        "shield": "insur* seguro seguros assur* versicher* assicur* verzeker* protect* protec* privac* schutz* تأمين 保険 segurador*",
        "mortarboard": "school* escol* escuel* ecole* schul* scuol* universit* univers* tutor* explicac* nachhilfe* ripetiz* bijles* course* curso* cours kurs* corso corsi "
        "cursus* learn* lesson* aula* clase* lecon* unterricht* lezion* lessen academ* akadem* مدرسة دورة 教室 学校 塾 講座",
        "speech": "language* lingua* idioma* langue* sprach* taal* talen ingles* englisch* conversa* coach* talk talks palestr* "
        "vortrag* vortrage charla* lezing* مكالمة لغات 英会話 語学 english+lessons english+classes english+course "
        "english+courses",
        "globe": "travel* viag* viaj* voyag* reise* viagg* reis reizen touris* turis* excurs* world* mundo* immigr* imigr* visa "
        "visas سفر 旅行 international* internacional* internazional* internaciona*",
        "suitcase": "hotel* hostel* luggage holiday* ferias vacac* vacanc* urlaub* vacanz* vakantie* فندق ホテル pension pensionen "
        "pensiones",
        "bed": "room rooms quarto* habitac* chambre* guesthouse* alojament* alojamient* bnb apartment* ferienwohn* lodg* 宿 旅館 民宿 "
        "kamer kamers hotelkamer* camera camere appartament* double+room double+rooms",
        "tent": "scout scouts scouting scouter* escuteir* escoteir* scoutisme eclaireurs eclaireuses pfadfinder* camp camping* campis* zelt* tenda tente* キャンプ kamperen kampeer*",
        "mountain": "mountain* montanh* montan* montagn* berg* wander* hik* randonn* escursion* wandel* trek* climb* escalad* kletter* arrampic* klim جبال 登山 山",
        "umbrella": "umbrella* chuva paraguas regen* beach* praia playa plage strand*",
        "wave": "sea mar mer meer mare zee surf* river* rio rivier* fluss* fiume tide 海 بحر",
        "sun": "summer* verao verano sommer* zomer* estate",
        "church": "church* igrej* iglesia* eglise* kirche* chiesa* kerk* parish* paroqu* parroqu* paroiss* mass missa misa messe "
        "gottesdienst* كنيسة 教会 kirchengemeinde*",
        "mosque": "mosque* mesquita mezquita mosquee moschee* moschea moskee* مسجد モスク",
        "trophy": "tournament* torneio* torneo* tournoi* turnier* toernooi* champion* campeon* league liga ligue بطولة 大会",
        "whistle": "junior* jovens jeunes jugend* giovani jeugd* referee* arbitro arbitri arbitros arbitrage",
        "chess": "chess xadrez ajedrez echecs schach* scacchi schaak* شطرنج チェス 将棋",
        "dice": "boardgame* brettspiel* ludoteca tabletop gezelschapsspel*",
        "ticket": "ticket* bilhet* entrad* entree* billet* karten eintritt* bigliett* kaartje* admission ingress* pass passes تذاكر チケット",
        "bunting": "festival* festa* fiesta* fete* fest feste *fest feast* party parties fair fairs feira feria kermis sagra مهرجان 祭 フェス",
        "lectern": "conference* conferenc* confer* konferenz* tagung* kongress* congress* convegn* seminar* vortragsreihe مؤتمر 会議",
        "hammer": "workshop* oficinas werkstatten *werkstatten *werkstatte laborator* werkplaats* talleres taller maker* diy craft* artesan* handwerk* artigian* "
        "ambacht* ورشة ワークショップ 体験",
        "floor-plan": "architect* arquitet* arquitect* architekt* architett* grundriss* planta plattegrond* interior* interier* 設計 建築 "
        "floor+plan floor+plans house+plans innenarchitekt* inneneinricht*",
        "compass": "engineer* engenh* ingenier* ingenieur* ingegner* statik* هندسة",
        "arch": "museum* museu* museo* musee* musei sammlung* heritage* monument* متحف 博物館 美術館 patrimonio+historico "
        "patrimoine+historique",
        "manuscript": "handwrit* handschrift* handgeschrieb* handgeschrev* manuscri* manoscritt* letter+archive brievenarchief briefarchiv*",
        "old-house": "renovation* renovier* renoviert* renovatie* renover altbau* altbauten sanierung* denkmalpfleg* reabilitac* rehabilitac* ristruttur* old+house old+houses old+building old+buildings listed+building listed+buildings monumentenzorg batiment+ancien batiments+anciens maison+ancienne maisons+anciennes",
        "envelope": "mail letters newsletter* post brief brieven correio*",
        "sardine": "sardin* anchov* anchova anchoa anchoas acciug* alici anchois biqueirao boqueron* イワシ",
        "cuttlefish": "cuttlefish choco chocos sepia sepias seppia seppie tintenfisch* inktvis* squid lula lulas calamar* polvo pulpo polpo polpi octopus poulpe イカ",
        "skewer": "skewer* kebab* espetad* espeto* pincho* brochett* spiedin* spiess* souvlaki satay tikka yakitori",
        "lassi": "lassi smoothie* milkshake* batido* frullat* frappe",
        "hive": "hive hives apiary colmei* colmen* ruche* bienenstock* alveare arnia bijenkast* swarm* enxame* enjambre* essaim* sciame",
        "toothbrush": "hygien* higien* igien* prophylax* profilax* mundhygiene toothbrush* brushing zahnreinigung",
        "dog-bowl": "dogfood petfood futter racao pienso croquett* crocchett* hondenvoer",
        "lead": "leash* laisse guinzaglio trela correa dogwalk* gassi passeggiat*",
        "kennel": "kennel* canil perrera chenil canile hundepension* hundehutte dierenasiel* tierheim*",
        "wall": "mural* fresqu* fresco* wandbild* wandmalerei* muurschildering*",
        "poster": "poster* affich* plakat* cartaz* cartel* locandin* manifesti",
        "card": "card cards cartes carte postcard* postkarte* postal postais postales ansichtkaart* cartolin* grusskarte*",
        "album": "album* fotolibro photobook* fotobuch*",
        "pane": "glazi* glas glaser* verre vetro vetri vidrio* cristal cristales vidro vidros verglas* glaszett* pane panes ガラス",
        "hung-picture": "picture+fram* framer* framing frames frame passepartout* einrahm* bilderrahm* rahmung* encadr* cadre cadres "
        "enmarca* moldur* emoldur* cornic* incornic* inlijst* lijstenmak* 額縁 marcos+cuadros quadros cuadros bilderrahmen",
        "mount": "mount mounts mounting passe+partout passepartouts",
        "canvas": "tableau tableaux canvas canvases keilrahmen chassis tela telas lienzo* leinwand* tele doek doeken stretching",
        "mirror": "mirror* espelho* espejo* miroir* spiegel* specchi*",
        "shower-screen": "glasdusche* duschkabine* duschwand* mampara* resguardo* screen paroi parois douchewand*",
        "deed": "deed* escritura* compraventa* compravendit* rogito kaufvertrag* akte grundstuckskauf* koopakte* conveyanc* "
        "poderes procura procuracao procuracoes procuration* vollmacht* volmacht* attorney",
        "will": "wills testament* testamento* heranca* herencia* successi* sucessoes sucesion* succession* erbrecht erbschaft* "
        "eredita nalatenschap*",
        "snapshots": "backup* backups snapshot* sauvegarde* datensicherung* sicherungskopie* restore* restores",
        "meter-cabinet": "zahlerschrank* zahlerkasten* meterkast* switchboard*",
        "double-bass": "jazz contrabass* contrabaix* contrabajo* contrebasse* kontrabass* contrabbasso bass trio quartet* quintet* quartett*",
        "vinyl": "disco discos vinyl* vinil* vinilo* vinile schallplatte* plattenladen record+shop record+shops record+store record+fair record+fairs plattenborse* disquaire* disquari* tienda+discos loja+discos negozio+dischi platenzaak platenwinkel platenbeurs dj djs",
        "warrior": "vinyasa ashtanga warrior hatha",
        "tree-pose": "asana* posture* postura*",
        "weighing-scale": "weigh* bascul* balanca*",
        "till": "checkout kasse cash+register cash+registers caixa+registadora",
        "circles": "mediator* mediation mediad* mediac* mediateur* mediatrice* mediazione* mediatori",
        "kite": "kite kites cerf+volant cerfs+volants aquilone aquiloni windvogel flugdrachen vlieger vliegers",
        "lamp": "lampshade* lampenschirm* lampenkap* paralume paralumi abajur*",
        "heart": "love amor charity caridade caritas aid ajuda ayuda hilf* aiuto hulp* care cuidad* cuidador* kinship خيرية 介護",
        "loom": "loom looms weav* tecel* tecelagem tejedor* telar telares tissage* tisserand* weber weberin weberei* webstuhl* webkurs* handweb* tessitor* tessitur* telaio wever wevers weven weverij* weefgetouw* 織物 機織 نسيج",
        "rug": "rug rugs carpet carpets kilim kilims tapete tapetes alfombra alfombras tapis teppich* *teppich tappeto tappeti tapijt* vloerkleed* سجاد 絨毯",
        "ukulele": "ukulele* ukelele* cavaquinho* ウクレレ",
        "pool": "pool pools swimming+pool swimming+pools piscina* piscine piscines schwimmbad* schwimmbecken zwembad* プール",
        "farmhouse": "ferme+auberge ferme+auberges farmhouse* agriturism* casale casali turismo+rural casa+rural casas+rurales masseria* cascina* gite gites ferienhof* 古民家",
        "roof-truss": "truss trusses dachstuhl* zimmerei* zimmerer zimmermann* carpenteria+legno charpent* timber+frame timber+frames timber+framing vigamento*",
        "choir": "choir* chorus chor chorale chorales coro coros coral koor koren zangkoor* *chor kirchenchor* 合唱 جوقة",
        "wall-hanging": "wall+hanging wall+hangings tapestry tapestries wandbehang* wandteppich* tapecaria* arazz* wandkleed*",
        "blanket": "blanket blankets throw throws manta mantas cobertor cobertores wolldecke* plaid plaids couverture+laine couvertures+laine dekens",
    }
)
