"""What a reader must know to understand the figures of the yearly summary."""

NOTES = {
    "received": (
        "Et mottak mangler når det er ventet (innstillingen expected eller --expected), eller når en annen fil nevner det.",
        "Eit mottak manglar når det er venta (innstillinga expected eller --expected), eller når ei anna fil nemner det.",
        "A centre is missing where it is expected (the setting expected, or --expected), or where another record names it.",
    ),
    "completeness": (
        "«Noe ført i året» er enhver dato i filen som ligger i året, utenom fødselsdatoer, frister og dagene i dispensasjoner.",
        "«Noko ført i året» er kvar dato i fila som ligg i året, utanom fødselsdatoar, fristar og dagane i dispensasjonar.",
        (
            '"Dated in the year" is any date of the record that lies in the year, but for dates of birth, deadlines and the days of '
            "dispensations."
        ),
    ),
    "belongs": (
        "Et mottak hører til regionen og driftsoperatøren det hadde på sin siste åpne dag i året, eller før hvis det var avviklet.",
        "Eit mottak høyrer til regionen og driftsoperatøren det hadde på den siste opne dagen i året, eller før om det var avvikla.",
        "A centre belongs to the region and operator of its last open day in the year, or before it where it had closed.",
    ),
    "fared": (
        (
            "Et mottak telles i regionen og hos driftsoperatøren det hadde på sin siste åpne dag. «Ikke aktuelt i året»: kravet gjaldt, "
            "men det var ikke noe å vurdere."
        ),
        (
            "Eit mottak blir talt i regionen og hos driftsoperatøren det hadde på den siste opne dagen. «Ikkje aktuelt i året»: kravet "
            "galdt, men det var ikkje noko å vurdere."
        ),
        (
            'A centre counts in the region and with the operator of its last open day. "No occasion in the year": the requirement bound, '
            "and there was nothing to judge."
        ),
    ),
    "worst.one": (
        "Mottaket med flest åpne brudd.",
        "Mottaket med flest opne brot.",
        "The centre with most to mend.",
    ),
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
        (
            "Et brudd er et sammenhengende tidsrom med avvik eller ikke dokumentert, regnet etter den alvorligste vurderingen. "
            "Dager telles én gang for hvert krav og mottak."
        ),
        (
            "Eit brot er eit samanhengande tidsrom med avvik eller ikkje dokumentert, rekna etter den mest alvorlege vurderinga. "
            "Dagar blir talde éin gong for kvart krav og mottak."
        ),
        (
            "A breach is one unbroken episode that failed or was not documented, taken at its gravest. Days count once for each "
            "requirement and centre."
        ),
    ),
    "ends": (
        (
            "Rettet: tok slutt i året mens kravet ennå gjaldt; ellers falt kravet bort. Kan bare forklares: varte én dag, for eksempel "
            "siste dag i et halvår uten gruppe, og kan ikke rettes i ettertid. Median og lengst er dager fra bruddet begynte til det var "
            "rettet."
        ),
        (
            "Retta: tok slutt i året medan kravet enno galdt; elles fall kravet bort. Kan berre forklarast: varte éin dag, til dømes siste "
            "dagen i eit halvår utan gruppe, og kan ikkje rettast i ettertid. Median og lengst er dagar frå brotet byrja til det var retta."
        ),
        (
            "Mended: ended in the year while the requirement still applied; else the requirement lapsed. Only to be accounted for: lasted "
            "one day, such as the last day of a half-year without a group, and cannot be mended afterwards. Median and longest are days "
            "from the beginning of the breach until it was mended."
        ),
    ),
    "people": (
        (
            "Brudd som hvert gjelder én person, telles som ett for hvert krav og mottak, så ingen tall sier hvor mange personer det var "
            "(--exact viser hvert av dem)."
        ),
        (
            "Brot som kvart gjeld éin person, blir talde som eitt for kvart krav og mottak, så ingen tal seier kor mange personar det var "
            "(--exact viser kvart av dei)."
        ),
        (
            "Breaches that are each about one person count as one for each requirement and centre, so that no figure says how many people "
            "they were (--exact shows each)."
        ),
    ),
    "warnings": (
        "Det som bare bør vurderes: bør-krav, oppstartsfasen, to lesninger og annet som mildner.",
        "Det som berre bør vurderast: bør-krav, oppstartsfasen, to lesingar og anna som mildnar.",
        "What is only to be considered: should-requirements, start-up phases, two readings and other softenings.",
    ),
    "reports": (
        (
            "Rapporter og meldinger med frist i året. For sent regnes fra fristen, også når den faller i en helg (se tolkningene). "
            "Dager for sent regnes til rapporten eller meldingen ble sendt, eller til datoen tallene gjelder."
        ),
        (
            "Rapportar og meldingar med frist i året. For seint er rekna frå fristen, også når han fell i ei helg (sjå tolkingane). "
            "Dagar for seint er rekna til rapporten eller meldinga blei send, eller til datoen tala gjeld."
        ),
        (
            "Reports that fell due in the year. Late counts from the due day itself, also where that is on a weekend (see the "
            "interpretations). Days late run until the report was sent, or to the as-of date."
        ),
    ),
    "leaders": (
        (
            "Andelen av dagene kravet gjaldt, da filen viser minst to ansatte, opplærte gruppeledere. Dager som bør vurderes, regnes ikke "
            "som dekket. For dager som ikke er dokumentert, vet ingen om lederne var der."
        ),
        (
            "Delen av dagane kravet galdt, då fila viser minst to tilsette, opplærte gruppeleiarar. Dagar som bør vurderast, er ikkje "
            "rekna som dekte. For dagar som ikkje er dokumenterte, veit ingen om leiarane var der."
        ),
        (
            "The share of the days required on which the record shows at least two employed, trained facilitators. Days to be considered "
            "do not count as covered. Of days that are not documented nobody knows whether the facilitators were there."
        ),
    ),
    "groups": (
        "En gruppe telles i hvert halvår den holdt møte i, og én gang i hele året.",
        "Ei gruppe blir talt i kvart halvår ho heldt møte i, og éin gong i heile året.",
        "A group counts in each half-year in which it held a session, and once in the whole year.",
    ),
    "dispensations": (
        "I kraft: gjaldt på minst én dag i året. Brukt: uten den ville et krav fått «avvik», «ikke dokumentert» eller «bør vurderes».",
        (
            "I kraft: galdt på minst éin dag i året. Brukte: utan han ville eit krav ha fått «avvik», «ikkje dokumentert» eller "
            "«bør vurderast»."
        ),
        (
            "In force: counted on at least one day of the year. Used: without it something would have failed, been undocumented or been "
            "for consideration."
        ),
    ),
    "start_up": (
        "De tre første månedene fra hver åpning, seks når driftsoperatøren er ny, eller det regionkontoret har satt.",
        "Dei tre første månadene frå kvar opning, seks når driftsoperatøren er ny, eller det regionkontoret har sett.",
        "The first three months from each opening, six where the operator is new, or what the office has set.",
    ),
    "volunteers": (
        (
            "Alle som tjenestegjorde på minst én åpen dag i året. Opplysninger slettet: attestopplysningene er tatt ut etter at personen "
            "sluttet."
        ),
        (
            "Alle som gjorde teneste på minst éin open dag i året. Opplysningar sletta: attestopplysningane er tekne ut etter at personen "
            "slutta."
        ),
        (
            "Everyone who served on at least one open day of the year. Particulars erased: those of certificates were taken out after the "
            "person left."
        ),
    ),
    "few": (
        "Tallene 1 og 2 vises som «færre enn 3», og tall som kunne røpe dem, er skjult; --exact viser dem.",
        "Tala 1 og 2 blir viste som «færre enn 3», og tal som kunne røpe dei, er skjulte; --exact viser dei.",
        'Figures of 1 and 2 are shown as "fewer than 3", and figures that could give them away are hidden; --exact shows them.',
    ),
    "open": (
        "Et brudd som kan rettes, og som varte ut datoen tallene gjelder.",
        "Eit brot som kan rettast, og som varte ut datoen tala gjeld.",
        "A breach that can be mended and that lasted through the as-of date.",
    ),
    "dues": (
        "Det som er kjent på datoen tallene gjelder; det kan komme nye frister.",
        "Det som er kjent på datoen tala gjeld; det kan kome nye fristar.",
        "What is known on the as-of date; more may fall due.",
    ),
    "interpretations": (
        "Med --readings strict eller lenient brukes bare den ene lesningen.",
        "Med --readings strict eller lenient blir berre den eine lesinga brukt.",
        "With --readings strict or lenient only one of two readings is used.",
    ),
}

CATALOGUE = {f"summary.note.{key}": dict(zip(("nb", "nn", "en"), texts, strict=True)) for key, texts in NOTES.items()}
