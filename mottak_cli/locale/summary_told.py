"""What the yearly summary tells in sentences: introductions, notes on figures, and sentences to be pasted into a report."""

INTRO = {
    "completeness": (
        "Først det som mangler: tallene nedenfor gjelder bare journaler som er kommet inn. At noe ikke er dokumentert, sier ikke at det ikke er gjort.",
        "Først det som manglar: tala nedanfor gjeld berre journalar som er komne inn. At noko ikkje er dokumentert, seier ikkje at det ikkje er gjort.",
        "First what is lacking: the figures below are about the records that came in alone. That something is not documented does not say that it was not done.",
    ),
    "fared": (
        "Et krav telles én gang for hvert mottak det gjaldt på noen dag i året, med det alvorligste utfallet.",
        "Eit krav blir talt éin gong for kvart mottak det galdt på nokon dag i året, med det alvorlegaste utfallet.",
        "A requirement counts once for each centre that it bound on any day of the year, with its gravest verdict.",
    ),
    "outlook": (
        "Slik det stod {as_of}, uansett når bruddet begynte.",
        "Slik det stod {as_of}, same når brotet byrja.",
        "As it stood on {as_of}, whenever the breach began.",
    ),
    "trend.one": (
        "Ett mottak var åpent på minst én dag i hvert av årene («de samme mottakene»). Alle år er vurdert etter det som er kjent per datoen og med dagens regelverk.",
        "Eitt mottak var ope på minst éin dag i kvart av åra («dei same mottaka»). Alle år er vurderte etter det som er kjent per datoen og med regelverket i dag.",
        'One centre was open on at least one day of each of the years ("the same centres"). Every year is judged by what is known on the as-of date and by this rulebook.',
    ),
    "trend.other": (
        "{n} mottak var åpne på minst én dag i hvert av årene («de samme mottakene»). Alle år er vurdert etter det som er kjent per datoen og med dagens regelverk.",
        "{n} mottak var opne på minst éin dag i kvart av åra («dei same mottaka»). Alle år er vurderte etter det som er kjent per datoen og med regelverket i dag.",
        '{n} centres were open on at least one day of each of the years ("the same centres"). Every year is judged by what is known on the as-of date and by this rulebook.',
    ),
    "basis": (
        "Noen krav kan leses på to måter, og noen trenger et tall som kilden ikke har. Her står hva vi har lagt til grunn.",
        "Nokre krav kan lesast på to måtar, og nokre treng eit tal som kjelda ikkje har. Her står det kva vi har lagt til grunn.",
        "Some requirements can be read in two ways, and some need a number that the source does not give. Here is what the figures take for granted.",
    ),
}

