"""What is said when the call itself was wrong, and what the program tells on standard error."""

from mottak_cli.locale.call_values import FORMATS, TIME

OPTIONS = {
    "call.no_such_option": {
        "nb": "Valget {option} finnes ikke.",
        "nn": "Valet {option} finst ikkje.",
        "en": "There is no option {option}.",
    },
    "call.no_such_command": {
        "nb": "Kommandoen «{command}» finnes ikke.",
        "nn": "Kommandoen «{command}» finst ikkje.",
        "en": "There is no command “{command}”.",
    },
    "call.did_you_mean": {"nb": "Mente du {guess}?", "nn": "Meinte du {guess}?", "en": "Did you mean {guess}?"},
    "call.see_help": {
        "nb": "Se {command} --help for hva som kan stå her.",
        "nn": "Sjå {command} --help for kva som kan stå her.",
        "en": "See {command} --help for what may stand here.",
    },
    "call.missing_argument": {"nb": "{command} trenger {what}.", "nn": "{command} treng {what}.", "en": "{command} needs {what}."},
    "call.needs.check": {"nb": "en fil eller mappe", "nn": "ei fil eller mappe", "en": "a file or folder"},
    "call.needs.merge": {"nb": "en eller flere rapporter", "nn": "ein eller fleire rapportar", "en": "one or more reports"},
    "call.needs.write": {"nb": "filen med grunnlinjen", "nn": "fila med grunnlinja", "en": "the file of the baseline"},
    "call.needs.prune": {"nb": "filen med grunnlinjen", "nn": "fila med grunnlinja", "en": "the file of the baseline"},
    "call.needs.explain": {
        "nb": "en regel, en nøkkel eller et ord",
        "nn": "ein regel, ein nøkkel eller eit ord",
        "en": "a rule, a key or a word",
    },
    "call.needs.schema": {
        "nb": "et av ordene {kinds}",
        "nn": "eitt av orda {kinds}",
        "en": "one of the words {kinds}",
    },
    "call.option_needs_value": {
        "nb": "Valget {option} trenger en verdi.",
        "nn": "Valet {option} treng ein verdi.",
        "en": "Option {option} needs a value.",
    },
    "call.option_no_value": {
        "nb": "Valget {option} tar ingen verdi.",
        "nn": "Valet {option} tek ingen verdi.",
        "en": "Option {option} takes no value.",
    },
    "call.too_many": {"nb": "For mange argumenter: {given}.", "nn": "For mange argument: {given}.", "en": "Too many arguments: {given}."},
    "call.bad_value": {
        "nb": "{option} kan ikke være «{value}».",
        "nn": "{option} kan ikkje vere «{value}».",
        "en": "{option} cannot be “{value}”.",
    },
    "call.other": {
        "nb": "Kallet kan ikke tolkes: {told}",
        "nn": "Kallet kan ikkje tolkast: {told}",
        "en": "The call cannot be read: {told}",
    },
    "call.choices": {"nb": "Velg mellom {choices}.", "nn": "Vel mellom {choices}.", "en": "Choose among {choices}."},
    "call.choices.fail_on": {
        "nb": "Velg mellom fail (avvik), unknown (ikke dokumentert), warn (bør vurderes), pending (frist ikke ute) og never (aldri).",
        "nn": "Vel mellom fail (avvik), unknown (ikkje dokumentert), warn (bør vurderast), pending (frist ikkje ute) og never (aldri).",
        "en": "Choose among fail (non-conformity), unknown (not documented), warn (to be considered), pending (not yet due) and never.",
    },
    "call.missing_command": {
        "nb": "Det mangler en kommando: {commands}.",
        "nn": "Det manglar ein kommando: {commands}.",
        "en": "A command is missing: {commands}.",
    },
}

