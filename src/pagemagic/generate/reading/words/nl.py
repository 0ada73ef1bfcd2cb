"""Dutch."""

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.words.table import Words, bag, counted, singular

WORDS = Words(
    lang="nl",
    stop=bag(
        "de het een en of in op aan bij met na sinds van tot te ten ter voor zonder om over onder door is zijn was heeft "
        "hebben wij we ik zij hij ons onze mijn niet geen ook alleen nog zeer meer als dan wanneer waar dat die alle elke "
        "ieder iedere daarna naar uit u je jij jullie er"
    ),
    articles=bag("de het een onze ons mijn"),
    particles=bag("de het van der den en voor aan op 't in"),
    both=bag("en &"),
    finite=bag(
        "duurt duren "
        "wij we ik zij hij is zijn was heeft hebben biedt maakt maken verkoopt verkopen geeft kan kunnen bakken "
        "bakt je u jullie wil willen"
    ),
    acts=bag(
        "maakt bakt verkoopt biedt helpt bouwt repareert levert verhuurt heeft geeft brouwt brandt restaureert "
        "ontwerpt organiseert drukt serveert verzorgt verandert steunt ondersteunt begeleidt verzamelt redt brengt vangt fotografeert vertaalt doceert stemt"
    ),
    leads=bag("runnen leiden"),
    begins=bag("begint beginnen start starten traint trainen repeteert"),
    features=bag(
        "koppel verstuur herinner vergelijk importeer exporteer deel maak beheer volg verstuur bewaar plan print synchroniseer schrijf bouw ruil teken bekijk"
    ),
    subordinate=bag("wanneer als waar terwijl omdat dat die"),
    days=counted(
        "maandag maandagen|dinsdag dinsdagen|woensdag woensdagen|donderdag donderdagen|vrijdag vrijdagen|zaterdag "
        "zaterdagen|zondag zondagen"
    ),
    days_short=counted("ma|di|wo|do|vr|za|zo"),
    months=counted(
        "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept|oktober "
        "okt|november nov|december dec"
    ),
    through=bag("tot t/m tm - – —"),
    daily=Phrases("dagelijks|elke dag|iedere dag|zeven dagen per week|7 dagen per week"),
    workdays=Phrases("werkdagen|op werkdagen|doordeweeks"),
    weekend=Phrases("weekend|in het weekend|het weekend"),
    opened=Phrases("open|geopend|openingstijden|openingstijden:|wij zijn open"),
    closed=Phrases("gesloten|dicht|vrij"),
    breaks=Phrases("lunchpauze|gesloten voor lunch|middagpauze|pauze"),
    until=bag("tot"),
    also=bag("ook"),
    nth=bag("eerste tweede derde vierde laatste"),
    allday=Phrases("24 uur per dag|24 uur|24/7|dag en nacht"),
    reached=Phrases(
        "spoed|spoedgevallen|spoedgeval|spoeddienst|spoednummer|noodgevallen|nood|noodnummer|storing|storingen|"
        "storingsdienst|calamiteiten|telefonisch|bereikbaar|pechhulp|wachtdienst|telefoon|oproepbaar"
    ),
    meals=Phrases("ontbijt|lunch|diner|voor lunch|voor diner|'s middags|'s avonds|keuken"),
    appointment=Phrases(
        "op afspraak|alleen op afspraak|na afspraak|op aanvraag|alleen voor afspraken|volgens afspraak"
    ),
    hour_marks=bag("uur u h"),
    time_lead=bag("van vanaf om op , en met tussen"),
    noon=Phrases("twaalf uur 's middags"),
    midnight=Phrases("middernacht"),
    since=Phrases("sinds|opgericht in|gestart in|sedert"),
    deadline=Phrases("tot|tot en met|uiterlijk|voor"),
    upcoming=Phrases("volgende|eerstvolgende"),
    starting=Phrases("vanaf|minimaal"),
    per=Phrases("per|/|voor een|elk|elke"),
    giving=bag("doneer doneren donatie donaties steunen"),
    quotes=bag("offerte offertes prijsopgave"),
    insured=bag("verzekerd verzekering aansprakelijkheid aansprakelijkheidsverzekering"),
    millions=bag("miljoen mln"),
    variants=bag(
        "eenpersoonskamer tweepersoonskamer gezin gezinnen jeugd jongeren volwassenen volwassene kind kinderen student studenten senioren leden groep groepen stel"
    ),
    purpose=bag("voor"),
    cost=bag("kost kosten is zijn"),
    street_first=Phrases(""),
    street_ending=(
        "straat",
        "dam",
        "wal",
        "baan",
        "lei",
        "weg",
        "plein",
        "laan",
        "gracht",
        "kade",
        "steeg",
        "singel",
        "markt",
        "dijk",
        "hof",
        "pad",
        "brink",
        "dreef",
        "oever",
        "wal",
    ),
    street_last=bag("straat weg plein laan gracht kade"),
    venue=bag(
        "zwembad bad clubhuis wijkcentrum dorpshuis gymzaal loods winkelcentrum hal sporthal zaal buurthuis kerk café huis theater centrum museum bibliotheek zaal hal paviljoen kerk galerie klooster kasteel park school "
        "universiteit bioscoop schouwburg stadhuis"
    ),
    place_in=bag("uit in te nabij"),
    based=Phrases("gevestigd in|atelier in|winkel in|werkplaats in|praktijk in"),
    copula=Phrases("is een|is de|is het|is|zijn|biedt|maakt|verkoopt|bakt"),
    myself=Phrases("ik ben|wij zijn|ik heet|mijn naam is|we zijn"),
    called=Phrases("genaamd|heet|met de naam"),
    request=Phrases(
        "een website voor|website voor|maak een website voor|ik wil een website voor|een site voor|site voor|portfolio voor|portfolio van|een portfolio voor|maak een site voor mijn|maak een site voor"
    ),
    trades=bag(
        "naaister kleermaker stoffeerder taxi vakantiehuis vakantiewoning fietskoeriers koeriers verhuizers hondentrimster hondentrimsalon trimsalon timmerbedrijf schilder schildersbedrijf loodgieter loodgietersbedrijf elektricien glaszetter stukadoor tegelzetter dakdekker hovenier hoveniersbedrijf stratenmaker klusbedrijf verhuisbedrijf rijschool zwemschool muziekschool dansschool kinderopvang gastouder dierenarts dierenpension manege opticien apotheek tandarts huisarts verloskundige logopedist fysiotherapeut psycholoog pedicure schoonheidssalon nagelstudio kleermaker schoenmaker juwelier horlogemaker drukkerij boekbinder lijstenmaker meubelmaker stoffeerder notaris makelaar boekhouder wasserette stomerij snackbar ijssalon viswinkel slager poelier kaaswinkel groenteboer wijnhandel brouwerij bakkerij banketbakkerij café restaurant bar brouwerij slagerij bloemist loodgieter elektricien timmerman schilder "
        "hovenier schoonmaak advocaat advocaten advocatenkantoor boekhouder architect architecten tandarts praktijk "
        "fysiotherapie dierenarts psycholoog school fotograaf fotografie ontwerper illustrator keramist keramiste keramiek "
        "vertaler muzikant studio bureau software app api platform festival bijeenkomst beurs markt koor vereniging "
        "orkest hotel yoga kapper kleermaker boekhandel winkel garage fietsenmaker boerderij atelier"
    ),
    trade_ending=(
        "erij",
        "winkel",
        "praktijk",
        "bedrijf",
        "salon",
        "groep",
        "studio",
        "atelier",
        "vereniging",
        "koor",
        "hersteller",
        "maker",
        "bureau",
        "kantoor",
        "werkplaats",
        "handel",
        "dienst",
        "bouwer",
        "bouw",
        "school",
        "installateur",
        "smid",
        "kliniek",
        "slijper",
    ),
    no_trades=bag("familiebedrijf herbouw nieuwbouw aanbouw verbouw opbouw hogeschool eredienst"),
    standing=bag("familiebedrijf erkend gediplomeerd"),
    runs=Phrases("ik heb een|wij hebben een|ik run een|wij runnen een"),
    gives=Phrases("ik geef|wij geven"),
    lessons=bag("les lessen cursussen workshops bijles"),
    anyone=bag("iedereen mensen"),
    mornings=bag("ochtend ochtenden ochtends morgens voormiddag"),
    afternoons=bag("avond avonden middag middagen middags avonds namiddag"),
    only=bag("alleen"),
    free=bag("gratis vrij"),
    messages=bag("app whatsapp sms"),
    meets=bag("ontmoeten repeteren trainen spelen komen"),
    payable=bag("toegang entree les proefles consult offerte bezorging kinderen begeleiders intake inschrijving"),
    it=bag("het"),
    bought=Phrases("aan de deur|aan de kassa|in de voorverkoop|online"),
    starts=Phrases("om|vanaf|aanvang|aanvang om|begin om"),
    but=bag("behalve uitgezonderd"),
    events=bag("festival bijeenkomst beurs conferentie workshop concert tentoonstelling dagen congres loop feest"),
    roles=singular(
        "advocaat advocaten|architect architecten|tandarts tandartsen|arts artsen|bakker bakkers|kok koks|chef chefs|"
        "eigenaar eigenaars eigenaren|eigenares|directeur|oprichter oprichters|docent docenten|leraar leraren|broer broers|"
        "zus zussen|fotograaf fotografen|dirigent|voorzitter|fysiotherapeut fysiotherapeuten|dierenarts dierenartsen|"
        "mondhygiënist mondhygiënisten|verloskundige verloskundigen|instructeur instructeurs"
    ),
    led=Phrases("gerund door|opgericht door|geleid door|onder leiding van"),
    offering=Phrases(
        "ik bak|ik verkoop|ik naai|wij naaien|wij verhuren|we verhuren|ik verhuur|wij bieden|we bieden|wij verkopen|we verkopen|wij maken|we maken|wij bakken|we bakken|diensten:|onze diensten:|"
        "menu:|aanbod:|ik maak|ik bied|gespecialiseerd in|producten:|cursussen:|biedt|verkoopt|bakt|maakt|brouwt|bouwt|wij repareren|"
        "we repareren|programma:"
    ),
    note=bag("met zonder voor uit na sinds in"),
    timed=bag("op elke iedere"),
    of=bag("van"),
    generic=bag("cursus cursussen les lessen hulp advies reparatie werk rondleiding workshop workshops"),
    deeds=bag(
        "reparatie reparaties restauratie verhuur verkoop reiniging vervaardiging ontwerp montage onderhoud plaatsing"
    ),
    large=bag("grote kleine nieuwe oude verse"),
    claim_first=bag("nooit zonder gratis geen entree niet meer altijd open alleen voor"),
    claim_last=bag(
        "toegestaan gecertificeerd gratis inbegrepen beschikbaar toegankelijk erkend ervaring onafhankelijk welkom"
    ),
    headings=Phrases(
        "diensten|onze "
        "diensten|prijzen|prijslijst|tarieven|openingstijden|openingsuren|contact|adres|menu|kaart|producten|onze "
        "producten|team|over ons|waar vind je ons"
    ),
    fields={
        "naam": "name",
        "bedrijf": "name",
        "soort": "trade",
        "wat": "trade",
        "waar": "place",
        "plaats": "place",
        "stad": "place",
    },
    upto=Phrases("tot|meer dan"),
    contact=bag(
        "bellen telefoon tel bel ons op via contact email e-mail mail schrijf naar of en web website volg nummer instagram "
        "facebook adres mobiel whatsapp bellen"
    ),
    abbreviations=bag("incl excl max min dhr mevr dr drs nr tel ca bijv d.w.z o.a p.p m.m.v t.a.v i.p.v e.d prof st"),
)