NOTES = {
    "received": (
        "Et mottak mangler når det er venta (innstillingen summary.expected eller --expected), eller når en annen journal nevner det.",
        "Eit mottak manglar når det er venta (innstillinga summary.expected eller --expected), eller når ein annan journal nemner det.",
        "A centre is missing where it is expected (the setting summary.expected, or --expected), or where another record names it.",
    ),
    "completeness": (
        "«Noe ført i året» er enhver dato i journalen som ligger i året, uten fødselsdatoer, frister og dispensasjoners egne dager.",
        "«Noko ført i året» er kvar dato i journalen som ligg i året, utan fødselsdatoar, fristar og dagane til dispensasjonar.",
        '"Dated in the year" is any date of the record that lies in the year, but for dates of birth, deadlines and the days of dispensations.',
    ),
    "belongs": (
        "Et mottak hører til regionen og operatøren det hadde på sin siste åpne dag i året, eller før hvis det var avviklet.",
        "Eit mottak høyrer til regionen og operatøren det hadde på den siste opne dagen i året, eller før om det var avvikla.",
        "A centre belongs to the region and operator of its last open day in the year, or before it where it had closed.",
    ),
    "fared": (
        "Et mottak telles i regionen og hos operatøren det hadde på sin siste åpne dag. «Ikke aktuelt i året»: kravet gjaldt, men det var ikke noe å vurdere.",
        "Eit mottak blir talt i regionen og hos operatøren det hadde på den siste opne dagen. «Ikkje aktuelt i året»: kravet galdt, men det var ikkje noko å vurdere.",
        'A centre counts in the region and with the operator of its last open day. "No occasion in the year": the requirement bound, and there was nothing to judge.',
    ),
    "worst.one": ("Det mottaket som har mest å rette.", "Det mottaket som har mest å rette.", "The centre with most to mend."),
    "worst.other": (
        "Inntil {n} mottak: de med flest åpne brudd først, deretter de med flest dager.",
        "Inntil {n} mottak: dei med flest opne brot først, deretter dei med flest dagar.",
        "Up to {n} centres: those with most open breaches first, then those with most days.",
    ),
    "offices": (
        "Kontorene er ikke mottak og er ikke med i de andre tallene.",
        "Kontora er ikkje mottak og er ikkje med i dei andre tala.",
        "The offices are no centres and are not part of the other figures.",
    ),
    "breaches": (
        "Et brudd er en sammenhengende hendelse som var avvik eller ikke dokumentert, tatt der den var alvorligst. Dager telles én gang for hvert krav og mottak.",
        "Eit brot er ei samanhengande hending som var avvik eller ikkje dokumentert, teken der ho var alvorlegast. Dagar blir talde éin gong for kvart krav og mottak.",
        "A breach is one unbroken episode that failed or was not documented, taken at its gravest. Days count once for each requirement and centre.",
    ),
    "ends": (
        "Rettet: tok slutt i året. Kan bare forklares: varte én dag, for eksempel siste dag i et halvår uten gruppe, og kan ikke rettes i ettertid. "
        "Median og lengst er dager fra bruddet begynte til det var rettet.",
        "Retta: tok slutt i året. Kan berre forklarast: varte éin dag, til dømes siste dagen i eit halvår utan gruppe, og kan ikkje rettast i ettertid. "
        "Median og lengst er dagar frå brotet byrja til det var retta.",
        "Mended: ended in the year. Only to be accounted for: lasted one day, such as the last day of a half-year without a group, and cannot be mended afterwards. "
        "Median and longest are days from the beginning of the breach until it was mended.",
    ),
    "people": (
        "Brudd som hvert gjelder én person, telles som ett for hvert krav og mottak, så ingen tall sier hvor mange personer det var (--exact viser hvert av dem).",
        "Brot som kvart gjeld éin person, blir talde som eitt for kvart krav og mottak, så ingen tal seier kor mange personar det var (--exact viser kvart av dei).",
        "Breaches that are each about one person count as one for each requirement and centre, so that no figure says how many people they were (--exact shows each).",
    ),
    "warnings": (
        "Det som bare bør vurderes: bør-krav, oppstart, to lesninger og andre formildinger.",
        "Det som berre bør vurderast: bør-krav, oppstart, to lesingar og andre formildingar.",
        "What is only to be considered: should-requirements, start-up phases, two readings and other softenings.",
    ),
    "reports": (
        "Rapporter og meldinger med frist i året. For seint er regnet fra fristens egen dag, også der den faller på en helg (se tolkningene). "
        "Dager for seint regnes til den ble sendt, eller til datoen tallene gjelder.",
        "Rapportar og meldingar med frist i året. For seint er rekna frå dagen til fristen, også der han fell på ei helg (sjå tolkingane). "
        "Dagar for seint er rekna til ho vart send, eller til datoen tala gjeld.",
        "Reports that fell due in the year. Late counts from the due day itself, also where that is on a weekend (see the interpretations). "
        "Days late run until the report was sent, or to the as-of date.",
    ),
    "leaders": (
        "Andelen av dagene kravet gjaldt, da mottaket hadde minst to ansatte, opplærte gruppeledere. Dager som bør vurderes, eller som ikke er dokumentert, regnes ikke som dekket.",
        "Delen av dagane kravet galdt, då mottaket hadde minst to tilsette, opplærte gruppeleiarar. Dagar som bør vurderast, eller som ikkje er dokumenterte, er ikkje rekna som dekte.",
        "The share of the days required on which the centre had at least two employed, trained facilitators. Days to be considered or not documented do not count as covered.",
    ),
    "groups": (
        "En gruppe telles i hvert halvår den holdt møte i, og én gang i hele året.",
        "Ei gruppe blir talt i kvart halvår ho heldt møte i, og éin gong i heile året.",
        "A group counts in each half-year in which it held a session, and once in the whole year.",
    ),
    "dispensations": (
        "I kraft: gjaldt på minst én dag i året. Brukt: uten den ville noe vært avvik, udokumentert eller burde vært vurdert.",
        "I kraft: galdt på minst éin dag i året. Brukt: utan han ville noko ha vore avvik, udokumentert eller burde ha vore vurdert.",
        "In force: counted on at least one day of the year. Used: without it something would have failed, been undocumented or been for consideration.",
    ),
    "start_up": (
        "De første tre månedene fra hver åpning, seks når operatøren er ny, eller det kontoret har satt.",
        "Dei første tre månadene frå kvar opning, seks når operatøren er ny, eller det kontoret har sett.",
        "The first three months from each opening, six where the operator is new, or what the office has set.",
    ),
    "volunteers": (
        "Alle som tjenestegjorde på minst én åpen dag i året. Opplysninger slettet: attestopplysningene er tatt ut etter at personen sluttet.",
        "Alle som gjorde teneste på minst éin open dag i året. Opplysningar sletta: attestopplysningane er tekne ut etter at personen slutta.",
        "Everyone who served on at least one open day of the year. Particulars erased: those of certificates were taken out after the person left.",
    ),
    "few": (
        "Tall på 1 og 2 vises som «færre enn 3», og tall som kunne røpe dem, er skjult; --exact viser dem.",
        "Tal på 1 og 2 blir viste som «færre enn 3», og tal som kunne røpe dei, er skjulte; --exact viser dei.",
        'Figures of 1 and 2 are shown as "fewer than 3", and figures that could give them away are hidden; --exact shows them.',
    ),
    "open": (
        "Et brudd som kan rettes, og som varte ut datoen tallene gjelder.",
        "Eit brot som kan rettast, og som varte ut datoen tala gjeld.",
        "A breach that can be mended and that lasted through the as-of date.",
    ),
    "dues": (
        "Det som er kjent per datoen; mottak dues-listen ikke nevner, kan få nye frister.",
        "Det som er kjent per datoen; det kan kome nye fristar.",
        "What is known on the as-of date; more may fall due.",
    ),
    "interpretations": (
        "Med --readings strict eller lenient brukes bare den ene lesningen.",
        "Med --readings strict eller lenient blir berre den eine lesinga brukt.",
        "With --readings strict or lenient only one of two readings is used.",
    ),
}

