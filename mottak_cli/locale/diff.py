"""What `mottak diff` says: the changes, their causes, and what can be wrong with its two sides."""

HEADINGS = {
    "diff.title": {"nb": "Endringer fra {a} til {b}", "en": "Changes from {a} to {b}"},
    "diff.asked": {
        "nb": "Per {as_of} · periode {first} til {last} · regelbok {rulebook}",
        "en": "As of {as_of} · period {first} to {last} · rulebook {rulebook}",
    },
    "diff.how.worse": {"nb": "Forverret: {n}", "en": "Worse: {n}"},
    "diff.how.new": {"nb": "Nytt: {n}", "en": "New: {n}"},
    "diff.how.unread": {
        "nb": "Kunne ikke leses i A, og er ikke sammenlignet: {n}",
        "en": "Could not be read in A, and is not compared: {n}",
    },
    "diff.how.better": {"nb": "Bedret: {n}", "en": "Better: {n}"},
    "diff.how.gone": {"nb": "Borte: {n}", "en": "Gone: {n}"},
    "diff.none": {"nb": "Ingen vurdering er endret.", "en": "No verdict has changed."},
    "diff.more.one": {"nb": "Og én til, som det ikke var plass til her.", "en": "And one more, for which there was no room here."},
    "diff.more.other": {"nb": "Og {n} til, som det ikke var plass til her.", "en": "And {n} more, for which there was no room here."},
    "diff.mistakes.one": {
        "nb": "Én feil i filene til {side}; det som ikke kunne leses, er ikke sammenlignet.",
        "en": "One mistake in the files of {side}; what could not be read was not compared.",
    },
    "diff.mistakes.other": {
        "nb": "{n} feil i filene til {side}; det som ikke kunne leses, er ikke sammenlignet.",
        "en": "{n} mistakes in the files of {side}; what could not be read was not compared.",
    },
    "diff.record.new": {"nb": "ny oppføring", "en": "new record"},
    "diff.record.gone": {"nb": "oppføringen er borte", "en": "the record is gone"},
    "diff.open": {"nb": "{verdict} (åpent)", "en": "{verdict} (open)"},
    "diff.over": {"nb": "{verdict} (historikk)", "en": "{verdict} (history)"},
    "diff.no_such": {"nb": "ikke funnet", "en": "not found"},
    "diff.in": {"nb": "{place} i {side}", "en": "{place} in {side}"},
    "diff.label.found": {"nb": "Funnet", "en": "Found"},
    "diff.label.about": {"nb": "Gjelder", "en": "About"},
    "diff.label.why": {"nb": "Hvorfor", "en": "Why"},
    "diff.column.change": {"nb": "Endring", "en": "Change"},
    "diff.column.record": {"nb": "Navn", "en": "Name"},
    "diff.column.provision": {"nb": "Bestemmelse", "en": "Provision"},
    "diff.column.found": {"nb": "Funnet", "en": "Found"},
    "diff.column.why": {"nb": "Hvorfor", "en": "Why"},
    "diff.column.place": {"nb": "Sted", "en": "Place"},
}

