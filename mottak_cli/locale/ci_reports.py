"""What the reports for CI servers and for pull requests say beyond what the table says."""

CATALOGUE = {
    "junit.errors": {"nb": "Feil i filene", "nn": "Feil i filene", "en": "Errors in the input"},
    "markdown.title": {
        "nb": "Mottak sjekket mot UDIs rundskriv",
        "nn": "Mottak sjekka mot rundskriva til UDI",
        "en": "Reception centres checked against UDI's circulars",
    },
    "markdown.rulebook": {"nb": "Regelbok", "nn": "Regelbok", "en": "Rulebook"},
    "markdown.as_of": {"nb": "Per", "nn": "Per", "en": "As of"},
    "markdown.day": {"nb": "{day}", "nn": "{day}", "en": "{day}"},
    "markdown.period": {"nb": "Periode", "nn": "Periode", "en": "Period"},
    "markdown.period_days": {"nb": "{first} til {last}", "nn": "{first} til {last}", "en": "{first} to {last}"},
    "markdown.result": {"nb": "Resultat", "nn": "Resultat", "en": "Result"},
    "markdown.exit_2.one": {
        "nb": "Utgangskode 2: én feil i filene eller kommandoen, vist under; resten er vurdert.",
        "nn": "Utgangskode 2: éin feil i filene eller kommandoen, vist under; resten er vurdert.",
        "en": "Exit code 2: one error in the input, shown below; the rest was judged.",
    },
    "markdown.exit_2.other": {
        "nb": "Utgangskode 2: {n} feil i filene eller kommandoen, vist under; resten er vurdert.",
        "nn": "Utgangskode 2: {n} feilar i filene eller kommandoen, vist under; resten er vurdert.",
        "en": "Exit code 2: {n} errors in the input, shown below; the rest was judged.",
    },
    "markdown.records": {"nb": "Oversikt", "nn": "Oversikt", "en": "Overview"},
    "markdown.errors": {"nb": "Feil i filene", "nn": "Feil i filene", "en": "Errors in the input"},
    "markdown.open": {
        "nb": "Åpne funn, etter hvem som skal handle",
        "nn": "Opne funn, etter kven som skal handle",
        "en": "Open findings, by who must act",
    },
    "markdown.earlier": {
        "nb": "Ikke i denne perioden: året før",
        "nn": "Ikkje i denne perioden: året før",
        "en": "Not in this period: the year before",
    },
    "markdown.every": {"nb": "Alle vurderinger", "nn": "Alle vurderingar", "en": "Every verdict"},
    "markdown.count": {"nb": "{what} ({n})", "nn": "{what} ({n})", "en": "{what} ({n})"},
    "markdown.follows_from": {"nb": "Følger av {cite}.", "nn": "Følgjer av {cite}.", "en": "Follows from {cite}."},
    "markdown.column.record": {"nb": "Navn", "nn": "Namn", "en": "Name"},
    "markdown.column.file": {"nb": "Fil", "nn": "Fil", "en": "File"},
    "markdown.column.open": {"nb": "Åpne funn", "nn": "Opne funn", "en": "Open findings"},
    "markdown.column.found": {"nb": "Funn", "nn": "Funn", "en": "Found"},
    "markdown.column.place": {"nb": "Sted", "nn": "Stad", "en": "Place"},
    "markdown.column.message": {"nb": "Feil", "nn": "Feil", "en": "Error"},
    "markdown.column.advice": {"nb": "Gjør", "nn": "Gjer", "en": "Mend"},
}