SAY = {
    "records.one": (
        "Sammendraget for {year} bygger på journalen til ett mottak som var åpent i perioden til og med {through}.",
        "Samandraget for {year} byggjer på journalen til eitt mottak som var ope i perioden til og med {through}.",
        "The summary for {year} rests on the record of one centre that was open in the period through {through}.",
    ),
    "records.other": (
        "Sammendraget for {year} bygger på journalene til {n} mottak som var åpne i perioden til og med {through}.",
        "Samandraget for {year} byggjer på journalane til {n} mottak som var opne i perioden til og med {through}.",
        "The summary for {year} rests on the records of {n} centres that were open in the period through {through}.",
    ),
    "missing.one": (
        "Ett mottak har ikke sendt journal og er ikke med i tallene.",
        "Eitt mottak har ikkje sendt journal og er ikkje med i tala.",
        "One centre has not sent a record and is not in the figures.",
    ),
    "missing.other": (
        "{n} mottak har ikke sendt journal og er ikke med i tallene.",
        "{n} mottak har ikkje sendt journal og er ikkje med i tala.",
        "{n} centres have not sent a record and are not in the figures.",
    ),
    "none_missing": ("Ingen venta journaler mangler.", "Ingen venta journalar manglar.", "No expected record is missing."),
    "undocumented.one": (
        "Ett krav er ikke dokumentert, ved {centres}.",
        "Eitt krav er ikkje dokumentert, ved {centres}.",
        "One requirement is not documented, at {centres}.",
    ),
    "undocumented.other": (
        "{n} krav er ikke dokumentert, ved {centres}.",
        "{n} krav er ikkje dokumenterte, ved {centres}.",
        "{n} requirements are not documented, at {centres}.",
    ),
    "met": (
        "Av {n} vurderte krav var {percent} prosent oppfylt eller dekket av dispensasjon hele året.",
        "Av {n} vurderte krav var {percent} prosent oppfylte eller dekte av dispensasjon heile året.",
        "Of {n} requirements judged, {percent} per cent were met or covered by a dispensation all year.",
    ),
    "no_breaches": (
        "Det var ingen avvik, og ingenting var udokumentert.",
        "Det var ingen avvik, og ingenting var udokumentert.",
        "There were no non-conformities, and nothing was undocumented.",
    ),
    "breaches.one": (
        "Det var ett brudd (avvik eller ikke dokumentert), ved {centres}, i til sammen {days}.",
        "Det var eitt brot (avvik eller ikkje dokumentert), ved {centres}, i til saman {days}.",
        "There was one breach (non-conformity or not documented), at {centres}, for {days} in all.",
    ),
    "breaches.other": (
        "Det var {n} brudd (avvik eller ikke dokumentert), ved {centres}, med til sammen {days} når hvert krav telles for seg.",
        "Det var {n} brot (avvik eller ikkje dokumentert), ved {centres}, med til saman {days} når kvart krav blir talt for seg.",
        "There were {n} breaches (non-conformity or not documented), at {centres}, for {days} in all, each requirement counted by itself.",
    ),
    "mended.one": (
        "Ett av bruddene ble rettet i løpet av året, etter {days}.",
        "Eitt av brota vart retta i løpet av året, etter {days}.",
        "One of the breaches was mended within the year, after {days}.",
    ),
    "mended.other": (
        "{n} av bruddene ble rettet i løpet av året; medianen var {days}.",
        "{n} av brota vart retta i løpet av året; medianen var {days}.",
        "{n} of the breaches were mended within the year; the median was {days}.",
    ),
    "before": (
        "Ved {same} var det {now} brudd, mot {before} i {year}.",
        "Ved {same} var det {now} brot, mot {before} i {year}.",
        "At {same} there were {now} breaches, against {before} in {year}.",
    ),
    "leaders": (
        "Mottakene hadde minst to opplærte gruppeledere på {percent} prosent av dagene kravet gjaldt.",
        "Mottaka hadde minst to opplærte gruppeleiarar på {percent} prosent av dagane kravet galdt.",
        "Centres had at least two trained group facilitators on {percent} per cent of the days on which they were required.",
    ),
    "reports.one": (
        "Én rapport fra dialoggrupper hadde frist i året; {late} kom for seint eller er ikke sendt.",
        "Éin rapport frå dialoggrupper hadde frist i året; {late} kom for seint eller er ikkje send.",
        "One report on a dialogue group fell due in the year; {late} came late or was not sent.",
    ),
    "reports.other": (
        "{n} rapporter fra dialoggrupper hadde frist i året; {late} kom for seint eller er ikke sendt.",
        "{n} rapportar frå dialoggrupper hadde frist i året; {late} kom for seint eller er ikkje sende.",
        "{n} reports on dialogue groups fell due in the year; {late} came late or were not sent.",
    ),
    "open.one": ("Per {as_of} står ett brudd åpent.", "Per {as_of} står eitt brot ope.", "As of {as_of} one breach is open."),
    "open.other": ("Per {as_of} står {n} brudd åpne.", "Per {as_of} står {n} brot opne.", "As of {as_of} {n} breaches are open."),
}

