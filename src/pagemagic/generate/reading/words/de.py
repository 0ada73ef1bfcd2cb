"""German."""

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.words.table import Words, bag, counted, singular

WORDS = Words(
    lang="de",
    stop=bag(
        "der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei mit nach seit von vom zu "
        "zum zur für ohne um über unter bis durch ist sind war sein hat haben wir ich sie er es ihr unser unsere unseren "
        "mein meine nicht kein keine auch nur noch sehr mehr als wie wenn wo dass alle jeder jede jeden jedes danach uns"
    ),
    articles=bag("der die das den dem ein eine einen einem einer unser unsere mein meine"),
    particles=bag("der die das den dem des und von vom zu zum zur für am im an in bei"),
    both=bag("und &"),
    finite=bag(
        "dauert dauern "
        "wir ich sie er es ist sind war hat haben bietet bieten macht machen verkauft verkaufen gibt kann können "
        "liegt backen ignoriere brauche brauchen"
    ),
    acts=bag(
        "sucht erfasst prüft misst sendet erinnert sichert überwacht rechnet sammelt baut backt macht bietet verkauft hilft fertigt repariert verwandelt produziert röstet braut restauriert "
        "gestaltet liefert vermietet hat führt unterrichtet organisiert druckt pflegt plant entwirft näht "
        "schneidet unterstützt begleitet rettet betreut fördert gibt stimmt fotografiert bringt"
    ),
    leads=bag("führen leiten betreiben"),
    begins=bag("beginnt beginnen startet starten trainiert trainieren probt proben findet"),
    features=bag(
        "verbinde sende versende gleiche erinnere buche verfolge importiere exportiere importieren exportieren teile verwalte erstelle plane speichere drucke synchronisiere schreibe baue tausche zeichne sieh"
    ),
    subordinate=bag("wenn falls wo während weil dass der die das"),
    days=counted(
        "montag montags|dienstag dienstags|mittwoch mittwochs|donnerstag donnerstags|freitag freitags|samstag "
        "samstags sonnabend sonnabends|sonntag sonntags"
    ),
    days_short=counted("mo|di|mi|do|fr|sa|so"),
    months=counted(
        "januar jan|februar feb|märz maerz|april apr|mai|juni|juli|august aug|september sept|oktober okt|november "
        "nov|dezember dez"
    ),
    through=bag("bis - – —"),
    daily=Phrases("täglich|jeden tag|alle tage|an allen tagen"),
    workdays=Phrases("werktags|wochentags|an werktagen|unter der woche"),
    weekend=Phrases("am wochenende|wochenende|wochenends|an wochenenden"),
    opened=Phrases(
        "geöffnet|offen|öffnungszeiten|öffnungszeiten:|wir haben geöffnet|sprechzeiten|sprechzeiten:|bürozeiten"
    ),
    closed=Phrases("geschlossen|ruhetag|zu"),
    breaks=Phrases("mittagspause|mittagspause von|mittags geschlossen|pause|pause von|mittagsruhe"),
    until=bag("bis"),
    also=bag("auch zusätzlich lang länger"),
    nth=bag("ersten zweiten dritten vierten letzten erster zweiter dritter vierter letzter letzte"),
    allday=Phrases("24 stunden|rund um die uhr|24/7|24 h|24h|tag und nacht"),
    reached=Phrases(
        "notdienst|notdienste|24-stunden-notdienst|notfall|notfälle|notfällen|notruf|notrufnummer|bereitschaft|"
        "bereitschaftsdienst|rufbereitschaft|telefon|telefonisch|erreichbar|hotline|pannenhilfe|pannendienst|"
        "abschleppdienst|störungsdienst|entstörungsdienst|störungen|rohrbruch|einsatzbereit|wir gehen ans telefon|"
        "anrufen|anrufe"
    ),
    meals=Phrases(
        "mittags|abends|morgens|frühstück|mittagstisch|mittagessen|abendessen|abendkarte|zum mittagessen|zum abendessen"
    ),
    appointment=Phrases(
        "nach vereinbarung|nach absprache|nur nach vereinbarung|mit termin|nach anmeldung|"
        "nur mit termin|nach terminvereinbarung"
    ),
    hour_marks=bag("uhr h"),
    time_lead=bag("von ab um , und am an jeden uhr zwischen"),
    noon=Phrases("mittag"),
    midnight=Phrases("mitternacht"),
    since=Phrases("seit|gegründet|gegründet im jahr|seit dem jahr|gegr.|gegründet im jahre"),
    deadline=Phrases("bis|bis zum|spätestens bis|spätestens am"),
    upcoming=Phrases("nächste|nächster|nächstes|nächsten"),
    starting=Phrases("ab|mindestens"),
    per=Phrases("pro|je|/|die|das|für eine|für ein|im|in der"),
    giving=bag("spende spenden spendet spendete"),
    quotes=bag("angebot angebote kostenvoranschlag kostenvoranschläge offerte offerten"),
    insured=bag(
        "versichert versicherung haftpflicht haftpflichtversicherung berufshaftpflicht betriebshaftpflicht versicherungssumme deckung"
    ),
    millions=bag("mio million millionen"),
    variants=bag(
        "einzelzimmer doppelzimmer einzeln doppelt familie familien jugendliche erwachsene kinder kind studierende schüler senioren mitglieder gruppe gruppen paare ermäßigt"
    ),
    purpose=bag("für"),
    cost=bag("kostet kosten ist sind"),
    street_first=Phrases("am|an der|an den|auf der|im|in der|zum|zur|unter den|alte|alter|lange|große|kleine"),
    street_ending=(
        "straße",
        "strasse",
        "str",
        "weg",
        "platz",
        "gasse",
        "allee",
        "ufer",
        "damm",
        "ring",
        "markt",
        "steig",
        "berg",
        "graben",
        "hof",
        "grube",
        "wall",
        "stieg",
        "twiete",
        "chaussee",
        "halde",
        "stiege",
        "kamp",
        "anger",
        "brink",
        "promenade",
        "zeile",
        "pfad",
    ),
    street_last=bag("straße strasse str weg platz gasse allee ufer damm ring markt"),
    venue=bag(
        "schwimmbad hallenbad bad gemeindesaal gemeindezentrum atelierhaus begegnungsstätte jugendzentrum schützenhaus gasthaus gasthof wirtshaus gemeindehaus bürgerhaus turnhalle haus theater zentrum museum bibliothek saal halle pavillon kirche galerie kloster schloss park schule "
        "universität kino stadthalle rathaus kulturhaus scheune"
    ),
    place_in=bag("in bei nahe aus"),
    based=Phrases("mit sitz in|ansässig in|werkstatt in|laden in|atelier in|studio in|praxis in|zu hause in"),
    copula=Phrases("ist ein|ist eine|ist der|ist die|ist das|ist|sind|bietet|macht|verkauft|baut|backt"),
    myself=Phrases("ich bin|wir sind|ich heiße|mein name ist|wir heißen"),
    called=Phrases("namens|genannt|heißt|mit dem namen"),
    request=Phrases(
        "ich brauche eine website für meine|ich brauche eine website für meinen|ich brauche eine website für mein|wir brauchen eine website für unsere|wir brauchen eine website für unseren|eine website für|website für|ich brauche eine website für|wir brauchen eine website für|webseite für|"
        "eine webseite für|erstelle eine website für|homepage für|eine seite für|seite für|portfolio für|portfolio von|ein portfolio für|eine portfolioseite für|ich brauche eine seite für meine|ich brauche eine seite für"
    ),
    trades=bag(
        "änderungsschneiderei polsterei taxi umzüge kleiderkammer nachhilfe schlosser reitstall pferdepension imker imkerei gestüt glaserei glaser elektro elektrobetrieb elektroinstallation dachdeckerei dachdecker zimmerei zimmerer malerbetrieb änderungsschneiderei hundeschule fahrschule musikschule tanzschule schwimmschule kosmetik kosmetikstudio nagelstudio fußpflege kita kindergarten apotheke optiker augenoptik hörakustik schlüsseldienst umzüge gebäudereinigung notar notarin notariat hebamme heilpraktiker heilpraktikerin logopädie ergotherapie massage massagepraxis campingplatz ferienwohnung reiterhof tierheim tierpension hundesalon polsterei schuster schuhmacher schuhmacherei uhrmacher raumausstatter steinmetz schreibwaren buchbinderei druckerei imbiss eisdiele brauhaus kneipe käserei molkerei gärtner musikverein gesangverein sportverein schachklub schachverein fotostudio tattoostudio bäckerei konditorei café restaurant gasthaus bar brauerei metzgerei blumenladen klempner sanitär heizung "
        "elektriker tischler tischlerei schreiner schreinerei maler gärtner gärtnerei gartenbau reinigung anwalt anwältin "
        "rechtsanwalt rechtsanwältin rechtsanwälte kanzlei steuerberater steuerberaterin steuerberatung architekt "
        "architektin architekten architekturbüro zahnarzt zahnärztin praxis physiotherapie tierarzt tierarztpraxis "
        "psychologin schule fotograf fotografin fotografie grafikerin illustratorin keramikerin keramik übersetzerin "
        "übersetzer musiker studio agentur software app api plattform festival tagung messe markt chor verein orchester "
        "hotel pension yoga friseur friseurin schneiderei goldschmiede buchhandlung laden werkstatt schlosserei ingenieur "
        "hofladen weingut imkerei töpferei handwerksbäckerei fahrradwerkstatt dorfladen"
    ),
    trade_ending=(
        "restaurierung",
        "erei",
        "werkstatt",
        "praxis",
        "kanzlei",
        "schule",
        "klub",
        "club",
        "laden",
        "verein",
        "betrieb",
        "studio",
        "manufaktur",
        "schmiede",
        "service",
        "handel",
        "bauer",
        "macher",
        "büro",
        "dienst",
        "atelier",
        "kurier",
        "bücherei",
        "meister",
        "meisterin",
    ),
    no_trades=bag(
        "einladen ausladen aufladen beladen verladen herunterladen meisterbetrieb familienbetrieb fachbetrieb innungsbetrieb ausbildungsbetrieb hochschule notdienst bereitschaftsdienst gottesdienst nachbauer bürgermeister bürgermeisterin weltmeister weltmeisterin hausmeister "
    ),
    standing=bag("meisterbetrieb familienbetrieb fachbetrieb innungsbetrieb ausbildungsbetrieb traditionsbetrieb"),
    runs=Phrases(
        "ich habe ein|ich habe eine|ich habe einen|ich betreibe ein|ich betreibe eine|ich betreibe einen|ich führe ein|ich führe eine|wir betreiben ein|wir betreiben eine|wir führen ein|wir führen eine|wir haben ein|wir haben eine"
    ),
    gives=Phrases("ich gebe|ich unterrichte|wir geben"),
    lessons=bag("unterricht kurse stunden nachhilfe"),
    anyone=bag("alle jeden menschen leute"),
    mornings=bag("vormittag vormittags früh morgens"),
    afternoons=bag("abend abends nachmittag nachmittags"),
    only=bag("nur"),
    free=bag("kostenlos kostenfrei gratis frei umsonst"),
    messages=bag("whatsapp sms"),
    meets=bag("treffen spielen proben trainieren singen"),
    payable=bag(
        "eintritt stunde probestunde beratung erstgespräch angebot kostenvoranschlag lieferung anfahrt probetraining kinder jugendliche begleitung anmeldung"
    ),
    it=bag("es sie"),
    bought=Phrases("an der abendkasse|abendkasse|im vorverkauf|vorverkauf|an der tageskasse|online"),
    starts=Phrases("um|ab|beginn|beginn um|start um"),
    but=bag("außer ausser ausgenommen"),
    events=bag("festival tagung messe konferenz workshop konzert ausstellung treffen fest lauf tage kongress"),
    roles=singular(
        "trainer|trainerin trainerinnen|anwalt anwälte|anwältin anwältinnen|rechtsanwalt rechtsanwälte|rechtsanwältin rechtsanwältinnen|architekt "
        "architekten|architektin architektinnen|zahnarzt zahnärzte|zahnärztin zahnärztinnen|arzt ärzte|ärztin ärztinnen|"
        "bäcker|bäckerin bäckerinnen|koch köche|köchin köchinnen|inhaber|inhaberin inhaberinnen|leiter|leiterin|gründer|"
        "gründerin gründerinnen|lehrer|lehrerin lehrerinnen|meister|meisterin meisterinnen|tischler|tischlerin|"
        "therapeut therapeuten|therapeutin therapeutinnen|bruder brüder|schwester schwestern|fotograf fotografen|"
        "fotografin fotografinnen|dirigent|dirigentin|vorsitzender|vorsitzende|steuerberaterin steuerberaterinnen|"
        "steuerberater|bäckermeister|tierärztin tierärztinnen|chorleiterin|chorleiter|geschäftsführerin|geschäftsführer|hebamme "
        "hebammen|buchhändlerin buchhändlerinnen|buchhändler|jugendwartin|jugendwart|kassenwartin|kassenwart|sportwartin|sportwart|schriftführerin|schriftführer"
    ),
    led=Phrases("geführt von|gegründet von|geleitet von|unter der leitung von|betrieben von"),
    offering=Phrases(
        "ich baue|ich nähe|ich backe|ich verkaufe|wir nähen|wir vermieten|wir verleihen|ich vermiete|wir bieten|wir verkaufen|wir machen|wir backen|wir servieren|leistungen:|unsere leistungen:|angebot:|"
        "unser angebot:|speisekarte:|ich biete|ich mache|spezialisiert auf|produkte:|kurse:|wir führen|bietet|verkauft|"
        "wir reparieren|programm:|es gibt|wir bauen|backt|baut|macht|fertigt|röstet|braut|im sortiment:"
    ),
    note=bag("mit ohne für auf aus nach seit im zum zur bei"),
    timed=bag("am an jeden"),
    of=bag("von"),
    generic=bag(
        "kurs kurse unterricht hilfe beratung reparatur arbeit arbeiten führung führungen service vortrag vorträge"
    ),
    deeds=bag(
        "reparatur reparaturen restaurierung vermietung verleih verkauf reinigung anfertigung herstellung "
        "einbau montage wartung pflege ankauf"
    ),
    large=bag("große kleine großen kleinen neue alte frische große"),
    claim_first=bag("nie niemals ohne kostenlos kein keine eintritt nicht mehr immer offen nur für über"),
    claim_last=bag(
        "erwünscht zertifiziert familiengeführt kostenlos kostenfrei frei inklusive verfügbar barrierefrei geprüft "
        "erfahrung unabhängig willkommen handgemacht"
    ),
    headings=Phrases(
        "leistungen|unsere leistungen|angebot|unser "
        "angebot|preise|preisliste|öffnungszeiten|sprechzeiten|kontakt|adresse|anfahrt|speisekarte|karte|produkte|team|unser "
        "team|über uns|so finden sie uns"
    ),
    fields={
        "name": "name",
        "firma": "name",
        "betrieb": "name",
        "art": "trade",
        "branche": "trade",
        "beruf": "trade",
        "ort": "place",
        "stadt": "place",
        "wo": "place",
    },
    upto=Phrases("bis zu|über"),
    contact=bag(
        "telefon tel anruf anrufen rufen sie uns an unter kontakt email e-mail mail schreiben schreib oder und "
        "per web website auf folgen nummer instagram facebook adresse mobil handy ruf whatsapp mich bitte dokumentation"
    ),
    abbreviations=bag("hr fr dr nr str tel ca z.b d.h gegr prof st u.a e.v zzgl mind mo di mi do sa so inkl bzw "),
)
