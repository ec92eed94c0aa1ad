"""Mistakes in rule files, for those who write rules (rules/README.md)."""

WRONG = {
    "rule.wrong.missing": {"nb": "nøkkelen mangler", "nn": "nøkkelen manglar", "en": "the key is missing"},
    "rule.wrong.unknown": {"nb": "nøkkelen finnes ikke", "nn": "nøkkelen finst ikkje", "en": "there is no such key"},
    "rule.wrong.word": {"nb": "her kan det stå {known}", "nn": "her kan det stå {known}", "en": "what may stand here is {known}"},
    "rule.wrong.text": {"nb": "her skal det stå tekst", "nn": "her skal det stå tekst", "en": "there should be a text here"},
    "rule.wrong.empty": {"nb": "her er det tomt", "nn": "her er det tomt", "en": "there is nothing here"},
    "rule.wrong.list": {"nb": "her skal det stå en liste", "nn": "her skal det stå ei liste", "en": "there should be a list here"},
    "rule.wrong.number": {
        "nb": "her skal det stå et helt tall",
        "nn": "her skal det stå eit heilt tal",
        "en": "there should be a whole number",
    },
    "rule.wrong.yes_no": {
        "nb": "her skal det stå true eller false",
        "nn": "her skal det stå true eller false",
        "en": "this should be true or false",
    },
    "rule.wrong.mapping": {
        "nb": "her skal det stå nøkler med verdier",
        "nn": "her skal det stå nøklar med verdiar",
        "en": "there should be keys with values here",
    },
    "rule.wrong.path": {
        "nb": "her skal det stå nøkler med punktum mellom",
        "nn": "her skal det stå nøklar med punktum mellom",
        "en": "there should be keys here, with dots between",
    },
    "rule.wrong.date": {
        "nb": "her skal det stå en dato, som 2024-03-05",
        "nn": "her skal det stå ein dato, som 2024-03-05",
        "en": "there should be a date here, such as 2024-03-05",
    },
    "rule.wrong.other": {"nb": "{said}", "nn": "{said}", "en": "{said}"},
    "rule.params.not_both": {
        "nb": "{one} og {other} kan ikke stå sammen",
        "nn": "{one} og {other} kan ikkje stå saman",
        "en": "{one} and {other} cannot stand together",
    },
    "rule.params.one_of": {
        "nb": "minst én av {keys} må være med",
        "nn": "minst éin av {keys} må vere med",
        "en": "at least one of {keys} must be there",
    },
    "rule.params.just_one": {
        "nb": "bare én av {keys} skal være med",
        "nn": "berre éin av {keys} skal vere med",
        "en": "one of {keys} must be there, and one alone",
    },
    "rule.params.needs": {"nb": "{key} trenger {other}", "nn": "{key} treng {other}", "en": "{key} needs {other}"},
}
"""What does not fit, as it stands in brackets in `rule.shape`."""

