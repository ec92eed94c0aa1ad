"""What is said of a date, a period, a format or a file to write that cannot be so."""

TIME = {
    "call.bad_date": {
        "nb": "{option}: «{value}» er ikke en dato.",
        "nn": "{option}: «{value}» er ikkje ein dato.",
        "en": "{option}: “{value}” is not a date.",
    },
    "call.date_advice": {
        "nb": "Skriv år-måned-dag, som 2024-12-31.",
        "nn": "Skriv år-månad-dag, som 2024-12-31.",
        "en": "Write year-month-day, as in 2024-12-31.",
    },
    "call.date_meant": {
        "nb": "Datoer skrives år-måned-dag. Mente du {meant}?",
        "nn": "Datoar blir skrivne år-månad-dag. Meinte du {meant}?",
        "en": "Dates are written year-month-day. Did you mean {meant}?",
    },
    "call.year_out_of_bounds": {
        "nb": "{option}: i «{value}» er året ikke mellom {first} og {last}.",
        "nn": "{option}: i «{value}» er året ikkje mellom {first} og {last}.",
        "en": "{option}: the year of “{value}” is not between {first} and {last}.",
    },
    "call.year_bounds_advice": {
        "nb": "Se etter skrivefeil i årstallet.",
        "nn": "Sjå etter skrivefeil i årstalet.",
        "en": "Check the year for a slip.",
    },
    "call.bad_year": {
        "nb": "{option}: «{value}» er ikke et årstall.",
        "nn": "{option}: «{value}» er ikkje eit årstal.",
        "en": "{option}: “{value}” is not a year.",
    },
    "call.year_advice": {"nb": "Skriv fire sifre, som 2024.", "nn": "Skriv fire siffer, som 2024.", "en": "Write four digits, as in 2024."},
    "call.bad_period": {
        "nb": "{option}: «{value}» er ikke en periode.",
        "nn": "{option}: «{value}» er ikkje ein periode.",
        "en": "{option}: “{value}” is not a period.",
    },
    "call.period_advice": {
        "nb": "Skriv et år (2024), et halvår (2024-H1), en måned (2024-05) eller to datoer (2024-01-01..2024-06-30).",
        "nn": "Skriv eit år (2024), eit halvår (2024-H1), ein månad (2024-05) eller to datoar (2024-01-01..2024-06-30).",
        "en": "Write a year (2024), a half-year (2024-H1), a month (2024-05) or two dates (2024-01-01..2024-06-30).",
    },
    "call.period_backwards": {
        "nb": "{option}: perioden slutter ({last}) før den begynner ({first}).",
        "nn": "{option}: perioden sluttar ({last}) før han byrjar ({first}).",
        "en": "{option}: the period ends ({last}) before it begins ({first}).",
    },
    "call.swap": {"nb": "Bytt om datoene.", "nn": "Byt om datoane.", "en": "Swap the dates."},
    "call.year_and_period": {
        "nb": "--year og --period kan ikke brukes sammen.",
        "nn": "--year og --period kan ikkje brukast saman.",
        "en": "--year and --period cannot be used together.",
    },
    "call.one_of_them": {"nb": "Bruk bare ett av dem.", "nn": "Bruk berre eitt av dei.", "en": "Use only one of them."},
}

FORMATS = {
    "call.no_such_format": {
        "nb": "Formatet «{format}» finnes ikke.",
        "nn": "Formatet «{format}» finst ikkje.",
        "en": "There is no format “{format}”.",
    },
    "call.two_to_stdout": {
        "nb": "Bare én rapport kan gå til skjermen, men {formats} er bedt om.",
        "nn": "Berre éin rapport kan gå til skjermen, men det er bede om {formats}.",
        "en": "Only one report can go to standard output, but {formats} were asked for.",
    },
    "call.to_file": {
        "nb": "Send de andre til hver sin fil: --format json:rapport.json.",
        "nn": "Send dei andre til kvar si fil: --format json:rapport.json.",
        "en": "Send the others to files: --format json:report.json.",
    },
    "call.name_file": {
        "nb": "Skriv filnavnet rett etter kolonet: --format json:rapport.json.",
        "nn": "Skriv filnamnet rett etter kolonet: --format json:rapport.json.",
        "en": "Write the file's name right after the colon: --format json:report.json.",
    },
    "call.same_file": {
        "nb": "To rapporter kan ikke skrives til {path}.",
        "nn": "To rapportar kan ikkje skrivast til {path}.",
        "en": "Two reports cannot be written to {path}.",
    },
    "call.over_input": {
        "nb": "Rapporten kan ikke skrives til {path}, for den filen leses i samme kall.",
        "nn": "Rapporten kan ikkje skrivast til {path}, for den fila blir lesen i same kall.",
        "en": "The report cannot be written to {path}, for that file is read in the same call.",
    },
    "call.over_input.advice": {
        "nb": "Gi rapporten et annet filnavn. Ingenting er skrevet.",
        "nn": "Gi rapporten eit anna filnamn. Ingenting er skrive.",
        "en": "Give the report another file name. Nothing has been written.",
    },
    "call.no_file": {
        "nb": "«--format {given}»: filnavnet mangler etter kolon.",
        "nn": "«--format {given}»: filnamnet manglar etter kolon.",
        "en": "“--format {given}”: no file name after the colon.",
    },
    "call.cannot_print": {
        "nb": "Rapporten kan ikke skrives til standard ut: {why}.",
        "nn": "Rapporten kan ikkje skrivast til standard ut: {why}.",
        "en": "The report cannot be written to standard output: {why}.",
    },
    "call.cannot_print_advice": {
        "nb": "Se etter at det er plass der den sendes, eller send den til en annen fil.",
        "nn": "Sjå etter at det er plass der han blir send, eller send han til ei anna fil.",
        "en": "See that there is room where it is sent, or send it to another file.",
    },
    "call.cannot_write": {
        "nb": "{path} kan ikke skrives: {why}.",
        "nn": "{path} kan ikkje skrivast: {why}.",
        "en": "{path} cannot be written: {why}.",
    },
    "call.write_advice": {
        "nb": "Se etter at mappen finnes og at du kan skrive i den.",
        "nn": "Sjå etter at mappa finst og at du kan skrive i henne.",
        "en": "See that the folder exists and that you may write there.",
    },
}