COUNTED = {
    "centres.one": ("ett mottak", "eitt mottak", "one centre"),
    "centres.other": ("{n} mottak", "{n} mottak", "{n} centres"),
    "days.one": ("én dag", "éin dag", "one day"),
    "days.other": ("{n} dager", "{n} dagar", "{n} days"),
    "same_centres.one": (
        "det ene mottaket som var åpent i alle årene",
        "det eine mottaket som var ope i alle åra",
        "the one centre that was open in every year",
    ),
    "same_centres.other": (
        "de {n} mottakene som var åpne i alle årene",
        "dei {n} mottaka som var opne i alle åra",
        "the {n} centres that were open in every year",
    ),
}

CALL = {
    "years": (
        "--years: {value} er ikke et antall år",
        "--years: {value} er ikkje eit tal på år",
        "--years: {value} is not a number of years",
    ),
    "years_advice": (
        "Skriv et helt tall fra 1 til {most}.",
        "Skriv eit heilt tal frå 1 til {most}.",
        "Write a whole number from 1 to {most}.",
    ),
}

HELP = {
    "help.summary": ("Årets tall for alle journalene: først hva som mangler, så hvordan kravene gikk.", "Tala for året for alle journalane: først kva som manglar, så korleis krava gjekk.", "The year's figures for all records: first what is missing, then how the requirements fared."),
    "help.summary.paths": ("Filer og mapper med journaler.", "Filer og mapper med journalar.", "Files and folders with records."),
    "help.summary.as_of": ("Datoen tallene gjelder, for eksempel 2025-01-31.", "Datoen tala gjeld, til dømes 2025-01-31.", "The day the figures are as of, such as 2025-01-31."),
    "help.summary.year": ("Året det gjelder.", "Året det gjeld.", "The year."),
    "help.summary.years": ("Hvor mange år utviklingen viser.", "Kor mange år utviklinga viser.", "How many years the trend shows."),
    "help.summary.select": ("Bare disse kravene.", "Berre desse krava.", "These rules alone."),
    "help.summary.ignore": ("Ikke disse kravene.", "Ikkje desse krava.", "Not these rules."),
    "help.summary.region": ("Bare denne regionen.", "Berre denne regionen.", "This region alone."),
    "help.summary.centre": ("Bare dette mottaket.", "Berre dette mottaket.", "This centre alone."),
    "help.summary.operator": ("Bare denne operatøren.", "Berre denne operatøren.", "This operator alone."),
    "help.summary.expected": ("Et mottak som skulle ha sendt journal.", "Eit mottak som skulle ha sendt journal.", "A centre that should have sent a record."),
    "help.summary.rules": ("En mappe med flere regler.", "Ei mappe med fleire reglar.", "A folder with more rules."),
    "help.summary.readings": ("Hvilken lesning av tekster som kan leses på to måter.", "Kva for lesing av tekstar som kan lesast på to måtar.", "Which reading of texts that can be read in two ways."),
    "help.summary.formats": ("table, markdown, csv, csv-excel, json, html, xlsx, docx eller pdf, til skjermen eller en fil.", "table, markdown, csv, csv-excel, json, html, xlsx, docx eller pdf, til skjermen eller ei fil.", "table, markdown, csv, csv-excel, json, html, xlsx, docx or pdf, to the screen or a file."),
    "help.summary.exact": ("Vis også små tall om personer.", "Vis også små tal om personar.", "Show small figures about people, too."),
    "help.summary.lang": ("Språket.", "Språket.", "The language."),
    "help.summary.no_color": ("Uten farger.", "Utan fargar.", "Without colours."),
    "help.summary.quiet": ("Ingen tabell på skjermen og ingen merknader.", "Ingen tabell på skjermen og ingen merknader.", "No table on the screen and no notes."),
    "call.needs.summary": ("en fil eller mappe med journaler", "ei fil eller mappe med journalar", "a file or folder with records"),
}  # fmt: skip

