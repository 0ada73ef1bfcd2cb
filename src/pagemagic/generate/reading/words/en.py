"""English."""

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.words.table import Words, bag, counted, singular

WORDS = Words(
    lang="en",
    stop=bag(
        "i'm we're i've we've i'd we'd the a an and or of to in on at for with by from as is are was were be been it its this that these those we our "
        "us you your i my they their he she his her not no but if so than then there here all any each every only also "
        "up out over under after before about into through during until while when where which who what how can will "
        "just more most very per just both via me"
    ),
    articles=bag("the a an our my your its some"),
    particles=bag("of with and the for at to on by de la le du do da dos das del van von der"),
    both=bag("and &"),
    finite=bag(
        "lasts "
        "we i you it they he she is are was were am be has have had can will do does did i'm we're it's you'll we've "
        "don't please ignore makes sells offers serves works runs provides comes "
        "gives takes uses lets helps brings returns needs wants looks collect photograph"
    ),
    imperative=bag(
        "contact message ring apply enquire drop leave pop book phone call text email bring connect get join choose learn find send ask come try let sign see build discover meet tell take give write"
    ),
    acts=bag(
        "plans measures sends checks turns watches sorts reads records backs syncs stores converts translates tests monitors schedules turns makes helps builds sells offers has runs teaches restores repairs designs provides serves bakes "
        "brews grows rents hires keeps gives lets brings connects fixes lends presents plays looks cleans cuts prints publishes organises "
        "organizes supports trains cares delivers creates produces stocks imports roasts tracks manages plans "
        "collects works takes combines lists mends welcomes rehomes rescues feeds"
    ),
    leads=bag("run own lead manage"),
    begins=bag(
        "start starts begin begins train trains meet meets rehearse rehearses practise practice play plays run "
        "runs open opens take place"
    ),
    features=bag(
        "pick choose set select invite send remind chase reconcile collect connect build design deploy test import export match track manage share create upload download sync schedule invite plan save print scan "
        "automate integrate turn add edit publish search compare book split forecast monitor collaborate store "
        "record generate organise organize draft review approve assign pay bill invoice write swap see draw map log count measure"
    ),
    subordinate=bag("when if where while because that which who whose whenever unless as once until"),
    days=counted(
        "monday mondays|tuesday tuesdays|wednesday wednesdays|thursday thursdays|friday fridays|saturday saturdays|"
        "sunday sundays"
    ),
    days_short=counted("mon|tue tues|wed weds|thu thur thurs|fri|sat|sun"),
    months=counted(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|"
        "november nov|december dec"
    ),
    through=bag("to through til till until thru - – —"),
    daily=Phrases("daily|every day|seven days a week|7 days a week|all week|7 days"),
    workdays=Phrases("weekdays|on weekdays|weekday"),
    weekend=Phrases("weekends|at weekends|the weekend"),
    opened=Phrases(
        "open|opening hours|hours|open to the public|we are open|we're open|opening times|office hours|opening|doors open"
    ),
    closed=Phrases("closed|closed on|shut|shut on|we close on|closed all day"),
    breaks=Phrases(
        "closed for lunch|closed for lunch from|lunch break|closed for a break|closed for lunch between|shut for lunch|break"
    ),
    until=bag("until till til 'til"),
    also=bag("also late lates additionally longer"),
    nth=bag("first second third fourth last other alternate alternating 1st 2nd 3rd 4th fifth"),
    allday=Phrases("24 hours a day|24 hours|24/7|24 hour|24-hour|round the clock|day and night|24h|24 h"),
    reached=Phrases(
        "emergency|emergencies|urgent|call-out|callout|call out|call-outs|callouts|calls|phone|phones|telephone|"
        "phone line|helpline|hotline|on call|on-call|answer|answered|answering|answers|breakdown|breakdowns|rescue|"
        "recovery|towing|out of hours|out-of-hours|crisis|reachable|message us|text us|call us|ring us"
    ),
    meals=Phrases(
        "breakfast|brunch|lunch|dinner|supper|for breakfast|for lunch|for dinner|lunches|dinners|afternoon tea"
    ),
    appointment=Phrases(
        "by appointment only|by appointment|by arrangement|on request|by prior appointment|by booking only"
    ),
    hour_marks=bag("am pm a.m. p.m. h hrs o'clock hours"),
    time_lead=bag("from at on , and between the"),
    noon=Phrases("noon|midday"),
    midnight=Phrases("midnight"),
    since=Phrases(
        "since|est.|est|estd|established in|established|founded in|founded|in business since|started in|opened in"
    ),
    deadline=Phrases("by|until|before|no later than|deadline|closes|close on|closing|deadline is|till"),
    upcoming=Phrases("next"),
    starting=Phrases("from|starting at|starting from|starts at|start at|prices from|as low as|start from|min.|minimum"),
    per=Phrases("per|a|an|each|every|/|p|pp|for one|for an|for a|for two|for three|for four|for six|for ten|one-off"),
    giving=bag("donate donates donation donations give giving sponsor chip"),
    quotes=bag("quote quotes quotation quotations estimate estimates"),
    insured=bag("insured insurance liability indemnity"),
    millions=bag("million millions mn"),
    variants=bag(
        "single double twin triple family families household households adult adults child children kids student students senior seniors concession concessions concessionary junior juniors member members non-members nonmembers under-16s under-18s reduced couple couples group groups"
    ),
    purpose=bag("for"),
    cost=bag("costs cost is are at only just"),
    street_last=bag(
        "street road lane avenue square drive close court way terrace gardens crescent hill row mews place walk quay "
        "boulevard st rd ave ln blvd parade wharf yard broadway highway"
    ),
    venue=bag(
        "pool baths clubhouse forge mill stables cinema warehouse cathedral abbey priory bandstand market inn pub tavern arms hotel hut shed docks station hall theatre theater museum library church barn pavilion arena centre center gallery guildhall exchange "
        "auditorium academy college school stadium chapel castle house works club park playhouse showground marquee "
        "ground field green common meadow"
    ),
    place_in=bag("around in near"),
    based=Phrases("based in|located in|find us in|based near|from our shop in|from our studio in|studio in|shop in"),
    copula=Phrases(
        "is a|is an|is the|is our|is my|is|are a|are an|are the|are|was founded as a|makes|sells|offers|builds|helps|runs|"
        "teaches|restores|repairs|designs|provides|serves|bakes"
    ),
    myself=Phrases("i am|i'm|we are|we're|my name is|this is|our name is|meet"),
    called=Phrases("its called|it's called|is called|called|named|by the name of|name is|company name|business name"),
    request=Phrases(
        "make a website for|make me a website for|build a website for|build me a website for|create a website for|"
        "i need a website for|we need a website for|i want a website for|we want a website for|a website for|website for|"
        "a site for|make a site for|build a site for|create a landing page for|landing page for|a landing page for|"
        "make a page for|a page for|web page for|please make a website for|create a site for|a simple website for|"
        "a one-page site for|need a website for|homepage for|i need a site for|we need a site for|portfolio site for|portfolio website for|online portfolio for|online portfolio of|portfolio for|portfolio of"
    ),
    trades=bag(
        "orchard preschool playgroup "
        "taxi taxis courier couriers doula minicabs barbers barbershop upholsterer upholsterers upholstery stonemason stonemasons masonry glazier glaziers glazing scaffolding scaffolder sweep sweeps plasterer plastering tiler tiling flooring removals chimney sweep handyman fencing paving childminder childminders childminding kindergarten dog-walker grooming groomer kennels cattery stables optician opticians optometrist pharmacy chiropodist podiatrist osteopath chiropractor midwife doula counsellor counselling psychotherapist psychologist nutritionist trainer coach tattoo nails beautician tailors seamstress cobbler shoemaker launderette laundry chippy takeaway deli delicatessen greengrocer fishmonger butchers cheesemonger chocolatier creamery dairy vineyard cidery sauna spa pottery forge blacksmith framer framers printers printer bookbinder luthier museum gallery cinema theatre playgroup scouts hairdressers salon stationers milliner watchmaker jewellers boatyard marina campsite b&b inn tearoom coffee van stall rescue shelter hospice foodbank nightclub podcast newsletter blog app saas bakery baker cafe café restaurant bar pub brewery butcher grocer florist plumber plumbing heating electrician "
        "carpenter joinery joiner builder roofer roofing painter decorator gardener gardening landscaping cleaner "
        "cleaning solicitor solicitors lawyer lawyers law accountant accountants accountancy architect architects dentist "
        "dental physiotherapist physiotherapy clinic vet veterinary therapist tutor school photographer photography "
        "designer illustrator potter pottery ceramicist writer translator musician studio agency consultancy consultant "
        "software app api library platform tool festival conference workshop market fair choir club charity society "
        "association allotment orchestra hotel hostel guesthouse campsite gym yoga salon barber barbers hairdresser "
        "tailor jeweller bookshop shop band nursery bistro practice surgery pizzeria garage mechanic locksmith surveyor engineer brewery distillery farm winery catering"
    ),
    trade_ending=(),
    standing=bag("registered qualified accredited"),
    runs=Phrases(
        "i run a|i run an|we run a|we run an|i own a|i own an|we own a|i keep a|i've got a|i have a|we have a|i run my|we run our"
    ),
    gives=Phrases("i teach|i give|i offer|i run|we teach|we give|we offer|we run"),
    lessons=bag("lessons classes tuition coaching workshops courses tutoring"),
    anyone=bag("anyone everyone anybody everybody people those someone families parents children adults makers"),
    mornings=bag("morning mornings am"),
    afternoons=bag("evening evenings afternoon afternoons pm"),
    only=bag("only just"),
    free=bag("free"),
    messages=bag("text sms whatsapp"),
    meets=bag("meet meets park parks rehearse rehearses practise practises gather gathers play plays train trains set"),
    payable=bag(
        "entry admission entrance quote quotes estimate estimates delivery collection session class lesson trial taster consultation visit swim assessment call under-fives under-12s under-5s under-10s babies toddlers infants carers carer joining parking"
    ),
    it=bag("it"),
    bought=Phrases("on the door|at the door|on the night|in advance|on the day|online"),
    starts=Phrases("at|starts at|starts|start|begins at|begins|from|kick-off|starting at|on stage at"),
    but=bag("except but excluding excepting bar"),
    events=bag(
        "slam gig ceilidh festival conference meetup fair workshop concert exhibition gathering summit wedding race marathon show"
    ),
    roles=singular(
        "solicitor solicitors|lawyer lawyers|architect architects|dentist dentists|doctor doctors|baker bakers|"
        "chef chefs|cook cooks|owner owners|director directors|founder founders|co-founder co-founders|partner partners|"
        "clerk clerks|teacher teachers|instructor instructors|coach coaches|therapist therapists|vet vets|nurse nurses|"
        "accountant accountants|designer designers|engineer engineers|plumber plumbers|joiner joiners|brother brothers|"
        "sister sisters|photographer photographers|conductor conductors|secretary|chair|chairman|chairwoman|treasurer|"
        "president|curator curators|speaker speakers|gardener gardeners|potter potters|brewer brewers|midwife midwives|"
        "physiotherapist physiotherapists|consultant consultants|mechanic mechanics|guide guides|tutor tutors|"
        "developer developers|manager|trustee trustees|musician musicians|beekeeper beekeepers|novelist novelists|poet poets|playwright playwrights|composer composers|singer singers|writer writers|author authors"
    ),
    led=Phrases(
        "run by|founded by|led by|owned by|owned and run by|started by|taught by|hosted by|written by|edited by|organised by|ask for"
    ),
    offering=Phrases(
        "we offer|we sell|we make|we bake|we serve|we provide|we stock|we teach|i offer|i make|i sell|i teach|i provide|"
        "they make|they sell|offering|selling|serving|specialising in|specializing in|specialises in|specializes in|"
        "services include|services:|our services:|our services include|menu:|on the menu:|we do|i do|products:|"
        "courses:|classes:|treatments:|our services are|i specialise in|we specialise in|we specialize in|i specialize in|"
        "programme:|program:|our menu:|for sale:|making|baking|brewing|growing|stocking|known for|famous for|best known for|we run|builds|lends|hires out|brews|grows|roasts|stocks|rents|we also offer|we also sell|i also offer|we also do|i write|"
        "offers|sells|serves|makes|bakes|teaches|provides|we grow|we rent|we hire out|i take on|we supply"
    ),
    note=bag("with without on by from at using for in baked made served including every"),
    timed=bag(""),
    of=bag(""),
    generic=bag(
        "course courses class classes lesson lessons workshop workshops training service services help advice repair "
        "therapy counselling counseling mentoring projects essays stories repairs treatment treatments work works talk talks session sessions tour tours support degree design cooking"
    ),
    deeds=bag(
        "repair repairs restoration conservation hire rental sale cleaning making design installation "
        "maintenance tuning servicing binding sharpening"
    ),
    large=bag("large small big fresh handmade new old custom bespoke simple seasonal hot cold local organic free"),
    claim_first=bag(
        "ready no minimum maximum free fully over more never always not family-run open ages dog-friendly vegan-friendly up for about"
    ),
    claim_last=bag(
        "unlimited permitting friendly registered certified insured qualified licensed accessible approved owned run available welcome included "
        "guaranteed accredited experience free delivered vetted independent required only allowed volunteer-run family-run "
        "dog-friendly"
    ),
    headings=Phrases(
        "services|our services|services we offer|what we do|what we offer|prices|price list|our "
        "prices|pricing|rates|fees|opening hours|opening times|hours|contact|contact us|contact details|find "
        "us|where to find us|menu|our menu|products|our products|address|location|about|about us|the team|our "
        "team|details"
    ),
    fields={
        "name": "name",
        "business": "name",
        "company": "name",
        "what": "trade",
        "type": "trade",
        "business type": "trade",
        "where": "place",
        "town": "place",
        "city": "place",
        "location": "place",
        "area": "place",
    },
    upto=Phrases("up to|under|over|more than"),
    contact=bag(
        "phone telephone tel call ring us me on at email e-mail mail write to or and visit find follow contact text "
        "whatsapp message our website web see more reach online the out in via mobile now today number line is address "
        "instagram facebook mastodon linkedin youtube tiktok"
    ),
    abbreviations=bag(
        "incl excl inc min max mr mrs ms dr st no ltd co inc est approx e.g i.e etc jr sr prof rd ave tel vs"
    ),
)
