"""The text of `mottak diff --help`."""

HELP = {
    "help.diff": {
        "nb": "Vis hvilke vurderinger som er blitt verre, bedre, nye eller borte fra A til B, og hvorfor.",
        "nn": "Vis kva vurderingar som er blitt verre, betre, nye eller borte frå A til B, og kvifor.",
        "en": "Show which verdicts got worse or better, are new or gone, from A to B, and why.",
    },
    "help.diff.a": {
        "nb": "En JSON-rapport, en fil eller mappe, eller en git-revisjon (REV eller REV:sti).",
        "nn": "Ein JSON-rapport, ei fil eller mappe, eller ein git-revisjon (REV eller REV:sti).",
        "en": "A JSON report, a file or folder, or a git revision (REV or REV:path).",
    },
    "help.diff.b": {
        "nb": "Det A sammenlignes med; skrives på samme måte.",
        "nn": "Det A blir samanlikna med; blir skrive på same måte.",
        "en": "What A is compared with; written the same way.",
    },
    "help.diff.as_of": {
        "nb": "Datoen det spørres om på begge sider, ved dagens slutt. Utelatt: i dag; en rapport har sin egen.",
        "nn": "Datoen det blir spurt om på begge sider, ved slutten av dagen. Utelate: i dag; ein rapport har sin eigen.",
        "en": "The day the question is asked for on both sides, at its end. Default: today; a report has its own.",
    },
    "help.diff.as_of_a": {"nb": "En annen dato for A.", "nn": "Ein annan dato for A.", "en": "Another day for A."},
    "help.diff.year": {
        "nb": "Året det gjelder, på begge sider.",
        "nn": "Året det gjeld, på begge sider.",
        "en": "The year in question, on both sides.",
    },
    "help.diff.period": {
        "nb": "Perioden, på begge sider: 2024, 2024-H1, 2024-05 eller 2024-01-01..2024-06-30. Utelatt: årene til de to datoene; en "
        "rapport har sin egen.",
        "nn": "Perioden, på begge sider: 2024, 2024-H1, 2024-05 eller 2024-01-01..2024-06-30. Utelate: åra til dei to datoane; "
        "ein rapport har sin eigen.",
        "en": "The period, on both sides: 2024, 2024-H1, 2024-05 or 2024-01-01..2024-06-30. Default: the years of the two days; a report "
        "has its own.",
    },
    "help.diff.select": {
        "nb": "Bare disse reglene; som for check.",
        "nn": "Berre desse reglane; som for check.",
        "en": "Only these rules; as for check.",
    },
    "help.diff.ignore": {"nb": "Alle regler utenom disse.", "nn": "Alle reglar utanom desse.", "en": "All rules but these."},
    "help.diff.rules": {
        "nb": "Mappe med flere regler i samme form.",
        "nn": "Mappe med fleire reglar i same form.",
        "en": "A folder of more rules in the same form.",
    },
    "help.diff.readings": {
        "nb": "Der teksten kan leses på to måter: begge, den strenge eller den lempelige.",
        "nn": "Der teksten kan lesast på to måtar: begge, den strenge eller den lempelege.",
        "en": "Where a text can be read in two ways: both, the strict one or the lenient one.",
    },
    "help.diff.formats": {
        "nb": "table, markdown (til en kommentar) eller json; json:FIL skriver til en fil. Kan gjentas.",
        "nn": "table, markdown (til ein kommentar) eller json; json:FIL skriv til ei fil. Kan brukast fleire gonger.",
        "en": "table, markdown (for a comment) or json; json:FILE writes to a file. May be repeated.",
    },
    "help.diff.fail_on": {
        "nb": "Det mildeste som gir utgangskode 1 når det er nytt eller forverret.",
        "nn": "Det mildaste som gir utgangskode 1 når det er nytt eller forverra.",
        "en": "The mildest verdict that gives exit code 1 where it is new or worse.",
    },
    "help.diff.count": {
        "nb": "Hvilke funn som teller for utgangskoden.",
        "nn": "Kva funn som tel for utgangskoden.",
        "en": "Which findings count for the exit code.",
    },
    "help.diff.lang": {"nb": "Språket: nb, nn eller en.", "nn": "Språket: nb, nn eller en.", "en": "The language: nb, nn or en."},
    "help.diff.no_color": {"nb": "Uten farger.", "nn": "Utan fargar.", "en": "No colours."},
    "call.needs.diff": {
        "nb": "to sider: rapporter, mapper eller git-revisjoner",
        "nn": "to sider: rapportar, mapper eller git-revisjonar",
        "en": "two sides: reports, folders or git revisions",
    },
}
