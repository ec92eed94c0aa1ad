"""What `mottak timeline` says, its help, and what a progress bar says."""

HELP = {
    "help.timeline": {
        "nb": "Vis året dag for dag som en linje for hver regel.",
        "nn": "Vis året dag for dag som ei linje for kvar regel.",
        "en": "Show the year day by day, a bar for each rule.",
    },
    "help.timeline.paths": {
        "nb": "Filer eller mapper; «-» leser fra standard inn. Utelatt: «paths» i mottak.toml.",
        "nn": "Filer eller mapper; «-» les frå standard inn. Utelate: «paths» i mottak.toml.",
        "en": "Files or folders; “-” reads standard input. Default: “paths” of mottak.toml.",
    },
    "help.timeline.as_of": {
        "nb": "Datoen det spørres om, ved dagens slutt. Utelatt: i dag.",
        "nn": "Datoen det blir spurt om, ved slutten av dagen. Utelate: i dag.",
        "en": "The day the question is asked for, at its end. Default: today.",
    },
    "help.timeline.year": {"nb": "Året som vises.", "nn": "Året som blir vist.", "en": "The year to show."},
    "help.timeline.period": {
        "nb": "Perioden: 2024, 2024-H1, 2024-05 eller 2024-01-01..2024-06-30. Utelatt: året til datoen det spørres om.",
        "nn": "Perioden: 2024, 2024-H1, 2024-05 eller 2024-01-01..2024-06-30. Utelate: året til datoen det blir spurt om.",
        "en": "The period: 2024, 2024-H1, 2024-05 or 2024-01-01..2024-06-30. Default: the year of the as-of date.",
    },
    "help.timeline.select": {
        "nb": "Bare disse reglene; skrives som i «mottak check».",
        "nn": "Berre desse reglane; blir skrive som i «mottak check».",
        "en": "Only these rules; written as for mottak check.",
    },
    "help.timeline.ignore": {
        "nb": "Alle regler utenom disse; skrives som --select.",
        "nn": "Alle reglar utanom desse; blir skrive som --select.",
        "en": "All rules but these; written as for --select.",
    },
    "help.timeline.region": {
        "nb": "Bare mottak i regionen med denne id-en.",
        "nn": "Berre mottak i regionen med denne id-en.",
        "en": "Only centres of the region with this id.",
    },
    "help.timeline.centre": {
        "nb": "Bare mottaket med denne id-en.",
        "nn": "Berre mottaket med denne id-en.",
        "en": "Only the centre with this id.",
    },
    "help.timeline.operator": {
        "nb": "Bare mottak hos driftsoperatøren med denne id-en.",
        "nn": "Berre mottak hos driftsoperatøren med denne id-en.",
        "en": "Only centres of the operator with this id.",
    },
    "help.timeline.rules": {
        "nb": "Mappe med flere regler i samme form.",
        "nn": "Mappe med fleire reglar i same form.",
        "en": "A folder of more rules in the same form.",
    },
    "help.timeline.readings": {
        "nb": "Der teksten kan leses på to måter: begge, den strenge eller den lempelige.",
        "nn": "Der teksten kan lesast på to måtar: begge, den strenge eller den lempelege.",
        "en": "Where a text can be read in two ways: both, the strict one or the lenient one.",
    },
    "help.timeline.formats": {
        "nb": "Formatet: table eller json; json:FIL skriver til en fil. Kan gjentas.",
        "nn": "Formatet: table eller json; json:FIL skriv til ei fil. Kan brukast fleire gonger.",
        "en": "The format: table or json; json:FILE writes to a file. May be repeated.",
    },
    "help.timeline.show": {
        "nb": "Alle reglene, eller bare de som må følges opp.",
        "nn": "Alle reglane, eller berre dei som må følgjast opp.",
        "en": "All rules, or only those that need following up.",
    },
    "help.timeline.days": {
        "nb": "Skriv også dagene med ord under hver linje, for den som ikke kan se bildet.",
        "nn": "Skriv også dagane med ord under kvar linje, for den som ikkje kan sjå biletet.",
        "en": "Write the days in words under each bar, too, for those who cannot see the picture.",
    },
    "help.timeline.lang": {
        "nb": "Språket: nb, nn eller en.",
        "nn": "Språket: nb, nn eller en.",
        "en": "The language: nb, nn or en.",
    },
    "help.timeline.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "help.timeline.quiet": {
        "nb": "Ingen merknader og ikke noe på skjermen; bare feil, og det som er bedt om med --format.",
        "nn": "Ingen merknader og ikkje noko på skjermen; berre feil, og det som er bede om med --format.",
        "en": "No notes and nothing on the screen; only errors, and what is asked for with --format.",
    },
}

PICTURE = {
    "timeline.unsaid": {"nb": "uten vurdering", "nn": "utan vurdering", "en": "no verdict"},
    "timeline.due": {"nb": "frist", "nn": "frist", "en": "due date"},
    "timeline.later": {"nb": "frist etter perioden", "nn": "frist etter perioden", "en": "due after the period"},
    "timeline.sign.one": {"nb": "Hvert tegn er én dag.", "nn": "Kvart teikn er éin dag.", "en": "Each sign is one day."},
    "timeline.sign.other": {
        "nb": "Hvert tegn er opptil {n} dager og viser det alvorligste av dem.",
        "nn": "Kvart teikn er opptil {n} dagar og viser det mest alvorlege av dei.",
        "en": "Each sign is up to {n} days and shows the gravest of them.",
    },
    "timeline.blank": {
        "nb": "Blankt: kravet gjelder ikke, eller dagen er ikke kommet.",
        "nn": "Blankt: kravet gjeld ikkje, eller dagen er ikkje komen.",
        "en": "Blank: the requirement does not bind, or the day has not come.",
    },
    "timeline.hidden": {
        "nb": "Ikke vist: {counts}. --show all viser alle reglene.",
        "nn": "Ikkje vist: {counts}. --show all viser alle reglane.",
        "en": "Not shown: {counts}. --show all shows every rule.",
    },
    "timeline.stretch": {"nb": "{told} ({n} dager)", "nn": "{told} ({n} dagar)", "en": "{told} ({n} days)"},
}

PROGRESS = {
    "progress.files": {
        "nb": "Vurderer {done} av {total} filer",
        "nn": "Vurderer {done} av {total} filer",
        "en": "Judging {done} of {total} files",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**HELP, **PICTURE, **PROGRESS}
