"""What is said of a data repo's settings: mistakes in the file, the pinned rulebook, and `mottak config`."""

SYNTAX = {
    "settings.syntax.equals": {
        "nb": "Her skulle det stått en nøkkel, et likhetstegn og en verdi.",
        "nn": "Her skulle det ha stått ein nøkkel, eit likskapsteikn og ein verdi.",
        "en": "A key, an equals sign and a value should stand here.",
    },
    "settings.syntax.equals.advice": {
        "nb": 'Skriv for eksempel lang = "nb".',
        "nn": 'Skriv til dømes lang = "nb".',
        "en": 'Write, for example, lang = "en".',
    },
    "settings.syntax.twice": {
        "nb": "Denne nøkkelen står to ganger.",
        "nn": "Denne nøkkelen står to gonger.",
        "en": "This key stands twice.",
    },
    "settings.syntax.twice.advice": {"nb": "Behold den ene.", "nn": "Behald den eine.", "en": "Keep one of them."},
    "settings.syntax.string": {"nb": "Teksten er ikke avsluttet.", "nn": "Teksten er ikkje avslutta.", "en": "The text is not closed."},
    "settings.syntax.string.advice": {
        "nb": "Sett et anførselstegn til slutt, likt det første.",
        "nn": "Set eit hermeteikn til slutt, likt det første.",
        "en": "End it with a quotation mark like the first one.",
    },
    "settings.syntax.backslash": {
        "nb": "En omvendt skråstrek kan ikke stå slik i en tekst.",
        "nn": "Ein omvend skråstrek kan ikkje stå slik i ein tekst.",
        "en": "A backslash cannot stand like this in a text.",
    },
    "settings.syntax.backslash.advice": {
        "nb": 'Skriv stier med skråstrek: "mottak/sor".',
        "nn": 'Skriv stiar med skråstrek: "mottak/sor".',
        "en": 'Write paths with forward slashes: "centres/south".',
    },
    "settings.syntax.value": {"nb": "Dette er ingen verdi.", "nn": "Dette er ingen verdi.", "en": "This is no value."},
    "settings.syntax.value.advice": {
        "nb": 'Sett anførselstegn rundt tekst: lang = "nb".',
        "nn": 'Set hermeteikn rundt tekst: lang = "nb".',
        "en": 'Put quotation marks around a text: lang = "en".',
    },
    "settings.syntax.bracket": {
        "nb": "En klamme er ikke lukket før dette.",
        "nn": "Ei klamme er ikkje lukka før dette.",
        "en": "A bracket was not closed before this.",
    },
    "settings.syntax.bracket.advice": {
        "nb": 'Lukk listen med ], og sett komma mellom tekstene: ["a", "b"].',
        "nn": 'Lukk lista med ], og set komma mellom tekstane: ["a", "b"].',
        "en": 'Close the list with ], and part its texts with commas: ["a", "b"].',
    },
    "settings.syntax.end": {
        "nb": "Her skulle linjen vært slutt.",
        "nn": "Her skulle linja ha vore slutt.",
        "en": "The line should have ended here.",
    },
    "settings.syntax.end.advice": {
        "nb": "Skriv bare én nøkkel på hver linje; merknader begynner med #.",
        "nn": "Skriv berre éin nøkkel på kvar linje; merknader byrjar med #.",
        "en": "Write one key a line; a comment begins with #.",
    },
    "settings.syntax.other": {
        "nb": "Her slutter filen å være TOML.",
        "nn": "Her sluttar fila å vere TOML.",
        "en": "From here the file is not TOML.",
    },
    "settings.syntax.other.advice": {
        "nb": "Se etter usynlige tegn og skrivefeil; https://toml.io viser formen.",
        "nn": "Sjå etter usynlege teikn og skrivefeil; https://toml.io viser forma.",
        "en": "Look for invisible characters and slips; https://toml.io shows the form.",
    },
    "settings.syntax.deep": {
        "nb": "Listene ligger for dypt i hverandre.",
        "nn": "Listene ligg for djupt i kvarandre.",
        "en": "The lists lie too deep in one another.",
    },
    "settings.syntax.deep.advice": {
        "nb": "Innstillinger trenger ikke mer enn én liste.",
        "nn": "Innstillingar treng ikkje meir enn éi liste.",
        "en": "A setting needs one list at most.",
    },
    "settings.not_utf8": {
        "nb": "Filen er ikke lagret som UTF-8.",
        "nn": "Fila er ikkje lagra som UTF-8.",
        "en": "The file is not saved as UTF-8.",
    },
    "settings.not_utf8.advice": {
        "nb": "Lagre den på nytt med tegnsettet UTF-8.",
        "nn": "Lagre henne på nytt med teiknsettet UTF-8.",
        "en": "Save it again with the encoding UTF-8.",
    },
}

