"""What is said when the call itself was wrong, and what the program tells on standard error."""

OPTIONS = {
    "call.no_such_option": {"nb": "Valget {option} finnes ikke.", "en": "There is no option {option}."},
    "call.no_such_command": {"nb": "Kommandoen «{command}» finnes ikke.", "en": "There is no command “{command}”."},
    "call.did_you_mean": {"nb": "Mente du {guess}?", "en": "Did you mean {guess}?"},
    "call.see_help": {"nb": "Se {command} --help for hva som kan stå her.", "en": "See {command} --help for what may stand here."},
    "call.missing_argument": {"nb": "{command} trenger {what}.", "en": "{command} needs {what}."},
    "call.needs.check": {"nb": "en fil eller mappe", "en": "a file or folder"},
    "call.needs.merge": {"nb": "en eller flere rapporter", "en": "one or more reports"},
    "call.needs.write": {"nb": "filen med grunnlinjen", "en": "the file of the baseline"},
    "call.needs.prune": {"nb": "filen med grunnlinjen", "en": "the file of the baseline"},
    "call.needs.explain": {"nb": "en regel, en nøkkel eller et ord", "en": "a rule, a key or a word"},
    "call.needs.schema": {
        "nb": "et av ordene centre, region, directorate, rule, report og diff",
        "en": "one of the words centre, region, directorate, rule, report and diff",
    },
    "call.option_needs_value": {"nb": "Valget {option} trenger en verdi.", "en": "Option {option} needs a value."},
    "call.option_no_value": {"nb": "Valget {option} tar ingen verdi.", "en": "Option {option} takes no value."},
    "call.too_many": {"nb": "For mange argumenter: {given}.", "en": "Too many arguments: {given}."},
    "call.bad_value": {"nb": "{option} kan ikke være «{value}».", "en": "{option} cannot be “{value}”."},
    "call.other": {"nb": "Kallet kan ikke tolkes: {told}", "en": "The call cannot be read: {told}"},
    "call.choices": {"nb": "Velg mellom {choices}.", "en": "Choose among {choices}."},
    "call.choices.fail_on": {
        "nb": "Velg mellom fail (avvik), unknown (ikke dokumentert), warn (bør vurderes), pending (frist ikke ute) og never (aldri).",
        "en": "Choose among fail (non-conformity), unknown (not documented), warn (to be considered), pending (not yet due) and never.",
    },
    "call.missing_command": {"nb": "Det mangler en kommando: {commands}.", "en": "A command is missing: {commands}."},
}

PATHS = {
    "call.no_such_path": {"nb": "Filen eller mappen finnes ikke.", "en": "There is no such file or folder."},
    "call.path_advice": {
        "nb": "Skriv navnet på en fil eller mappe, sett fra mappen du står i ({here}).",
        "en": "Give the name of a file or folder, as seen from the folder you are in ({here}).",
    },
    "call.unreadable": {"nb": "Filen kan ikke leses: {why}.", "en": "The file cannot be read: {why}."},
    "call.unreadable_advice": {
        "nb": "Se etter at filen er lukket i andre programmer og at du har tilgang til den.",
        "en": "See that no other program holds the file and that you may read it.",
    },
    "call.circular_later": {
        "nb": "{circular} blir ikke vurdert i denne versjonen; bestemmelsene er bare ført opp.",
        "en": "{circular} is not judged in this version; its provisions are only listed.",
    },
    "call.nothing": {"nb": "Det er ingenting å vurdere.", "en": "There is nothing to judge."},
    "call.nothing_advice": {
        "nb": "Ingen av filene har nøkkelen «record». Skriv «record: centre» øverst i mottakets fil, eller gi en annen mappe.",
        "en": "None of the files holds the key “record”. Write “record: centre” at the top of a centre's file, or name another folder.",
    },
    "call.empty_folder": {
        "nb": "Under {path} er det ingen filer som slutter på .yaml eller .yml.",
        "en": "There are no files ending in .yaml or .yml below {path}.",
    },
    "call.none_left": {"nb": "Ingen av de {n} filene passer til utvalget.", "en": "None of the {n} records fits the selection."},
    "call.stdin_twice": {"nb": "«-» kan bare stå én gang.", "en": "“-” may stand only once."},
    "call.name_matches": {"nb": "Ingen fil har {option} «{value}».", "en": "No record has {option} “{value}”."},
    "call.name_known": {"nb": "Filene har: {known}.", "en": "The records have: {known}."},
    "call.why.denied": {"nb": "du har ikke tilgang", "en": "you have no access"},
    "call.why.folder": {"nb": "det er en mappe", "en": "it is a folder"},
    "call.why.full": {"nb": "disken er full", "en": "the disk is full"},
    "call.why.missing": {"nb": "mappen eller filen finnes ikke", "en": "the folder or file does not exist"},
    "call.why.other": {"nb": "systemet sier «{told}»", "en": "the system says “{told}”"},
    "twice": {
        "nb": "To oppføringer har id-en «{id}»: denne og den i {file}, linje {line}.",
        "en": "Two records have the id “{id}”: this one and that in {file}, line {line}.",
    },
    "twice.advice": {
        "nb": "Gi den ene en egen id, eller ta bort filen som er en kopi. Bare den første er vurdert.",
        "en": "Give one of them an id of its own, or remove the file that is a copy. Only the first was judged.",
    },
}

