"""What `mottak due` says: what falls due, what would mend it, and how calendars name it."""

from mottak_cli.locale.due_offers import OFFERS

LIST = {
    "due.title": {
        "nb": "Hva som må gjøres fra {as_of} til og med {until}",
        "nn": "Kva som må gjerast frå {as_of} til og med {until}",
        "en": "What must be done as of {as_of}, through {until}",
    },
    "due.section.broken": {
        "nb": "Brutt eller ikke dokumentert nå, og kan fortsatt rettes: {n}",
        "nn": "Brote eller ikkje dokumentert no, og kan framleis rettast: {n}",
        "en": "Broken or not documented now, and can still be mended: {n}",
    },
    "due.section.consider": {"nb": "Bør vurderes nå: {n}", "nn": "Bør vurderast no: {n}", "en": "To be considered now: {n}"},
    "due.section.soon": {"nb": "Senest {day}: {n}", "nn": "Seinast {day}: {n}", "en": "By {day}: {n}"},
    "due.section.later": {
        "nb": "Senere, til og med {day}: {n}",
        "nn": "Seinare, til og med {day}: {n}",
        "en": "Later, through {day}: {n}",
    },
    "due.section.advice": {"nb": "Råd: {n}", "nn": "Råd: {n}", "en": "Advice: {n}"},
    "due.none": {
        "nb": "Ingenting er brutt eller udokumentert, og ingenting har frist til og med {until}.",
        "nn": "Ingenting er brote eller udokumentert, og ingenting har frist til og med {until}.",
        "en": "Nothing is broken or undocumented, and nothing is due through {until}.",
    },
    "due.counts": {
        "nb": "{broken} brutt eller ikke dokumentert nå, {consider} bør vurderes nå, {ahead} med frist, {advice} råd",
        "nn": "{broken} brote eller ikkje dokumentert no, {consider} bør vurderast no, {ahead} med frist, {advice} råd",
        "en": "{broken} broken or not documented now, {consider} to be considered now, {ahead} due, {advice} with advice",
    },
    "due.label.do": {"nb": "Gjør", "nn": "Gjer", "en": "Do"},
    "due.label.about": {"nb": "Gjelder", "nn": "Gjeld", "en": "About"},
    "due.label.who": {"nb": "Ansvar", "nn": "Ansvar", "en": "Who"},
    "due.label.otherwise": {"nb": "Ellers", "nn": "Elles", "en": "Else"},
    "due.label.now": {"nb": "Nå", "nn": "No", "en": "Now"},
    "due.label.planned": {"nb": "Plan", "nn": "Plan", "en": "Plan"},
    "due.label.place": {"nb": "Sted", "nn": "Stad", "en": "Place"},
    "due.label.source": {"nb": "Kilde", "nn": "Kjelde", "en": "Source"},
    "due.since": {"nb": "{verdict} siden {since}", "nn": "{verdict} sidan {since}", "en": "{verdict} since {since}"},
    "due.always": {
        "nb": "{verdict} så langt tilbake opplysningene går",
        "nn": "{verdict} så langt tilbake opplysningane går",
        "en": "{verdict} as far back as the record goes",
    },
    "due.will": {"nb": "{verdict} fra {begins}", "nn": "{verdict} frå {begins}", "en": "{verdict} from {begins}"},
    "due.will_after": {
        "nb": "{verdict} når {begins} er omme",
        "nn": "{verdict} når {begins} er omme",
        "en": "{verdict} once {begins} is over",
    },
    "due.planned": {
        "nb": "planlagt {day} i filen; teller når det er gjort",
        "nn": "planlagt {day} i fila; tel når det er gjort",
        "en": "planned for {day} in the file; counts once it is done",
    },
    "due.by": {"nb": "{do}, senest {day}.", "nn": "{do}, seinast {day}.", "en": "{do}, by {day}."},
    "due.now": {"nb": "{do}.", "nn": "{do}.", "en": "{do}."},
    "due.untried": {
        "nb": "{remedy} (Ingen enkelt endring i filen løser dette alene.)",
        "nn": "{remedy} (Inga enkelt endring i fila løyser dette åleine.)",
        "en": "{remedy} (No single change in the file settles it.)",
    },
    "due.and": {"nb": "{a}. {b}", "nn": "{a}. {b}", "en": "{a}. {b}"},
    "due.or": {"nb": "{a} eller {b}", "nn": "{a} eller {b}", "en": "{a} or {b}"},
    "due.comma": {"nb": "{a}, {b}", "nn": "{a}, {b}", "en": "{a}, {b}"},
    "due.who": {"nb": "{id}", "nn": "{id}", "en": "{id}"},
    "due.someone": {"nb": "den det gjelder", "nn": "den det gjeld", "en": "the person concerned"},
    "due.mistakes.one": {
        "nb": "Én feil i filene: det som ikke kunne leses, er ikke med i listen.",
        "nn": "Éin feil i filene: det som ikkje kunne lesast, er ikkje med i lista.",
        "en": "One mistake in the files: what could not be read is not in the list.",
    },
    "due.mistakes.other": {
        "nb": "{n} feil i filene: det som ikke kunne leses, er ikke med i listen.",
        "nn": "{n} feil i filene: det som ikkje kunne lesast, er ikkje med i lista.",
        "en": "{n} mistakes in the files: what could not be read is not in the list.",
    },
    "due.column.when": {"nb": "Når", "nn": "Når", "en": "When"},
    "due.column.record": {"nb": "Navn", "nn": "Namn", "en": "Name"},
    "due.column.provision": {"nb": "Bestemmelse", "nn": "Føresegn", "en": "Provision"},
    "due.column.now": {"nb": "Står slik", "nn": "Står slik", "en": "As it stands"},
    "due.column.do": {"nb": "Gjør", "nn": "Gjer", "en": "Do"},
    "due.column.who": {"nb": "Ansvar", "nn": "Ansvar", "en": "Who"},
    "due.column.place": {"nb": "Sted", "nn": "Stad", "en": "Place"},
    "due.at_once": {"nb": "nå", "nn": "no", "en": "now"},
    "due.tried": {
        "nb": "Forslagene er prøvd på det som er kjent i dag; de viser det minste som skal til, ikke alt som er klokt.",
        "nn": "Forslaga er prøvde på det som er kjent i dag; dei viser det minste som skal til, ikkje alt som er klokt.",
        "en": "The proposals were tried on what is known today; they show the least that is needed, not all that is wise.",
    },
}

