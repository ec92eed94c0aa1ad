"""What `mottak diff` says: the changes, their causes, and what can be wrong with its two sides."""

from mottak_cli.locale.diff_help import HELP

HEADINGS = {
    "diff.title": {"nb": "Endringer fra {a} til {b}", "nn": "Endringar frå {a} til {b}", "en": "Changes from {a} to {b}"},
    "diff.asked": {
        "nb": "Per {as_of} · periode {first} til {last} · regelbok {rulebook}",
        "nn": "Per {as_of} · periode {first} til {last} · regelbok {rulebook}",
        "en": "As of {as_of} · period {first} to {last} · rulebook {rulebook}",
    },
    "diff.how.worse": {"nb": "Forverret: {n}", "nn": "Forverra: {n}", "en": "Worse: {n}"},
    "diff.how.new": {"nb": "Nytt: {n}", "nn": "Nytt: {n}", "en": "New: {n}"},
    "diff.how.unread": {
        "nb": "Kunne ikke leses i A, og er ikke sammenlignet: {n}",
        "nn": "Kunne ikkje lesast i A, og er ikkje samanlikna: {n}",
        "en": "Could not be read in A, and is not compared: {n}",
    },
    "diff.how.better": {"nb": "Bedret: {n}", "nn": "Betra: {n}", "en": "Better: {n}"},
    "diff.how.gone": {"nb": "Borte: {n}", "nn": "Borte: {n}", "en": "Gone: {n}"},
    "diff.none": {"nb": "Ingen vurdering er endret.", "nn": "Inga vurdering er endra.", "en": "No verdict has changed."},
    "diff.more.one": {
        "nb": "Og én til, som det ikke var plass til her.",
        "nn": "Og éi til, som det ikkje var plass til her.",
        "en": "And one more, for which there was no room here.",
    },
    "diff.more.other": {
        "nb": "Og {n} til, som det ikke var plass til her.",
        "nn": "Og {n} til, som det ikkje var plass til her.",
        "en": "And {n} more, for which there was no room here.",
    },
    "diff.mistakes.one": {
        "nb": "Én feil i filene til {side}; det som ikke kunne leses, er ikke sammenlignet.",
        "nn": "Éin feil i filene til {side}; det som ikkje kunne lesast, er ikkje samanlikna.",
        "en": "One mistake in the files of {side}; what could not be read was not compared.",
    },
    "diff.mistakes.other": {
        "nb": "{n} feil i filene til {side}; det som ikke kunne leses, er ikke sammenlignet.",
        "nn": "{n} feilar i filene til {side}; det som ikkje kunne lesast, er ikkje samanlikna.",
        "en": "{n} mistakes in the files of {side}; what could not be read was not compared.",
    },
    "diff.record.new": {"nb": "ny oppføring", "nn": "ny oppføring", "en": "new record"},
    "diff.record.gone": {"nb": "oppføringen er borte", "nn": "oppføringa er borte", "en": "the record is gone"},
    "diff.open": {"nb": "{verdict} (åpent)", "nn": "{verdict} (ope)", "en": "{verdict} (open)"},
    "diff.over": {"nb": "{verdict} (historikk)", "nn": "{verdict} (historikk)", "en": "{verdict} (history)"},
    "diff.no_such": {"nb": "ikke funnet", "nn": "ikkje funne", "en": "not found"},
    "diff.in": {"nb": "{place} i {side}", "nn": "{place} i {side}", "en": "{place} in {side}"},
    "diff.label.found": {"nb": "Funnet", "nn": "Funne", "en": "Found"},
    "diff.label.about": {"nb": "Gjelder", "nn": "Gjeld", "en": "About"},
    "diff.label.why": {"nb": "Hvorfor", "nn": "Kvifor", "en": "Why"},
    "diff.column.change": {"nb": "Endring", "nn": "Endring", "en": "Change"},
    "diff.column.record": {"nb": "Navn", "nn": "Namn", "en": "Name"},
    "diff.column.provision": {"nb": "Bestemmelse", "nn": "Føresegn", "en": "Provision"},
    "diff.column.found": {"nb": "Funnet", "nn": "Funne", "en": "Found"},
    "diff.column.why": {"nb": "Hvorfor", "nn": "Kvifor", "en": "Why"},
    "diff.column.place": {"nb": "Sted", "nn": "Stad", "en": "Place"},
}

