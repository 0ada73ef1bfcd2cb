"""French."""

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.words.table import Words, bag, counted, singular

WORDS = Words(
    lang="fr",
    stop=bag(
        "le la les un une des de du en au aux à par pour avec sans et ou que qui se est sont être a ont il elle on nous "
        "vous je ils notre nos votre vos mon ma mes son sa ses ne pas plus très aussi dans sur chez depuis entre chaque "
        "tout toute tous toutes ce cette ces y dès jusqu'au puis"
    ),
    articles=bag("le la les un une des notre nos mon ma mes"),
    particles=bag("de du des la le les et à au aux en sur d' l'"),
    both=bag("et &"),
    finite=bag(
        "prend prennent dure durent "
        "nous vous je il elle on ils est sont a ont avons sommes suis fait faisons peut veux voulons c'est j'ai "
        "propose vend offre ignore"
    ),
    acts=bag(
        "fait vend propose aide fabrique transforme sert produit répare construit enseigne a crée organise réunit "
        "accueille loue livre permet dessine restaure torréfie imprime publie offre accompagne soutient collecte distribue protège recueille nourrit donne photographie accorde traduit relie restaure"
    ),
    leads=bag("dirigent tiennent gèrent"),
    begins=bag("commence commencent débute débutent répète répètent"),
    features=bag(
        "connectez rapprochez relancez imprimez comparez importez exportez partagez créez gérez suivez envoyez gardez planifiez invitez imprimez synchronisez organisez écrivez construisez dessinez échangez voyez"
    ),
    subordinate=bag("quand si où lorsque parce que qui"),
    days=counted(
        "lundi lundis|mardi mardis|mercredi mercredis|jeudi jeudis|vendredi vendredis|samedi samedis|dimanche dimanches"
    ),
    days_short=counted("lun|mar|mer|jeu|ven|sam|dim"),
    months=counted(
        "janvier janv|février fevrier févr|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre "
        "oct|novembre nov|décembre decembre déc"
    ),
    through=bag("à au a jusqu'à - – —"),
    daily=Phrases("tous les jours|7 jours sur 7|7j/7|chaque jour|sept jours sur sept"),
    workdays=Phrases("en semaine|jours ouvrables|les jours ouvrables"),
    weekend=Phrases("week-end|le week-end|les week-ends|week-ends"),
    opened=Phrases("ouvert|ouverte|ouverts|horaires|horaires:|ouverture|nous ouvrons|nous sommes ouverts"),
    closed=Phrases("fermé|fermée|fermeture|fermés|nous fermons"),
    breaks=Phrases("fermé le midi|fermé entre midi|pause déjeuner|pause|fermeture le midi|fermé pour le déjeuner"),
    until=bag("jusqu'à jusque jusqu"),
    also=bag("aussi également"),
    nth=bag("premier deuxième troisième quatrième dernier premiers deuxièmes troisièmes quatrièmes derniers"),
    allday=Phrases("24 heures sur 24|24h/24|24 h/24|24h sur 24|24/7|jour et nuit|24 h sur 24"),
    reached=Phrases(
        "urgence|urgences|dépannage|dépannages|astreinte|téléphone|joignable|joignables|répondons|répond|réponds|ligne|"
        "assistance|remorquage|permanence téléphonique|appels|interventions|intervention|numéro"
    ),
    meals=Phrases(
        "le midi|midi|midis|le soir|soir|déjeuner|dîner|le déjeuner|le dîner|au déjeuner|au dîner|petit-déjeuner|service du midi|service du soir"
    ),
    appointment=Phrases("sur rendez-vous|sur rdv|uniquement sur rendez-vous|sur réservation"),
    hour_marks=bag("h heures heure"),
    time_lead=bag("de du des le les la , et à entre"),
    noon=Phrases("midi"),
    midnight=Phrases("minuit"),
    since=Phrases("depuis|fondée en|fondé en|créée en|créé en|ouverte en|ouvert en|ouverte depuis|fondés en"),
    deadline=Phrases("jusqu'au|avant le|au plus tard le"),
    upcoming=Phrases("prochaine|prochain|prochaines|prochains"),
    starting=Phrases("à partir de|dès|à partir|minimum"),
    per=Phrases("par|/|la|le|l'heure|chaque|de l'heure"),
    giving=bag("don dons donner donnez soutenir soutenez"),
    quotes=bag("devis estimation"),
    insured=bag("assuré assurée assurés assurées assurance décennale responsabilité"),
    millions=bag("million millions"),
    variants=bag(
        "simple double triple famille familles jeunes familiale adulte adultes enfant enfants étudiant étudiants senior seniors adhérent adhérents groupe groupes couple réduit"
    ),
    purpose=bag("pour"),
    cost=bag("coûte coûtent est sont à"),
    street_first=Phrases(
        "rue|avenue|av.|boulevard|bd|place|chemin|quai|allée|impasse|route|cours|passage|square|montée|"
        "faubourg|ruelle|promenade|zone artisanale|zone industrielle|zone d'activités|parc d'activités"
    ),
    venue=bag(
        "piscine mairie salle église café bar gymnase foyer temple cathédrale maison théâtre centre musée bibliothèque salle pavillon auditorium église halle marché galerie couvent "
        "château parc palais école université cinéma"
    ),
    place_in=bag("à en au dans près"),
    based=Phrases("basée à|basé à|située à|situé à|installée à|installé à|atelier à|boutique à|établie à|basés à"),
    copula=Phrases("est un|est une|est le|est la|est|sont|propose|vend|fabrique"),
    myself=Phrases("je suis|nous sommes|je m'appelle|moi c'est"),
    called=Phrases("appelée|appelé|nommée|nommé|s'appelle|baptisée|baptisé"),
    request=Phrases(
        "un site pour|site web pour|un site web pour|je veux un site pour|j'ai besoin d'un site pour|"
        "créer un site pour|crée un site pour|une page pour|site pour"
    ),
    trades=bag(
        "chœur choeur couturière couturier tapissier tapissière cordonnier cordonnière taxi taxis ramonage ramoneur déménagement coursier fleuriste garage sage-femme cordonnerie cordonnier sellier maroquinerie vitrier vitrerie serrurier serrurerie plombier couvreur couverture peintre maçon maçonnerie paysagiste jardinier toilettage pension chenil refuge vétérinaire clinique cabinet notaire avocat avocate ostéopathe kinésithérapeute psychologue orthophoniste podologue opticien pharmacie infirmière infirmier coiffeur coiffeuse esthéticienne institut tatoueur tatoueuse couturière couturier tailleur retoucherie pressing laverie brocante antiquaire imprimerie reliure luthier encadreur horloger bijoutier chocolatier glacier caviste cave brasseur traiteur poissonnier poissonnerie primeur épicier salon auto-école crèche cours chorale ensemble troupe camping gîte auberge boulangerie pâtisserie café restaurant bar brasserie boucherie épicerie fleuriste plombier plomberie chauffage "
        "électricien menuisier menuiserie maçon peintre jardinier paysagiste nettoyage avocat avocate avocats cabinet "
        "comptable architecte architectes dentiste clinique kinésithérapeute vétérinaire psychologue école photographe "
        "graphiste illustratrice illustrateur céramiste céramique traductrice traducteur musicien studio agence logiciel "
        "application api plateforme festival rencontres salon marché chorale club association orchestre hôtel auberge "
        "gîte yoga coiffeur coiffure barbier tailleur bijouterie librairie boutique garage serrurier ingénieur ferme "
        "domaine traiteur fromagerie atelier poterie"
    ),
    trade_ending=("erie",),
    no_trades=bag("batterie galerie"),
    standing=bag("diplômé diplômée agréé agréée libérale"),
    runs=Phrases(
        "je tiens un|je tiens une|j'ai un|j'ai une|nous tenons un|nous tenons une|nous avons un|nous avons une"
    ),
    gives=Phrases("je donne des|je donne|j'enseigne|j'anime des|nous donnons des|je propose des"),
    lessons=bag("cours leçons ateliers stages"),
    anyone=bag("ceux tous"),
    mornings=bag("matin matins"),
    afternoons=bag("soir soirs après-midi"),
    only=bag("seulement uniquement"),
    free=bag("gratuit gratuite gratuits gratuites offert offerte offerts offertes libre"),
    messages=bag("sms whatsapp"),
    meets=bag("retrouvons répétons réunissons jouons rencontrons"),
    payable=bag(
        "entrée cours séance consultation visite devis livraison essai enfants étudiants accompagnateurs inscription rendez-vous"
    ),
    it=bag("il elle"),
    bought=Phrases("à la porte|sur place|en prévente|à l'entrée|en ligne"),
    starts=Phrases("à|dès|à partir de|début à"),
    but=bag("sauf hors excepté"),
    events=bag("festival rencontres salon foire conférence atelier concert exposition journées congrès course fête"),
    roles=singular(
        "avocat avocats|avocate avocates|architecte architectes|dentiste dentistes|médecin médecins|boulanger boulangers|"
        "boulangère boulangères|chef chefs|cheffe cheffes|cuisinier cuisiniers|propriétaire propriétaires|directeur "
        "directeurs|directrice directrices|fondateur fondateurs|fondatrice fondatrices|associé associés|associée associées|"
        "professeur professeurs|thérapeute thérapeutes|vétérinaire vétérinaires|ingénieur ingénieurs|frère frères|sœur "
        "sœurs|photographe photographes|président|présidente|trésorier|kinésithérapeute kinésithérapeutes|céramiste "
        "céramistes|guide guides|fromager fromagers|fromagère|libraire libraires|"
        "moniteur moniteurs|monitrice monitrices"
    ),
    led=Phrases(
        "dirigée par|dirigé par|fondée par|fondé par|menée par|tenue par|tenu par|animé par|animée par|créée par"
    ),
    offering=Phrases(
        "je fabrique|je cultive|je couds|nous cultivons|nous louons|on loue|je loue|nous proposons|nous vendons|nous faisons|nous servons|services:|nos services:|carte:|menu:|je propose|je fais|"
        "je vends|spécialisée en|spécialisé en|spécialités:|produits:|nous offrons|propose|vend|cours de|cours:|"
        "nous fabriquons|programme:|nous réparons|j'enseigne"
    ),
    note=bag("avec sans sur pour par dans depuis chez en"),
    timed=bag("le les au chaque"),
    of=bag("de du"),
    generic=bag(
        "aide soutien cours atelier ateliers service services aide réparation réparations consultation séance séances travail "
        "travaux visite visites installation formation stage stages conseil"
    ),
    deeds=bag(
        "réparation réparations restauration location vente nettoyage fabrication création pose installation "
        "entretien achat dépannage"
    ),
    large=bag("grands petits grandes petites grand petit grande petite nouveaux nouvelles"),
    claim_first=bag("sans gratuit gratuite entrée pas plus toujours ouvert seulement pour"),
    claim_last=bag(
        "compris comprises inclus incluses fournis fournies illimité illimités illimitée illimitées bienvenu bienvenue bienvenus bienvenues acceptés acceptées certifié certifiée certifiés agréé agréée familiale familial gratuit gratuite inclus incluse disponible "
        "accessible artisanale artisanal expérience libre indépendant indépendante"
    ),
    headings=Phrases(
        "services|nos services|prestations|tarifs|prix|nos tarifs|horaires|horaires "
        "d'ouverture|contact|adresse|menu|carte|la carte|produits|nos produits|équipe|l'équipe|à propos|où nous "
        "trouver"
    ),
    fields={
        "nom": "name",
        "entreprise": "name",
        "activité": "trade",
        "métier": "trade",
        "où": "place",
        "ville": "place",
        "lieu": "place",
    },
    upto=Phrases("jusqu'à|plus de"),
    contact=bag(
        "appeler téléphone tél tel appelez appelez-nous au contact contactez contactez-nous email e-mail mail courriel "
        "écrivez écrivez-nous à ou et par site web sur suivez suivez-nous nous numéro instagram facebook le "
        "adresse portable whatsapp"
    ),
    abbreviations=bag("incl max min m mme mlle dr av bd n tél st ste etc prof me p.ex"),
)
