"""What `mottak rules` and the page of the whole rulebook say."""

RULES = {
    "rules.rule": {"nb": "Regel", "en": "Rule"},
    "rules.title": {"nb": "Tittel", "en": "Title"},
    "rules.modality": {"nb": "Verb", "en": "Verb"},
    "rules.acts": {"nb": "Hvem", "en": "Who"},
    "rules.count.one": {"nb": "1 regel i {documents} dokumenter.", "en": "1 rule in {documents} documents."},
    "rules.count.other": {"nb": "{n} regler i {documents} dokumenter.", "en": "{n} rules in {documents} documents."},
    "coverage.provision": {"nb": "Bestemmelse", "en": "Provision"},
    "coverage.how": {"nb": "Dekning", "en": "Coverage"},
    "coverage.judged": {"nb": "vurderes", "en": "judged"},
    "coverage.outside": {"nb": "vurderes (utenfor dokumentet)", "en": "judged (outside source)"},
    "coverage.text": {"nb": "tekst", "en": "text"},
    "coverage.general": {"nb": "tekst, vises av {rules}", "en": "text, shown by {rules}"},
    "coverage.later": {"nb": "senere", "en": "later"},
    "coverage.counts": {
        "nb": "{judged} vurderes, {text} tekst, {later} senere: {state}",
        "en": "{judged} judged, {text} text, {later} later: {state}",
    },
    "coverage.complete": {"nb": "komplett", "en": "complete"},
    "coverage.partial": {"nb": "ikke komplett", "en": "not complete"},
    "coverage.not_yet": {"nb": "ennå ikke i regelboken", "en": "not yet in the rulebook"},
    "cases.says": {"nb": "Eksempel", "en": "Case"},
    "cases.outcome": {"nb": "Utfall", "en": "Outcome"},
    "cases.ok": {"nb": "stemmer", "en": "agrees"},
    "cases.not_ok": {"nb": "avviker", "en": "differs"},
    "cases.count": {"nb": "{right} av {n} eksempler stemmer, for {rules} regler.", "en": "{right} of {n} cases agree, for {rules} rules."},
    "cases.none": {"nb": "Ingen eksempler under {path}.", "en": "No cases below {path}."},
    "cases.none_advice": {
        "nb": "Eksempler ligger i mappen «cases» ved siden av reglene.",
        "en": "Cases lie in a folder “cases” beside the rules.",
    },
}

PAGE = {
    "page.title": {"nb": "Regelboken", "en": "The rulebook"},
    "page.intro": {
        "nb": "Versjon {version}: {rules} bestemmelser vurderes, fra {documents} dokumenter. Resten står som tekst og vurderes ikke.",
        "en": "Version {version}: {rules} provisions judged, of {documents} documents. The rest stand as text and are not judged.",
    },
    "page.made": {
        "nb": "Siden er laget av filene under rules/; en test holder den lik dem. English: [rulebook.md](rulebook.md).",
        "en": "This page is made from the files under rules/, and a test keeps it so. Bokmål: [rulebook.nb.md](rulebook.nb.md).",
    },
    "page.provision": {"nb": "Bestemmelse", "en": "Provision"},
    "page.asks": {"nb": "Krav", "en": "What it asks"},
    "page.acts": {"nb": "Hvem som handler; hvor det vurderes", "en": "Who acts; where it is judged"},
    "page.weight": {"nb": "Vekt", "en": "Weight"},
    "page.dates": {"nb": "Gjelder", "en": "In force"},
    "page.shall": {"nb": "plikt", "en": "shall"},
    "page.should": {"nb": "bør", "en": "should"},
    "page.strive": {"nb": "tilstrebe", "en": "strive"},
    "page.modality": {"nb": "{modality} («{verb}»)", "nn": "{modality} («{verb}»)", "en": "{modality} (“{verb}”)"},
    "page.serious": {"nb": "mildnes ikke i oppstartsfasen", "en": "not softened in the start-up phase"},
    "page.ours": {"nb": "hviler på et tall av vårt eget", "en": "rests on a number of ours"},
    "page.owed_after_closing": {"nb": "består etter stenging", "en": "stays owed after closing"},
    "page.register": {"nb": "Register over tolkninger", "en": "Register of interpretations"},
    "page.register_intro": {
        "nb": "Der teksten kan leses på flere måter, står valget her med den andre lesningen og vurderingene som henger på det. "
        "Der det er to lesninger, vurderer `--readings strict` og `--readings lenient` etter den ene; valg og egne tall rører de ikke.",
        "en": "Where a text can be read in several ways, the choice stands here with the other reading and the verdicts that hang on it. "
        "Where there are two readings, `--readings strict` and `--readings lenient` judge by one; choices and numbers of ours stay.",
    },
    "page.register_two_readings": {
        "nb": "To lesninger: det bare den ene kaller brudd, er «bør vurderes»",
        "en": "Two readings: what only one calls a breach is “to be considered”",
    },
    "page.register_choice": {
        "nb": "Valg: én lesning, vurdert som om teksten sa det",
        "en": "Choices: a single reading, held to as though the source spelled it out",
    },
    "page.register_ours": {
        "nb": "Tall av vårt eget: det som bare hviler på dem, er «bør vurderes»",
        "en": "Numbers of ours: what rests on them alone is “to be considered”",
    },
    "page.rules": {"nb": "Bestemmelser", "en": "Provisions"},
    "page.name": {"nb": "Navn", "en": "Name"},
    "page.says": {"nb": "Valget, den andre lesningen, og hva som snur", "en": "The choice, the other reading, and what flips"},
}

CATALOGUE: dict[str, dict[str, str]] = {**RULES, **PAGE}