CAUSES = {
    "diff.cause.date": {
        "nb": "En dato er passert mellom {a} og {b}; det skyldes ikke noe som er skrevet om.",
        "nn": "Ein dato er passert mellom {a} og {b}; det kjem ikkje av noko som er skrive om.",
        "en": "A date passed between {a} and {b}; nothing that was rewritten is why.",
    },
    "diff.cause.record": {
        "nb": "Opplysningene er endret; rapportene viser ikke hvilken linje.",
        "nn": "Opplysningane er endra; rapportane viser ikkje kva linje.",
        "en": "The records were changed; reports do not show on which line.",
    },
    "diff.cause.rulebook": {"nb": "Regelboken er en annen.", "nn": "Regelboka er ei anna.", "en": "The rulebook is another."},
    "diff.cause.setting": {
        "nb": "Det er spurt om noe annet: andre regler, en annen periode eller en annen lesemåte.",
        "nn": "Det er spurt om noko anna: andre reglar, ein annan periode eller ein annan lesemåte.",
        "en": "Something else was asked for: other rules, another period or another reading.",
    },
    "diff.cause.new_record": {"nb": "Oppføringen er ny.", "nn": "Oppføringa er ny.", "en": "The record is new."},
    "diff.cause.gone_record": {"nb": "Oppføringen er tatt bort.", "nn": "Oppføringa er teken bort.", "en": "The record was taken away."},
    "diff.cause.unreadable": {
        "nb": "Filen har feil på den ene siden og kunne ikke leses der.",
        "nn": "Fila har feil på den eine sida og kunne ikkje lesast der.",
        "en": "The file has mistakes on one side and could not be read there.",
    },
    "diff.cause.unfound": {
        "nb": "Opplysningene er endret, men det lot seg ikke finne hvilken endring som gjorde det.",
        "nn": "Opplysningane er endra, men det lét seg ikkje finne kva endring som gjorde det.",
        "en": "The records were changed, but which change did it could not be found.",
    },
    "diff.may_be": {
        "nb": "Kan skyldes: {causes}. Rapporter alene viser ikke hva.",
        "nn": "Kan kome av: {causes}. Rapportar åleine viser ikkje kva.",
        "en": "May be due to: {causes}. Reports alone do not show which.",
    },
    "diff.may_be.record": {"nb": "endrede opplysninger", "nn": "endra opplysningar", "en": "changed records"},
    "diff.may_be.others": {
        "nb": "at andre oppføringer var med, eller ble vurdert hver for seg",
        "nn": "at andre oppføringar var med, eller blei vurderte kvar for seg",
        "en": "other records having been read with it, or judged apart",
    },
    "diff.may_be.date": {"nb": "en dato som er passert", "nn": "ein dato som er passert", "en": "a date that passed"},
    "diff.may_be.rulebook": {"nb": "en annen regelbok", "nn": "ei anna regelbok", "en": "another rulebook"},
    "diff.may_be.setting": {"nb": "andre innstillinger", "nn": "andre innstillingar", "en": "other settings"},
    "diff.line": {"nb": "{where}: {what}", "nn": "{where}: {what}", "en": "{where}: {what}"},
    "diff.line.became": {
        "nb": "{path} var {before}, er nå {after}.",
        "nn": "{path} var {before}, er no {after}.",
        "en": "{path} was {before}, is now {after}.",
    },
    "diff.line.changed": {"nb": "{path} er endret.", "nn": "{path} er endra.", "en": "{path} was changed."},
    "diff.line.added": {"nb": "{path} er lagt til.", "nn": "{path} er lagt til.", "en": "{path} was added."},
    "diff.line.added_value": {
        "nb": "{path}: {value} er lagt til.",
        "nn": "{path}: {value} er lagt til.",
        "en": "{path}: {value} was added.",
    },
    "diff.line.removed": {"nb": "{path} er tatt ut.", "nn": "{path} er teke ut.", "en": "{path} was taken out."},
    "diff.line.removed_value": {
        "nb": "{path}: {value} er tatt ut.",
        "nn": "{path}: {value} er teke ut.",
        "en": "{path}: {value} was taken out.",
    },
    "diff.line.record_added": {"nb": "oppføringen {id} er ny.", "nn": "oppføringa {id} er ny.", "en": "the record {id} is new."},
    "diff.line.record_removed": {
        "nb": "oppføringen {id} er tatt bort.",
        "nn": "oppføringa {id} er teken bort.",
        "en": "the record {id} was taken away.",
    },
}

ENDINGS = {
    "diff.exit.0": {
        "nb": "Utgangskode 0: ingenting som er nytt eller forverret, er «{limit}» eller verre.",
        "nn": "Utgangskode 0: ingenting som er nytt eller forverra, er «{limit}» eller verre.",
        "en": "Exit code 0: nothing that is new or worse is “{limit}” or graver.",
    },
    "diff.exit.0.open": {
        "nb": "Utgangskode 0: ingenting åpent som er nytt eller forverret, er «{limit}» eller verre.",
        "nn": "Utgangskode 0: ingenting ope som er nytt eller forverra, er «{limit}» eller verre.",
        "en": "Exit code 0: nothing open that is new or worse is “{limit}” or graver.",
    },
    "diff.exit.1": {
        "nb": "Utgangskode 1: noe som er nytt eller forverret, er «{limit}» eller verre.",
        "nn": "Utgangskode 1: noko som er nytt eller forverra, er «{limit}» eller verre.",
        "en": "Exit code 1: something that is new or worse is “{limit}” or graver.",
    },
    "diff.exit.1.open": {
        "nb": "Utgangskode 1: noe åpent som er nytt eller forverret, er «{limit}» eller verre.",
        "nn": "Utgangskode 1: noko ope som er nytt eller forverra, er «{limit}» eller verre.",
        "en": "Exit code 1: something open that is new or worse is “{limit}” or graver.",
    },
    "diff.exit.2": {
        "nb": "Utgangskode 2: B har feil i filene.",
        "nn": "Utgangskode 2: B har feil i filene.",
        "en": "Exit code 2: there are mistakes in the files of B.",
    },
    "diff.exit.never": {
        "nb": "Utgangskode 0: det er bedt om aldri å stoppe.",
        "nn": "Utgangskode 0: det er bede om aldri å stoppe.",
        "en": "Exit code 0: asked never to fail.",
    },
}