CATALOGUE = {
    **WRONG,
    "rule.shape": {
        "nb": "passer ikke med formen for regelfiler ({problem})",
        "nn": "passar ikkje med forma for regelfiler ({problem})",
        "en": "does not fit the form of rule files ({problem})",
    },
    "rule.see_readme": {
        "nb": "Feltene er forklart i rules/README.md.",
        "nn": "Felta er forklarte i rules/README.md.",
        "en": "The fields are explained in rules/README.md.",
    },
    "rule.key.did_you_mean": {"nb": "Mente du «{key}»?", "nn": "Meinte du «{key}»?", "en": "Did you mean “{key}”?"},
    "rule.key.known": {"nb": "Her kan det stå {keys}.", "nn": "Her kan det stå {keys}.", "en": "What may stand here: {keys}."},
    "rule.twice": {
        "nb": "{id} står også i {file}",
        "nn": "{id} står også i {file}",
        "en": "{id} is also in {file}",
    },
    "rule.twice.advice": {
        "nb": "Gi regelen sin egen id, eller ta bort den ene filen.",
        "nn": "Gi regelen ein eigen id, eller ta bort den eine fila.",
        "en": "Give the rule an id of its own, or take one of the files away.",
    },
    "rule.no_circular": {
        "nb": "det finnes ikke noe dokument {id} i regelboken",
        "nn": "det finst ikkje noko dokument {id} i regelboka",
        "en": "the rulebook has no document {id}",
    },
    "rule.no_circular.advice": {
        "nb": "Id-en begynner med dokumentets id, for eksempel RS-2019-002/3.1; nye dokumenter trenger en circular.yaml.",
        "nn": "Id-en byrjar med id-en til dokumentet, til dømes RS-2019-002/3.1; nye dokument treng ei circular.yaml.",
        "en": "The id begins with that of the document, as in RS-2019-002/3.1; a new document needs a circular.yaml.",
    },
    "rule.file_name": {
        "nb": "{id} hører ikke i en fil med dette navnet",
        "nn": "{id} høyrer ikkje til i ei fil med dette namnet",
        "en": "{id} does not belong in a file of this name",
    },
    "rule.file_name.advice": {
        "nb": "Filen heter det som står etter skråstreken i id-en, og .yaml.",
        "nn": "Fila heiter det som står etter skråstreken i id-en, og .yaml.",
        "en": "The file is named what follows the slash of the id, and .yaml.",
    },
    "rule.versions_overlap": {
        "nb": "denne versjonen begynner før den forrige slutter, eller slutter før den begynner",
        "nn": "denne versjonen byrjar før den førre sluttar, eller sluttar før han byrjar",
        "en": "this version begins before the one above ends, or ends before it begins",
    },
    "rule.versions_overlap.advice": {
        "nb": "La hver versjon slutte dagen før den neste begynner, eldste først.",
        "nn": "La kvar versjon slutte dagen før den neste byrjar, eldste først.",
        "en": "Let each version end the day before the next begins, the oldest first.",
    },
    "rule.no_primitive": {
        "nb": "{check} er ingen kjent sjekk",
        "nn": "{check} er ingen kjend sjekk",
        "en": "{check} is no known check",
    },
    "rule.no_primitive.advice": {"nb": "Mente du {checks}?", "nn": "Meinte du {checks}?", "en": "Did you mean {checks}?"},
    "rule.no_field": {
        "nb": "{path} finnes ikke i datafilene",
        "nn": "{path} finst ikkje i datafilene",
        "en": "records have no {path}",
    },
    "rule.field.did_you_mean": {"nb": "Mente du {path}?", "nn": "Meinte du {path}?", "en": "Did you mean {path}?"},
    "rule.no_sentence": {
        "nb": "setningen «{key}» mangler",
        "nn": "setninga «{key}» manglar",
        "en": "the sentence “{key}” is missing",
    },
    "rule.idle_sentence": {
        "nb": "setningen «{key}» blir aldri brukt av denne sjekken",
        "nn": "setninga «{key}» blir aldri brukt av denne sjekken",
        "en": "this check never uses the sentence “{key}”",
    },
    "rule.idle_flag": {
        "nb": "har ingen virkning på denne regelen",
        "nn": "har ingen verknad på denne regelen",
        "en": "has no effect on this rule",
    },
    "rule.idle_flag.advice": {
        "nb": "serious og ours gjelder bare det som skal eller må; owed_after_closing bare sjekker av frister og hendelser.",
        "nn": "serious og ours gjeld berre det som skal eller må; owed_after_closing berre sjekkar av fristar og hendingar.",
        "en": "serious and ours are for what shall or must be; owed_after_closing only for checks of deadlines and events.",
    },
    "rule.provision_twice": {
        "nb": "{id} står både som tekst og som regel, eller to ganger",
        "nn": "{id} står både som tekst og som regel, eller to gonger",
        "en": "{id} stands as text and as a rule, or twice",
    },
    "rule.provision_twice.advice": {
        "nb": "En bestemmelse er enten en regelfil eller en tekst i circular.yaml.",
        "nn": "Ei føresegn er anten ei regelfil eller ein tekst i circular.yaml.",
        "en": "A provision is either a rule file or a text in circular.yaml.",
    },
    "rule.no_rule": {
        "nb": "{id} er ingen bestemmelse i dette dokumentet",
        "nn": "{id} er inga føresegn i dette dokumentet",
        "en": "{id} is no provision of this document",
    },
}