VALUES = {
    "settings.unknown_key": {
        "nb": "Innstillingen «{key}» finnes ikke.",
        "nn": "Innstillinga «{key}» finst ikkje.",
        "en": "There is no setting “{key}”.",
    },
    "settings.unknown_key.advice": {"nb": "Her kan det stå {keys}.", "nn": "Her kan det stå {keys}.", "en": "What may stand here: {keys}."},
    "settings.unknown_key.heading": {
        "nb": "I mottak.toml står innstillingene øverst, uten overskrift; [tool.mottak] hører til i pyproject.toml.",
        "nn": "I mottak.toml står innstillingane øvst, utan overskrift; [tool.mottak] høyrer til i pyproject.toml.",
        "en": "In mottak.toml the settings stand at the top, under no heading; [tool.mottak] belongs in pyproject.toml.",
    },
    "settings.type": {
        "nb": "Her skal det stå {wanted}, ikke {kind}.",
        "nn": "Her skal det stå {wanted}, ikkje {kind}.",
        "en": "{wanted} should stand here, not {kind}.",
    },
    "settings.type.advice": {"nb": "Skriv det slik: {line}", "nn": "Skriv det slik: {line}", "en": "Write it like this: {line}"},
    "settings.kind.text": {"nb": "en tekst i anførselstegn", "nn": "ein tekst i hermeteikn", "en": "a text in quotation marks"},
    "settings.kind.texts": {"nb": "en liste av tekster", "nn": "ei liste av tekstar", "en": "a list of texts"},
    "settings.kind.number": {"nb": "et tall", "nn": "eit tal", "en": "a number"},
    "settings.kind.yes_no": {"nb": "true eller false", "nn": "true eller false", "en": "true or false"},
    "settings.kind.date": {"nb": "en dato eller et klokkeslett", "nn": "ein dato eller eit klokkeslett", "en": "a date or a time"},
    "settings.kind.list": {"nb": "en liste", "nn": "ei liste", "en": "a list"},
    "settings.kind.table": {"nb": "en tabell", "nn": "ein tabell", "en": "a table"},
    "settings.empty": {"nb": "Teksten er tom.", "nn": "Teksten er tom.", "en": "The text is empty."},
    "settings.empty.advice": {
        "nb": "Skriv en verdi, eller ta bort {key}.",
        "nn": "Skriv ein verdi, eller ta bort {key}.",
        "en": "Write a value, or take {key} out.",
    },
    "settings.word": {"nb": "«{value}» kan ikke stå her.", "nn": "«{value}» kan ikkje stå her.", "en": "“{value}” cannot stand here."},
    "settings.pin": {
        "nb": "«{value}» er verken en versjon av regelboken eller begynnelsen på et fingeravtrykk.",
        "nn": "«{value}» er verken ein versjon av regelboka eller byrjinga på eit fingeravtrykk.",
        "en": "“{value}” is neither a version of the rulebook nor the beginning of a digest.",
    },
    "settings.pin.advice": {
        "nb": 'Skriv "2026.1", eller minst åtte tegn av det «mottak --version» viser: "sha256:0128a9ff".',
        "nn": 'Skriv "2026.1", eller minst åtte teikn av det «mottak --version» viser: "sha256:0128a9ff".',
        "en": 'Write "2026.1", or at least eight digits of what “mottak --version” shows: "sha256:0128a9ff".',
    },
    "settings.backslash": {
        "nb": "«{value}» har omvendt skråstrek.",
        "nn": "«{value}» har omvend skråstrek.",
        "en": "“{value}” holds a backslash.",
    },
    "settings.backslash.advice": {
        "nb": "Skriv stier med skråstrek (/), også på Windows.",
        "nn": "Skriv stiar med skråstrek (/), også på Windows.",
        "en": "Write paths with forward slashes, on Windows too.",
    },
    "settings.stdin": {
        "nb": "«{value}» er standard inn, og kan bare stå på kommandolinjen.",
        "nn": "«{value}» er standard inn, og kan berre stå på kommandolinja.",
        "en": "“{value}” is standard input, and may stand on the command line alone.",
    },
    "settings.stdin.advice": {
        "nb": "Skriv en fil eller en mappe.",
        "nn": "Skriv ei fil eller ei mappe.",
        "en": "Write a file or a folder.",
    },
    "settings.outside": {
        "nb": "«{value}» ligger ikke under mappen som innstillingene står i.",
        "nn": "«{value}» ligg ikkje under mappa som innstillingane står i.",
        "en": "“{value}” does not lie below the folder of these settings.",
    },
    "settings.outside.advice": {
        "nb": "Skriv mønsteret sett fra den mappen, som arkiv eller **/kladd-*.yaml.",
        "nn": "Skriv mønsteret sett frå den mappa, som arkiv eller **/kladd-*.yaml.",
        "en": "Write the pattern as seen from that folder, as archive or **/draft-*.yaml.",
    },
    "settings.everything": {"nb": "«{value}» utelater alt.", "nn": "«{value}» utelèt alt.", "en": "“{value}” leaves everything out."},
    "settings.everything.advice": {
        "nb": "Skriv hvilke filer eller mapper det gjelder.",
        "nn": "Skriv kva filer eller mapper det gjeld.",
        "en": "Say which files or folders are meant.",
    },
    "settings.pattern": {
        "nb": "«{value}» er ikke et mønster.",
        "nn": "«{value}» er ikkje eit mønster.",
        "en": "“{value}” is not a pattern.",
    },
    "settings.pattern.advice": {
        "nb": "Skriv tegnene mellom [ og ] i stigende rekkefølge, som [a-z].",
        "nn": "Skriv teikna mellom [ og ] i stigande rekkjefølgje, som [a-z].",
        "en": "Write the characters between [ and ] in rising order, as [a-z].",
    },
    "settings.no_folder": {"nb": "Det er ingen slik mappe.", "nn": "Det er inga slik mappe.", "en": "There is no such folder."},
    "settings.no_folder.advice": {
        "nb": "Skriv mappen sett fra den mappen som innstillingene står i.",
        "nn": "Skriv mappa sett frå den mappa som innstillingane står i.",
        "en": "Write the folder as seen from the folder of these settings.",
    },
    "settings.no_path.advice": {
        "nb": "Skriv filen eller mappen sett fra den mappen som innstillingene står i.",
        "nn": "Skriv fila eller mappa sett frå den mappa som innstillingane står i.",
        "en": "Write the file or folder as seen from the folder of these settings.",
    },
    "settings.see_config": {
        "nb": "«mottak config» viser hva som gjelder.",
        "nn": "«mottak config» viser kva som gjeld.",
        "en": "“mottak config” shows what is in force.",
    },
}