PATHS = {
    "call.no_such_path": {
        "nb": "Filen eller mappen finnes ikke.",
        "nn": "Fila eller mappa finst ikkje.",
        "en": "There is no such file or folder.",
    },
    "call.path_advice": {
        "nb": "Skriv navnet på en fil eller mappe, sett fra mappen du står i ({here}).",
        "nn": "Skriv namnet på ei fil eller mappe, sett frå mappa du står i ({here}).",
        "en": "Give the name of a file or folder, as seen from the folder you are in ({here}).",
    },
    "call.unreadable": {
        "nb": "Filen kan ikke leses: {why}.",
        "nn": "Fila kan ikkje lesast: {why}.",
        "en": "The file cannot be read: {why}.",
    },
    "call.unreadable_advice": {
        "nb": "Se etter at filen er lukket i andre programmer og at du har tilgang til den.",
        "nn": "Sjå etter at fila er lukka i andre program og at du har tilgang til henne.",
        "en": "See that no other program holds the file and that you may read it.",
    },
    "call.unreadable_folder": {
        "nb": "Mappen kan ikke leses: {why}.",
        "nn": "Mappa kan ikkje lesast: {why}.",
        "en": "The folder cannot be read: {why}.",
    },
    "call.unreadable_folder_advice": {
        "nb": "Se etter at du har tilgang til den, eller utelat den med «exclude» i mottak.toml.",
        "nn": "Sjå etter at du har tilgang til henne, eller utelat henne med «exclude» i mottak.toml.",
        "en": "See that you may read it, or leave it out with “exclude” in mottak.toml.",
    },
    "call.circular_later": {
        "nb": "{circular} blir ikke vurdert i denne versjonen; bestemmelsene er bare ført opp.",
        "nn": "{circular} blir ikkje vurdert i denne versjonen; føresegnene er berre førte opp.",
        "en": "{circular} is not judged in this version; its provisions are only listed.",
    },
    "call.nothing": {"nb": "Det er ingenting å vurdere.", "nn": "Det er ingenting å vurdere.", "en": "There is nothing to judge."},
    "call.nothing_advice": {
        "nb": "Ingen av filene har nøkkelen «record». Skriv «record: centre» øverst i mottakets fil, eller gi en annen mappe.",
        "nn": "Ingen av filene har nøkkelen «record». Skriv «record: centre» øvst i fila til mottaket, eller gi ei anna mappe.",
        "en": "None of the files holds the key “record”. Write “record: centre” at the top of a centre's file, or name another folder.",
    },
    "call.empty_folder": {
        "nb": "Under {path} er det ingen filer som slutter på .yaml eller .yml.",
        "nn": "Under {path} er det ingen filer som sluttar på .yaml eller .yml.",
        "en": "There are no files ending in .yaml or .yml below {path}.",
    },
    "call.none_left": {
        "nb": "Ingen av de {n} filene passer til utvalget.",
        "nn": "Ingen av dei {n} filene passar til utvalet.",
        "en": "None of the {n} records fits the selection.",
    },
    "call.stdin_twice": {"nb": "«-» kan bare stå én gang.", "nn": "«-» kan berre stå éin gong.", "en": "“-” may stand only once."},
    "call.name_matches": {
        "nb": "Ingen fil har {option} «{value}».",
        "nn": "Inga fil har {option} «{value}».",
        "en": "No record has {option} “{value}”.",
    },
    "call.name_known": {"nb": "Filene har: {known}.", "nn": "Filene har: {known}.", "en": "The records have: {known}."},
    "call.why.denied": {"nb": "du har ikke tilgang", "nn": "du har ikkje tilgang", "en": "you have no access"},
    "call.why.folder": {"nb": "det er en mappe", "nn": "det er ei mappe", "en": "it is a folder"},
    "call.why.full": {"nb": "disken er full", "nn": "disken er full", "en": "the disk is full"},
    "call.why.missing": {
        "nb": "mappen eller filen finnes ikke",
        "nn": "mappa eller fila finst ikkje",
        "en": "the folder or file does not exist",
    },
    "call.why.other": {"nb": "systemet sier «{told}»", "nn": "systemet seier «{told}»", "en": "the system says “{told}”"},
    "twice": {
        "nb": "To oppføringer har id-en «{id}»: denne og den i {file}, linje {line}.",
        "nn": "To oppføringar har id-en «{id}»: denne og den i {file}, linje {line}.",
        "en": "Two records have the id “{id}”: this one and that in {file}, line {line}.",
    },
    "twice.advice": {
        "nb": "Gi den ene en egen id, eller ta bort filen som er en kopi. Bare den første er vurdert.",
        "nn": "Gi den eine ein eigen id, eller ta bort fila som er ein kopi. Berre den første er vurdert.",
        "en": "Give one of them an id of its own, or remove the file that is a copy. Only the first was judged.",
    },
}

