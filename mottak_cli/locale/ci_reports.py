"""What the reports for CI servers and for pull requests say beyond what the table says."""

CATALOGUE = {
    "junit.errors": {"nb": "Feil i filene", "en": "Errors in the input"},
    "markdown.title": {"nb": "Mottak sjekket mot UDIs rundskriv", "en": "Reception centres checked against UDI's circulars"},
    "markdown.rulebook": {"nb": "Regelbok", "en": "Rulebook"},
    "markdown.as_of": {"nb": "Per", "en": "As of"},
    "markdown.day": {"nb": "{day}", "en": "{day}"},
    "markdown.period": {"nb": "Periode", "en": "Period"},
    "markdown.period_days": {"nb": "{first} til {last}", "en": "{first} to {last}"},
    "markdown.result": {"nb": "Resultat", "en": "Result"},
    "markdown.exit_2.one": {
        "nb": "Utgangskode 2: én feil i filene eller kommandoen, vist under; resten er vurdert.",
        "en": "Exit code 2: one error in the input, shown below; the rest was judged.",
    },
    "markdown.exit_2.other": {
        "nb": "Utgangskode 2: {n} feil i filene eller kommandoen, vist under; resten er vurdert.",
        "en": "Exit code 2: {n} errors in the input, shown below; the rest was judged.",
    },
    "markdown.records": {"nb": "Oversikt", "en": "Overview"},
    "markdown.errors": {"nb": "Feil i filene", "en": "Errors in the input"},
    "markdown.open": {"nb": "Åpne funn, etter hvem som skal handle", "en": "Open findings, by who must act"},
    "markdown.earlier": {"nb": "Ikke i denne perioden: året før", "en": "Not in this period: the year before"},
    "markdown.every": {"nb": "Alle vurderinger", "en": "Every verdict"},
    "markdown.count": {"nb": "{what} ({n})", "en": "{what} ({n})"},
    "markdown.follows_from": {"nb": "Følger av {cite}.", "en": "Follows from {cite}."},
    "markdown.column.record": {"nb": "Navn", "en": "Name"},
    "markdown.column.file": {"nb": "Fil", "en": "File"},
    "markdown.column.open": {"nb": "Åpne funn", "en": "Open findings"},
    "markdown.column.found": {"nb": "Funn", "en": "Found"},
    "markdown.column.place": {"nb": "Sted", "en": "Place"},
    "markdown.column.message": {"nb": "Feil", "en": "Error"},
    "markdown.column.advice": {"nb": "Gjør", "en": "Mend"},
}
