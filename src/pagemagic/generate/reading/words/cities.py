"""Towns and regions that tell a country, by ISO 3166 code; several languages' names, lower case."""

from __future__ import annotations

_TOWNS = {
    "GB": "ledbury|kington|leominster|ross-on-wye|bridgnorth|much wenlock|oswestry|malvern|evesham|stratford-upon-avon|leamington spa|nuneaton|tamworth|lichfield|burton upon trent|chesterfield|buxton|"
    "matlock|bakewell|macclesfield|congleton|crewe|warrington|wigan|bolton|rochdale|oldham|burnley|blackburn|blackpool|southport|st helens|barrow-in-furness|ulverston|penrith|alnwick|"
    "berwick-upon-tweed|morpeth|darlington|ripon|harrogate|ilkley|otley|huddersfield|barnsley|rotherham|doncaster|selby|beverley|bridlington|grantham|stamford|louth|skegness|king's lynn|cromer|"
    "sheringham|great yarmouth|lowestoft|southwold|aldeburgh|woodbridge|bury st edmunds|sudbury|colchester|chelmsford|harwich|saffron walden|hitchin|st albans|watford|luton|aylesbury|milton keynes|"
    "northampton|kettering|corby|peterborough|banbury|bicester|witney|abingdon|didcot|swindon|chippenham|trowbridge|bradford on avon|devizes|marlborough|salisbury|winchester|andover|basingstoke|farnham|"
    "woking|dorking|reigate|tunbridge wells|maidstone|ashford|dover|folkestone|whitstable|faversham|ramsgate|broadstairs|eastbourne|worthing|chichester|bognor regis|havant|gosport|fareham|lymington|"
    "bournemouth|poole|swanage|weymouth|dorchester|bridport|lyme regis|sherborne|yeovil|taunton|minehead|glastonbury|shepton mallet|weston-super-mare|clevedon|tiverton|barnstaple|bideford|ilfracombe|"
    "okehampton|tavistock|launceston|bude|padstow|newquay|st ives|st austell|redruth|camborne|helston|liskeard|looe|kingsbridge|dartmouth|paignton|torquay|newton abbot|exmouth|sidmouth|honiton|axminster|"
    "abergavenny|monmouth|hay-on-wye|brecon|builth wells|llandrindod wells|carmarthen|tenby|haverfordwest|lampeter|machynlleth|dolgellau|caernarfon|conwy|wrexham|llangollen|ruthin|neath|"
    "port talbot|llanelli|galashiels|hawick|kelso|melrose|peebles|ayr|kilmarnock|greenock|oban|fort william|pitlochry|crieff|dunkeld|arbroath|montrose|elgin|forres|nairn|ullapool|portree|stornoway|kirkwall|"
    "lerwick|newry|armagh|omagh|enniskillen|lisburn|ballymena|coleraine|"
    "hexham|ludlow|margate|kirkby lonsdale|salcombe|ely|bodmin|skipton|keswick|grimsby|scarborough|middlesbrough|sunderland|wolverhampton|stockport|croydon|peckham|paisley|dumfries|llandudno|london|bristol|manchester|leeds|liverpool|birmingham|sheffield|newcastle|nottingham|cardiff|swansea|newport|"
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
    "PT": "sesimbra|arouca|vila do conde|ovar|águeda|mealhada|lousã|penafiel|amarante|marco de canaveses|felgueiras|valongo|gondomar|santa maria da feira|são joão da madeira|oliveira de azeméis|"
    "mirandela|macedo de cavaleiros|miranda do douro|fundão|seia|gouveia|tondela|mangualde|pombal|lourinhã|torres novas|entroncamento|abrantes|elvas|estremoz|montemor-o-novo|sines|"
    "odemira|aljezur|silves|albufeira|vila nova de milfontes|grândola|alcácer do sal|palmela|montijo|barreiro|seixal|loures|odivelas|vila franca de xira|angra do heroísmo|ponte de lima|monção|caminha|"
    "esposende|fafe|vizela|trofa|santo tirso|famalicão|vila nova de famalicão|"
    "torres vedras|mafra|póvoa de varzim|espinho|fátima|caldas da rainha|alcobaça|lamego|lisboa|lisbon|porto|coimbra|braga|aveiro|faro|évora|guimarães|viseu|leiria|setúbal|viana do castelo|vila real|"
    "bragança|guarda|castelo branco|portalegre|beja|santarém|sintra|cascais|almada|funchal|ponta delgada|tavira|lagos|"
    "portimão|óbidos|tomar|covilhã|matosinhos|vila nova de gaia|gaia|oeiras|amadora|barcelos|chaves|mértola|alentejo|"
    "algarve|minho|madeira|açores|olhão|nazaré|peniche|figueira da foz|loulé",
    "BR": "são paulo|sao paulo|rio de janeiro|belo horizonte|salvador|brasília|fortaleza|recife|curitiba|porto alegre|"
    "manaus|belém|goiânia|campinas|florianópolis|vitória|natal|joão pessoa|maceió|ouro preto|paraty|niterói|santos|"
    "ribeirão preto|olinda|londrina|joinville|blumenau|pelotas|petrópolis|uberlândia|cuiabá|campo grande|minas gerais",
    "ES": "alcobendas|potes|aracena|getafe|leganés|móstoles|alcalá de henares|torrelavega|avilés|cangas de onís|llanes|ribadesella|ponferrada|astorga|béjar|plasencia|trujillo|ciudad real|albacete|sigüenza|"
    "calatayud|barbastro|figueres|olot|reus|manresa|sabadell|terrassa|mataró|sitges|castellón|elche|alcoy|dénia|gandía|lorca|motril|antequera|marbella|estepona|tarifa|jerez|jerez de la frontera|"
    "sanlúcar de barrameda|arcos de la frontera|carmona|écija|baeza|vitoria|irún|hondarribia|tudela|estella|calahorra|ferrol|pontevedra|ourense|ibiza|menorca|mahón|ciudadela|las palmas|lanzarote|"
    "fuerteventura|la palma|"
    "úbeda|zarautz|huesca|jaca|ronda|mérida|badajoz|soria|palencia|zamora|madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|malaga|murcia|palma|bilbao|alicante|córdoba|"
    "valladolid|vigo|gijón|granada|oviedo|pamplona|san sebastián|donostia|santander|salamanca|toledo|burgos|cádiz|huelva|"
    "almería|girona|tarragona|lleida|logroño|león|cáceres|segovia|ávila|cuenca|teruel|santiago de compostela|a coruña|"
    "lugo|jaén|galicia|andalucía|asturias|mallorca|tenerife",
    "MX": "ciudad de méxico|cdmx|guadalajara|monterrey|puebla|oaxaca|mérida|querétaro|tijuana|san miguel de allende|xalapa",
    "AR": "buenos aires|rosario|mendoza|la plata|bariloche|tucumán|mar del plata",
    "CL": "santiago de chile|valparaíso|concepción|viña del mar",
    "CO": "bogotá|medellín|cali|cartagena|barranquilla",
    "FR": "épinal|guérande|vendôme|vimoutiers|cluny|mâcon|chalon-sur-saône|autun|nevers|bourges|blois|saumur|laval|le mans|alençon|lisieux|bayeux|cherbourg|dieppe|le havre|évreux|beauvais|amiens|saint-quentin|"
    "laon|arras|douai|valenciennes|dunkerque|calais|boulogne-sur-mer|charleville-mézières|verdun|bar-le-duc|thionville|sarreguemines|belfort|montbéliard|pontarlier|lons-le-saunier|bourg-en-bresse|"
    "montélimar|privas|aubenas|briançon|digne|manosque|forcalquier|carpentras|uzès|alès|mende|millau|castres|carcassonne|narbonne|béziers|sète|foix|pamiers|tarbes|"
    "lourdes|mont-de-marsan|dax|agen|bergerac|sarlat|périgueux|brive|tulle|aurillac|salers|le puy-en-velay|vichy|moulins|montluçon|guéret|châteauroux|poitiers|saintes|cognac|angoulême|royan|rochefort|"
    "la roche-sur-yon|saint-nazaire|redon|dinan|lannion|morlaix|douarnenez|concarneau|auray|pontivy|ajaccio|bastia|cannes|antibes|grasse|menton|toulon|hyères|fréjus|chambéry|aix-les-bains|thonon-les-bains|"
    "albertville|"
    "rodez|chinon|niort|vannes|lorient|albi|auch|cahors|beaune|colmar|mulhouse|troyes|chartres|orléans|paris|lyon|marseille|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|grenoble|dijon|"
    "angers|nîmes|aix-en-provence|brest|tours|limoges|annecy|avignon|rouen|caen|nancy|metz|besançon|perpignan|saint-malo|"
    "la rochelle|arles|bretagne|normandie|provence|clermont-ferrand|pau|bayonne|biarritz|quimper",
    "DE": "fulda|zingst|gießen|emden|marburg|wetzlar|darmstadt|worms|speyer|landau|kaiserslautern|pirmasens|koblenz|siegen|hagen|bochum|duisburg|oberhausen|gelsenkirchen|herne|hamm|soest|lippstadt|minden|"
    "detmold|herford|gütersloh|bottrop|moers|kleve|neuss|mönchengladbach|solingen|remscheid|leverkusen|düren|euskirchen|bad homburg|hanau|aschaffenburg|schweinfurt|ansbach|fürth|amberg|straubing|"
    "rosenheim|traunstein|garmisch-partenkirchen|kempten|memmingen|kaufbeuren|lindau|ravensburg|friedrichshafen|biberach|reutlingen|esslingen|ludwigsburg|heilbronn|schwäbisch hall|aalen|pforzheim|offenburg|"
    "lörrach|villingen-schwenningen|rottweil|gera|gotha|eisenach|suhl|nordhausen|mühlhausen|halberstadt|quedlinburg|wernigerode|goslar|hameln|lüneburg|stade|cuxhaven|bremerhaven|wilhelmshaven|aurich|"
    "vechta|nordhorn|lingen|meppen|itzehoe|neumünster|plön|eutin|wismar|güstrow|neubrandenburg|bergen auf rügen|usedom|eberswalde|oranienburg|brandenburg an der havel|rathenow|"
    "frankfurt (oder)|plauen|freiberg|meißen|pirna|riesa|"
    "chemnitz|magdeburg|saarbrücken|wuppertal|krefeld|oldenburg|osnabrück|hildesheim|wolfsburg|braunschweig|paderborn|flensburg|husum|celle|schwerin|greifswald|stralsund|cottbus|zwickau|görlitz|bautzen|passau|landshut|ingolstadt|erlangen|bayreuth|coburg|berlin|hamburg|münchen|munich|köln|cologne|frankfurt|stuttgart|düsseldorf|leipzig|dortmund|essen|bremen|dresden|"
    "hannover|nürnberg|freiburg|heidelberg|mainz|kassel|augsburg|münster|bonn|karlsruhe|mannheim|potsdam|rostock|lübeck|"
    "kiel|erfurt|weimar|jena|göttingen|tübingen|ulm|regensburg|würzburg|bamberg|konstanz|trier|aachen|halle|bielefeld",
    "AT": "wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|bregenz",
    "CH": "zürich|zurich|genf|geneva|genève|basel|bern|lausanne|luzern|winterthur|st. gallen|lugano",
    "IT": "acqualagna|torre pellice|saluzzo|ivrea|aosta|vercelli|alessandria|acqui terme|pavia|lodi|cremona|monza|lecco|sondrio|busto arsizio|legnano|bassano del grappa|vicenza|rovigo|belluno|"
    "feltre|conegliano|pordenone|gorizia|cividale del friuli|rovereto|merano|bressanone|brunico|piacenza|reggio emilia|carpi|imola|cesena|urbino|pesaro|senigallia|macerata|ascoli piceno|spoleto|"
    "foligno|assisi|gubbio|città di castello|terni|viterbo|rieti|latina|frosinone|l'aquila|teramo|chieti|campobasso|isernia|caserta|benevento|avellino|salerno|sorrento|amalfi|potenza|brindisi|ostuni|"
    "monopoli|polignano a mare|barletta|trani|andria|cosenza|catanzaro|crotone|reggio calabria|siracusa|ragusa|modica|agrigento|trapani|marsala|sassari|alghero|olbia|nuoro|oristano|la spezia|savona|"
    "imperia|sanremo|carrara|viareggio|pontedera|volterra|san gimignano|montepulciano|cortona|empoli|"
    "biella|forlì|pinerolo|cuneo|asti|novara|varese|como|treviso|udine|pistoia|arezzo|grosseto|pescara|foggia|taranto|roma|rome|milano|milan|napoli|naples|torino|turin|palermo|genova|genoa|bologna|firenze|florence|bari|catania|"
    "venezia|venice|verona|messina|padova|trieste|brescia|parma|modena|perugia|livorno|ravenna|rimini|ferrara|siena|pisa|"
    "lucca|bergamo|trento|bolzano|matera|lecce|cagliari|ancona|mantova|sicilia|toscana|puglia|faenza|orvieto",
    "NL": "texel|lelystad|almere|zaandam|purmerend|volendam|edam|enkhuizen|den helder|schagen|heerenveen|sneek|drachten|harlingen|franeker|dokkum|delfzijl|winschoten|emmen|hoogeveen|meppel|steenwijk|kampen|"
    "almelo|hengelo|oldenzaal|winterswijk|doetinchem|zevenaar|wageningen|ede|veenendaal|tiel|culemborg|nieuwegein|zeist|woerden|oudewater|zoetermeer|schiedam|vlaardingen|brielle|spijkenisse|gorinchem|"
    "oosterhout|roosendaal|bergen op zoom|vlissingen|zierikzee|terneuzen|helmond|weert|sittard|heerlen|valkenburg|terschelling|vlieland|ameland|"
    "zutphen|apeldoorn|hilversum|roermond|venlo|assen|hoorn|amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|groningen|tilburg|breda|nijmegen|haarlem|arnhem|leiden|"
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
    "EG": "القاهرة|الإسكندرية|الجيزة|أسوان|الأقصر|طنطا|المنصورة|cairo",
    "JO": "عمان|عمّان|amman|إربد",
    "MA": "الدار البيضاء|الرباط|مراكش|فاس|طنجة|أكادير|مكناس|تطوان|وجدة|marrakech|casablanca|rabat",
    "LB": "بيروت|طرابلس|صيدا|صور|زحلة|جبيل|بعلبك|beirut",
    "SE": "stockholm|göteborg|gothenburg|malmö|uppsala",
    "NO": "oslo|bergen|trondheim|tromsø",
    "DK": "copenhagen|københavn|aarhus|odense",
}
TOWNS: dict[str, str] = {name: code for code, names in reversed(_TOWNS.items()) for name in names.split("|")}
"""Name -> country; where two countries share a name, the first in the table."""

