"""Portuguese, European and Brazilian."""

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.words.table import Words, bag, counted, singular

WORDS = Words(
    lang="pt",
    stop=bag(
        "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem e ou que se ao "
        "aos à às é são foi ser está estão tem têm há não mais muito também já só nosso nossa nossos nossas meu minha seu "
        "sua eu nós ele ela eles elas você vocês como quando onde até desde sob entre sobre cada todo toda todos todas "
        "depois isso este esta"
    ),
    articles=bag("o a os as um uma uns umas nosso nossa nossos nossas meu minha"),
    particles=bag("de do da dos das e a o as os em no na com ao à"),
    both=bag("e &"),
    finite=bag(
        "leva levam demora demoram dura duram "
        "é são foi está estão tem têm há somos sou temos tenho fazemos faço você vocês nós eu pode podem quero queremos "
        "vende faz oferece funciona ignore escreva recebemos trabalhamos gosta precisa devolve ajuda serve servem nasceu"
    ),
    finite_ending=("amos", "emos", "imos"),
    imperative=bag("traga traz peça venha escolha encomende marque reserve visite envie junte descubra escreva"),
    acts=bag(
        "faz vende oferece ajuda fabrica transforma serve produz repara constrói ensina tem presta cria organiza "
        "liga junta recebe trata cuida trabalha aluga entrega permite reúne desenha restaura conserta torra "
        "imprime publica dá apoia acolhe recolhe acompanha alimenta protege distribui resgata adota promove fotografa afina traduz encaderna"
    ),
    leads=bag("dirigem gerem lideram"),
    begins=bag("começa começam inicia iniciam treinam treina reúne reúnem ensaia ensaiam"),
    features=bag(
        "ligue concilie lembre compare importe exporte importa exporta associe partilhe gira crie acompanhe envie emita guarde agende convide "
        "planeie imprima sincronize organize controle importar exportar gerir criar partilhar acompanhar escreva construa troque desenhe veja"
    ),
    subordinate=bag("quando se onde enquanto porque que quem"),
    days=counted(
        "segunda-feira segundas-feiras|terça-feira terças-feiras terça terças|quarta-feira quartas-feiras|"
        "quinta-feira quintas-feiras|sexta-feira sextas-feiras|sábado sábados sabado sabados|domingo domingos"
    ),
    days_short=counted(
        "segunda segundas seg 2ª|terça-feira terca ter 3ª|quarta quartas qua 4ª|quinta quintas qui 5ª|"
        "sexta sextas sex 6ª|sáb sab|dom"
    ),
    months=counted(
        "janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro "
        "set|outubro out|novembro nov|dezembro dez"
    ),
    through=bag("a à até às as ao - – —"),
    daily=Phrases("todos os dias|diariamente|7 dias por semana|sete dias por semana|de segunda a segunda"),
    workdays=Phrases("dias úteis|nos dias úteis|em dias úteis"),
    weekend=Phrases("fins de semana|fim de semana|fins-de-semana|aos fins de semana|ao fim de semana"),
    opened=Phrases(
        "aberto|aberta|abertos|abertas|horário|horário:|abre|abrimos|atendimento|funcionamento|funciona|"
        "horário de funcionamento|atendemos|horário de atendimento|estamos abertos"
    ),
    closed=Phrases("fechado|fechada|encerrado|encerrada|fecha|fechamos|encerra|fechados|encerramos|folga"),
    breaks=Phrases(
        "pausa para almoço|pausa de almoço|encerra para almoço|encerrado para almoço|fecha para almoço|fechado para almoço|encerramos para almoço|fechamos para almoço|intervalo de almoço"
    ),
    until=bag("até"),
    also=bag("também"),
    nth=bag("primeiro segundo terceiro quarto último primeira última"),
    allday=Phrases("24 horas por dia|24 horas|24h|24 h|24/7|dia e noite"),
    reached=Phrases(
        "urgência|urgências|emergência|emergências|piquete|telefone|telemóvel|atendemos|linha|assistência|reboque|"
        "chamadas|plantão|socorro|contactáveis|contactável"
    ),
    meals=Phrases(
        "almoço|almoços|jantar|jantares|ao almoço|ao jantar|pequeno-almoço|pequenos-almoços|para almoço|para jantar|para almoços|para jantares"
    ),
    appointment=Phrases(
        "por marcação|com marcação|mediante marcação|só por marcação|apenas por marcação|com hora marcada|"
        "por agendamento|mediante agendamento|com marcação prévia|sob marcação|com agendamento"
    ),
    hour_marks=bag("h hs horas hora hrs"),
    time_lead=bag("de das da às à as aos ao o a e , no nos na nas entre dos"),
    noon=Phrases("meio-dia|meio dia"),
    midnight=Phrases("meia-noite|meia noite"),
    since=Phrases(
        "desde|fundada em|fundado em|fundadas em|fundados em|criada em|criado em|aberta em|aberto em|aberta desde"
        "|nasceu em|aberto desde"
    ),
    deadline=Phrases("até|até ao dia|até ao|até o dia|até dia|prazo:|prazo"),
    upcoming=Phrases("próxima|próximo|próximas|próximos"),
    starting=Phrases("desde|a partir de|a partir dos|a partir|mínimo"),
    per=Phrases("por|/|cada|à|ao|a|o|para uma|a cada|por cada"),
    giving=bag("doar doação doações doe donativo donativos apoiar contribuir contribua"),
    quotes=bag("orçamento orçamentos"),
    insured=bag("segurado segurada segurados seguradas seguro responsabilidade"),
    millions=bag("milhão milhões"),
    variants=bag(
        "individual duplo dupla casal triplo tripla família famílias jovens familiar adulto adultos criança crianças estudante estudantes sénior séniores júnior juniores sócio sócios não-sócios grupo grupos reformados"
    ),
    purpose=bag("para"),
    cost=bag("custa custam é são a fica ficam"),
    street_first=Phrases(
        "rua|avenida|av.|av|r.|largo|praça|travessa|ladeira|estrada|calçada|alameda|beco|rotunda|quinta|rampa|escadas|"
        "campo|cais|praceta|rodovia|passeio|urbanização|zona industrial|zona empresarial|parque industrial|parque empresarial"
    ),
    venue=bag(
        "piscina ginásio salão coletividade junta sede pavilhão casa teatro centro museu biblioteca salão pavilhão auditório igreja fábrica mercado quinta galeria convento "
        "mosteiro castelo parque palácio escola universidade cinema coliseu sesc hotel"
    ),
    place_in=bag("em no na nos nas perto"),
    based=Phrases(
        "sediada em|sediado em|situada em|situado em|com sede em|localizada em|localizado em|atelier em|"
        "ateliê em|loja em|estúdio em|estamos em|ficamos em"
    ),
    copula=Phrases("é um|é uma|é o|é a|é|são os|são as|são|faz|vende|oferece|fabrica|somos"),
    myself=Phrases(
        "sou o|sou a|sou|somos o|somos a|somos os|somos|chamo-me|me chamo|o meu nome é|meu nome é|eu sou o|"
        "eu sou a|eu sou"
    ),
    called=Phrases("chamada|chamado|de nome|com o nome|denominada|denominado|chama-se|se chama"),
    request=Phrases(
        "preciso de um site para a minha|preciso de um site para o meu|preciso de um site para|quero um site para|queria um site para|um site para|site para|quero um site para|preciso de um site para|site para|um site para|faz um site para|cria um site para|"
        "crie um site para|página para|quero uma página para|uma página para|preciso de uma página para|"
        "website para|um website para|queremos um site para|precisamos de um site para|faça um site para"
    ),
    trades=bag(
        "costureira costureiro modista sapateiro estofador estofadora tapeceiro afinador táxi táxis estafeta chaveiro lavandaria explicações lavandaria retrosaria peixaria chaveiro chaveiros serralheiro canalizador electricista eletricista picheleiro pintor pedreiro estofador sapateiro sapataria relojoaria ourivesaria drogaria florista cabeleireiro cabeleireira barbearia esteticista podologia podologista veterinária veterinário clínica infantário creche explicador explicadora explicações ginásio academia dança natação surf escola quinta turismo hostel residencial tasca petiscos gelataria chocolataria queijaria adega cervejaria talho mercearia frutaria papelaria tipografia gráfica alfaiate costureira modista vidraceiro vidraria jardineiro jardinagem mudanças reboques oficina stand notário solicitador contabilista mediador mediação arquiteto engenheiro fotógrafo fotógrafa músico banda coro rancho grupo clube associação abrigo canil diarista marceneiro confeitaria lanchonete borracharia doceira padaria pastelaria café restaurante tasca bar cervejaria talho mercearia florista canalizador canalização "
        "encanador eletricista electricista carpinteiro carpintaria marcenaria construção pintor jardineiro jardinagem "
        "limpeza limpezas advogado advogada advogados advocacia contabilidade contabilista arquiteto arquiteta arquitetura "
        "dentista clínica fisioterapia fisioterapeuta veterinária veterinário psicóloga psicólogo explicações escola "
        "fotógrafo fotógrafa fotografia designer ilustrador ilustradora ceramista cerâmica tradutora tradutor músico "
        "estúdio agência consultora software aplicação api plataforma festival encontro feira mercado coro clube "
        "associação orquestra hotel hostel pousada alojamento ginásio ioga yoga cabeleireiro barbearia alfaiate "
        "ourivesaria livraria loja oficina mecânico serralheiro engenheiro quinta adega vinícola doceria confeitaria "
        "sorveteria pizzaria lanchonete banda companhia cooperativa ateliê atelier forno papelaria conferência jornadas"
    ),
    trade_ending=("aria",),
    no_trades=bag("candelaria cavalaria"),
    standing=bag("certificado certificada"),
    runs=Phrases("tenho um|tenho uma|temos um|temos uma|tenho o|tenho a|faço a gestão de um"),
    gives=Phrases("dou|damos|leciono|ensino"),
    lessons=bag("aulas explicações lições cursos oficinas"),
    anyone=bag("quem todos"),
    mornings=bag("manhã manhãs"),
    afternoons=bag("noite noites tarde tardes"),
    only=bag("só somente apenas"),
    free=bag("grátis gratuito gratuita gratuitos gratuitas livre oferta oferecida"),
    messages=bag("whatsapp zap sms"),
    meets=bag("ensaiamos reunimos encontramo-nos reunimo-nos treinamos encontramos estamos"),
    payable=bag(
        "entrada aula sessão consulta visita orçamento orçamentos entrega experiência crianças estudantes jovens seniores acompanhantes inscrição matrícula"
    ),
    we_ending=("mos",),
    bought=Phrases("à porta|na porta|na bilheteira|no local|em pré-venda|online"),
    starts=Phrases("às|pelas|a partir das|início às|começa às"),
    but=bag("exceto excepto menos salvo"),
    events=bag(
        "encontro festival feira conferência oficina concerto exposição jornadas congresso mostra corrida simpósio"
    ),
    roles=singular(
        "doutor doutores|doutora doutoras|advogado advogados|advogada advogadas|arquiteto arquitetos|arquiteta arquitetas|dentista dentistas|médico "
        "médicos|médica médicas|padeiro padeiros|padeira padeiras|chef chefs|cozinheiro cozinheiros|cozinheira "
        "cozinheiras|dono donos|dona donas|proprietário proprietários|proprietária|diretor diretores|diretora diretoras|"
        "fundador fundadores|fundadora fundadoras|sócio sócios|sócia sócias|professor professores|professora professoras|"
        "instrutor instrutores|instrutora instrutoras|terapeuta terapeutas|fisioterapeuta fisioterapeutas|"
        "veterinária veterinárias|veterinário veterinários|contabilista contabilistas|contador contadores|designer "
        "designers|engenheiro engenheiros|engenheira engenheiras|irmão irmãos|irmã irmãs|fotógrafa fotógrafas|"
        "fotógrafo fotógrafos|maestro maestros|maestrina|presidente|secretária|tesoureiro|curadora curadoras|"
        "psicóloga psicólogas|psicólogo psicólogos|oradora|orador oradores|ceramista ceramistas|guia guias|mestre mestres|"
        "livreira livreiras|livreiro livreiros|monitor monitores|monitora monitoras"
    ),
    led=Phrases(
        "de responsabilidade de|dirigida por|dirigido por|fundada por|fundado por|liderada por|gerida por|"
        "orientada por|orientado por|coordenada por|com direção de|conduzida por|dirigidos por"
    ),
    offering=Phrases(
        "fabrico|produzo|costuro|cultivo|cultivamos|alugamos|alugo|conhecida por|conhecido por|oferecemos|vendemos|fazemos|servimos|produzimos|ensinamos|prestamos|serviços:|os nossos serviços:|ementa:|"
        "cardápio:|menu:|ofereço|faço|vendo|dou aulas de|especializada em|especializado em|especialidades:|produtos:|"
        "temos|trabalhamos com|oferece|vende|faz|serve|cursos:|aulas:|nossos serviços:|serviços de|também fazemos|"
        "também vendemos|aulas de|especialista em|damos aulas de|programa:|fabricamos"
    ),
    note=bag("com sem por para em no na nos nas sob feito feita feitos feitas desde"),
    timed=bag("ao à aos às"),
    of=bag("de do da dos das"),
    generic=bag(
        "ajuda apoio curso cursos aula aulas oficina oficinas serviço serviços apoio reparação reparações consulta consultas "
        "tratamento tratamentos sessão sessões trabalho trabalhos visita visitas instalação formação projeto projetos"
    ),
    deeds=bag(
        "reparação reparações conserto consertos restauro restauração aluguer aluguel venda limpeza fabrico "
        "fabricação instalação manutenção arranjo arranjos compra confeção"
    ),
    large=bag("grandes pequenos pequenas grande pequeno pequena novos novas frescos frescas"),
    claim_first=bag(
        "mínimo máximo sem grátis gratuito gratuita entrada não mais totalmente sempre aceitamos aberto só apenas para"
    ),
    claim_last=bag(
        "incluídos incluídas ilimitado ilimitados ilimitada ilimitadas bem-vindo bem-vinda bem-vindos bem-vindas certificado certificada certificados registado registada familiar gratuito gratuita incluído incluída disponível "
        "acessível artesanal credenciado credenciada experiência licenciado segurado grátis livre obrigatória independente"
    ),
    headings=Phrases(
        "serviços|os nossos serviços|nossos serviços|preços|tabela de preços|preçário|horário|horários|horário de "
        "funcionamento|contactos|contacto|contatos|contato|onde estamos|morada|ementa|cardápio|menu|produtos|os "
        "nossos produtos|equipa|a equipa|sobre nós|quem somos|o que fazemos|localização"
    ),
    fields={
        "nome": "name",
        "negócio": "name",
        "empresa": "name",
        "tipo": "trade",
        "ramo": "trade",
        "atividade": "trade",
        "onde": "place",
        "cidade": "place",
        "local": "place",
        "localidade": "place",
    },
    upto=Phrases("até|mais de"),
    contact=bag(
        "telefonar telefone tel telemóvel celular fone ligue ligar para pelo o contacto contactos contato contatos email e-mail "
        "escreva escrever ou e no na em site siga siga-nos nos whatsapp zap visite mais número fale connosco conosco "
        "através do mail instagram facebook linkedin a correio eletrónico morada endereço fica ficamos"
    ),
    abbreviations=bag("incl máx mín sr sra dr dra av r n nº tel eng arq prof profª ltda lda etc ex d"),
)