CAUSES = {
    "diff.cause.date": {
        "nb": "En dato er passert mellom {a} og {b}; det skyldes ikke noe som er skrevet om.",
        "en": "A date passed between {a} and {b}; nothing that was rewritten is why.",
    },
    "diff.cause.record": {
        "nb": "Opplysningene er endret; rapportene viser ikke hvilken linje.",
        "en": "The records were changed; reports do not show on which line.",
    },
    "diff.cause.rulebook": {"nb": "Regelboken er en annen.", "en": "The rulebook is another."},
    "diff.cause.setting": {
        "nb": "Det er spurt om noe annet: andre regler, en annen periode eller en annen lesemåte.",
        "en": "Something else was asked for: other rules, another period or another reading.",
    },
    "diff.cause.new_record": {"nb": "Oppføringen er ny.", "en": "The record is new."},
    "diff.cause.gone_record": {"nb": "Oppføringen er tatt bort.", "en": "The record was taken away."},
    "diff.cause.unreadable": {
        "nb": "Filen har feil på den ene siden og kunne ikke leses der.",
        "en": "The file has mistakes on one side and could not be read there.",
    },
    "diff.cause.unfound": {
        "nb": "Opplysningene er endret, men det lot seg ikke finne hvilken endring som gjorde det.",
        "en": "The records were changed, but which change did it could not be found.",
    },
    "diff.may_be": {
        "nb": "Kan skyldes: {causes}. Rapporter alene viser ikke hva.",
        "en": "May be due to: {causes}. Reports alone do not show which.",
    },
    "diff.may_be.record": {"nb": "endrede opplysninger", "en": "changed records"},
    "diff.may_be.others": {
        "nb": "at andre oppføringer var med, eller ble vurdert hver for seg",
        "en": "other records having been read with it, or judged apart",
    },
    "diff.may_be.date": {"nb": "en dato som er passert", "en": "a date that passed"},
    "diff.may_be.rulebook": {"nb": "en annen regelbok", "en": "another rulebook"},
    "diff.may_be.setting": {"nb": "andre innstillinger", "en": "other settings"},
    "diff.line": {"nb": "{where}: {what}", "en": "{where}: {what}"},
    "diff.line.became": {"nb": "{path} var {before}, er nå {after}.", "en": "{path} was {before}, is now {after}."},
    "diff.line.changed": {"nb": "{path} er endret.", "en": "{path} was changed."},
    "diff.line.added": {"nb": "{path} er lagt til.", "en": "{path} was added."},
    "diff.line.added_value": {"nb": "{path}: {value} er lagt til.", "en": "{path}: {value} was added."},
    "diff.line.removed": {"nb": "{path} er tatt ut.", "en": "{path} was taken out."},
    "diff.line.removed_value": {"nb": "{path}: {value} er tatt ut.", "en": "{path}: {value} was taken out."},
    "diff.line.record_added": {"nb": "oppføringen {id} er ny.", "en": "the record {id} is new."},
    "diff.line.record_removed": {"nb": "oppføringen {id} er tatt bort.", "en": "the record {id} was taken away."},
}

ENDINGS = {
    "diff.exit.0": {
        "nb": "Utgangskode 0: ingenting som er nytt eller forverret, er «{limit}» eller verre.",
        "en": "Exit code 0: nothing that is new or worse is “{limit}” or graver.",
    },
    "diff.exit.0.open": {
        "nb": "Utgangskode 0: ingenting åpent som er nytt eller forverret, er «{limit}» eller verre.",
        "en": "Exit code 0: nothing open that is new or worse is “{limit}” or graver.",
    },
    "diff.exit.1": {
        "nb": "Utgangskode 1: noe som er nytt eller forverret, er «{limit}» eller verre.",
        "en": "Exit code 1: something that is new or worse is “{limit}” or graver.",
    },
    "diff.exit.1.open": {
        "nb": "Utgangskode 1: noe åpent som er nytt eller forverret, er «{limit}» eller verre.",
        "en": "Exit code 1: something open that is new or worse is “{limit}” or graver.",
    },
    "diff.exit.2": {"nb": "Utgangskode 2: B har feil i filene.", "en": "Exit code 2: there are mistakes in the files of B."},
    "diff.exit.never": {"nb": "Utgangskode 0: det er bedt om aldri å stoppe.", "en": "Exit code 0: asked never to fail."},
}

CALLS = {
    "diff.no_git": {"nb": "Programmet git finnes ikke her.", "en": "The program git is not here."},
    "diff.no_git.advice": {
        "nb": "Installer git, eller gi to mapper eller rapporter i stedet for revisjoner.",
        "en": "Install git, or give two folders or reports instead of revisions.",
    },
    "diff.no_repo": {
        "nb": "«{given}» er verken en fil eller en mappe, og mappen du står i ligger ikke i et git-depot.",
        "en": "“{given}” is neither a file nor a folder, and the folder you are in is in no git repository.",
    },
    "diff.no_repo.advice": {
        "nb": "Rett stien, eller gå til depotet før du gir en revisjon.",
        "en": "Correct the path, or go to the repository before you give a revision.",
    },
    "diff.no_revision": {
        "nb": "«{given}» er verken en fil, en mappe eller en revisjon i git.",
        "en": "“{given}” is neither a file, a folder nor a git revision.",
    },
    "diff.no_revision.advice": {
        "nb": "«git log --oneline» viser revisjonene; i CI må hele historikken hentes (fetch-depth: 0).",
        "en": "“git log --oneline” shows the revisions; in CI, the whole history must be fetched (fetch-depth: 0).",
    },
    "diff.not_in_revision": {"nb": "«{path}» finnes ikke i {revision}.", "en": "“{path}” is not in {revision}."},
    "diff.not_in_revision.advice": {
        "nb": "Skriv stien fra roten av depotet, som i main:mottak; ./mottak er sett fra mappen du står i.",
        "en": "Write the path from the root of the repository, as in main:centres; ./centres is seen from the folder you are in.",
    },
    "diff.git": {"nb": "git sier: {told}", "en": "git says: {told}"},
    "diff.git.advice": {"nb": "Se om depotet er helt og kan leses.", "en": "See whether the repository is whole and may be read."},
    "diff.not_json": {"nb": "{given} er ikke JSON.", "en": "{given} is no JSON."},
    "diff.not_a_report": {"nb": "{given} er ingen rapport i formen {wanted}.", "en": "{given} is no report in the form {wanted}."},
    "diff.other_schema": {
        "nb": "{given} har formen «{found}»; her leses bare {wanted}.",
        "en": "{given} has the form “{found}”; only {wanted} is read here.",
    },
    "diff.report_advice": {
        "nb": "Lag den med «mottak check --format json:FIL», med samme versjon av programmet.",
        "en": "Make it with “mottak check --format json:FILE”, with the same version of the program.",
    },
    "diff.reports_own": {
        "nb": "{option} kan ikke brukes når det ikke er noe å vurdere: en rapport svarer for sin egen dag og periode.",
        "en": "{option} cannot be used with nothing to judge: a report answers for its own day and period.",
    },
    "diff.reports_own.advice": {
        "nb": "Ta valget bort, eller gi en mappe eller en revisjon.",
        "en": "Leave it out, or give a folder or a revision.",
    },
    "diff.empty": {"nb": "Det er ingen oppføringer i {given}.", "en": "There are no records in {given}."},
}