RULES = {
    "call.no_such_rule": {"nb": "Regelen «{rule}» finnes ikke.", "en": "There is no rule “{rule}”."},
    "call.rule_is_text": {
        "nb": "«{rule}» står i regelboken som tekst og vurderes ikke.",
        "en": "“{rule}” is in the rulebook as text and is not judged.",
    },
    "call.rules_list": {"nb": "«mottak rules list» viser alle regler.", "en": "“mottak rules list” shows all rules."},
    "call.no_rules_left": {"nb": "--select og --ignore levner ingen regler.", "en": "--select and --ignore leave no rules."},
    "call.rules_advice": {
        "nb": "Ta bort noe av det ene eller det andre. «mottak config» viser hva innstillingene sier.",
        "en": "Take something out of one or the other. “mottak config” shows what the settings say.",
    },
    "call.no_word": {
        "nb": "«{word}» er verken en regel eller et ord i filformatet.",
        "en": "“{word}” is neither a rule nor a word of the format.",
    },
    "call.word_advice": {
        "nb": "Skriv en regel (RS-2019-002/3.1), en nøkkel (volunteers.cleared) eller et ord (unaccompanied_minors).",
        "en": "Give a rule (RS-2019-002/3.1), a key (volunteers.cleared) or a word (unaccompanied_minors).",
    },
    "call.no_folder": {"nb": "{path} er ingen mappe.", "en": "{path} is not a folder."},
}

TIME = {
    "call.bad_date": {"nb": "{option}: «{value}» er ikke en dato.", "en": "{option}: “{value}” is not a date."},
    "call.date_advice": {"nb": "Skriv år-måned-dag, som 2024-12-31.", "en": "Write year-month-day, as in 2024-12-31."},
    "call.date_meant": {
        "nb": "Datoer skrives år-måned-dag. Mente du {meant}?",
        "en": "Dates are written year-month-day. Did you mean {meant}?",
    },
    "call.year_out_of_bounds": {
        "nb": "{option}: i «{value}» er året ikke mellom {first} og {last}.",
        "en": "{option}: the year of “{value}” is not between {first} and {last}.",
    },
    "call.year_bounds_advice": {"nb": "Se etter skrivefeil i årstallet.", "en": "Check the year for a slip."},
    "call.bad_year": {"nb": "{option}: «{value}» er ikke et årstall.", "en": "{option}: “{value}” is not a year."},
    "call.year_advice": {"nb": "Skriv fire sifre, som 2024.", "en": "Write four digits, as in 2024."},
    "call.bad_period": {"nb": "{option}: «{value}» er ikke en periode.", "en": "{option}: “{value}” is not a period."},
    "call.period_advice": {
        "nb": "Skriv et år (2024), et halvår (2024-H1), en måned (2024-05) eller to datoer (2024-01-01..2024-06-30).",
        "en": "Write a year (2024), a half-year (2024-H1), a month (2024-05) or two dates (2024-01-01..2024-06-30).",
    },
    "call.period_backwards": {
        "nb": "{option}: perioden slutter ({last}) før den begynner ({first}).",
        "en": "{option}: the period ends ({last}) before it begins ({first}).",
    },
    "call.swap": {"nb": "Bytt om datoene.", "en": "Swap the dates."},
    "call.year_and_period": {"nb": "--year og --period kan ikke brukes sammen.", "en": "--year and --period cannot be used together."},
    "call.one_of_them": {"nb": "Bruk bare ett av dem.", "en": "Use only one of them."},
}

FORMATS = {
    "call.no_such_format": {"nb": "Formatet «{format}» finnes ikke.", "en": "There is no format “{format}”."},
    "call.two_to_stdout": {
        "nb": "Bare én rapport kan gå til skjermen, men {formats} er bedt om.",
        "en": "Only one report can go to standard output, but {formats} were asked for.",
    },
    "call.to_file": {
        "nb": "Send de andre til hver sin fil: --format json:rapport.json.",
        "en": "Send the others to files: --format json:report.json.",
    },
    "call.name_file": {
        "nb": "Skriv filnavnet rett etter kolonet: --format json:rapport.json.",
        "en": "Write the file's name right after the colon: --format json:report.json.",
    },
    "call.same_file": {"nb": "To rapporter kan ikke skrives til {path}.", "en": "Two reports cannot be written to {path}."},
    "call.over_input": {
        "nb": "Rapporten kan ikke skrives til {path}, for den filen leses i samme kall.",
        "en": "The report cannot be written to {path}, for that file is read in the same call.",
    },
    "call.over_input.advice": {
        "nb": "Gi rapporten et annet filnavn. Ingenting er skrevet.",
        "en": "Give the report another file name. Nothing has been written.",
    },
    "call.no_file": {"nb": "«--format {given}»: filnavnet mangler etter kolon.", "en": "“--format {given}”: no file name after the colon."},
    "call.cannot_write": {"nb": "{path} kan ikke skrives: {why}.", "en": "{path} cannot be written: {why}."},
    "call.write_advice": {
        "nb": "Se etter at mappen finnes og at du kan skrive i den.",
        "en": "See that the folder exists and that you may write there.",
    },
}

TOLD = {
    "told.error": {"nb": "Feil: {message}", "en": "Error: {message}"},
    "told.skipped": {"nb": "Hoppet over {file}: ingen nøkkel «record».", "en": "Skipped {file}: no key “record”."},
    "told.interrupted": {"nb": "Avbrutt.", "en": "Interrupted."},
    "told.internal.advice": {
        "nb": "De andre filene er vurdert som vanlig.",
        "en": "The other files were judged as usual.",
    },
    "told.internal": {
        "nb": "Intern feil i mottak ({what}). Det er ikke din feil. Meld den til dem som vedlikeholder programmet, "
        "med kommandoen du skrev. MOTTAK_DEBUG=1 viser mer.",
        "en": "Internal fault in mottak ({what}). It is not your mistake. Please report it to the maintainers with the command you gave. "
        "MOTTAK_DEBUG=1 shows more.",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**OPTIONS, **PATHS, **RULES, **TIME, **FORMATS, **TOLD}
