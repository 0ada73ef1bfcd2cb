"""Italian."""

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.words.table import Words, bag, counted, singular

WORDS = Words(
    lang="it",
    stop=bag(
        "il lo la i gli le un uno una di del della dei delle dello degli a al alla ai alle in nel nella nei nelle da dal "
        "dalla dai dalle per con senza e ed o che si è sono era ha hanno non più molto anche già solo nostro nostra nostri "
        "nostre mio mia suo sua io noi lui lei loro come quando dove fino tra fra su sul sulla ogni tutto tutta tutti tutte "
        "dopo allo agli"
    ),
    articles=bag("il lo la i gli le un uno una nostro nostra mio mia l'"),
    particles=bag("di del della dei delle dello degli da dal dalla e al alla in su la il"),
    both=bag("e ed &"),
    finite=bag(
        "richiede richiedono dura durano "
        "è sono era ha hanno io noi siamo facciamo può possono vende fa offre c'è ci abbiamo produce voglio"
    ),
    finite_ending=("iamo",),
    acts=bag(
        "fa vende offre aiuta produce trasforma serve ripara costruisce insegna ha crea organizza riunisce "
        "accoglie affitta consegna permette disegna restaura tosta stampa pubblica propone realizza sostiene accompagna raccoglie distribuisce protegge dà tiene accorda fotografa traduce rilega noleggia"
    ),
    leads=bag("dirigono gestiscono guidano"),
    begins=bag("inizia iniziano comincia cominciano"),
    features=bag(
        "collega abbina ricorda confronta importa esporta condividi crea gestisci segui invia salva pianifica invita stampa sincronizza organizza scrivi costruisci disegna scambia"
    ),
    subordinate=bag("quando se dove mentre perché che chi"),
    days=counted(
        "lunedì lunedi|martedì martedi|mercoledì mercoledi|giovedì giovedi|venerdì venerdi|sabato sabati|domenica "
        "domeniche"
    ),
    days_short=counted("lun|mar|mer|gio|ven|sab|dom"),
    months=counted(
        "gennaio gen|febbraio feb|marzo|aprile apr|maggio|giugno|luglio|agosto|settembre sett|ottobre ott|"
        "novembre nov|dicembre dic"
    ),
    through=bag("a al alla alle fino - – —"),
    daily=Phrases("tutti i giorni|ogni giorno|sette giorni su sette|7 giorni su 7"),
    workdays=Phrases("giorni feriali|nei giorni feriali|feriali"),
    weekend=Phrases("fine settimana|nel fine settimana|weekend|nel weekend"),
    opened=Phrases("aperto|aperta|aperti|orario|orari|orari:|apertura|orario:|siamo aperti|orario di apertura"),
    closed=Phrases("chiuso|chiusa|chiusi|chiusura"),
    breaks=Phrases("pausa pranzo|chiuso a pranzo|chiusura pranzo|chiuso per pranzo"),
    until=bag("fino"),
    also=bag("anche"),
    nth=bag("primo secondo terzo ultimo prima seconda terza quarta ultima"),
    allday=Phrases("24 ore su 24|24 ore|24h|24/7|giorno e notte|24 h"),
    reached=Phrases(
        "urgenza|urgenze|emergenza|emergenze|pronto intervento|reperibilità|reperibili|reperibile|telefono|rispondiamo|"
        "soccorso|soccorso stradale|guardia medica|chiamate|assistenza|raggiungibili|raggiungibile"
    ),
    meals=Phrases("colazione|a colazione|pranzo|a pranzo|cena|a cena|per pranzo|per cena|a mezzogiorno|la sera"),
    appointment=Phrases("su appuntamento|solo su appuntamento|previo appuntamento|su prenotazione"),
    hour_marks=bag("h ore"),
    time_lead=bag("dal dalle dalla da il la le i , e ore alle del di"),
    noon=Phrases("mezzogiorno"),
    midnight=Phrases("mezzanotte"),
    since=Phrases("dal|fondata nel|fondato nel|nata nel|nato nel|aperta nel|aperto nel|fin dal"),
    deadline=Phrases("entro il|fino al|entro"),
    upcoming=Phrases("prossima|prossimo|prossime|prossimi"),
    starting=Phrases("da|a partire da|dai|minimo"),
    per=Phrases("per|/|al|all'ora|alla|a|l'ora|il|ogni|l'"),
    giving=bag("donare dona donazione donazioni sostenere"),
    quotes=bag("preventivo preventivi"),
    insured=bag("assicurato assicurata assicurati assicurate assicurazione responsabilità"),
    millions=bag("milione milioni"),
    variants=bag(
        "singola doppia tripla famiglia famiglie giovani familiare adulti bambini ragazzi studenti studente anziani soci gruppo gruppi coppia ridotto"
    ),
    purpose=bag("per"),
    cost=bag("costa costano è sono a"),
    street_first=Phrases(
        "via|viale|corso|piazza|piazzale|largo|vicolo|strada|calle|campo|lungomare|lungotevere|salita|"
        "contrada|borgo|fondamenta|piazzetta|zona industriale|zona artigianale"
    ),
    venue=bag(
        "piscina palestra parrocchia circolo bar salone oratorio casa teatro centro museo biblioteca sala padiglione auditorium chiesa fabbrica mercato galleria convento "
        "castello parco palazzo scuola università cinema villa"
    ),
    place_in=bag("a in ad vicino nel"),
    based=Phrases("con sede a|situata a|situato a|laboratorio a|negozio a|studio a|bottega a"),
    copula=Phrases("è un|è una|è il|è la|è|sono|fa|vende|offre|produce"),
    myself=Phrases("sono|siamo|mi chiamo|io sono|il mio nome è"),
    called=Phrases("chiamata|chiamato|di nome|si chiama|denominata"),
    request=Phrases(
        "un sito per|sito web per|un sito web per|voglio un sito per|crea un sito per|pagina per|sito per|"
        "mi serve un sito per"
    ),
    trades=bag(
        "sarta sarto calzolaio tappezziere taxi traslochi sgomberi sartoria idraulico idraulica elettricista fabbro vetraio vetreria falegname imbianchino muratore giardiniere tappezziere calzolaio calzoleria orologeria gioielleria ottica farmacia veterinario veterinaria ambulatorio fisioterapista psicologa psicologo nutrizionista ostetrica notaio notaria avvocato commercialista geometra parrucchiere parrucchiera barbiere estetista palestra piscina nuoto scuola danza autoscuola asilo rifugio canile associazione pro-loco cena osteria trattoria enoteca cantina caseificio panificio pasticceria macelleria pescheria ortofrutta erboristeria lavanderia tipografia cartoleria libreria ferramenta officina carrozzeria gommista agriturismo affittacamere campeggio panificio panetteria forno pasticceria caffè ristorante trattoria osteria bar birrificio macelleria fioraio "
        "idraulico elettricista falegname falegnameria imbianchino giardiniere pulizie avvocato avvocati avvocata studio "
        "commercialista architetto architetti dentista clinica fisioterapia fisioterapista veterinario veterinaria "
        "psicologa scuola fotografo fotografa fotografia grafica illustratrice ceramista ceramica traduttrice traduttore "
        "musicista agenzia software app api piattaforma festival incontro fiera mercato coro associazione orchestra "
        "albergo hotel agriturismo palestra yoga parrucchiere barbiere sartoria gioielleria libreria negozio officina "
        "fabbro ingegnere cantina gelateria pizzeria bottega cooperativa"
    ),
    trade_ending=("eria", "ificio"),
    no_trades=bag("batteria galleria materia valeria"),
    standing=bag("certificato certificata abilitato abilitata"),
    runs=Phrases("ho un|ho una|ho un'|abbiamo un|abbiamo una|gestisco un|gestisco una"),
    gives=Phrases("do|tengo|insegno|teniamo|diamo"),
    lessons=bag("lezioni corsi ripetizioni laboratori"),
    anyone=bag("chi tutti"),
    mornings=bag("mattina mattine mattino"),
    afternoons=bag("sera pomeriggio pomeriggi"),
    only=bag("solo soltanto"),
    free=bag("gratis gratuito gratuita gratuiti gratuite libero libera omaggio"),
    messages=bag("whatsapp sms"),
    meets=bag("troviamo incontriamo riuniamo proviamo ritroviamo"),
    payable=bag(
        "ingresso lezione seduta consulenza visita preventivo consegna prova bambini ragazzi studenti accompagnatori iscrizione"
    ),
    we_ending=("iamo",),
    bought=Phrases("alla porta|in cassa|in prevendita|online|all'ingresso"),
    starts=Phrases("alle|alle ore|ore|dalle|dalle ore|inizio alle|inizio ore"),
    but=bag("tranne eccetto escluso salvo"),
    events=bag("festival incontro fiera convegno laboratorio concerto mostra giornate congresso corsa sagra rassegna"),
    roles=singular(
        "avvocato avvocati|avvocata avvocate|architetto architetti|architetta architette|dentista dentisti|medico medici|"
        "fornaio fornai|chef|cuoco cuochi|cuoca cuoche|titolare titolari|direttore direttori|direttrice direttrici|"
        "fondatore fondatori|fondatrice fondatrici|socio soci|socia socie|insegnante insegnanti|fratello fratelli|sorella "
        "sorelle|fotografa fotografe|fotografo fotografi|presidente|fisioterapista fisioterapisti|ceramista ceramisti|"
        "guida guide|maestro maestri|maestra|veterinaria veterinarie|veterinario veterinari|"
        "libraia libraie|libraio librai|istruttore istruttori|istruttrice istruttrici"
    ),
    led=Phrases("diretta da|diretto da|fondata da|fondato da|guidata da|gestita da|gestito da|condotto da"),
    offering=Phrases(
        "produco|realizzo|realizziamo|coltivo|coltiviamo|cucio|noleggiamo|affittiamo|offriamo|vendiamo|facciamo|serviamo|produciamo|servizi:|i nostri servizi:|menù:|menu:|offro|faccio|vendo|"
        "specializzata in|specializzato in|specialità:|prodotti:|corsi:|corsi di|offre|vende|produce|serve|ripariamo|programma:"
    ),
    note=bag("con senza per su da in"),
    timed=bag("il la al ogni"),
    of=bag("di del della dei"),
    generic=bag(
        "corso corsi lezione lezioni laboratorio laboratori servizio servizi aiuto riparazione riparazioni consulenza "
        "trattamento seduta lavoro visita visite"
    ),
    deeds=bag(
        "riparazione riparazioni restauro noleggio vendita pulizia produzione creazione installazione "
        "manutenzione montaggio acquisto affilatura"
    ),
    large=bag("grandi piccoli piccole grande piccolo piccola nuovi nuove"),
    claim_first=bag("senza gratis ingresso non più sempre aperto solo per"),
    claim_last=bag(
        "compresi comprese inclusi incluse forniti fornite illimitato illimitati illimitata illimitate benvenuto benvenuta benvenuti benvenute ammessi certificato certificata familiare gratuito gratuita incluso inclusa disponibile accessibile artigianale "
        "esperienza libero indipendente"
    ),
    headings=Phrases(
        "servizi|i nostri servizi|prezzi|listino|orari|orario|orari di apertura|contatti|contatto|dove "
        "siamo|indirizzo|menù|menu|prodotti|i nostri prodotti|chi siamo|il team"
    ),
    fields={
        "nome": "name",
        "azienda": "name",
        "attività": "trade",
        "tipo": "trade",
        "dove": "place",
        "città": "place",
        "luogo": "place",
    },
    upto=Phrases("fino a|oltre"),
    contact=bag(
        "chiamare chiamate telefono tel cell cellulare chiama chiamateci chiamaci al contatti contatto email e-mail mail scrivi "
        "scriveteci scrivici a o e sito web su seguici numero instagram facebook per prenotare indirizzo whatsapp "
        "prenotazioni"
    ),
    abbreviations=bag("incl max min sig dott dr n tel avv arch ing prof ecc st p.es"),
)