TOLD = {
    "settings.excluded": {
        "nb": "Hoppet over {path}: utelatt av «exclude» ({place}).",
        "nn": "Hoppa over {path}: utelaten av «exclude» ({place}).",
        "en": "Skipped {path}: left out by “exclude” ({place}).",
    },
    "settings.all_excluded": {
        "nb": "«exclude» ({place}) utelater alle filene under {path}.",
        "nn": "«exclude» ({place}) utelèt alle filene under {path}.",
        "en": "“exclude” ({place}) leaves out every file below {path}.",
    },
    "settings.all_excluded.advice": {
        "nb": "Endre mønstrene, eller skriv navnet på filen eller mappen: det som er nevnt i kommandoen, blir alltid lest.",
        "nn": "Endre mønstera, eller skriv namnet på fila eller mappa: det som er nemnt i kommandoen, blir alltid lese.",
        "en": "Change the patterns, or name the file or folder itself: what the command names is always read.",
    },
    "settings.other_rulebook": {
        "nb": "Regelboken er en annen enn den som er låst i innstillingene: {version} ({digest}), ikke {pinned}.",
        "nn": "Regelboka er ei anna enn den som er låst i innstillingane: {version} ({digest}), ikkje {pinned}.",
        "en": "The rulebook is another than the one pinned in the settings: {version} ({digest}), not {pinned}.",
    },
    "settings.other_rulebook.note": {
        "nb": "Merk: {told} Vurderingene kan være andre enn dere venter.",
        "nn": "Merk: {told} Vurderingane kan vere andre enn de ventar.",
        "en": "Note: {told} Verdicts may differ from what you expect.",
    },
}

CONFIG = {
    "settings.config.file": {"nb": "Innstillinger fra {file}", "nn": "Innstillingar frå {file}", "en": "Settings from {file}"},
    "settings.config.no_file": {
        "nb": "Ingen mottak.toml, og ingen [tool.mottak] i en pyproject.toml, herfra og oppover.",
        "nn": "Inga mottak.toml, og ingen [tool.mottak] i ei pyproject.toml, herifrå og oppover.",
        "en": "No mottak.toml, and no [tool.mottak] in a pyproject.toml, from here upwards.",
    },
    "settings.config.key": {"nb": "Innstilling", "nn": "Innstilling", "en": "Setting"},
    "settings.config.value": {"nb": "Verdi", "nn": "Verdi", "en": "Value"},
    "settings.config.source": {"nb": "Kommer fra", "nn": "Kjem frå", "en": "Comes from"},
    "settings.config.default": {"nb": "standard", "nn": "standard", "en": "default"},
    "settings.config.option": {"nb": "valget {option}", "nn": "valet {option}", "en": "option {option}"},
    "settings.config.environment": {"nb": "miljøvariabelen {name}", "nn": "miljøvariabelen {name}", "en": "environment {name}"},
    "settings.config.none": {"nb": "ingen", "nn": "ingen", "en": "none"},
    "settings.config.all": {"nb": "alle", "nn": "alle", "en": "all"},
    "settings.config.today": {"nb": "i dag", "nn": "i dag", "en": "today"},
    "settings.config.yes": {"nb": "ja", "nn": "ja", "en": "yes"},
    "settings.config.no": {"nb": "nei", "nn": "nei", "en": "no"},
}

CATALOGUE: dict[str, dict[str, str]] = {**SYNTAX, **VALUES, **TOLD, **CONFIG}