HELP = {
    "help.diff": {
        "nb": "Vis hvilke vurderinger som er blitt verre, bedre, nye eller borte fra A til B, og hvorfor.",
        "en": "Show which verdicts got worse or better, are new or gone, from A to B, and why.",
    },
    "help.diff.a": {
        "nb": "En JSON-rapport, en fil eller mappe, eller en git-revisjon (REV eller REV:sti).",
        "en": "A JSON report, a file or folder, or a git revision (REV or REV:path).",
    },
    "help.diff.b": {"nb": "Det A sammenlignes med; skrives på samme måte.", "en": "What A is compared with; written the same way."},
    "help.diff.as_of": {
        "nb": "Datoen det spørres om på begge sider, ved dagens slutt. Utelatt: i dag; en rapport har sin egen.",
        "en": "The day the question is asked for on both sides, at its end. Default: today; a report has its own.",
    },
    "help.diff.as_of_a": {"nb": "En annen dato for A.", "en": "Another day for A."},
    "help.diff.year": {"nb": "Året det gjelder, på begge sider.", "en": "The year in question, on both sides."},
    "help.diff.period": {
        "nb": "Perioden, på begge sider: 2024, 2024-H1, 2024-05 eller 2024-01-01..2024-06-30. Utelatt: årene til de to datoene; en "
        "rapport har sin egen.",
        "en": "The period, on both sides: 2024, 2024-H1, 2024-05 or 2024-01-01..2024-06-30. Default: the years of the two days; a report "
        "has its own.",
    },
    "help.diff.select": {"nb": "Bare disse reglene; som for check.", "en": "Only these rules; as for check."},
    "help.diff.ignore": {"nb": "Alle regler utenom disse.", "en": "All rules but these."},
    "help.diff.rules": {"nb": "Mappe med flere regler i samme form.", "en": "A folder of more rules in the same form."},
    "help.diff.readings": {
        "nb": "Der teksten kan leses på to måter: begge, den strenge eller den milde.",
        "en": "Where a text can be read in two ways: both, the strict one or the lenient one.",
    },
    "help.diff.formats": {
        "nb": "table, markdown (til en kommentar) eller json; json:FIL skriver til en fil. Kan gjentas.",
        "en": "table, markdown (for a comment) or json; json:FILE writes to a file. May be repeated.",
    },
    "help.diff.fail_on": {
        "nb": "Det mildeste som gir utgangskode 1 når det er nytt eller forverret.",
        "en": "The mildest verdict that gives exit code 1 where it is new or worse.",
    },
    "help.diff.count": {"nb": "Hvilke funn som teller for utgangskoden.", "en": "Which findings count for the exit code."},
    "help.diff.lang": {"nb": "Språket: nb eller en.", "en": "The language: nb or en."},
    "help.diff.no_color": {"nb": "Uten farger.", "en": "No colours."},
    "call.needs.diff": {
        "nb": "to sider: rapporter, mapper eller git-revisjoner",
        "en": "two sides: reports, folders or git revisions",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**HEADINGS, **CAUSES, **ENDINGS, **CALLS, **HELP}
