"""What is said of baselines: how findings stand to one, how it is written, and what can be wrong with its file."""

STANDING = {
    "baseline.known": {"nb": "kjent", "nn": "kjent", "en": "known"},
    "baseline.new": {"nb": "nytt", "nn": "nytt", "en": "new"},
    "baseline.worse": {"nb": "verre", "nn": "verre", "en": "worse"},
    "label.baseline": {"nb": "Kjent?", "nn": "Kjent?", "en": "Known?"},
    "baseline.told.known": {"nb": "Ja, står i grunnlinjen.", "nn": "Ja, står i grunnlinja.", "en": "Yes, it is in the baseline."},
    "baseline.told.new": {"nb": "Nei, nytt siden grunnlinjen.", "nn": "Nei, nytt sidan grunnlinja.", "en": "No, new since the baseline."},
    "baseline.told.worse": {"nb": "Verre enn i grunnlinjen.", "nn": "Verre enn i grunnlinja.", "en": "Worse than in the baseline."},
    "baseline.told.date_passed": {
        "nb": "Bare fordi tiden har gått: da grunnlinjen ble laget, var det ikke slik, heller ikke etter det som står i filen nå.",
        "nn": "Berre fordi tida har gått: då grunnlinja blei laga, var det ikkje slik, heller ikkje etter det som står i fila no.",
        "en": "Only because days have passed: on the baseline's day it was not so, not even by what the file says now.",
    },
    "baseline.summary": {
        "nb": "Mot grunnlinjen {file} (per {as_of}): {counts}.",
        "nn": "Mot grunnlinja {file} (per {as_of}): {counts}.",
        "en": "Against the baseline {file} (as of {as_of}): {counts}.",
    },
    "baseline.count.new.one": {"nb": "{n} ny", "nn": "{n} ny", "en": "{n} new"},
    "baseline.count.new.other": {"nb": "{n} nye", "nn": "{n} nye", "en": "{n} new"},
    "baseline.count.worse": {"nb": "{n} verre", "nn": "{n} verre", "en": "{n} worse"},
    "baseline.count.known.one": {"nb": "{n} kjent", "nn": "{n} kjend", "en": "{n} known"},
    "baseline.count.known.other": {"nb": "{n} kjente", "nn": "{n} kjende", "en": "{n} known"},
    "baseline.count.fixed": {"nb": "{n} ikke lenger funnet", "nn": "{n} ikkje lenger funne", "en": "{n} no longer found"},
    "baseline.passed.one": {
        "nb": "Ett av de nye eller verre forholdene er det bare fordi tiden har gått.",
        "nn": "Eitt av dei nye eller verre forholda er det berre fordi tida har gått.",
        "en": "One of the new or worse ones is so only because days have passed.",
    },
    "baseline.passed.other": {
        "nb": "{n} av de nye eller verre forholdene er det bare fordi tiden har gått.",
        "nn": "{n} av dei nye eller verre forholda er det berre fordi tida har gått.",
        "en": "{n} of the new or worse ones are so only because days have passed.",
    },
    "baseline.fixed": {
        "nb": "Ikke lenger funnet, men står i grunnlinjen",
        "nn": "Ikkje lenger funne, men står i grunnlinja",
        "en": "No longer found, but in the baseline",
    },
    "baseline.exit.0": {
        "nb": "Utgangskode 0: ingenting nytt eller verre er så alvorlig som «{limit}».",
        "nn": "Utgangskode 0: ingenting nytt eller verre er så alvorleg som «{limit}».",
        "en": "Exit code 0: nothing new or worse is as grave as “{limit}”.",
    },
    "baseline.exit.0.open": {
        "nb": "Utgangskode 0: ingen åpne funn som er nye eller verre, er så alvorlige som «{limit}».",
        "nn": "Utgangskode 0: ingen opne funn som er nye eller verre, er så alvorlege som «{limit}».",
        "en": "Exit code 0: no open finding that is new or worse is as grave as “{limit}”.",
    },
    "baseline.exit.1": {
        "nb": "Utgangskode 1: minst ett funn som er nytt eller verre, er «{limit}» eller alvorligere.",
        "nn": "Utgangskode 1: minst eitt funn som er nytt eller verre, er «{limit}» eller meir alvorleg.",
        "en": "Exit code 1: at least one finding that is new or worse is “{limit}” or graver.",
    },
    "baseline.exit.1.open": {
        "nb": "Utgangskode 1: minst ett åpent funn som er nytt eller verre, er «{limit}» eller alvorligere.",
        "nn": "Utgangskode 1: minst eitt ope funn som er nytt eller verre, er «{limit}» eller meir alvorleg.",
        "en": "Exit code 1: at least one open finding that is new or worse is “{limit}” or graver.",
    },
}

