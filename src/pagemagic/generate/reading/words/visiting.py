"""What the reader must know of a language to tell what visitors should know before they come, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.words.table import bag

_NO_WORDS: frozenset[str] = frozenset()
_NO_PHRASES = Phrases("")


@dataclass(frozen=True)
class Visiting:
    """The tables of one language. All words are lower case."""

    lines: frozenset[str] = _NO_WORDS
    """What runs on a line with a number: ``tram``, ``bus``."""
    stops: frozenset[str] = _NO_WORDS
    """Where it stops, before a name: ``Haltestelle Rathaus``; also nets that are known by their stops: ``Metro Sol``."""
    parking: frozenset[str] = _NO_WORDS
    minutes: frozenset[str] = _NO_WORDS
    walking: Phrases = _NO_PHRASES
    """What makes a way of minutes: ``from``, ``on foot``."""
    near: Phrases = _NO_PHRASES
    """Before what stands beside the house: ``next to``, ``opposite``."""
    access: Phrases = _NO_PHRASES
    paying: Phrases = _NO_PHRASES
    speaks: Phrases = _NO_PHRASES
    languages: frozenset[str] = _NO_WORDS
    holidays: frozenset[str] = _NO_WORDS
    """Times of the year, beside the months, in which a house is shut."""
    halves: Phrases = _NO_PHRASES
    """Parts of a day that are no clock times."""
    booking: Phrases = _NO_PHRASES
    """Whether and how a visit is arranged."""
    visits: frozenset[str] = _NO_WORDS
    """What is arranged; and the other days, on which it is."""


_EN = Visiting(
    lines=bag("bus buses tram trams train trains line lines"),
    stops=bag("tube metro stop"),
    parking=bag("parking park car-park"),
    minutes=bag("minute minutes minutes' min mins"),
    walking=Phrases("from the|from|on foot|walk from|walk|by foot|by bus|by train|away"),
    near=Phrases(
        "next to|next door to|opposite|behind|beside|across from|in front of|around the corner from|round the corner from|"
        "just off|just behind|at the back of|above|two doors from|near|between|at the end of"
    ),
    access=Phrases(
        "step-free|step free|wheelchair|wheelchairs|wheelchair-accessible|fully accessible|accessible entrance|accessible toilet|accessible throughout|disabled access|hearing loop|no steps|ground-floor access|level access|no lift|lift to"
    ),
    paying=Phrases(
        "cash only|card only|cards only|cash or card|cash and card|card or cash|cards accepted|cards welcome|we take cards|we accept cards|no cards|cash preferred|no cash|cash or cheque|cash please|cash and cheques|pay by card|card payments only|payment by"
    ),
    speaks=Phrases("we speak|i speak|we also speak|i also speak|spoken"),
    languages=bag(
        "english german french spanish portuguese italian dutch polish arabic welsh gaelic irish urdu punjabi turkish russian ukrainian "
        "mandarin cantonese chinese japanese bsl romanian hindi bengali swedish danish norwegian catalan basque greek"
    ),
    holidays=bag("holidays easter christmas winter summer"),
    halves=Phrases(
        "mornings|evenings|afternoons|morning|evening|afternoon|weekday mornings|weekday evenings|monday mornings"
    ),
    booking=Phrases(
        "by appointment|appointment only|appointments only|by arrangement|walk-ins|no booking|no appointment|no need to book|booking essential|book ahead|booking advised|please book|booking required"
    ),
    visits=bag("visits visit visitors viewings appointments sessions other days times open callers studio"),
)
_DE = Visiting(
    lines=bag("straßenbahn strassenbahn tram bus buslinie linie linien stadtbahn s-bahn u-bahn busse"),
    stops=bag("haltestelle u-bahnhof s-bahnhof u-bahn s-bahn station"),
    parking=bag("parkplatz parkplätze parken parkhaus kundenparkplätze parkmöglichkeiten tiefgarage"),
    minutes=bag("minute minuten min gehminuten fußminuten autominuten"),
    walking=Phrases("vom|von der|von|zu fuß|bis zum|bis zur|entfernt"),
    near=Phrases(
        "neben|gegenüber|hinter|direkt am|direkt an|direkt neben|vor|nahe|um die ecke|zwischen|beim|über|unweit|am ende|im hinterhof|"
        "im innenhof|im hof"
    ),
    access=Phrases(
        "barrierefrei|barrierefreier|rollstuhlgerecht|rollstuhlgerechter|rollstuhl|rollstühle|stufenlos|stufenloser|kein aufzug|aufzug|"
        "mit aufzug|ohne aufzug|ebenerdig|ebenerdiger|behindertengerecht|kein fahrstuhl|fahrstuhl"
    ),
    paying=Phrases(
        "barzahlung|nur bar|kartenzahlung|mit karte|ec-karte|nur barzahlung|bargeld|kreditkarten|keine karten|in bar"
    ),
    speaks=Phrases("wir sprechen|ich spreche|wir sprechen auch|ich spreche auch"),
    languages=bag(
        "deutsch englisch französisch spanisch portugiesisch italienisch niederländisch polnisch russisch ukrainisch türkisch arabisch "
        "chinesisch japanisch gebärdensprache rumänisch kroatisch serbisch griechisch plattdeutsch schwedisch dänisch persisch farsi kurdisch"
    ),
    holidays=bag(
        "ferien schulferien sommerferien winterferien feiertagen feiertags sommer winter betriebsferien winterpause"
    ),
    halves=Phrases(
        "vormittags|nachmittags|abends|morgens|mittags|freitagnachmittags|freitagvormittags|vormittag|nachmittag|abend|früh"
    ),
    booking=Phrases(
        "nach vereinbarung|nach absprache|mit termin|ohne termin|nach terminvereinbarung|ohne voranmeldung|ohne anmeldung|nach voranmeldung|voranmeldung|nach anmeldung|mit anmeldung|um anmeldung"
    ),
    visits=bag(
        "termine termin besuche besuch besichtigung besichtigungen besucher andere anderen übrigen tage tagen sonst sprechstunde"
    ),
)
_FR = Visiting(
    lines=bag("tram tramway bus ligne lignes métro rer train navette"),
    stops=bag("arrêt métro station rer"),
    parking=bag("parking parkings stationnement"),
    minutes=bag("minute minutes min mn"),
    walking=Phrases("de la|du|de l'|de|à pied|des"),
    near=Phrases(
        "à côté|à côté de|à côté du|en face|en face de|en face du|derrière|devant|au fond|au fond de|près de|près du|à deux pas|"
        "au-dessus|entre|juste derrière|à l'angle|au bout"
    ),
    access=Phrases(
        "accès pmr|pmr|fauteuil|fauteuils|plain-pied|plain pied|sans marche|sans marches|accessible|accessibles|ascenseur|sans ascenseur|"
        "de plain-pied|personnes à mobilité réduite"
    ),
    paying=Phrases(
        "espèces|chèques acceptés|cartes acceptées|carte bancaire|cartes bancaires|cb|paiement|pas de carte"
    ),
    speaks=Phrases("nous parlons|je parle|on parle|nous parlons aussi|je parle aussi"),
    languages=bag(
        "français anglais allemand espagnol portugais italien néerlandais polonais arabe russe ukrainien turc chinois japonais breton "
        "basque occitan catalan lsf alsacien roumain"
    ),
    holidays=bag("vacances fériés noël hiver été"),
    halves=Phrases("matin|matins|le matin|après-midi|soir|soirs|le soir|matinée|soirée"),
    booking=Phrases(
        "sur rendez-vous|sur rdv|sans rendez-vous|sans rdv|sur réservation|réservation conseillée|réservation obligatoire|sans réservation"
    ),
    visits=bag("rendez-vous visites visite visiteurs autres jours ouvert ouverte consultations atelier"),
)
_ES = Visiting(
    lines=bag("autobús autobuses bus tranvía línea líneas metro tren cercanías"),
    stops=bag("metro parada estación"),
    parking=bag("aparcamiento parking aparcar"),
    minutes=bag("minuto minutos min"),
    walking=Phrases("de la|del|de|a pie|andando|desde"),
    near=Phrases(
        "junto a|junto al|al lado|al lado de|al lado del|frente a|frente al|enfrente de|detrás de|detrás del|cerca de|cerca del|delante de|"
        "al fondo|a dos pasos|encima de|entre|a la vuelta|esquina con"
    ),
    access=Phrases(
        "sin barreras|accesible|accesibles|silla de ruedas|sillas de ruedas|ascensor|sin ascensor|sin escalones|adaptado|adaptada|movilidad reducida"
    ),
    paying=Phrases(
        "efectivo|con tarjeta|solo tarjeta|se aceptan tarjetas|aceptamos tarjetas|aceptamos tarjeta|no se aceptan tarjetas|tarjetas no|bizum"
    ),
    speaks=Phrases("hablamos|hablo|se habla|también hablamos"),
    languages=bag(
        "español castellano inglés alemán francés portugués italiano neerlandés polaco árabe ruso ucraniano chino japonés catalán euskera gallego "
        "valenciano rumano bable asturiano lse"
    ),
    holidays=bag("vacaciones festivos navidad invierno verano"),
    halves=Phrases("por la mañana|por las mañanas|por la tarde|por las tardes|mañanas|tardes|por la noche"),
    booking=Phrases(
        "con cita previa|cita previa|con cita|sin cita|con reserva|previa reserva|reserva previa|previa cita|sin reserva|reserva imprescindible"
    ),
    visits=bag("visitas visita citas cita otros demás días resto consultas abierto taller"),
)
_PT = Visiting(
    lines=bag("autocarro autocarros elétrico eléctrico metro linha linhas comboio ônibus trem"),
    stops=bag("metro paragem estação"),
    parking=bag("estacionamento estacionar"),
    minutes=bag("minuto minutos min"),
    walking=Phrases("da|do|de|a pé|desde"),
    near=Phrases(
        "ao lado|ao lado da|ao lado do|junto à|junto ao|junto a|em frente|em frente à|em frente ao|atrás da|atrás do|perto da|perto do|ao fundo|"
        "por cima|a dois passos|por trás|entre|na esquina"
    ),
    access=Phrases(
        "sem barreiras|acessível|acessíveis|acesso a cadeiras|cadeira de rodas|cadeiras de rodas|elevador|sem elevador|sem degraus|mobilidade reduzida"
    ),
    paying=Phrases(
        "dinheiro|multibanco|mb way|mbway|numerário|pix|aceitamos cartões|aceitamos cartão|só cartão|não aceitamos cartões|sem multibanco"
    ),
    speaks=Phrases("falamos|falo|fala-se|também falamos"),
    languages=bag(
        "português inglês alemão francês espanhol italiano neerlandês polaco árabe russo ucraniano chinês japonês mirandês galego romeno mandarim crioulo"
    ),
    holidays=bag("férias feriados natal inverno verão"),
    halves=Phrases("de manhã|à tarde|à noite|manhãs|tardes|noites|de tarde|pela manhã"),
    booking=Phrases(
        "por marcação|com marcação|sem marcação|mediante marcação|com reserva|sem reserva|mediante reserva|marcação prévia|com hora marcada|sob marcação|por agendamento"
    ),
    visits=bag("visitas visita outros restantes dias consultas aberto aberta ateliê atelier"),
)
_IT = Visiting(
    lines=bag("autobus bus tram linea linee metro treno metropolitana corriera"),
    stops=bag("metro fermata stazione"),
    parking=bag("parcheggio parcheggi parcheggiare posteggio"),
    minutes=bag("minuto minuti min"),
    walking=Phrases("dalla|dal|dallo|dall'|da|a piedi"),
    near=Phrases(
        "accanto|accanto a|accanto alla|accanto al|di fronte|di fronte a|di fronte alla|di fronte al|dietro|vicino|vicino a|vicino alla|"
        "vicino al|davanti|in fondo|a due passi|sopra|tra|all'angolo|di fianco"
    ),
    access=Phrases(
        "senza barriere|accessibile|accessibili|sedia a rotelle|sedie a rotelle|ascensore|senza ascensore|senza gradini|disabili|carrozzine"
    ),
    paying=Phrases(
        "contanti|bancomat|satispay|carte di credito|si accettano carte|carte accettate|con carta|niente carte"
    ),
    speaks=Phrases("parliamo|parlo|si parla|parliamo anche"),
    languages=bag(
        "italiano inglese tedesco francese spagnolo portoghese olandese polacco arabo russo ucraino cinese giapponese ladino sloveno rumeno albanese lis sardo friulano"
    ),
    holidays=bag("ferie festivi natale inverno estate"),
    halves=Phrases("mattina|mattine|la mattina|pomeriggio|pomeriggi|sera|sere|la sera|mattino"),
    booking=Phrases(
        "su appuntamento|solo su appuntamento|senza appuntamento|su prenotazione|prenotazione obbligatoria|senza prenotazione|previo appuntamento|prenotazione consigliata"
    ),
    visits=bag("visite visita appuntamenti altri giorni aperto aperta consulenze laboratorio"),
)
_NL = Visiting(
    lines=bag("tram bus buslijn tramlijn lijn lijnen metro trein trams bussen"),
    stops=bag("halte metro station bushalte tramhalte"),
    parking=bag("parkeren parkeerplaats parkeerplaatsen parkeergarage parkeerterrein"),
    minutes=bag("minuut minuten min loopminuten"),
    walking=Phrases("van het|van de|vanaf|van|lopen|lopen van|te voet|fietsen"),
    near=Phrases(
        "naast|tegenover|achter|vlak bij|vlakbij|dicht bij|dichtbij|om de hoek|boven|tussen|schuin tegenover|pal naast|op loopafstand"
    ),
    access=Phrases(
        "rolstoeltoegankelijk|rolstoel|rolstoelen|drempelvrij|drempelloos|geen lift|lift|mindervaliden|toegankelijk|gelijkvloers"
    ),
    paying=Phrases("contant|alleen contant|pin|pinnen|alleen pin|pinpas|geen pin|tikkie|contante betaling|contactloos"),
    speaks=Phrases("we spreken|wij spreken|ik spreek|we spreken ook|wij spreken ook"),
    languages=bag(
        "nederlands engels duits frans spaans portugees italiaans pools arabisch russisch oekraïens turks chinees japans fries gebarentaal papiaments"
    ),
    holidays=bag("vakantie vakanties schoolvakanties zomervakantie feestdagen winter zomer kerst"),
    halves=Phrases(
        "'s ochtends|'s morgens|'s middags|'s avonds|ochtend|middag|avond|ochtenden|avonden|s avonds|zaterdagochtend"
    ),
    booking=Phrases(
        "op afspraak|na afspraak|zonder afspraak|reserveren verplicht|met reservering|zonder reservering|reserveren niet nodig"
    ),
    visits=bag("afspraken afspraak bezoek bezoeken bezichtiging andere overige dagen open atelier"),
)
VISITING: Mapping[str, Visiting] = MappingProxyType(
    {"en": _EN, "de": _DE, "fr": _FR, "es": _ES, "pt": _PT, "it": _IT, "nl": _NL}
)
"""Language -> its table."""