RULES = {
    "call.no_such_rule": {"nb": "Regelen «{rule}» finnes ikke.", "nn": "Regelen «{rule}» finst ikkje.", "en": "There is no rule “{rule}”."},
    "call.rule_is_text": {
        "nb": "«{rule}» står i regelboken som tekst og vurderes ikke.",
        "nn": "«{rule}» står i regelboka som tekst og blir ikkje vurdert.",
        "en": "“{rule}” is in the rulebook as text and is not judged.",
    },
    "call.rules_list": {
        "nb": "«mottak rules list» viser alle regler.",
        "nn": "«mottak rules list» viser alle reglar.",
        "en": "“mottak rules list” shows all rules.",
    },
    "call.no_rules_left": {
        "nb": "--select og --ignore levner ingen regler.",
        "nn": "Det er ingen reglar att etter --select og --ignore.",
        "en": "--select and --ignore leave no rules.",
    },
    "call.no_rule_for": {
        "nb": "Ingen av de valgte reglene vurderes for {there}; de vurderes for {wanted}.",
        "nn": "Ingen av dei valde reglane blir vurderte for {there}; dei blir vurderte for {wanted}.",
        "en": "None of the chosen rules is judged on {there}; they are judged on {wanted}.",
    },
    "call.no_rule_for_advice": {
        "nb": "Ta med filer de gjelder og velg dem ikke bort, eller velg andre regler. «mottak rules list» viser dem, «mottak config» "
        "innstillingene.",
        "nn": "Ta med filer dei gjeld og vel dei ikkje bort, eller vel andre reglar. «mottak rules list» viser dei, «mottak config» "
        "innstillingane.",
        "en": "Add records that they are about and do not leave them out, or choose other rules. “mottak rules list” shows them, "
        "“mottak config” the settings.",
    },
    "call.judged_on.centre": {"nb": "mottak", "nn": "mottak", "en": "centres"},
    "call.judged_on.region": {"nb": "regionkontorer", "nn": "regionkontor", "en": "regional offices"},
    "call.judged_on.directorate": {"nb": "direktoratet", "nn": "direktoratet", "en": "the directorate"},
    "call.rules_advice": {
        "nb": "Ta bort noe av det ene eller det andre. «mottak config» viser hva innstillingene sier.",
        "nn": "Ta bort noko av det eine eller det andre. «mottak config» viser kva innstillingane seier.",
        "en": "Take something out of one or the other. “mottak config” shows what the settings say.",
    },
    "call.no_word": {
        "nb": "«{word}» er verken en regel eller et ord i filformatet.",
        "nn": "«{word}» er verken ein regel eller eit ord i filformatet.",
        "en": "“{word}” is neither a rule nor a word of the format.",
    },
    "call.word_advice": {
        "nb": "Skriv en regel (RS-2019-002/3.1), en nøkkel (volunteers.cleared) eller et ord (unaccompanied_minors).",
        "nn": "Skriv ein regel (RS-2019-002/3.1), ein nøkkel (volunteers.cleared) eller eit ord (unaccompanied_minors).",
        "en": "Give a rule (RS-2019-002/3.1), a key (volunteers.cleared) or a word (unaccompanied_minors).",
    },
    "call.no_folder": {"nb": "{path} er ingen mappe.", "nn": "{path} er inga mappe.", "en": "{path} is not a folder."},
}

TOLD = {
    "told.error": {"nb": "Feil: {message}", "nn": "Feil: {message}", "en": "Error: {message}"},
    "told.skipped": {
        "nb": "Hoppet over {file}: ingen nøkkel «record».",
        "nn": "Hoppa over {file}: ingen nøkkel «record».",
        "en": "Skipped {file}: no key “record”.",
    },
    "told.not_written": {
        "nb": "{file} er ikke skrevet, for ingen fil lot seg vurdere. Det som måtte stå der, er eldre.",
        "nn": "{file} er ikkje skriven, for inga fil lét seg vurdere. Det som måtte stå der, er eldre.",
        "en": "{file} is not written, for no file could be judged. Whatever stands there is older.",
    },
    "told.interrupted": {"nb": "Avbrutt.", "nn": "Avbroten.", "en": "Interrupted."},
    "told.internal.advice": {
        "nb": "De andre filene er vurdert som vanlig.",
        "nn": "Dei andre filene er vurderte som vanleg.",
        "en": "The other files were judged as usual.",
    },
    "told.internal": {
        "nb": "Intern feil i mottak ({what}). Det er ikke din feil. Meld den til dem som vedlikeholder programmet, "
        "med kommandoen du skrev. MOTTAK_DEBUG=1 viser mer.",
        "nn": "Intern feil i mottak ({what}). Det er ikkje din feil. Meld han til dei som held programmet ved like, med "
        "kommandoen du skreiv. MOTTAK_DEBUG=1 viser meir.",
        "en": "Internal fault in mottak ({what}). It is not your mistake. Please report it to the maintainers with the command you gave. "
        "MOTTAK_DEBUG=1 shows more.",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**OPTIONS, **PATHS, **RULES, **TIME, **FORMATS, **TOLD}