ADVICE = {
    "due.advice.refund": {
        "nb": "Send faktura for refusjon av {group} (avsluttet {ended})",
        "nn": "Send faktura for refusjon av {group} (avslutta {ended})",
        "en": "Send the invoice for the refund of {group}, which ended on {ended}",
    },
    "due.advice.erase": {
        "nb": "Ta ut opplysningene om politiattest for {who}, som sluttet {left}, og før inn «erased»; behold bare id-en",
        "nn": "Ta ut opplysningane om politiattest for {who}, som slutta {left}, og før inn «erased»; behald berre id-en",
        "en": "Take out the certificate particulars of {who}, who left on {left}, and write down “erased”; keep the id alone",
    },
    "due.cite.annex": {
        "nb": "RS 2019-002 vedlegg 2 (råd; vurderes ikke)",
        "nn": "RS 2019-002 vedlegg 2 (råd; blir ikkje vurdert)",
        "en": "RS 2019-002, annex 2 (advice; not judged)",
    },
    "due.cite.erase": {
        "nb": "Attestopplysninger oppbevares ikke etter at noen har sluttet (råd; vurderes ikke)",
        "nn": "Attestopplysningar blir ikkje oppbevarte etter at nokon har slutta (råd; blir ikkje vurdert)",
        "en": "Certificate particulars are not kept after somebody has left (advice; not judged)",
    },
    "due.advice.title.refund": {"nb": "Faktura for refusjon", "nn": "Faktura for refusjon", "en": "Invoice for a refund"},
    "due.advice.title.erase": {
        "nb": "Slett attestopplysninger",
        "nn": "Slett attestopplysningar",
        "en": "Take out certificate particulars",
    },
}

CALENDAR = {
    "due.ical.name": {"nb": "Frister for mottak", "nn": "Fristar for mottak", "en": "Reception centres: what is due"},
    "due.ical.summary.broken": {"nb": "Brutt: {title}, {record}", "nn": "Brote: {title}, {record}", "en": "Broken: {title}, {record}"},
    "due.ical.summary.undocumented": {
        "nb": "Ikke dokumentert: {title}, {record}",
        "nn": "Ikkje dokumentert: {title}, {record}",
        "en": "Not documented: {title}, {record}",
    },
    "due.ical.summary.consider": {
        "nb": "Vurder: {title}, {record}",
        "nn": "Vurder: {title}, {record}",
        "en": "Consider: {title}, {record}",
    },
    "due.ical.summary.due": {"nb": "Frist: {title}, {record}", "nn": "Frist: {title}, {record}", "en": "Due: {title}, {record}"},
    "due.ical.summary.advice": {"nb": "Råd: {title}, {record}", "nn": "Råd: {title}, {record}", "en": "Advice: {title}, {record}"},
}