TOLD = {
    "baseline.other_rulebook": {
        "nb": "Merk: grunnlinjen er laget med en annen regelbok ({version}). Noe kan være nytt fordi reglene er andre.",
        "nn": "Merk: grunnlinja er laga med ei anna regelbok ({version}). Noko kan vere nytt fordi reglane er andre.",
        "en": "Note: the baseline was made with another rulebook ({version}). Some things may be new because the rules differ.",
    },
    "baseline.other_readings": {
        "nb": "Merk: grunnlinjen er laget med en annen verdi av --readings.",
        "nn": "Merk: grunnlinja er laga med ein annan verdi av --readings.",
        "en": "Note: the baseline was made with another value of --readings.",
    },
    "baseline.other_period": {
        "nb": "Merk: grunnlinjen gjelder {first} til {last}. Det som bare hører til dager utenfor, står ikke i den og er her nytt.",
        "nn": "Merk: grunnlinja gjeld {first} til {last}. Det som berre høyrer til dagar utanfor, står ikkje i henne og er nytt her.",
        "en": "Note: the baseline is about {first} to {last}. What belongs to other days alone is not in it, and is new here.",
    },
    "baseline.written.one": {
        "nb": "Skrev {file} med ett forhold.",
        "nn": "Skreiv {file} med eitt forhold.",
        "en": "Wrote {file} with one matter.",
    },
    "baseline.written.other": {
        "nb": "Skrev {file} med {n} forhold.",
        "nn": "Skreiv {file} med {n} forhold.",
        "en": "Wrote {file} with {n} matters.",
    },
    "baseline.written_again.one": {
        "nb": "Skrev {file} med ett forhold: {added} kom til, {kept} sto der fra før, {gone} er tatt ut.",
        "nn": "Skreiv {file} med eitt forhold: {added} kom til, {kept} stod der frå før, {gone} er tekne ut.",
        "en": "Wrote {file} with one matter: {added} added, {kept} kept, {gone} taken out.",
    },
    "baseline.written_again.other": {
        "nb": "Skrev {file} med {n} forhold: {added} kom til, {kept} sto der fra før, {gone} er tatt ut.",
        "nn": "Skreiv {file} med {n} forhold: {added} kom til, {kept} stod der frå før, {gone} er tekne ut.",
        "en": "Wrote {file} with {n} matters: {added} added, {kept} kept, {gone} taken out.",
    },
    "baseline.pruned.one": {
        "nb": "Tok ut ett forhold som ikke lenger er funnet, av {file}; {left} står igjen.",
        "nn": "Tok eitt forhold som ikkje lenger er funne, ut av {file}; {left} står att.",
        "en": "Took one matter that is no longer found out of {file}; {left} left.",
    },
    "baseline.pruned.other": {
        "nb": "Tok ut {n} forhold som ikke lenger er funnet, av {file}; {left} står igjen.",
        "nn": "Tok {n} forhold som ikkje lenger er funne, ut av {file}; {left} står att.",
        "en": "Took {n} matters that are no longer found out of {file}; {left} left.",
    },
    "baseline.untouched.one": {
        "nb": "{file} er ikke rørt: rett feilen over først, så grunnlinjen får med alt.",
        "nn": "{file} er ikkje rørt: rett feilen over først, så grunnlinja får med alt.",
        "en": "{file} was left as it is: mend the error above first, so that nothing is missing from the baseline.",
    },
    "baseline.untouched.other": {
        "nb": "{file} er ikke rørt: rett de {n} feilene over først, så grunnlinjen får med alt.",
        "nn": "{file} er ikkje rørt: rett dei {n} feilane over først, så grunnlinja får med alt.",
        "en": "{file} was left as it is: mend the {n} errors above first, so that nothing is missing from the baseline.",
    },
    "baseline.missing": {
        "nb": "Det er ingen grunnlinje {file}.",
        "nn": "Det finst inga grunnlinje {file}.",
        "en": "There is no baseline {file}.",
    },
    "baseline.missing.advice": {
        "nb": "Lag den med «mottak baseline write {file}».",
        "nn": "Lag henne med «mottak baseline write {file}».",
        "en": "Make it with “mottak baseline write {file}”.",
    },
}