_REGIONS = (
    "bedfordshire|berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon|dorset|county durham|co. durham|east sussex|west sussex|sussex|essex|gloucestershire|hampshire|"
    "herefordshire|hertfordshire|isle of wight|isle of man|kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|northamptonshire|northumberland|nottinghamshire|oxfordshire|rutland|shropshire|"
    "somerset|staffordshire|suffolk|surrey|tyne and wear|warwickshire|west midlands|wiltshire|worcestershire|yorkshire|north yorkshire|south yorkshire|west yorkshire|east yorkshire|greater manchester|"
    "greater london|middlesex|wales|scotland|england|northern ireland|uk|great britain|anglesey|ceredigion|gwynedd|powys|pembrokeshire|carmarthenshire|monmouthshire|glamorgan|conwy|denbighshire|flintshire|"
    "aberdeenshire|angus|argyll|ayrshire|fife|highland|lanarkshire|lothian|east lothian|midlothian|moray|orkney|perthshire|shetland|skye|sutherland|caithness|dumfriesshire|galloway|scottish borders|antrim|"
    "county antrim|county down|county armagh|county tyrone|county fermanagh|county clare|county cork|county kerry|county galway|county mayo|county sligo|county donegal|county wicklow|county wexford|"
    "county kildare|county meath|county louth|county tipperary|county kilkenny|county waterford|co. clare|co. cork|co. kerry|co. galway|co. mayo|co. sligo|co. donegal|co. wicklow|co. wexford|co. kildare|"
    "co. meath|co. louth|co. down|co. antrim|connemara|ireland|cotswolds|peak district|lake district|channel islands|jersey|guernsey|"
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|"
    "mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|"
    "tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|usa|alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|prince edward island|quebec|québec|"
    "saskatchewan|canada|tx|ca|ny|wa|vt|nc|or|fl|ma|pa|il|oh|mi|ga|va|nj|az|co|mn|wi|md|me|nm|bc|ab|qc|"
    "new south wales|queensland|south australia|tasmania|victoria|western australia|australia|nsw|qld|otago|canterbury|waikato|new zealand|"
    "baden-württemberg|bayern|brandenburg|hessen|mecklenburg-vorpommern|niedersachsen|nordrhein-westfalen|rheinland-pfalz|saarland|sachsen|sachsen-anhalt|schleswig-holstein|thüringen|allgäu|oberbayern|"
    "franken|schwaben|eifel|harz|schwarzwald|nrw|deutschland|germany|burgenland|kärnten|niederösterreich|oberösterreich|steiermark|tirol|vorarlberg|österreich|austria|aargau|appenzell|graubünden|thurgau|"
    "wallis|emmental|schwyz|solothurn|jura|tessin|ticino|vaud|valais|schweiz|suisse|svizzera|switzerland|"
    "ain|aisne|allier|ardèche|ardennes|ariège|aube|aude|aveyron|bouches-du-rhône|calvados|cantal|charente|charente-maritime|cher|corrèze|corse|côte-d'or|côtes-d'armor|creuse|deux-sèvres|dordogne|doubs|"
    "drôme|essonne|eure|finistère|gard|gers|gironde|haute-loire|haute-savoie|haut-rhin|bas-rhin|hérault|ille-et-vilaine|indre|isère|landes|loire|loire-atlantique|loiret|loir-et-cher|lot|lot-et-garonne|"
    "lozère|maine-et-loire|manche|marne|mayenne|meuse|morbihan|moselle|nièvre|nord|oise|orne|pas-de-calais|puy-de-dôme|pyrénées-orientales|rhône|sarthe|savoie|seine-maritime|somme|tarn|var|vaucluse|vendée|"
    "vienne|vosges|yonne|alsace|aquitaine|auvergne|bourgogne|bretagne|centre-val de loire|champagne|franche-comté|île-de-france|languedoc|limousin|lorraine|normandie|nouvelle-aquitaine|occitanie|picardie|"
    "provence|périgord|quercy|beaujolais|jura|france|belgique|wallonie|hainaut|"
    "andalucía|aragón|asturias|islas baleares|baleares|canarias|cantabria|castilla y león|castilla-la mancha|cataluña|catalunya|comunidad valenciana|extremadura|galicia|la rioja|navarra|país vasco|euskadi|"
    "álava|bizkaia|gipuzkoa|guipúzcoa|vizcaya|teruel|huesca|lleida|girona|tarragona|castellón|almería|jaén|huelva|cádiz|ourense|pontevedra|españa|spain|méxico|argentina|chile|colombia|uruguay|perú|jalisco|"
    "yucatán|chiapas|antioquia|patagonia|"
    "alentejo|algarve|minho|douro|beira baixa|beira alta|beira litoral|trás-os-montes|ribatejo|estremadura|madeira|açores|são miguel|portugal|minas gerais|santa catarina|paraná|bahia|ceará|pernambuco|goiás|"
    "mato grosso|mato grosso do sul|rio grande do sul|rio grande do norte|espírito santo|maranhão|pará|amazonas|paraíba|alagoas|sergipe|piauí|brasil|brazil|mg|sp|rj|rs|pr|sc|ba|pe|df|"
    "abruzzo|basilicata|calabria|campania|emilia-romagna|friuli|friuli venezia giulia|lazio|liguria|lombardia|marche|molise|piemonte|puglia|sardegna|sicilia|toscana|tuscany|sicily|trentino|alto adige|"
    "südtirol|umbria|valle d'aosta|veneto|langhe|monferrato|chianti|salento|cilento|italia|italy|"
    "drenthe|flevoland|friesland|fryslân|gelderland|limburg|noord-brabant|brabant|noord-holland|overijssel|zeeland|zuid-holland|nederland|netherlands|the netherlands|vlaanderen|oost-vlaanderen|"
    "west-vlaanderen|vlaams-brabant|belgië|belgium|twente|achterhoek|veluwe"
)  # fmt: skip
REGIONS = frozenset(_REGIONS.split("|"))
"""Counties, states, provinces, landscapes and countries that are written after a town: ``Kington, Herefordshire``."""