HELP = {
    "help.due": {
        "nb": "Vis hva som er brutt, har frist eller blir brutt om ingenting gjøres, det som haster mest først, og det minste som "
        "skal til.",
        "nn": "Vis kva som er brote, har frist eller blir brote om ingenting blir gjort, det som hastar mest først, og det minste som "
        "skal til.",
        "en": "Show what is broken, due, or will be broken if nothing is done, soonest first, and the least that mends it.",
    },
    "help.due.paths": {
        "nb": "Filer eller mapper; «-» leser fra standard inn. Utelatt: «paths» i mottak.toml.",
        "nn": "Filer eller mapper; «-» les frå standard inn. Utelate: «paths» i mottak.toml.",
        "en": "Files or folders; “-” reads standard input. Default: “paths” of mottak.toml.",
    },
    "help.due.within": {
        "nb": "Hvor langt fram: dager (90d), uker (12w) eller måneder (3m).",
        "nn": "Kor langt fram: dagar (90d), veker (12w) eller månader (3m).",
        "en": "How far ahead: days (90d), weeks (12w) or months (3m).",
    },
    "help.due.as_of": {
        "nb": "Datoen det spørres om, ved dagens slutt. Utelatt: i dag.",
        "nn": "Datoen det blir spurt om, ved slutten av dagen. Utelate: i dag.",
        "en": "The day the question is asked for, at its end. Default: today.",
    },
    "help.due.select": {
        "nb": "Bare disse reglene; som for check.",
        "nn": "Berre desse reglane; som for check.",
        "en": "Only these rules; as for check.",
    },
    "help.due.ignore": {"nb": "Alle regler utenom disse.", "nn": "Alle reglar utanom desse.", "en": "All rules but these."},
    "help.due.region": {
        "nb": "Bare mottak i regionen med denne id-en.",
        "nn": "Berre mottak i regionen med denne id-en.",
        "en": "Only centres of the region with this id.",
    },
    "help.due.centre": {
        "nb": "Bare mottaket med denne id-en.",
        "nn": "Berre mottaket med denne id-en.",
        "en": "Only the centre with this id.",
    },
    "help.due.operator": {
        "nb": "Bare mottak hos driftsoperatøren med denne id-en.",
        "nn": "Berre mottak hos driftsoperatøren med denne id-en.",
        "en": "Only centres of the operator with this id.",
    },
    "help.due.rules": {
        "nb": "Mappe med flere regler i samme form.",
        "nn": "Mappe med fleire reglar i same form.",
        "en": "A folder of more rules in the same form.",
    },
    "help.due.readings": {
        "nb": "Der teksten kan leses på to måter: begge, den strenge eller den lempelige.",
        "nn": "Der teksten kan lesast på to måtar: begge, den strenge eller den lempelege.",
        "en": "Where a text can be read in two ways: both, the strict one or the lenient one.",
    },
    "help.due.formats": {
        "nb": "table, csv, csv-excel, json, markdown eller ical (kalender); ical:FIL skriver til en fil. Kan gjentas.",
        "nn": "table, csv, csv-excel, json, markdown eller ical (kalender); ical:FIL skriv til ei fil. Kan brukast fleire gonger.",
        "en": "table, csv, csv-excel, json, markdown or ical (a calendar); ical:FILE writes to a file. May be repeated.",
    },
    "help.due.lang": {
        "nb": "Språket i listen: nb, nn eller en.",
        "nn": "Språket i lista: nb, nn eller en.",
        "en": "Language of the list: nb, nn or en.",
    },
    "help.due.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "help.due.quiet": {
        "nb": "Ingen tabell og ingen merknader; bare feil, og det som er bedt om med --format.",
        "nn": "Ingen tabell og ingen merknader; berre feil, og det som er bede om med --format.",
        "en": "No table and no notes; only errors, and formats asked for with --format.",
    },
    "due.bad_within": {
        "nb": "--within: «{value}» er ikke et antall dager, uker eller måneder.",
        "nn": "--within: «{value}» er ikkje eit tal på dagar, veker eller månader.",
        "en": "--within: “{value}” is no number of days, weeks or months.",
    },
    "due.bad_within.advice": {
        "nb": "Skriv for eksempel 90d, 12w eller 3m; høyst fem år fram.",
        "nn": "Skriv til dømes 90d, 12w eller 3m; høgst fem år fram.",
        "en": "Write 90d, 12w or 3m, for example; five years ahead at most.",
    },
}

CATALOGUE = {**LIST, **ADVICE, **CALENDAR, **HELP, **OFFERS}
