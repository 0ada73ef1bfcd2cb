"""Spanish."""

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.words.table import Words, bag, counted, singular

WORDS = Words(
    lang="es",
    stop=bag(
        "el la los las un una unos unas de del en por para con sin y e o u que se al a es son fue ser está están hay no más "
        "muy también ya solo sólo nuestro nuestra nuestros nuestras mi su sus yo nosotros él ella ellos como cuando donde "
        "hasta desde entre sobre cada todo toda todos todas después lo le les este esta"
    ),
    articles=bag("el la los las un una unos unas nuestro nuestra nuestros nuestras mi"),
    particles=bag("de del la el los las y e en con al"),
    both=bag("y e &"),
    finite=bag(
        "lleva llevan tarda tardan dura duran "
        "es son fue está están tiene tienen hay somos soy tengo hago yo nosotros puede pueden quiero queremos vende hace "
        "ofrece funciona ignora escribe nació devuelve ayuda sirve sirven hacen venden"
    ),
    finite_ending=("amos", "emos", "imos"),
    imperative=bag("trae pide ven elige pida venga elija envía descubre escribe apúntate"),
    acts=bag(
        "transforma hace vende ofrece ayuda fabrica convierte sirve produce repara construye enseña tiene presta crea "
        "organiza une recibe cuida trabaja alquila entrega permite reúne diseña restaura tuesta imprime publica "
        "elabora da apoya acoge recoge acompaña alimenta protege reparte rescata promueve afina traduce encuaderna imparte arregla"
    ),
    leads=bag("dirigen llevan lideran regentan"),
    begins=bag("empieza empiezan comienza comienzan entrenan entrena ensaya ensayan"),
    features=bag(
        "conecta concilia reclama recuerda compara importa exporta importe exporte comparte crea gestiona sigue envía guarda agenda invita planifica imprime "
        "sincroniza organiza controla concilia emite importar exportar gestionar crear compartir escribe diseña construye intercambia dibuja"
    ),
    subordinate=bag("cuando si donde mientras porque que quien"),
    days=counted("lunes|martes|miércoles miercoles|jueves|viernes|sábado sábados sabado sabados|domingo domingos"),
    days_short=counted("lun l|mar m|mié mie x|jue j|vie v|sáb sab s|dom d"),
    months=counted(
        "enero ene|febrero feb|marzo|abril abr|mayo|junio jun|julio jul|agosto ago|septiembre setiembre sep sept|"
        "octubre oct|noviembre nov|diciembre dic"
    ),
    through=bag("a al hasta - – —"),
    daily=Phrases("todos los días|a diario|diariamente|cada día|los siete días de la semana|siete días a la semana"),
    workdays=Phrases("días laborables|entre semana|días hábiles"),
    weekend=Phrases("fines de semana|fin de semana"),
    opened=Phrases(
        "abierto|abierta|abiertos|abrimos|abre|horario|horario:|atención|estamos abiertos|atendemos|horario de atención"
    ),
    closed=Phrases("cerrado|cerrada|cerramos|cierra|descanso|cerrados"),
    breaks=Phrases(
        "cerrado a mediodía|cerramos a mediodía|cierra a mediodía|pausa para comer|cerrado para comer|cerrado al mediodía|cerramos al mediodía|descanso"
    ),
    until=bag("hasta"),
    also=bag("también tambien además"),
    nth=bag("primer segundo tercer cuarto último primeros últimos"),
    allday=Phrases("24 horas al día|24 horas|24h|24 h|24/7|día y noche"),
    reached=Phrases(
        "urgencia|urgencias|emergencia|emergencias|teléfono|guardia|de guardia|atendemos|asistencia|averías|avería|grúa|"
        "llamadas|contestamos|servicio de urgencias|localizable|localizables"
    ),
    meals=Phrases(
        "desayunos|comidas|comida|cenas|cena|almuerzo|almuerzos|al mediodía|mediodía|por la noche|noches|para comer|para cenar"
    ),
    appointment=Phrases(
        "con cita previa|con cita|cita previa|solo con cita previa|sólo con cita previa|previa cita|"
        "con reserva previa|bajo cita"
    ),
    hour_marks=bag("h hs horas hrs am pm a.m. p.m."),
    time_lead=bag("de del desde la las los el a , y e entre"),
    noon=Phrases("mediodía|mediodia"),
    midnight=Phrases("medianoche"),
    since=Phrases(
        "desde|fundada en|fundado en|fundados en|creada en|creado en|abierta en|abierto en|abierta desde|"
        "desde el año|abierto desde"
    ),
    deadline=Phrases("hasta|hasta el|antes del|hasta el día|plazo:|plazo hasta el"),
    upcoming=Phrases("próxima|próximo|próximas|próximos"),
    starting=Phrases("desde|a partir de|mínimo"),
    per=Phrases("por|/|cada|al|a la|el|la|por cada"),
    giving=bag("donar dona donación donaciones donativo donativos colaborar colabora apoyar"),
    quotes=bag("presupuesto presupuestos"),
    insured=bag("asegurado asegurada asegurados aseguradas seguro responsabilidad"),
    millions=bag("millón millones"),
    variants=bag(
        "individual doble triple familia familias jóvenes familiar adulto adultos niño niños estudiante estudiantes jubilado jubilados sénior júnior socio socios grupo grupos pareja reducida reducido"
    ),
    purpose=bag("para"),
    cost=bag("cuesta cuestan es son a vale valen"),
    street_first=Phrases(
        "placeta|plazoleta|plazuela|polígono industrial|polígono|urbanización|calle|avenida|avda.|avda|av.|av|c/|plaza|pza.|paseo|carrer|camino|carretera|callejón|ronda|"
        "travesía|glorieta|rambla|cuesta|bulevar|pasaje|calzada|costanilla|parque empresarial"
    ),
    venue=bag(
        "piscina bar salón polideportivo local casa teatro centro museo biblioteca salón pabellón auditorio iglesia fábrica mercado finca galería convento "
        "castillo parque palacio escuela universidad cine ateneo matadero hotel"
    ),
    place_in=bag("en cerca"),
    based=Phrases("con sede en|situada en|situado en|ubicada en|ubicado en|estudio en|tienda en|taller en|estamos en"),
    copula=Phrases("es un|es una|es el|es la|es|son|hace|vende|ofrece|fabrica|somos"),
    myself=Phrases("soy|somos|me llamo|mi nombre es|yo soy|nos llamamos"),
    called=Phrases("llamada|llamado|de nombre|se llama|denominada|con el nombre"),
    request=Phrases(
        "necesito una web para mi|necesito una web para|quiero una web para mi|quiero una web para|una web para|web para|necesito una página web para|necesito una página para|quiero una web para|necesito una web para|una web para|página web para|una página para|web para|"
        "quiero una página para|haz una web para|crea una web para|sitio web para|un sitio web para|"
        "quiero un sitio web para|necesito un sitio web para|necesito una página web para|queremos una web para"
    ),
    trades=bag(
        "costurera modista zapatero tapicero tapicera afinador taxi taxis mensajería colmenar notaría notario notaria cerrajero cerrajera cerrajería veterinaria veterinario autoescuela academia baile gimnasio asociación protectora albergue guardería peluquería peluquera barbería estética podóloga podólogo fisioterapia óptica farmacia ferretería lavandería tintorería zapatero zapatería tapicería tapicero cristalería cristalero pintor pintora albañil jardinero jardinera jardinería mudanzas grúas taller joyería relojería sastrería modista costurera imprenta papelería librería juguetería quesería heladería pastelería carnicería pescadería frutería bodega vinoteca taberna mesón hostal alquiler fotógrafo fotógrafa gestoría asesoría psicóloga psicólogo logopeda matrona panadería pastelería café cafetería restaurante bar cervecería carnicería frutería floristería fontanero "
        "fontanería plomero electricista carpintero carpintería construcción pintor jardinero jardinería limpieza "
        "abogado abogada abogados abogadas despacho contabilidad asesoría gestoría arquitecto arquitecta arquitectura "
        "dentista clínica fisioterapia fisioterapeuta veterinaria veterinario psicóloga psicólogo escuela academia "
        "fotógrafo fotógrafa fotografía diseñadora diseñador ilustradora ilustrador ceramista cerámica traductora "
        "traductor músico estudio agencia consultora software aplicación api plataforma festival encuentro feria mercado "
        "coro club asociación orquesta hotel hostal albergue gimnasio yoga peluquería barbería sastre joyería librería "
        "tienda taller mecánico cerrajero ingeniero bodega heladería pizzería taquería banda compañía cooperativa horno "
        "congreso jornadas huerto"
    ),
    trade_ending=("ería",),
    no_trades=bag("batería galería"),
    standing=bag("titulado titulada colegiada colegiado"),
    runs=Phrases("tengo un|tengo una|tenemos un|tenemos una|llevo un|llevo una"),
    gives=Phrases("doy|imparto|damos|impartimos|enseño"),
    lessons=bag("clases lecciones cursos talleres"),
    anyone=bag("quienes todos"),
    mornings=bag("mañana mañanas"),
    afternoons=bag("noche noches tarde tardes"),
    only=bag("solo sólo solamente"),
    free=bag("gratis gratuito gratuita gratuitos gratuitas libre"),
    messages=bag("whatsapp sms"),
    meets=bag("reunimos ensayamos quedamos encontramos entrenamos estamos"),
    payable=bag(
        "entrada clase sesión consulta visita presupuesto envío prueba niños estudiantes jóvenes jubilados matrícula inscripción"
    ),
    we_ending=("mos",),
    bought=Phrases("en taquilla|en la puerta|anticipada|online|en puerta"),
    starts=Phrases("a las|a la|desde las|a partir de las|empieza a las|comienza a las"),
    but=bag("excepto menos salvo"),
    events=bag("encuentro festival feria congreso taller concierto exposición jornadas muestra carrera simposio"),
    roles=singular(
        "doctor doctores|doctora doctoras|abogado abogados|abogada abogadas|arquitecto arquitectos|arquitecta arquitectas|dentista dentistas|médico médicos|"
        "médica médicas|panadero panaderos|panadera panaderas|chef chefs|cocinero cocineros|cocinera cocineras|dueño "
        "dueños|dueña dueñas|propietario propietarios|propietaria|director directores|directora directoras|fundador "
        "fundadores|fundadora fundadoras|socio socios|socia socias|profesor profesores|profesora profesoras|"
        "instructor instructores|instructora instructoras|terapeuta terapeutas|fisioterapeuta fisioterapeutas|veterinaria "
        "veterinarias|veterinario veterinarios|diseñadora diseñadoras|ingeniero ingenieros|ingeniera ingenieras|hermano "
        "hermanos|hermana hermanas|fotógrafa fotógrafas|fotógrafo fotógrafos|presidenta|presidente|secretaria|tesorero|"
        "psicóloga psicólogas|psicólogo psicólogos|ponente ponentes|ceramista ceramistas|guía guías|maestro maestros|librera "
        "libreras|librero libreros|monitor monitores|monitora monitoras"
    ),
    led=Phrases(
        "dirigida por|dirigido por|fundada por|fundado por|a cargo de|llevado por|llevada por|impartido por|"
        "impartida por|regentada por|regentado por|de la mano de|coordinada por"
    ),
    offering=Phrases(
        "fabrico|elaboro|coso|tejo|cultivo|cultivamos|cosemos|alquilamos|alquilo|conocida por|conocido por|ofrecemos|vendemos|hacemos|servimos|elaboramos|enseñamos|servicios:|nuestros servicios:|carta:|menú:|ofrezco|hago|"
        "vendo|doy clases de|especializada en|especializado en|especializados en|especialidades:|productos:|tenemos|"
        "ofrece|vende|hace|sirve|cursos:|clases:|clases de|también hacemos|también vendemos|damos clases de|programa:|"
        "fabricamos|especialistas en"
    ),
    note=bag("con sin por para en hecho hecha hechos hechas desde sobre"),
    timed=bag("los el al cada las"),
    of=bag("de del"),
    generic=bag(
        "ayuda apoyo curso cursos clase clases taller talleres servicio servicios apoyo reparación reparaciones consulta consultas "
        "tratamiento tratamientos sesión sesiones trabajo trabajos visita visitas instalación formación proyecto proyectos"
    ),
    deeds=bag(
        "reparación reparaciones restauración alquiler venta limpieza fabricación diseño instalación "
        "mantenimiento arreglo arreglos compra confección"
    ),
    large=bag("grandes pequeños pequeñas grande pequeño pequeña nuevos nuevas frescos frescas"),
    claim_first=bag("mínimo máximo sin gratis entrada no más totalmente siempre abierto solo sólo para plazas aforo"),
    claim_last=bag(
        "incluidos incluidas ilimitado ilimitados ilimitada ilimitadas bienvenido bienvenida bienvenidos bienvenidas admitidos certificado certificada certificados registrado registrada familiar gratuito gratuita incluido incluida "
        "disponible accesible artesanal acreditado colegiado colegiada colegiadas experiencia libre gratis "
        "independiente"
    ),
    headings=Phrases(
        "servicios|nuestros servicios|precios|tarifas|lista de precios|horario|horarios|contacto|contactos|dónde "
        "estamos|donde estamos|dirección|carta|menú|productos|nuestros productos|equipo|el equipo|sobre "
        "nosotros|quiénes somos|qué hacemos|ubicación"
    ),
    fields={
        "nombre": "name",
        "negocio": "name",
        "empresa": "name",
        "tipo": "trade",
        "actividad": "trade",
        "qué": "trade",
        "dónde": "place",
        "donde": "place",
        "ciudad": "place",
        "localidad": "place",
        "lugar": "place",
    },
    upto=Phrases("hasta|más de"),
    contact=bag(
        "llamad teléfono tel tfno tlf móvil celular llama llámanos llámenos llame llamar al a en el por contacto email e-mail "
        "correo escribe escríbenos escriba o y web síguenos whatsapp visita número más instagram facebook linkedin la "
        "dirección electrónico estamos nos"
    ),
    abbreviations=bag("incl máx mín sr sra dr dra av avda c n nº tel tlf ing arq prof pza d dña etc ej"),
)