CALLS = {
    "diff.no_git": {"nb": "Programmet git finnes ikke her.", "nn": "Programmet git finst ikkje her.", "en": "The program git is not here."},
    "diff.no_git.advice": {
        "nb": "Installer git, eller gi to mapper eller rapporter i stedet for revisjoner.",
        "nn": "Installer git, eller gi to mapper eller rapportar i staden for revisjonar.",
        "en": "Install git, or give two folders or reports instead of revisions.",
    },
    "diff.no_repo": {
        "nb": "«{given}» er verken en fil eller en mappe, og mappen du står i ligger ikke i et git-depot.",
        "nn": "«{given}» er verken ei fil eller ei mappe, og mappa du står i ligg ikkje i eit git-depot.",
        "en": "“{given}” is neither a file nor a folder, and the folder you are in is in no git repository.",
    },
    "diff.no_repo.advice": {
        "nb": "Rett stien, eller gå til depotet før du gir en revisjon.",
        "nn": "Rett stien, eller gå til depotet før du gir ein revisjon.",
        "en": "Correct the path, or go to the repository before you give a revision.",
    },
    "diff.no_revision": {
        "nb": "«{given}» er verken en fil, en mappe eller en revisjon i git.",
        "nn": "«{given}» er verken ei fil, ei mappe eller ein revisjon i git.",
        "en": "“{given}” is neither a file, a folder nor a git revision.",
    },
    "diff.no_revision.advice": {
        "nb": "«git log --oneline» viser revisjonene; i CI må hele historikken hentes (fetch-depth: 0).",
        "nn": "«git log --oneline» viser revisjonane; i CI må heile historikken hentast (fetch-depth: 0).",
        "en": "“git log --oneline” shows the revisions; in CI, the whole history must be fetched (fetch-depth: 0).",
    },
    "diff.not_in_revision": {
        "nb": "«{path}» finnes ikke i {revision}.",
        "nn": "«{path}» finst ikkje i {revision}.",
        "en": "“{path}” is not in {revision}.",
    },
    "diff.not_in_revision.advice": {
        "nb": "Skriv stien fra roten av depotet, som i main:mottak; ./mottak er sett fra mappen du står i.",
        "nn": "Skriv stien frå rota av depotet, som i main:mottak; ./mottak er sett frå mappa du står i.",
        "en": "Write the path from the root of the repository, as in main:centres; ./centres is seen from the folder you are in.",
    },
    "diff.git": {"nb": "git sier: {told}", "nn": "git seier: {told}", "en": "git says: {told}"},
    "diff.git.advice": {
        "nb": "Se om depotet er helt og kan leses.",
        "nn": "Sjå om depotet er heilt og kan lesast.",
        "en": "See whether the repository is whole and may be read.",
    },
    "diff.not_json": {"nb": "{given} er ikke JSON.", "nn": "{given} er ikkje JSON.", "en": "{given} is no JSON."},
    "diff.not_a_report": {
        "nb": "{given} er ingen rapport i formen {wanted}.",
        "nn": "{given} er ingen rapport i forma {wanted}.",
        "en": "{given} is no report in the form {wanted}.",
    },
    "diff.other_schema": {
        "nb": "{given} har formen «{found}»; her leses bare {wanted}.",
        "nn": "{given} har forma «{found}»; her blir berre {wanted} lese.",
        "en": "{given} has the form “{found}”; only {wanted} is read here.",
    },
    "diff.report_advice": {
        "nb": "Lag den med «mottak check --format json:FIL», med samme versjon av programmet.",
        "nn": "Lag han med «mottak check --format json:FIL», med same versjon av programmet.",
        "en": "Make it with “mottak check --format json:FILE”, with the same version of the program.",
    },
    "diff.reports_own": {
        "nb": "{option} kan ikke brukes når det ikke er noe å vurdere: en rapport svarer for sin egen dag og periode.",
        "nn": "{option} kan ikkje brukast når det ikkje er noko å vurdere: ein rapport svarer for sin eigen dag og periode.",
        "en": "{option} cannot be used with nothing to judge: a report answers for its own day and period.",
    },
    "diff.reports_own.advice": {
        "nb": "Ta valget bort, eller gi en mappe eller en revisjon.",
        "nn": "Ta bort valet, eller gi ei mappe eller ein revisjon.",
        "en": "Leave it out, or give a folder or a revision.",
    },
    "diff.empty": {
        "nb": "Det er ingen oppføringer i {given}.",
        "nn": "Det er ingen oppføringar i {given}.",
        "en": "There are no records in {given}.",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**HEADINGS, **CAUSES, **ENDINGS, **CALLS, **HELP}