WRONG = {
    "baseline.wrong.syntax": {
        "nb": "Grunnlinjen er ikke gyldig JSON her.",
        "nn": "Grunnlinja er ikkje gyldig JSON her.",
        "en": "The baseline is no valid JSON here.",
    },
    "baseline.wrong.syntax.advice": {
        "nb": "Hent filen tilbake fra versjonskontrollen, eller lag den på nytt med «mottak baseline write».",
        "nn": "Hent fila tilbake frå versjonskontrollen, eller lag henne på nytt med «mottak baseline write».",
        "en": "Take the file back from version control, or make it anew with “mottak baseline write”.",
    },
    "baseline.wrong.conflict": {
        "nb": "Her står en flettekonflikt.",
        "nn": "Her står ein flettekonflikt.",
        "en": "Here is a merge conflict.",
    },
    "baseline.wrong.conflict.advice": {
        "nb": "Behold linjene fra den ene eller begge sidene, eller lag filen på nytt med «mottak baseline write».",
        "nn": "Behald linjene frå den eine eller begge sidene, eller lag fila på nytt med «mottak baseline write».",
        "en": "Keep the lines of one side or of both, or make the file anew with “mottak baseline write”.",
    },
    "baseline.wrong.schema": {
        "nb": "Dette er ingen grunnlinje som denne versjonen kan lese; «schema» skal være {schema}.",
        "nn": "Dette er inga grunnlinje som denne versjonen kan lese; «schema» skal vere {schema}.",
        "en": "This is no baseline that this version can read; “schema” should be {schema}.",
    },
    "baseline.wrong.schema.advice": {
        "nb": "Lag den på nytt med «mottak baseline write».",
        "nn": "Lag henne på nytt med «mottak baseline write».",
        "en": "Make it anew with “mottak baseline write”.",
    },
    "baseline.wrong.missing": {"nb": "En nøkkel mangler: {name}.", "nn": "Ein nøkkel manglar: {name}.", "en": "A key is missing: {name}."},
    "baseline.wrong.missing.advice": {
        "nb": "Ta ut hele linjen, eller lag filen på nytt med «mottak baseline write».",
        "nn": "Ta ut heile linja, eller lag fila på nytt med «mottak baseline write».",
        "en": "Take out the whole line, or make the file anew with “mottak baseline write”.",
    },
    "baseline.wrong.unknown_key": {
        "nb": "Et forhold har ingen nøkkel {name}.",
        "nn": "Eit forhold har ingen nøkkel {name}.",
        "en": "A matter has no key {name}.",
    },
    "baseline.wrong.unknown_key.advice": {
        "nb": "Hent linjen tilbake slik programmet skrev den, eller ta den ut.",
        "nn": "Hent linja tilbake slik programmet skreiv henne, eller ta henne ut.",
        "en": "Take the line back as the program wrote it, or take it out.",
    },
    "baseline.wrong.entries": {"nb": "Her skal det stå en liste.", "nn": "Her skal det stå ei liste.", "en": "A list should stand here."},
    "baseline.wrong.entries.advice": {
        "nb": "Lag filen på nytt med «mottak baseline write».",
        "nn": "Lag fila på nytt med «mottak baseline write».",
        "en": "Make the file anew with “mottak baseline write”.",
    },
    "baseline.wrong.entry": {
        "nb": "Her skal det stå et forhold med nøkler.",
        "nn": "Her skal det stå eit forhold med nøklar.",
        "en": "A matter with keys should stand here.",
    },
    "baseline.wrong.entry.advice": {"nb": "Ta ut linjen.", "nn": "Ta ut linja.", "en": "Take out the line."},
    "baseline.wrong.word": {
        "nb": "«{value}» kan ikke stå her.",
        "nn": "«{value}» kan ikkje stå her.",
        "en": "“{value}” cannot stand here.",
    },
    "baseline.wrong.word.advice": {
        "nb": "Hent linjen tilbake slik programmet skrev den, eller ta den ut.",
        "nn": "Hent linja tilbake slik programmet skreiv henne, eller ta henne ut.",
        "en": "Take the line back as the program wrote it, or take it out.",
    },
    "baseline.wrong.open_or_ended": {
        "nb": "Et forhold er enten åpent («open») eller over («ended»), ikke begge deler og ikke ingen av dem.",
        "nn": "Eit forhold er anten ope («open») eller over («ended»), ikkje begge delar og ikkje ingen av dei.",
        "en": "A matter is either open (“open”) or over (“ended”), not both and not neither.",
    },
    "baseline.wrong.open_or_ended.advice": {
        "nb": "Hent linjen tilbake slik programmet skrev den, eller ta den ut.",
        "nn": "Hent linja tilbake slik programmet skreiv henne, eller ta henne ut.",
        "en": "Take the line back as the program wrote it, or take it out.",
    },
    "baseline.wrong.twice": {
        "nb": "Forholdet står to ganger; forhold nummer {other} er det samme.",
        "nn": "Forholdet står to gonger; forhold nummer {other} er det same.",
        "en": "This matter stands here twice; number {other} is the same.",
    },
    "baseline.wrong.twice.advice": {"nb": "Behold den ene linjen.", "nn": "Behald den eine linja.", "en": "Keep one of the lines."},
}