SCREEN = {
    "basis": (
        "Fra {first} til {last}, slik det var kjent {as_of}. Regelverk {version} ({digest}).",
        "Frå {first} til {last}, slik det var kjent {as_of}. Regelverk {version} ({digest}).",
        "From {first} to {last}, as known on {as_of}. Rulebook {version} ({digest}).",
    ),
    "none": ("Ingen.", "Ingen.", "None."),
    "left.one": ("… og én til.", "… og éin til.", "… and one more."),
    "left.other": ("… og {n} til.", "… og {n} til.", "… and {n} more."),
    "met.one": (
        "Ett krav til gjaldt og ga ikke grunn til merknad.",
        "Eitt krav til galdt og gav ikkje grunn til merknad.",
        "One more requirement bound and gave no cause for remark.",
    ),
    "met.other": (
        "{n} krav til gjaldt og ga ikke grunn til merknad.",
        "{n} krav til galdt og gav ikkje grunn til merknad.",
        "{n} more requirements bound and gave no cause for remark.",
    ),
    "more": (
        "Listene bak tallene: --format markdown, html, xlsx, csv eller json.",
        "Listene bak tala: --format markdown, html, xlsx, csv eller json.",
        "The lists behind the figures: --format markdown, html, xlsx, csv or json.",
    ),
    "again": ("De samme tallene på nytt:", "Dei same tala på nytt:", "The same figures again:"),
    "figure": ("Tall", "Tal", "Figure"),
}

GROUPS = {"screen": SCREEN, "intro": INTRO, "note": NOTES, "say": SAY, "n": COUNTED, "call": CALL}

CATALOGUE = {
    **{
        f"summary.{name}.{key}": dict(zip(("nb", "nn", "en"), texts, strict=True))
        for name, group in GROUPS.items()
        for key, texts in group.items()
    },
    **{key: dict(zip(("nb", "nn", "en"), texts, strict=True)) for key, texts in HELP.items()},
}
