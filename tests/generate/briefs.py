"""Briefs as people write them, with the facts a careful reader finds in each. All names and numbers are made up.

A fact is written on one line as :func:`test_reading_briefs.line` prints it. ``facts`` is the full list; where it is
None only ``some`` is asked for, and the laws that hold for every brief.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Brief:
    """One brief: ``field`` is the kind of customer, ``left`` the beginnings of the leftover sentences."""

    name: str
    field: str
    locale: str
    text: str
    facts: tuple[str, ...] | None = None
    some: tuple[str, ...] = ()
    left: tuple[str, ...] | None = None


STUDIES = (
    Brief("market", "food", "pt-PT",
        "Forno da Ladeira, padaria em Coimbra desde 1974. Pão de centeio de fermentação longa, broa de milho, regueifa ao "
        "sábado, bolo de noz por encomenda. Aberto de terça a domingo, 6h30–19h. Ladeira do Carmo 18. Encomendas: 239 555 018.",
        (
            "name: Forno da Ladeira", "trade: padaria", "place: Coimbra", "year: 1974 since",
            "offer: Pão de centeio | de fermentação longa", "offer: Broa de milho", "offer: Regueifa | ao sábado",
            "offer: Bolo de noz | por encomenda", "hours: 234567 06:30-19:00",
            "address: Ladeira do Carmo 18 | street=Ladeira do Carmo number=18",
            "phone: 239 555 018 = +351239555018 [Encomendas]",
        ), left=()),
    Brief("chambers", "professional", "en-GB",
        "Adeyemi & Strand, family law in Bristol. Two solicitors, Ruth Adeyemi and Karin Strand. Divorce and finances, "
        "children, cohabitation agreements, mediation. Fixed fee for a first meeting: £180 for one hour. Offices at 4 Queen "
        "Square. Phone 0117 555 0142, post@adeyemistrand.example. Monday to Friday 9 to 5.30.",
        (
            "name: Adeyemi & Strand", "trade: family law", "place: Bristol", "person: Ruth Adeyemi (solicitor)",
            "person: Karin Strand (solicitor)", "offer: Divorce and finances", "offer: Children",
            "offer: Cohabitation agreements", "offer: Mediation", "price: 180 GBP for one hour [Fixed fee for a first meeting]",
            "address: 4 Queen Square | street=Queen Square number=4 [Offices]", "phone: 0117 555 0142 = +441175550142",
            "email: post@adeyemistrand.example", "hours: 12345 09:00-17:30",
        ), left=()),
    Brief("instrument", "software", "en",
        "Saltmarsh is an API for soil moisture. It returns readings and a 10-day forecast for any field boundary, as JSON or "
        "GeoTIFF, from satellite and public station data. Webhooks when a threshold is crossed. Python and TypeScript clients. "
        "Free up to 50 fields; €0.40 per field and month after that. For agronomists and farm-software teams. Docs at "
        "docs.saltmarsh.example.",
        (
            "name: Saltmarsh", "trade: API for soil moisture", "claim: Webhooks when a threshold is crossed",
            "claim: Python and TypeScript clients", "claim: Free up to 50 fields #50", "price: 0.40 EUR per field and month [After that]",
            "claim: For agronomists and farm-software teams", "url: docs.saltmarsh.example [Docs]",
        ), left=("It returns readings",)),
    Brief("poster", "events", "pt-PT",
        "Encontro de Tipografia do Porto, 3 e 4 de abril de 2027, Casa das Artes, Porto. Sete conversas, quatro oficinas, uma "
        "feira de impressão. Bilhete 45 €, estudantes 20 €. Oficinas com 12 lugares. Inscrições em "
        "inscricoes@tipoporto.example até 20 de março.",
        (
            "name: Encontro de Tipografia do Porto", "trade: Encontro de Tipografia", "date: 2027-04-03..2027-04-04 event",
            "address: Casa das Artes, Porto | venue=Casa das Artes locality=Porto", "place: Porto", "offer: Conversas x7", "offer: Oficinas x4",
            "offer: Feira de impressão x1", "price: 45 EUR [Bilhete]", "price: 20 EUR [Estudantes]",
            "claim: Oficinas com 12 lugares #12", "email: inscricoes@tipoporto.example [Inscrições]",
            "date: 2027-03-20 deadline inferred [Inscrições]",
        ), left=()),
    Brief("yard", "trades", "en-GB",
        "Kessler Plumbing & Heating, Swansea. Boiler repair and servicing, burst pipes, bathroom fitting, landlord gas safety "
        "certificates. Gas Safe registered. Boiler service £85. Call-out 24 hours, no call-out charge in Swansea. 01792 555 "
        "019. Monday to Friday 8 to 18 for bookings.",
        (
            "name: Kessler Plumbing & Heating", "trade: Plumbing & Heating", "place: Swansea",
            "offer: Boiler repair and servicing", "offer: Burst pipes", "offer: Bathroom fitting",
            "offer: Landlord gas safety certificates", "claim: Gas Safe registered", "price: 85 GBP [Boiler service]",
            "hours: 1234567 00:00-24:00 [Call-out]", "claim: No call-out charge in Swansea",
            "phone: 01792 555 019 = +441792555019", "hours: 12345 08:00-18:00 [For bookings]",
        ), left=()),
    Brief("contact-sheet", "personal", "en",
        "Ines Varga, ceramicist in Ghent. Tableware and large vessels in stoneware, wood-fired twice a year. Work for "
        "restaurants on commission. Studio visits on Saturdays by appointment. Next firing: October. "
        "studio@inesvarga.example, @inesvarga on Instagram.",
        (
            "name: Ines Varga", "trade: ceramicist", "place: Ghent", "offer: Tableware", "offer: Large vessels | in stoneware",
            "claim: Wood-fired twice a year", "claim: Work for restaurants on commission",
            "hours: 6 | by appointment [Studio visits]", "claim: Next firing: October", "email: studio@inesvarga.example",
            "handle: @inesvarga instagram",
        ), left=()),
)  # fmt: skip

ENGLISH = (
    Brief("crumb", "food", "en-GB",
        "Crumb & Co is a bakery in Stroud. We bake sourdough, rye bread and cinnamon buns. Open Wednesday to Saturday 8am to "
        "2pm, Sundays 9am to 1pm, closed Mondays and Tuesdays. 12 High Street, Stroud GL5 1AA. Orders: 01453 555 012 or "
        "hello@crumbandco.example.",
        (
            "name: Crumb & Co", "trade: bakery", "place: Stroud", "offer: Sourdough", "offer: Rye bread", "offer: Cinnamon buns",
            "hours: 3456 08:00-14:00; 7 09:00-13:00",
            "address: 12 High Street, Stroud GL5 1AA | street=High Street number=12 locality=Stroud postcode=GL5 1AA",
            "phone: 01453 555 012 = +441453555012 [Orders]", "email: hello@crumbandco.example",
        ), left=()),
    Brief("harbour-cafe", "food", "en-GB",
        "The Harbour Café, Whitby. Breakfast until 11, crab sandwiches, chowder and cream teas. Flat white £3.20, crab "
        "sandwich £9.50. Dogs welcome. Open every day from 8am to 5pm. Follow @harbourcafewhitby on Instagram.",
        some=(
            "name: The Harbour Café", "place: Whitby", "price: 3.20 GBP [Flat white]", "price: 9.50 GBP [Crab sandwich]",
            "hours: 1234567 08:00-17:00", "handle: @harbourcafewhitby instagram", "claim: Dogs welcome",
        )),
    Brief("pho", "food", "en-US",
        "Little Lotus is a Vietnamese restaurant in Portland, Oregon. Pho, banh mi, summer rolls and iced coffee. Lunch specials "
        "from $12. Open Tuesday to Sunday, 11am–9pm. 2140 SE Division Street. Call (503) 555-0142.",
        (
            "name: Little Lotus", "trade: Vietnamese restaurant", "place: Portland, Oregon", "offer: Pho", "offer: Banh mi",
            "offer: Summer rolls", "offer: Iced coffee", "price: from 12 USD [Lunch specials]", "hours: 234567 11:00-21:00",
            "address: 2140 SE Division Street | street=SE Division Street number=2140", "phone: (503) 555-0142 = +15035550142",
        ), left=()),
    Brief("joiner", "trades", "en-GB",
        "Hale Joinery, Hebden Bridge. Sash windows, staircases, fitted shelves. Run by Tom Hale since 2009. Free quotes. "
        "Workshop open by appointment. Tel 01422 555 077.",
        (
            "name: Hale Joinery", "trade: Joinery", "place: Hebden Bridge", "offer: Sash windows", "offer: Staircases",
            "offer: Fitted shelves", "person: Tom Hale", "year: 2009 since", "claim: Free quotes",
            "hours: | by appointment [Workshop]", "phone: 01422 555 077 = +441422555077",
        ), left=()),
    Brief("electrician", "trades", "en-US",
        "Make me a website for Bright Line Electric, an electrician in Austin, Texas. Panel upgrades, EV chargers, ceiling fans "
        "and rewiring. Licensed and insured. Service call $95. Emergency calls 24/7. Office hours Mon-Fri 8-5. Phone "
        "512-555-0188, office@brightline.example.",
        (
            "name: Bright Line Electric", "trade: electrician", "place: Austin, Texas", "offer: Panel upgrades",
            "offer: EV chargers", "offer: Ceiling fans", "offer: Rewiring", "claim: Licensed and insured",
            "price: 95 USD [Service call]", "hours: 1234567 00:00-24:00 [Emergency calls]", "hours: 12345 08:00-17:00",
            "phone: 512-555-0188 = +15125550188", "email: office@brightline.example",
        ), left=()),
    Brief("gardener", "trades", "en-GB",
        "I'm Priya Nair, a gardener in Norwich. Hedge cutting, lawn care, planting plans. £28 per hour. Fully insured. Call or "
        "text 07700 555 014.",
        (
            "name: Priya Nair", "trade: gardener", "place: Norwich", "offer: Hedge cutting", "offer: Lawn care",
            "offer: Planting plans", "price: 28 GBP per hour", "claim: Fully insured", "phone: 07700 555 014 = +447700555014",
        ), left=()),
    Brief("physio", "professional", "en-GB",
        "Northgate Physiotherapy is a clinic in York for runners and dancers. First appointment £60 for 45 minutes, follow-up "
        "£48. Physiotherapists: Aisha Malik and Owen Price. Monday to Thursday 8am-7pm, Friday 8am-4pm. 7 Northgate Row, York "
        "YO1 7AB. 01904 555 031.",
        (
            "name: Northgate Physiotherapy", "trade: clinic", "place: York", "price: 60 GBP for 45 minutes [First appointment]",
            "price: 48 GBP [Follow-up]", "person: Aisha Malik (physiotherapist)", "person: Owen Price (physiotherapist)",
            "hours: 1234 08:00-19:00; 5 08:00-16:00",
            "address: 7 Northgate Row, York YO1 7AB | street=Northgate Row number=7 locality=York postcode=YO1 7AB",
            "phone: 01904 555 031 = +441904555031",
        ), left=("Northgate Physiotherapy",)),
    Brief("accountant", "professional", "en-GB",
        "Larch Accounts looks after the books of sole traders and small charities. Bookkeeping, VAT returns, payroll, year-end "
        "accounts. From £45 per month. We answer within one working day. Based in Leeds, working everywhere. larch.example",
        some=("offer: Bookkeeping", "offer: VAT returns", "offer: Payroll", "offer: Year-end accounts",
              "price: from 45 GBP per month", "place: Leeds", "url: larch.example")),
    Brief("architect", "professional", "en",
        "Studio Ferreira Lund, architects in Dublin. Houses, extensions, small public buildings. Founded in 2011 by Marta "
        "Ferreira and Jonas Lund. studio@ferreiralund.example, +353 1 555 0146.",
        some=("name: Studio Ferreira Lund", "trade: architects", "place: Dublin", "offer: Houses", "offer: Extensions",
              "offer: Small public buildings", "year: 2011 since", "phone: +353 1 555 0146 = +35315550146",
              "email: studio@ferreiralund.example")),
    Brief("queue", "software", "en-US",
        "Patience is a job queue for Postgres. Retries, schedules, priorities, dead letters. Free up to 10,000 jobs; $19 per month "
        "after that. Open source under Apache-2.0. Code at https://github.com/patience-queue/patience. Questions: "
        "hello@patience.example.",
        some=("name: Patience", "trade: job queue for Postgres", "offer: Retries", "offer: Schedules", "offer: Priorities",
              "offer: Dead letters", "price: 19 USD per month [After that]", "url: https://github.com/patience-queue/patience [Code]",
              "email: hello@patience.example [Questions]")),
    Brief("ledger-app", "software", "en",
        "Tally Up: an app for splitting bills with housemates. Works offline. No account needed. iOS and Android. €3 once, no "
        "subscription. Made by two sisters in Rotterdam. support@tallyup.example",
        some=("name: Tally Up", "trade: app for splitting bills with housemates", "claim: No account needed",
              "email: support@tallyup.example")),
    Brief("conference", "events", "en-GB",
        "Northern Bread Fair, 12–13 September 2026, Kirkgate Hall, Leeds. Twenty bakers, six talks, one very large oven. Day "
        "ticket £18, weekend £30, under-16s free. Doors open 10am to 5pm. Tickets at northernbread.example until 1 September.",
        (
            "name: Northern Bread Fair", "trade: Fair", "date: 2026-09-12..2026-09-13 event",
            "address: Kirkgate Hall, Leeds | venue=Kirkgate Hall locality=Leeds", "place: Leeds", "offer: Bakers x20", "offer: Talks x6",
            "offer: Very large oven x1", "price: 18 GBP [Day ticket]", "price: 30 GBP [Weekend]", "price: 0 GBP free [Under-16s]",
            "hours: | 10am to 5pm", "url: northernbread.example [Tickets]", "date: 2026-09-01 deadline inferred [Tickets]",
        ), left=()),
    Brief("race", "events", "en-US",
        "Two Lakes Half Marathon, Saturday, October 9, 2027, in Burlington, Vermont. Entry fee $55 until August 31, 2027. 400 "
        "places. Start at 8:30 am. Register at twolakes.example.",
        some=("name: Two Lakes Half Marathon", "date: 2027-10-09 event", "price: 55 USD [Entry fee]",
              "date: 2027-08-31 deadline [Entry fee]", "claim: 400 places #400", "url: twolakes.example [Register]")),
    Brief("photographer", "personal", "en-GB",
        "My name is Cerys Bowen and I photograph weddings, farms and small hotels around Aberystwyth. Full day £950. I also shoot "
        "film. Portfolio and prices: cerysbowen.example.",
        some=("name: Cerys Bowen", "price: 950 GBP [Full day]", "url: cerysbowen.example [Portfolio and prices]"),
        left=("My name is", "I also shoot film")),
    Brief("translator", "personal", "en",
        "Jonas Eberle, translator. German and Dutch into English: catalogues, contracts, cookbooks. Ten years in Utrecht. "
        "jonas@eberle.example",
        some=("name: Jonas Eberle", "trade: translator", "email: jonas@eberle.example")),
    Brief("choir", "club", "en-GB",
        "Canal Street Singers, a community choir in Manchester led by conductor Maria Kant. No auditions. Rehearsals Tuesdays at "
        "19:30 at St Luke's Church Hall. 40 voices, all ages. £5 per session, first session free.",
        some=("name: Canal Street Singers", "trade: community choir", "place: Manchester", "person: Maria Kant (conductor)",
              "claim: No auditions", "price: 5 GBP per session", "price: 0 GBP free [First session]",
              "hours: | Tuesdays at 19:30 [Rehearsals]", "address: St Luke's Church Hall | venue=St Luke's Church Hall")),
    Brief("food-bank", "club", "en-GB",
        "Eastside Larder is a charity in Newport. We collect surplus food from shops and share it with 300 families every week. "
        "Volunteers meet on Thursdays 4pm to 7pm. Donate tins, nappies and soap. Call 01633 555 020.",
        some=("name: Eastside Larder", "trade: charity", "place: Newport", "hours: 4 16:00-19:00 [Volunteers meet]",
              "phone: 01633 555 020 = +441633555020"), left=("We collect surplus",)),
    Brief("allotment", "club", "en-GB",
        "Website for the Dock Road Allotments. 62 plots. Waiting list open. Contact the secretary, Hilda Byrne, at "
        "plots@dockroad.example.",
        some=("claim: 62 plots #62", "email: plots@dockroad.example")),
    Brief("guesthouse", "general", "en-GB",
        "Fern House, a guesthouse near Kendal. Seven rooms, a garden and a small library. Rooms from £85 per night, breakfast "
        "included. Check-in from 3pm. Open March to October. stay@fernhouse.example, 01539 555 064.",
        some=("name: Fern House", "trade: guesthouse", "place: Kendal", "offer: Rooms x7 priced", "offer: Garden",
              "offer: Small library", "price: from 85 GBP per night, breakfast included [Rooms]",
              "email: stay@fernhouse.example", "phone: 01539 555 064 = +441539555064")),
    Brief("one-line", "general", "en", "A bike repair shop called Second Wind.",
        ("name: Second Wind", "trade: bike repair shop"), left=()),
)  # fmt: skip

PORTUGUESE = (
    Brief("tasca", "food", "pt-PT",
        "Tasca do Rio é um restaurante em Viana do Castelo. Servimos bacalhau assado, polvo à lagareiro e arroz de lampreia. "
        "Menu de almoço 12,50 €. Aberto de segunda a sábado, das 12h às 15h e das 19h às 22h30. Fechado ao domingo. Reservas: "
        "258 555 014.",
        (
            "name: Tasca do Rio", "trade: restaurante", "place: Viana do Castelo", "offer: Bacalhau assado",
            "offer: Polvo à lagareiro", "offer: Arroz de lampreia", "price: 12.50 EUR [Menu de almoço]",
            "hours: 123456 12:00-15:00; 123456 19:00-22:30",
            "phone: 258 555 014 = +351258555014 [Reservas]",
        ), left=()),
    Brief("confeitaria", "food", "pt-BR",
        "Doce Quintal, confeitaria em Belo Horizonte. Bolos de festa, brigadeiros e tortas geladas. Bolo a partir de R$ 120,00. "
        "Encomendas pelo WhatsApp (31) 95550-0142. Atendimento de terça a sábado, das 9h às 18h. Instagram: @docequintal.",
        (
            "name: Doce Quintal", "trade: confeitaria", "place: Belo Horizonte", "offer: Bolos de festa", "offer: Brigadeiros",
            "offer: Tortas geladas", "price: from 120.00 BRL [Bolo]", "phone: (31) 95550-0142 = +5531955500142 [Encomendas]",
            "hours: 23456 09:00-18:00", "handle: @docequintal instagram",
        ), left=()),
    Brief("canalizador", "trades", "pt-PT",
        "Canalizações Moura, Setúbal. Fugas de água, desentupimentos, instalação de esquentadores. Urgências 24 horas. Deslocação "
        "grátis em Setúbal. Telemóvel 912 555 033. Orçamentos sem compromisso.",
        (
            "name: Canalizações Moura", "place: Setúbal", "offer: Fugas de água", "offer: Desentupimentos",
            "offer: Instalação de esquentadores", "claim: Urgências 24 horas",
            "claim: Deslocação grátis em Setúbal", "phone: 912 555 033 = +351912555033", "claim: Orçamentos sem compromisso",
        ), left=()),
    Brief("marcenaria", "trades", "pt-BR",
        "Marcenaria Ipê faz móveis sob medida em Curitiba. Estantes, mesas, armários de cozinha. Projeto e instalação incluídos. "
        "Ligue (41) 3555-0177 ou escreva para contato@marcenariaipe.example.",
        some=("name: Marcenaria Ipê", "offer: Estantes", "offer: Mesas", "offer: Armários de cozinha",
              "phone: (41) 3555-0177 = +554135550177", "email: contato@marcenariaipe.example")),
    Brief("advogadas", "professional", "pt-PT",
        "Leal & Reis, advogadas em Évora. Duas advogadas, Ana Reis e Marta Leal. Direito da família, heranças, arrendamento. "
        "Primeira consulta 60 €. Rua da República 25, 7000-656 Évora. Por marcação: 266 555 040, geral@lealreis.example.",
        (
            "name: Leal & Reis", "trade: advogadas", "place: Évora", "person: Ana Reis (advogada)",
            "person: Marta Leal (advogada)", "offer: Direito da família", "offer: Heranças", "offer: Arrendamento",
            "price: 60 EUR [Primeira consulta]",
            "address: Rua da República 25, 7000-656 Évora | street=Rua da República number=25 locality=Évora postcode=7000-656",
            "phone: 266 555 040 = +351266555040 [Por marcação]", "email: geral@lealreis.example",
        ), left=()),
    Brief("psicologa", "professional", "pt-BR",
        "Sou a Clara Nunes, psicóloga em Recife. Atendo adolescentes e adultos, online e presencial. Sessão de 50 minutos R$ 180. "
        "Agendamentos: clara@claranunes.example.",
        some=("name: Clara Nunes", "trade: psicóloga", "place: Recife", "email: clara@claranunes.example [Agendamentos]")),
    Brief("faturas", "software", "pt-PT",
        "Fatura Fácil é uma aplicação para trabalhadores independentes. Envia faturas, recibos e lembretes. Grátis até 5 faturas "
        "por mês; 4,90 € por mês depois disso. Suporte em português. faturafacil.example",
        some=("name: Fatura Fácil", "trade: aplicação para trabalhadores independentes", "claim: Grátis até 5 faturas por mês #5",
              "price: 4.90 EUR por mês [Depois disso]", "claim: Suporte em português", "url: faturafacil.example")),
    Brief("jazz", "events", "pt-PT",
        "Festival de Jazz de Tavira, de 9 a 11 de julho de 2027, no Mercado da Ribeira. Doze concertos, três oficinas e um "
        "piquenique. Passe 60 €, bilhete diário 25 €, entrada livre até aos 12 anos. Programa em jazztavira.example.",
        (
            "name: Festival de Jazz de Tavira", "place: Tavira", "trade: Festival de Jazz", "date: 2027-07-09..2027-07-11 event",
            "address: Mercado da Ribeira | venue=Mercado da Ribeira", "offer: Concertos x12", "offer: Oficinas x3",
            "offer: Piquenique x1", "price: 60 EUR [Passe]", "price: 25 EUR [Bilhete diário]",
            "price: 0 EUR livre até aos 12 anos [Entrada]", "url: jazztavira.example [Programa]",
        ), left=()),
    Brief("ilustradora", "personal", "pt-PT",
        "Rita Sá, ilustradora no Porto. Livros infantis, cartazes, capas. Encomendas em ola@ritasa.example. @ritasa no Instagram.",
        (
            "name: Rita Sá", "trade: ilustradora", "place: Porto", "offer: Livros infantis", "offer: Cartazes", "offer: Capas",
            "email: ola@ritasa.example [Encomendas]", "handle: @ritasa instagram",
        ), left=()),
    Brief("banda", "club", "pt-PT",
        "Banda Filarmónica de Óbidos, fundada em 1898. Sessenta músicos e uma escola de música gratuita. Ensaios às sextas, 21h–23h, "
        "na sede. Procuramos clarinetes. banda@filarmonica.example",
        some=("name: Banda Filarmónica de Óbidos", "year: 1898 since", "email: banda@filarmonica.example",
              "hours: 5 21:00-23:00 | na sede [Ensaios]")),
    Brief("quinta", "general", "pt-PT",
        "Quinta das Amoras: alojamento rural perto de Mértola com cinco quartos, piscina e horta. Quarto duplo 75 € por noite. "
        "Cães bem-vindos. +351 286 555 029.",
        some=("name: Quinta das Amoras", "price: 75 EUR por noite [Quarto duplo]", "phone: +351 286 555 029 = +351286555029",
              "place: Mértola")),
    Brief("papelaria", "general", "pt-PT", "Preciso de um site para a minha papelaria em Tomar, a Papelaria Central.",
        some=("place: Tomar",)),
)  # fmt: skip

SPANISH = (
    Brief("horno", "food", "es",
        "Horno San Blas, panadería en Zaragoza desde 1962. Pan de masa madre, empanadas, roscón en Navidad, tartas por encargo. "
        "Abierto de martes a domingo, de 8:00 a 14:30. Calle Mayor 31. Encargos: 976 555 018.",
        (
            "name: Horno San Blas", "trade: panadería", "place: Zaragoza", "year: 1962 since", "offer: Pan de masa madre",
            "offer: Empanadas", "offer: Roscón | en Navidad", "offer: Tartas | por encargo", "hours: 234567 08:00-14:30",
            "address: Calle Mayor 31 | street=Calle Mayor number=31", "phone: 976 555 018 = +34976555018 [Encargos]",
        ), left=()),
    Brief("taqueria", "food", "es-MX",
        "Taquería La Esquina está en Oaxaca. Tacos al pastor, tlayudas y aguas frescas. Tacos desde $25. Todos los días de 13:00 a "
        "23:00. Tel. 951 555 0142.",
        some=("name: Taquería La Esquina", "place: Oaxaca", "offer: Tlayudas", "price: from 25 MXN [Tacos]",
              "hours: 1234567 13:00-23:00", "phone: 951 555 0142 = +529515550142")),
    Brief("fontanero", "trades", "es",
        "Fontanería Ruiz, Valladolid. Averías, calderas, reformas de baño. Presupuesto gratis. Urgencias 24 horas: 983 555 061. "
        "Oficina de lunes a viernes de 9 a 18.",
        (
            "name: Fontanería Ruiz", "trade: Fontanería", "place: Valladolid", "offer: Averías", "offer: Calderas",
            "offer: Reformas de baño", "claim: Presupuesto gratis",
            "phone: 983 555 061 = +34983555061 [Urgencias 24 horas]", "hours: 12345 09:00-18:00 [Oficina]",
        ), left=()),
    Brief("dentista", "professional", "es",
        "Clínica Dental Marín es una clínica en Murcia. Limpiezas, ortodoncia, implantes y urgencias. Primera visita gratuita. "
        "Limpieza 45 €. Avenida de la Constitución, 14, 30008 Murcia. Lunes a jueves de 9:30 a 20:00, viernes de 9:30 a 15:00. "
        "968 555 027",
        (
            "name: Clínica Dental Marín", "trade: clínica", "place: Murcia", "offer: Limpiezas", "offer: Ortodoncia",
            "offer: Implantes", "offer: Urgencias", "price: 0 EUR gratuita [Primera visita]", "price: 45 EUR [Limpieza]",
            "address: Avenida de la Constitución, 14, 30008 Murcia | street=Avenida de la Constitución number=14 "
            "locality=Murcia postcode=30008",
            "hours: 1234 09:30-20:00; 5 09:30-15:00", "phone: 968 555 027 = +34968555027",
        ), left=()),
    Brief("despacho", "professional", "es",
        "Ortega y Vidal, abogadas en Granada. Dos abogadas, Lucía Ortega y Nuria Vidal. Herencias, divorcios, despidos. Con cita "
        "previa. hola@ortegavidal.example, 958 555 033.",
        (
            "name: Ortega y Vidal", "trade: abogadas", "place: Granada", "person: Lucía Ortega (abogada)",
            "person: Nuria Vidal (abogada)", "offer: Herencias", "offer: Divorcios", "offer: Despidos", "claim: Con cita previa",
            "email: hola@ortegavidal.example", "phone: 958 555 033 = +34958555033",
        ), left=()),
    Brief("riego", "software", "es",
        "Riega es una API para programar el riego. Devuelve un plan de siete días por parcela. Gratis hasta 20 parcelas; 0,30 € por "
        "parcela y mes. Documentación en docs.riega.example.",
        some=("name: Riega", "claim: Gratis hasta 20 parcelas #20", "price: 0.30 EUR por parcela y mes",
              "url: docs.riega.example [Documentación]"), left=("Devuelve un plan",)),
    Brief("congreso", "events", "es",
        "Jornadas de Cerámica de Toledo, del 3 al 5 de mayo de 2027, Convento de San Gil. Ocho ponencias, cinco talleres, una feria. "
        "Inscripción 80 €, estudiantes 35 €. Inscripciones en info@jornadasceramica.example hasta el 15 de abril.",
        (
            "name: Jornadas de Cerámica de Toledo", "place: Toledo", "trade: Jornadas de Cerámica", "date: 2027-05-03..2027-05-05 event",
            "address: Convento de San Gil | venue=Convento de San Gil", "offer: Ponencias x8", "offer: Talleres x5",
            "offer: Feria x1", "price: 80 EUR [Inscripción]", "price: 35 EUR [Estudiantes]",
            "email: info@jornadasceramica.example [Inscripciones]", "date: 2027-04-15 deadline inferred [Inscripciones]",
        ), left=()),
    Brief("fotografo", "personal", "es",
        "Soy Álvaro Cano, fotógrafo en Cádiz. Bodas, retratos y conciertos. Reportaje desde 600 €. @alvarocano en Instagram.",
        (
            "name: Álvaro Cano", "trade: fotógrafo", "place: Cádiz", "offer: Bodas", "offer: Retratos", "offer: Conciertos",
            "price: from 600 EUR [Reportaje]", "handle: @alvarocano instagram",
        ), left=()),
    Brief("huerto", "club", "es",
        "Asociación Huerto Norte, Bilbao. Treinta parcelas, un invernadero y una biblioteca de semillas. Asamblea el primer lunes de "
        "cada mes. Cuota 20 € al año.",
        some=("name: Asociación Huerto Norte", "place: Bilbao", "offer: Parcelas x30", "offer: Invernadero x1",
              "price: 20 EUR al año [Cuota]")),
    Brief("libreria", "general", "es",
        "Quiero una web para mi librería, La Página Doblada, en Salamanca. Libros usados, cafés y un club de lectura los jueves.",
        some=("name: La Página Doblada", "trade: librería", "place: Salamanca")),
)  # fmt: skip

OTHERS = (
    Brief("boulangerie", "food", "fr",
        "Boulangerie du Canal, boulangerie à Nantes depuis 1988. Pains au levain, brioches, galettes et kouign-amann le samedi. "
        "Ouvert du mardi au samedi de 7h à 19h30. 5 rue des Olivettes, 44000 Nantes. Commandes : 02 55 55 01 42.",
        (
            "name: Boulangerie du Canal", "trade: boulangerie", "place: Nantes", "year: 1988 since", "offer: Pains au levain",
            "offer: Brioches", "offer: Galettes", "offer: Kouign-amann | le samedi", "hours: 23456 07:00-19:30",
            "address: 5 rue des Olivettes, 44000 Nantes | street=rue des Olivettes number=5 locality=Nantes postcode=44000",
            "phone: 02 55 55 01 42 = +33255550142 [Commandes]",
        ), left=()),
    Brief("plombier", "trades", "fr",
        "Dubreuil Plomberie, Rennes. Fuites, chaudières, salles de bains. Devis gratuit. Déplacement 40 €. 06 55 55 01 77, "
        "contact@dubreuil.example.",
        (
            "name: Dubreuil Plomberie", "trade: Plomberie", "place: Rennes", "offer: Fuites", "offer: Chaudières",
            "offer: Salles de bains", "claim: Devis gratuit", "price: 40 EUR [Déplacement]",
            "phone: 06 55 55 01 77 = +33655550177", "email: contact@dubreuil.example",
        ), left=()),
    Brief("salon", "events", "fr",
        "Salon du Livre de Limoges, 6 et 7 mars 2027, Halle des Arts. Quarante auteurs, douze rencontres. Entrée 5 €, gratuit pour les "
        "moins de 18 ans.",
        some=("name: Salon du Livre de Limoges", "date: 2027-03-06..2027-03-07 event", "offer: Auteurs x40",
              "offer: Rencontres x12", "price: 5 EUR [Entrée]")),
    Brief("ceramiste", "personal", "fr",
        "Je suis Lise Aubert, céramiste à Arles. Vaisselle et vases en grès. Atelier ouvert le samedi de 14h à 18h ou sur rendez-vous. "
        "lise@aubert.example",
        some=("name: Lise Aubert", "trade: céramiste", "place: Arles", "email: lise@aubert.example")),
    Brief("baeckerei", "food", "de",
        "Bäckerei Sonnenhof, Handwerksbäckerei in Freiburg seit 1931. Roggenbrot, Dinkelbrötchen, Butterbrezeln und Streuselkuchen. "
        "Dienstag bis Samstag 6:30–18 Uhr. Lindenstraße 12, 79098 Freiburg. Telefon 0761 555 0142.",
        (
            "name: Bäckerei Sonnenhof", "trade: Handwerksbäckerei", "place: Freiburg", "year: 1931 since", "offer: Roggenbrot",
            "offer: Dinkelbrötchen", "offer: Butterbrezeln", "offer: Streuselkuchen", "hours: 23456 06:30-18:00",
            "address: Lindenstraße 12, 79098 Freiburg | street=Lindenstraße number=12 locality=Freiburg postcode=79098",
            "phone: 0761 555 0142 = +497615550142",
        ), left=()),
    Brief("tischlerei", "trades", "de",
        "Tischlerei Brandt ist eine Werkstatt in Kassel. Einbauschränke, Türen, Tische. Meisterin: Jule Brandt. Termine nach "
        "Vereinbarung. werkstatt@brandt.example",
        some=("name: Tischlerei Brandt", "trade: Werkstatt", "place: Kassel", "offer: Einbauschränke", "offer: Türen",
              "offer: Tische", "person: Jule Brandt (Meisterin)", "email: werkstatt@brandt.example")),
    Brief("chor", "club", "de",
        "Chor am Fluss, Bremen. 35 Stimmen, Proben donnerstags 19:30–21:30 Uhr. Leitung: Katrin Moll. Mitgliedsbeitrag 12 € pro Monat. "
        "chor@amfluss.example",
        some=("name: Chor am Fluss", "place: Bremen", "hours: 4 19:30-21:30 [Proben]",
              "price: 12 EUR pro Monat [Mitgliedsbeitrag]", "email: chor@amfluss.example")),
    Brief("steuer", "professional", "de",
        "Steuerberatung Weiß in Jena. Jahresabschluss, Lohnbuchhaltung, Existenzgründung. Zwei Steuerberaterinnen, Anna Weiß und Petra "
        "Kolb. Erstgespräch kostenlos. Montag bis Donnerstag 8–16 Uhr, Freitag 8–12 Uhr. 03641 555 019.",
        (
            "name: Steuerberatung Weiß", "trade: Steuerberatung", "place: Jena", "offer: Jahresabschluss",
            "offer: Lohnbuchhaltung", "offer: Existenzgründung", "person: Anna Weiß (Steuerberaterin)",
            "person: Petra Kolb (Steuerberaterin)", "claim: Erstgespräch kostenlos", "hours: 1234 08:00-16:00; 5 08:00-12:00",
            "phone: 03641 555 019 = +493641555019",
        ), left=()),
    Brief("gelateria", "food", "it",
        "Gelateria Nuvola, gelateria a Lecce dal 1995. Gelato al pistacchio, granite, torte su ordinazione. Aperto tutti i giorni dalle "
        "11 alle 23. Via Garibaldi 8. Tel. 0832 555 014.",
        (
            "name: Gelateria Nuvola", "trade: gelateria", "place: Lecce", "year: 1995 since", "offer: Gelato al pistacchio",
            "offer: Granite", "offer: Torte | su ordinazione", "hours: 1234567 11:00-23:00",
            "address: Via Garibaldi 8 | street=Via Garibaldi number=8", "phone: 0832 555 014 = +390832555014",
        ), left=()),
    Brief("agriturismo", "general", "it",
        "Podere Lucciole è un agriturismo vicino a Siena con sei camere e un uliveto. Camera doppia 90 € a notte, colazione inclusa. "
        "info@lucciole.example",
        some=("name: Podere Lucciole", "price: 90 EUR a notte, colazione inclusa [Camera doppia]",
              "email: info@lucciole.example")),
    Brief("corsi", "personal", "it",
        "Giulia Serra, insegnante di yoga a Cagliari. Lezioni di gruppo il martedì e il giovedì dalle 18 alle 19:30. Prima lezione "
        "gratuita. 333 555 0199",
        some=("name: Giulia Serra", "place: Cagliari", "claim: Prima lezione gratuita", "hours: 24 18:00-19:30 [Lezioni di gruppo]")),
    Brief("fietsen", "trades", "nl",
        "Fietsenmaker De Spaak, Utrecht. Reparaties, tweedehands fietsen, lichten. Grote beurt € 65. Maandag tot zaterdag 9–18 uur. "
        "Oudegracht 112, 3511 AW Utrecht. 030 555 0142.",
        (
            "name: Fietsenmaker De Spaak", "trade: Fietsenmaker", "place: Utrecht", "offer: Reparaties",
            "offer: Tweedehands fietsen", "offer: Lichten", "price: 65 EUR [Grote beurt]", "hours: 123456 09:00-18:00",
            "address: Oudegracht 112, 3511 AW Utrecht | street=Oudegracht number=112 locality=Utrecht postcode=3511 AW",
            "phone: 030 555 0142 = +31305550142",
        ), left=()),
    Brief("keramiek", "personal", "nl",
        "Saskia Vos is keramiste in Delft. Ik maak kommen, vazen en tegels. Atelier op afspraak. saskia@vos.example",
        some=("name: Saskia Vos", "place: Delft", "offer: Kommen", "offer: Vazen", "offer: Tegels", "email: saskia@vos.example")),
    Brief("makhbaz", "food", "ar",
        "مخبز النخلة، مخبز في عمّان منذ 1998. خبز بلدي، مناقيش، كعك بالسمسم. مفتوح كل يوم من 7 صباحا إلى 9 مساء. هاتف 06 555 0142.",
        some=("name: مخبز النخلة", "year: 1998 since", "phone: 06 555 0142 = +96265550142", "hours: 1234567 07:00-21:00")),
    Brief("studio-ar", "professional", "ar",
        "استوديو سدرة للتصميم في دبي. هويات بصرية، مواقع، مطبوعات. ابتداء من 900 درهم. hello@sidra.example",
        some=("email: hello@sidra.example", "place: دبي")),
    Brief("panya", "food", "ja",
        "ひなたベーカリー、京都のパン屋。1998年創業。食パン、あんパン、カレーパン。営業時間 7:00〜18:00。電話 075-555-0142。",
        some=("name: ひなたベーカリー", "year: 1998 since", "phone: 075-555-0142 = +81755550142")),
    Brief("kyoshitsu", "personal", "ja",
        "森田陶芸教室。体験レッスン3,500円。完全予約制。info@morita.example までご連絡ください。",
        some=("name: 森田陶芸教室", "price: 3500 JPY [体験レッスン]", "email: info@morita.example")),
    Brief("matsuri", "events", "ja",
        "金沢ブックフェス、2027年5月2日開催。会場は市民ホール。入場無料。https://bookfes.example",
        some=("name: 金沢ブックフェス", "date: 2027-05-02", "url: https://bookfes.example")),
)  # fmt: skip

LISTS = (
    Brief("ledgerly", "software", "en",
        "Ledgerly turns bank exports into tidy books. Import CSV, OFX or MT940, match receipts automatically, "
        "export to your accountant. Self-hosted or in our cloud. €9 per month for one company, €29 for up to ten. "
        "Docs at docs.ledgerly.example, questions to hello@ledgerly.example.",
        (
            "name: Ledgerly", "offer: Import CSV, OFX or MT940", "offer: Match receipts automatically",
            "offer: Export to your accountant", "claim: Self-hosted or in our cloud",
            "price: 9 EUR per month [One company]", "price: 29 EUR per month [Up to ten]", "url: docs.ledgerly.example [Docs]",
            "email: hello@ledgerly.example [Questions]",
        ), left=("Ledgerly turns bank",)),
    Brief("holt-joinery", "trades", "en-GB",
        "Holt Joinery makes stairs, sash windows and kitchens in oak and ash. Workshop at 7 Mill Lane, Hebden "
        "Bridge. Free quotes. Monday to Friday 7.30 to 16.30. 01422 555 038.",
        (
            "name: Holt Joinery", "trade: Joinery", "offer: Stairs", "offer: Sash windows",
            "offer: Kitchens", "claim: In oak and ash",
            "address: 7 Mill Lane, Hebden Bridge | street=Mill Lane number=7 locality=Hebden Bridge [Workshop]",
            "place: Hebden Bridge", "claim: Free quotes", "hours: 12345 07:30-16:30",
            "phone: 01422 555 038 = +441422555038",
        ), left=()),
    Brief("noites-de-jazz", "events", "pt-PT",
        "Noites de Jazz no Jardim, 9 a 11 de julho de 2027, Jardim Botânico, Coimbra. Nove concertos, duas "
        "oficinas, uma jam aberta. Bilhete diário 18 €, passe 45 €. bilhetes@jazznojardim.example",
        (
            "name: Noites de Jazz no Jardim", "date: 2027-07-09..2027-07-11 event",
            "address: Jardim Botânico, Coimbra | venue=Jardim Botânico locality=Coimbra", "place: Coimbra",
            "offer: Concertos x9", "offer: Oficinas x2", "offer: Jam aberta x1", "price: 18 EUR [Bilhete diário]",
            "price: 45 EUR [Passe]", "email: bilhetes@jazznojardim.example",
        ), left=()),
    Brief("sala-norte", "personal", "es",
        "Sala Norte, yoga y pilates en Gijón desde 2012. Clases de grupo, clases privadas y yoga para embarazadas. "
        "Bono de diez clases 95 €, clase suelta 12 €. Plaza del Marqués 3. 984 555 067.",
        (
            "name: Sala Norte", "trade: yoga y pilates", "place: Gijón", "year: 2012 since", "offer: Clases de grupo",
            "offer: Clases privadas", "offer: Yoga | para embarazadas", "price: 95 EUR [Bono de diez clases]",
            "price: 12 EUR [Clase suelta]", "address: Plaza del Marqués 3 | street=Plaza del Marqués number=3",
            "phone: 984 555 067 = +34984555067",
        ), left=()),
    Brief("chaya", "food", "ja",
        "お茶の小路、京都の日本茶専門店。宇治抹茶、玉露、ほうじ茶。営業時間 10:00–18:00、水曜定休。京都市中京区寺町通 123。電話 075-555-0142。",
        (
            "name: お茶の小路", "trade: 日本茶専門店", "offer: 宇治抹茶", "offer: 玉露", "offer: ほうじ茶", "hours: 124567 10:00-18:00",
            "place: 京都", "address: 京都市中京区寺町通 123 | street=中京区寺町通 number=123 locality=京都市",
            "phone: 075-555-0142 = +81755550142",
        ), left=()),
    Brief("rowing-club", "club", "en",
        "Barrow Rowing Club has rowed on the River Nore since 1921. Learn-to-row courses for adults start on 8 May "
        "2027: six Saturdays, €120. Juniors train on Tuesdays and Thursdays at 17:30. Membership €240 a year. "
        "Boathouse at 3 Quay Lane, Kilkenny. info@barrowrowing.example",
        (
            "name: Barrow Rowing Club", "trade: Club", "year: 1921 since",
            "date: 2027-05-08 [Learn-to-row courses for adults]", "claim: Six Saturdays #6",
            "price: 120 EUR [Learn-to-row courses for adults]",
            "claim: Juniors train on Tuesdays and Thursdays at 17:30", "price: 240 EUR a year [Membership]",
            "address: 3 Quay Lane, Kilkenny | street=Quay Lane number=3 locality=Kilkenny [Boathouse]",
            "place: Kilkenny", "email: info@barrowrowing.example",
        ), left=("Barrow Rowing Club",)),
    Brief("nursery-lines", "general", "en-GB",
        "Bluebell Nursery\nPlants for shade, ferns, hostas and woodland bulbs.\n"
        "\nOpening hours\nMon-Fri: 9-17\nSat: 10-16\nSun: closed\n\nFind us: 14 Mill Road, Ludlow SY8 1AA\n"
        "Tel: 01584 555 012\nEmail: hello@bluebellnursery.example",
        (
            "name: Bluebell Nursery", "trade: Nursery", "offer: Plants | for shade", "offer: Ferns", "offer: Hostas",
            "offer: Woodland bulbs", "hours: 12345 09:00-17:00; 6 10:00-16:00",
            "address: 14 Mill Road, Ludlow SY8 1AA | street=Mill Road number=14 locality=Ludlow postcode=SY8 1AA",
            "place: Ludlow", "phone: 01584 555 012 = +441584555012", "email: hello@bluebellnursery.example",
        ), left=()),
    Brief("physio-lists", "professional", "en-GB",
        "We're Harbour Physio, a physiotherapy clinic in Plymouth.\n\nServices:\n"
        "- Sports massage\n- Back and neck pain\n- Post-op rehab\n- Dry needling\n"
        "\nPrices:\n- Initial assessment (45 min): £55\n- Follow-up (30 min): £42\n"
        "\nBook online at harbourphysio.example or call 01752 555 044.",
        (
            "name: Harbour Physio", "trade: physiotherapy clinic", "place: Plymouth", "offer: Sports massage",
            "offer: Back and neck pain", "offer: Post-op rehab", "offer: Dry needling",
            "price: 55 GBP 45 min [Initial assessment]", "price: 42 GBP 30 min [Follow-up]",
            "url: harbourphysio.example [Book]", "phone: 01752 555 044 = +441752555044",
        ), left=()),
    Brief("cottages-abroad", "general", "en-GB",
        "Quinta do Vale Rentals offers three holiday cottages near Tavira, Portugal. Sleeps 4 to 8. Pool, bikes, "
        "breakfast on request. From €95 per night. Rua da Liberdade 12, 8800-399 Tavira. Phone +351 281 555 012, "
        "WhatsApp +351 912 555 340.",
        (
            "name: Quinta do Vale Rentals", "offer: Holiday cottages x3", "place: Tavira, Portugal",
            "claim: Sleeps 4 to 8", "offer: Pool", "offer: Bikes", "offer: Breakfast | on request",
            "price: from 95 EUR per night",
            "address: Rua da Liberdade 12, 8800-399 Tavira | street=Rua da Liberdade number=12 locality=Tavira postcode=8800-399",
            "phone: +351 281 555 012 = +351281555012", "phone: +351 912 555 340 = +351912555340 [WhatsApp]",
        ), left=()),
    Brief("locksmith-form", "trades", "en",
        "Name: Atlas Locksmiths\nWhat: emergency locksmith\nWhere: Dublin 8\n"
        "Phone: 085 555 0133\nPhone 2: 01 555 0177\nHours: 24/7\nPrices: lockout from €80, new lock €120",
        (
            "name: Atlas Locksmiths", "trade: emergency locksmith", "place: Dublin 8",
            "phone: 085 555 0133 = +353855550133", "phone: 01 555 0177 = +35315550177 [Phone 2]",
            "hours: 1234567 00:00-24:00", "price: from 80 EUR [Lockout]", "price: 120 EUR [New lock]",
        ), left=()),
    Brief("docks-festival", "events", "en-GB",
        "Old Fire Station Arts Festival, 12–14 June 2027, Old Docks, Bristol. Forty artists, twelve talks, three "
        "stages. Weekend ticket £65, day ticket £28, kids free. Volunteers wanted.",
        (
            "name: Old Fire Station Arts Festival", "trade: Festival", "date: 2027-06-12..2027-06-14 event",
            "address: Old Docks, Bristol | venue=Old Docks locality=Bristol", "place: Bristol", "offer: Artists x40",
            "offer: Talks x12", "offer: Stages x3", "price: 65 GBP [Weekend ticket]", "price: 28 GBP [Day ticket]",
            "price: 0 GBP free [Kids]", "claim: Volunteers wanted",
        ), left=()),
    Brief("landscaping", "trades", "en-US",
        "Maple & Stone is a landscaping company in Denver, Colorado. Patios, retaining walls, drip irrigation, "
        "snow removal in winter. Licensed, bonded and insured. Free estimates! Mon-Fri 7am-5pm, Sat by "
        "appointment. (303) 555-0178",
        (
            "name: Maple & Stone", "trade: landscaping company", "place: Denver, Colorado", "offer: Patios",
            "offer: Retaining walls", "offer: Drip irrigation", "offer: Snow removal | in winter",
            "claim: Licensed, bonded and insured", "claim: Free estimates",
            "hours: 12345 07:00-17:00; 6 | Sat by appointment", "phone: (303) 555-0178 = +13035550178",
        ), left=()),
    Brief("bistro-courses", "food", "en-GB",
        "Greta's Bistro\nStarters: leek soup £6, beetroot salad £7.50\nMains: cod with lentils £16; mushroom "
        "risotto £14\nDesserts: apple tart £6\nOpen Wed-Sat 18:00-22:30, Sun 12:00-15:00",
        (
            "name: Greta's Bistro", "trade: Bistro", "offer: Leek soup priced [Starters]", "price: 6 GBP [Leek soup]",
            "offer: Beetroot salad priced [Starters]", "price: 7.50 GBP [Beetroot salad]",
            "offer: Cod with lentils priced [Mains]", "price: 16 GBP [Cod with lentils]",
            "offer: Mushroom risotto priced [Mains]", "price: 14 GBP [Mushroom risotto]",
            "offer: Apple tart priced [Desserts]", "price: 6 GBP [Apple tart]",
            "hours: 3456 18:00-22:30; 7 12:00-15:00",
        ), left=()),
    Brief("dental-practice", "professional", "en-GB",
        "Dr. Ana Reis and Dr. Paul Orme run Elm Grove Dental Practice in Exeter. Check-ups £45, hygienist £60, "
        "whitening from £250. New patients welcome.",
        (
            "person: Dr. Ana Reis", "person: Dr. Paul Orme", "name: Elm Grove Dental Practice",
            "trade: Dental Practice", "place: Exeter", "price: 45 GBP [Check-ups]", "price: 60 GBP [Hygienist]",
            "price: from 250 GBP [Whitening]", "claim: New patients welcome",
        ), left=("Dr. Ana Reis",)),
    Brief("barbearia-linhas", "personal", "pt-PT",
        "Barbearia Central — Faro\nCorte 12€\nBarba 8€\nCorte + barba 18€\n"
        "Seg-Sex: 9h-19h\nSáb: 9h-13h\nMarcações: 289 555 077",
        (
            "trade: Barbearia", "name: Barbearia Central", "place: Faro", "price: 12 EUR [Corte]",
            "price: 8 EUR [Barba]", "price: 18 EUR [Corte + barba]", "hours: 12345 09:00-19:00; 6 09:00-13:00",
            "phone: 289 555 077 = +351289555077 [Marcações]",
        ), left=()),
    Brief("oficina-telefones", "trades", "pt-PT",
        "Oficina do Zé faz revisões, travões, pneus e ar condicionado em Braga. Orçamento grátis. Seg a sex "
        "8h30-18h30, sáb 9h-13h. Rua do Caires 210. 253 555 041 / 917 555 200",
        (
            "trade: Oficina", "name: Oficina do Zé", "offer: Revisões", "offer: Travões", "offer: Pneus",
            "offer: Ar condicionado", "place: Braga", "claim: Orçamento grátis",
            "hours: 12345 08:30-18:30; 6 09:00-13:00", "address: Rua do Caires 210 | street=Rua do Caires number=210",
            "phone: 253 555 041 = +351253555041", "phone: 917 555 200 = +351917555200",
        ), left=()),
    Brief("cabazes", "food", "pt-PT",
        "A Horta da Avó\nCabazes de legumes biológicos:\n• Cabaz pequeno – 12 €\n"
        "• Cabaz médio – 18 €\n• Cabaz grande – 25 €\nEntregas às quintas em Leiria e Marinha Grande.\n"
        "Encomendas até terça: 912 555 087",
        (
            "name: A Horta da Avó", "offer: Cabaz pequeno priced [Cabazes de legumes biológicos]",
            "price: 12 EUR [Cabaz pequeno]", "offer: Cabaz médio priced [Cabazes de legumes biológicos]",
            "price: 18 EUR [Cabaz médio]", "offer: Cabaz grande priced [Cabazes de legumes biológicos]",
            "price: 25 EUR [Cabaz grande]", "claim: Entregas às quintas em Leiria e Marinha Grande", "place: Leiria",
            "phone: 912 555 087 = +351912555087 [Encomendas até terça]",
        ), left=()),
    Brief("academia-lineas", "professional", "es",
        "Academia Nexo\nClases de inglés, francés y alemán en Valencia.\n"
        "Horario: L-V 16:00-21:00\nSábados 10:00-13:00\nPrecio: 55 € al mes\n"
        "Matrícula gratis en septiembre.\nC/ Colón 22, 46004 Valencia\nTel. 963 555 018",
        (
            "trade: Academia", "name: Academia Nexo", "offer: Inglés", "offer: Francés",
            "offer: Alemán | en Valencia", "place: Valencia", "hours: 12345 16:00-21:00; 6 10:00-13:00",
            "price: 55 EUR al mes [Precio]", "price: 0 EUR gratis en septiembre [Matrícula]",
            "address: C/ Colón 22, 46004 Valencia | street=C/ Colón number=22 locality=Valencia postcode=46004",
            "phone: 963 555 018 = +34963555018",
        ), left=()),
    Brief("zahnarzt-zeilen", "professional", "de",
        "Zahnarztpraxis Dr. Lena Vogt\nProphylaxe, Implantate, Kinderzahnheilkunde\n"
        "Mo, Di, Do: 8-12 und 14-18 Uhr\nMi, Fr: 8-13 Uhr\nTelefon: 0761 555 0143",
        (
            "name: Zahnarztpraxis Dr. Lena Vogt", "trade: Zahnarztpraxis", "offer: Prophylaxe", "offer: Implantate",
            "offer: Kinderzahnheilkunde", "hours: 124 08:00-12:00; 124 14:00-18:00; 35 08:00-13:00",
            "phone: 0761 555 0143 = +497615550143",
        ), left=()),
    Brief("osteria-chiuso", "food", "it",
        "Osteria del Ponte, cucina tipica a Verona. Tortelli 12 €, brasato 18 €, tiramisù 6 €. Chiuso il lunedì. "
        "Aperto dalle 19 alle 23. Via Sottoriva 9. 045 555 0121",
        (
            "name: Osteria del Ponte", "trade: cucina tipica", "place: Verona", "price: 12 EUR [Tortelli]",
            "price: 18 EUR [Brasato]", "price: 6 EUR [Tiramisù]", "hours: 234567 19:00-23:00",
            "address: Via Sottoriva 9 | street=Via Sottoriva number=9", "phone: 045 555 0121 = +390455550121",
        ), left=()),
    Brief("bakkerij-bakt", "food", "nl",
        "Bakkerij Zonneveld bakt zuurdesembrood, krentenbollen en appeltaart in Haarlem. Di t/m za 7.30-17.00. "
        "Grote Houtstraat 88. 023 555 0198",
        (
            "trade: Bakkerij", "name: Bakkerij Zonneveld", "offer: Zuurdesembrood", "offer: Krentenbollen",
            "offer: Appeltaart", "place: Haarlem", "hours: 23456 07:30-17:00",
            "address: Grote Houtstraat 88 | street=Grote Houtstraat number=88", "phone: 023 555 0198 = +31235550198",
        ), left=()),
    Brief("shika", "professional", "ja",
        "山田歯科医院\n・一般歯科\n・小児歯科\n・ホワイトニング\n月曜〜金曜 9:00〜18:00\n土曜 9:00〜13:00\n電話 03-5550-0142",
        (
            "name: 山田歯科医院", "offer: 一般歯科", "offer: 小児歯科", "offer: ホワイトニング", "hours: 12345 09:00-18:00; 6 09:00-13:00",
            "phone: 03-5550-0142 = +81355500142",
        ), left=()),
    Brief("vets-lines", "professional", "en-GB",
        "Greenleaf Vets\nSmall animal practice in Kendal since 2003\nConsultations £48\n"
        "Vaccinations from £55\nNeutering from £110\nMon to Fri 8.30am - 6.30pm\n"
        "Saturday 9am - 12pm\nEmergencies: 01539 555 099 (24 hours)\nReception: 01539 555 021",
        (
            "name: Greenleaf Vets", "trade: Small animal practice", "place: Kendal", "year: 2003 since",
            "price: 48 GBP [Consultations]", "price: from 55 GBP [Vaccinations]", "price: from 110 GBP [Neutering]",
            "hours: 12345 08:30-18:30; 6 09:00-12:00", "phone: 01539 555 099 = +441539555099 [Emergencies, 24 hours]",
            "phone: 01539 555 021 = +441539555021 [Reception]",
        ), left=()),
    Brief("accounting-list", "professional", "en-GB",
        "Osei Accounting Ltd | Chartered accountants | Croydon\n- Self assessment returns (from £150)\n"
        "- Limited company accounts (from £600)\n- Payroll (£15 per employee per month)\n"
        "- VAT\n020 7946 0123 | info@oseiaccounting.example",
        (
            "name: Osei Accounting Ltd", "trade: Chartered accountants", "place: Croydon",
            "price: from 150 GBP [Self assessment returns]", "price: from 600 GBP [Limited company accounts]",
            "price: 15 GBP per employee per month [Payroll]", "offer: VAT", "phone: 020 7946 0123 = +442079460123",
            "email: info@oseiaccounting.example",
        ), left=()),
    Brief("wedding-day", "events", "en",
        "Marta & Leo's wedding, 4 September 2027, Quinta das Lágrimas, Coimbra. Ceremony at 15:00, dinner at "
        "19:00. RSVP by 1 July to marta.leo@wedding.example.",
        (
            "name: Marta & Leo's wedding", "date: 2027-09-04 event",
            "address: Quinta das Lágrimas, Coimbra | venue=Quinta das Lágrimas locality=Coimbra", "place: Coimbra",
            "offer: Ceremony | at 15:00", "offer: Dinner | at 19:00", "date: 2027-07-01 deadline inferred [RSVP]",
            "email: marta.leo@wedding.example",
        ), left=()),
    Brief("veterinaria-linhas", "professional", "pt-PT",
        "Clínica Veterinária Patas\nServiços: consultas, vacinas, cirurgia, tosquias\n"
        "Horário: segunda a sexta 9h-20h; sábado 10h-14h\nUrgências 24h: 918 555 220\n"
        "Morada: Av. da República 45, 4450-243 Matosinhos",
        (
            "trade: Clínica Veterinária", "name: Clínica Veterinária Patas", "offer: Consultas", "offer: Vacinas",
            "offer: Cirurgia", "offer: Tosquias", "hours: 12345 09:00-20:00; 6 10:00-14:00",
            "phone: 918 555 220 = +351918555220 [Urgências 24h]",
            "address: Av. da República 45, 4450-243 Matosinhos | street=Av. da República number=45 locality=Matosinhos postcode=4450-243",
            "place: Matosinhos",
        ), left=()),
    Brief("library-of-things", "club", "en-GB",
        "the library of things lends tools, tents, projectors and sewing machines in totnes. borrow from £2 a day. "
        "members only, joining is free. open thursday 4-7pm and saturday 10am-2pm",
        (
            "name: the library of things", "trade: library", "offer: Tools", "offer: Tents", "offer: Projectors",
            "offer: Sewing machines", "place: totnes", "price: from 2 GBP a day [Borrow]",
            "price: 0 GBP free [Joining]", "hours: 4 16:00-19:00; 6 10:00-14:00",
        ), left=("members only, joining",)),
    Brief("bookshop-headed", "general", "en-GB",
        "CONTACT US\nFern & Fable Bookshop\n9 Castle Street, Totnes TQ9 5NP\n"
        "Monday – Saturday 9.30 – 5.30\nSunday 11 – 4\n01803 555 014\nshop@fernfable.example",
        (
            "name: Fern & Fable Bookshop", "trade: Bookshop",
            "address: 9 Castle Street, Totnes TQ9 5NP | street=Castle Street number=9 locality=Totnes postcode=TQ9 5NP",
            "place: Totnes", "hours: 123456 09:30-17:30; 7 11:00-16:00", "phone: 01803 555 014 = +441803555014",
            "email: shop@fernfable.example",
        ), left=()),
    Brief("lavagem-precos", "trades", "pt-PT",
        "Preços\nLavagem simples: 10 €\nLavagem completa: 18 €\nAspiração: 5 €\n"
        "AutoBrilho, lavagem de carros em Viseu\nAberto todos os dias 9h-20h",
        (
            "price: 10 EUR [Lavagem simples]", "price: 18 EUR [Lavagem completa]", "price: 5 EUR [Aspiração]",
            "name: AutoBrilho", "trade: lavagem de carros", "place: Viseu", "hours: 1234567 09:00-20:00",
        ), left=()),
    Brief("peluqueria-barras", "personal", "es",
        "Peluquería Carmen. Corte mujer 22€ / hombre 14€ / niños 10€. Tinte desde 35€. L-V 10-20h, S 10-14h. Calle "
        "Estación 9, Jaén. 953 555 088",
        (
            "trade: Peluquería", "name: Peluquería Carmen", "price: 22 EUR [Corte mujer]", "price: 14 EUR [Hombre]",
            "price: 10 EUR [Niños]", "price: from 35 EUR [Tinte]", "hours: 12345 10:00-20:00; 6 10:00-14:00",
            "address: Calle Estación 9, Jaén | street=Calle Estación number=9 locality=Jaén", "place: Jaén",
            "phone: 953 555 088 = +34953555088",
        ), left=()),
    Brief("kiosk-zeilen", "food", "de",
        "Café Kiosk\nFrühstück bis 14 Uhr, Suppen, Kuchen, Naturwein.\nÖffnungszeiten:\n"
        "Mo-Fr 8-18 Uhr\nSa+So 9-17 Uhr\nDienstag Ruhetag\nLindenstraße 4, 50674 Köln",
        (
            "trade: Café", "name: Café Kiosk", "claim: Frühstück bis 14 Uhr", "offer: Suppen", "offer: Kuchen",
            "offer: Naturwein", "hours: 1345 08:00-18:00; 67 09:00-17:00",
            "address: Lindenstraße 4, 50674 Köln | street=Lindenstraße number=4 locality=Köln postcode=50674",
            "place: Köln",
        ), left=()),
)  # fmt: skip

BRIEFS = (*STUDIES, *ENGLISH, *PORTUGUESE, *SPANISH, *OTHERS, *LISTS)
