"""Towns and regions that tell a country, by ISO 3166 code; several languages' names, lower case."""

from __future__ import annotations

_TOWNS = {
    "GB": "hexham|ludlow|margate|kirkby lonsdale|salcombe|ely|bodmin|skipton|keswick|grimsby|scarborough|middlesbrough|sunderland|wolverhampton|stockport|croydon|peckham|paisley|dumfries|llandudno|london|bristol|manchester|leeds|liverpool|birmingham|sheffield|newcastle|nottingham|cardiff|swansea|newport|"
    "edinburgh|glasgow|aberdeen|dundee|inverness|belfast|derry|york|bath|oxford|cambridge|brighton|southampton|portsmouth|"
    "plymouth|exeter|truro|falmouth|norwich|ipswich|leicester|coventry|derby|hull|bradford|wakefield|durham|carlisle|"
    "lancaster|preston|chester|shrewsbury|hereford|worcester|gloucester|cheltenham|stroud|frome|totnes|penzance|bedford|"
    "reading|guildford|canterbury|hastings|lewes|whitby|hebden bridge|kendal|aberystwyth|bangor|stirling|perth|st andrews|"
    "wales|scotland|cornwall|devon|yorkshire|somerset|kent|sussex|norfolk|suffolk|cumbria|dorset",
    "US": "new york|brooklyn|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|san jose|"
    "seattle|denver|boston|portland|las vegas|detroit|memphis|nashville|baltimore|milwaukee|albuquerque|tucson|sacramento|"
    "atlanta|miami|oakland|minneapolis|tulsa|cleveland|new orleans|pittsburgh|cincinnati|san francisco|asheville|boise|"
    "madison|ann arbor|burlington|santa fe|savannah|charleston|richmond|salt lake city|oregon|vermont|texas|california|"
    "maine|ohio|michigan|colorado|new mexico|montana|washington",
    "PT": "torres vedras|mafra|póvoa de varzim|espinho|fátima|caldas da rainha|alcobaça|lamego|lisboa|lisbon|porto|coimbra|braga|aveiro|faro|évora|guimarães|viseu|leiria|setúbal|viana do castelo|vila real|"
    "bragança|guarda|castelo branco|portalegre|beja|santarém|sintra|cascais|almada|funchal|ponta delgada|tavira|lagos|"
    "portimão|óbidos|tomar|covilhã|matosinhos|vila nova de gaia|gaia|oeiras|amadora|barcelos|chaves|mértola|alentejo|"
    "algarve|minho|madeira|açores|olhão|nazaré|peniche|figueira da foz|loulé",
    "BR": "são paulo|sao paulo|rio de janeiro|belo horizonte|salvador|brasília|fortaleza|recife|curitiba|porto alegre|"
    "manaus|belém|goiânia|campinas|florianópolis|vitória|natal|joão pessoa|maceió|ouro preto|paraty|niterói|santos|"
    "ribeirão preto|olinda|londrina|joinville|blumenau|pelotas|petrópolis|uberlândia|cuiabá|campo grande|minas gerais",
    "ES": "úbeda|zarautz|huesca|jaca|ronda|mérida|badajoz|soria|palencia|zamora|madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|malaga|murcia|palma|bilbao|alicante|córdoba|"
    "valladolid|vigo|gijón|granada|oviedo|pamplona|san sebastián|donostia|santander|salamanca|toledo|burgos|cádiz|huelva|"
    "almería|girona|tarragona|lleida|logroño|león|cáceres|segovia|ávila|cuenca|teruel|santiago de compostela|a coruña|"
    "lugo|jaén|galicia|andalucía|asturias|mallorca|tenerife",
    "MX": "ciudad de méxico|cdmx|guadalajara|monterrey|puebla|oaxaca|mérida|querétaro|tijuana|san miguel de allende|xalapa",
    "AR": "buenos aires|rosario|mendoza|la plata|bariloche|tucumán|mar del plata",
    "CL": "santiago de chile|valparaíso|concepción|viña del mar",
    "CO": "bogotá|medellín|cali|cartagena|barranquilla",
    "FR": "rodez|chinon|niort|vannes|lorient|albi|auch|cahors|beaune|colmar|mulhouse|troyes|chartres|orléans|paris|lyon|marseille|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|grenoble|dijon|"
    "angers|nîmes|aix-en-provence|brest|tours|limoges|annecy|avignon|rouen|caen|nancy|metz|besançon|perpignan|saint-malo|"
    "la rochelle|arles|bretagne|normandie|provence|clermont-ferrand|pau|bayonne|biarritz|quimper",
    "DE": "chemnitz|magdeburg|saarbrücken|wuppertal|krefeld|oldenburg|osnabrück|hildesheim|wolfsburg|braunschweig|paderborn|flensburg|husum|celle|schwerin|greifswald|stralsund|cottbus|zwickau|görlitz|bautzen|passau|landshut|ingolstadt|erlangen|bayreuth|coburg|berlin|hamburg|münchen|munich|köln|cologne|frankfurt|stuttgart|düsseldorf|leipzig|dortmund|essen|bremen|dresden|"
    "hannover|nürnberg|freiburg|heidelberg|mainz|kassel|augsburg|münster|bonn|karlsruhe|mannheim|potsdam|rostock|lübeck|"
    "kiel|erfurt|weimar|jena|göttingen|tübingen|ulm|regensburg|würzburg|bamberg|konstanz|trier|aachen|halle|bielefeld",
    "AT": "wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|bregenz",
    "CH": "zürich|zurich|genf|geneva|genève|basel|bern|lausanne|luzern|winterthur|st. gallen|lugano",
    "IT": "biella|forlì|pinerolo|cuneo|asti|novara|varese|como|treviso|udine|pistoia|arezzo|grosseto|pescara|foggia|taranto|roma|rome|milano|milan|napoli|naples|torino|turin|palermo|genova|genoa|bologna|firenze|florence|bari|catania|"
    "venezia|venice|verona|messina|padova|trieste|brescia|parma|modena|perugia|livorno|ravenna|rimini|ferrara|siena|pisa|"
    "lucca|bergamo|trento|bolzano|matera|lecce|cagliari|ancona|mantova|sicilia|toscana|puglia|faenza|orvieto",
    "NL": "zutphen|apeldoorn|hilversum|roermond|venlo|assen|hoorn|amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|groningen|tilburg|breda|nijmegen|haarlem|arnhem|leiden|"
    "delft|maastricht|zwolle|deventer|alkmaar|middelburg|dordrecht|gouda|leeuwarden|amersfoort|enschede",
    "BE": "brussel|brussels|bruxelles|antwerpen|antwerp|gent|ghent|brugge|bruges|leuven|luik|liège|namur|mechelen|oostende|"
    "hasselt|kortrijk",
    "IE": "dublin|cork|galway|limerick|waterford|kilkenny|sligo|ireland",
    "CA": "toronto|montreal|montréal|vancouver|ottawa|calgary|edmonton|halifax|quebec|québec|winnipeg|saskatoon",
    "AU": "sydney|melbourne|brisbane|adelaide|hobart|canberra|fremantle|tasmania",
    "NZ": "auckland|wellington|christchurch|dunedin|nelson",
    "JP": "東京|京都|大阪|横浜|札幌|福岡|名古屋|神戸|鎌倉|奈良|金沢|仙台|広島|tokyo|kyoto|osaka|kanazawa|fukuoka",
    "AE": "دبي|أبوظبي|الشارقة|dubai|abu dhabi",
    "SA": "الرياض|جدة|مكة|المدينة المنورة|الدمام",
    "EG": "القاهرة|الإسكندرية|الجيزة|cairo",
    "JO": "عمان|عمّان|amman|إربد",
    "MA": "الدار البيضاء|الرباط|مراكش|فاس|طنجة|marrakech|casablanca|rabat",
    "LB": "بيروت|طرابلس|beirut",
    "SE": "stockholm|göteborg|gothenburg|malmö|uppsala",
    "NO": "oslo|bergen|trondheim|tromsø",
    "DK": "copenhagen|københavn|aarhus|odense",
}
TOWNS: dict[str, str] = {name: code for code, names in reversed(_TOWNS.items()) for name in names.split("|")}
"""Name -> country; where two countries share a name, the first in the table."""

REGIONS = frozenset(
    ["oregon", "vermont", "texas", "california", "maine", "ohio", "michigan", "colorado", "new mexico", "montana", "washington", "north carolina", "wales", "scotland", "england", "uk", "usa", "portugal", "españa", "spain", "france", "deutschland", "germany", "italia", "italy", "nederland", "belgium", "ireland", "brasil", "brazil", "cornwall", "devon", "yorkshire", "somerset", "kent", "sussex", "norfolk", "suffolk", "cumbria", "dorset", "alentejo", "algarve", "minho", "minas gerais", "santa catarina", "galicia", "andalucía", "asturias", "bretagne", "normandie", "provence", "toscana", "sicilia", "puglia", "or", "tx", "ca", "ny", "wa", "vt", "nc", "tasmania", "ontario", "madeira", "açores", "méxico", "argentina", "chile", "colombia", "bayern", "sachsen", "rio grande do sul"]
)  # fmt: skip
"""Areas that are written after a town: ``Portland, Oregon``."""