ABSENT = {
    "baseline.aside.one": {
        "nb": "Merk: ett forhold gjelder {records}, i en fil som ikke ble vurdert (exclude, eller utenfor paths), og blir stående.",
        "nn": "Merk: eitt forhold gjeld {records}, i ei fil som ikkje blei vurdert (exclude, eller utanfor paths), og blir ståande.",
        "en": "Note: one matter is about {records}, in a file that was not judged (exclude, or outside paths), and stays.",
    },
    "baseline.aside.other": {
        "nb": "Merk: {n} forhold gjelder {records}, i filer som ikke ble vurdert (exclude, eller utenfor paths), og blir stående.",
        "nn": "Merk: {n} forhold gjeld {records}, i filer som ikkje blei vurderte (exclude, eller utanfor paths), og blir ståande.",
        "en": "Note: {n} matters are about {records}, in files that were not judged (exclude, or outside paths), and stay.",
    },
    "baseline.waiting.one": {
        "nb": "Merk: ett forhold hos {records} avhenger av oppføringer i filer som ikke ble vurdert (exclude, eller utenfor paths), "
        "og blir stående.",
        "nn": "Merk: eitt forhold hos {records} avheng av oppføringar i filer som ikkje blei vurderte (exclude, eller utanfor paths), "
        "og blir ståande.",
        "en": "Note: one matter of {records} hangs on records in files that were not judged (exclude, or outside paths), and stays.",
    },
    "baseline.waiting.other": {
        "nb": "Merk: {n} forhold hos {records} avhenger av oppføringer i filer som ikke ble vurdert (exclude, eller utenfor paths), "
        "og blir stående.",
        "nn": "Merk: {n} forhold hos {records} avheng av oppføringar i filer som ikkje blei vurderte (exclude, eller utanfor paths), "
        "og blir ståande.",
        "en": "Note: {n} matters of {records} hang on records in files that were not judged (exclude, or outside paths), and stay.",
    },
    "baseline.absent.one": {
        "nb": "Merk: ett forhold gjelder {records}, som ikke er blant filene, og blir stående. Er den borte for godt, gi hele depotet "
        "(mappen med .git, eller det som står som paths i mottak.toml).",
        "nn": "Merk: eitt forhold gjeld {records}, som ikkje er blant filene, og blir ståande. Er ho borte for godt, gi heile depotet "
        "(mappa med .git, eller det som står som paths i mottak.toml).",
        "en": "Note: one matter is about {records}, which is not among the files, and stays. If that is gone for good, give the whole "
        "repository (the folder with .git, or what stands as paths in mottak.toml).",
    },
    "baseline.absent.other": {
        "nb": "Merk: {n} forhold gjelder {records}, som ikke er blant filene, og blir stående. Er noe av det borte for godt, gi hele "
        "depotet (mappen med .git, eller det som står som paths i mottak.toml).",
        "nn": "Merk: {n} forhold gjeld {records}, som ikkje er blant filene, og blir ståande. Er noko av det borte for godt, gi heile "
        "depotet (mappa med .git, eller det som står som paths i mottak.toml).",
        "en": "Note: {n} matters are about {records}, not among the files, and stay. If any of that is gone for good, give the whole "
        "repository (the folder with .git, or what stands as paths in mottak.toml).",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**STANDING, **TOLD, **WRONG, **ABSENT}
