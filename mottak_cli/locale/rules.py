"""What `mottak rules` and the page of the whole rulebook say."""

RULES = {
    "rules.rule": {"nb": "Regel", "nn": "Regel", "en": "Rule"},
    "rules.title": {"nb": "Tittel", "nn": "Tittel", "en": "Title"},
    "rules.modality": {"nb": "Verb", "nn": "Verb", "en": "Verb"},
    "rules.acts": {"nb": "Hvem", "nn": "Kven", "en": "Who"},
    "rules.count.one": {
        "nb": "1 regel i {documents} dokumenter.",
        "nn": "1 regel i {documents} dokument.",
        "en": "1 rule in {documents} documents.",
    },
    "rules.count.other": {
        "nb": "{n} regler i {documents} dokumenter.",
        "nn": "{n} reglar i {documents} dokument.",
        "en": "{n} rules in {documents} documents.",
    },
    "coverage.provision": {"nb": "Bestemmelse", "nn": "Føresegn", "en": "Provision"},
    "coverage.how": {"nb": "Dekning", "nn": "Dekning", "en": "Coverage"},
    "coverage.judged": {"nb": "vurderes", "nn": "blir vurdert", "en": "judged"},
    "coverage.outside": {"nb": "vurderes (utenfor dokumentet)", "nn": "blir vurdert (utanfor dokumentet)", "en": "judged (outside source)"},
    "coverage.text": {"nb": "tekst", "nn": "tekst", "en": "text"},
    "coverage.general": {"nb": "tekst, vises av {rules}", "nn": "tekst, vist av {rules}", "en": "text, shown by {rules}"},
    "coverage.later": {"nb": "senere", "nn": "seinare", "en": "later"},
    "coverage.counts": {
        "nb": "{judged} vurderes, {text} tekst, {later} senere: {state}",
        "nn": "{judged} blir vurderte, {text} tekst, {later} seinare: {state}",
        "en": "{judged} judged, {text} text, {later} later: {state}",
    },
    "coverage.complete": {"nb": "komplett", "nn": "komplett", "en": "complete"},
    "coverage.partial": {"nb": "ikke komplett", "nn": "ikkje komplett", "en": "not complete"},
    "coverage.not_yet": {"nb": "ennå ikke i regelboken", "nn": "enno ikkje i regelboka", "en": "not yet in the rulebook"},
    "cases.says": {"nb": "Eksempel", "nn": "Døme", "en": "Case"},
    "cases.outcome": {"nb": "Utfall", "nn": "Utfall", "en": "Outcome"},
    "cases.ok": {"nb": "stemmer", "nn": "stemmer", "en": "agrees"},
    "cases.not_ok": {"nb": "avviker", "nn": "avvik", "en": "differs"},
    "cases.count": {
        "nb": "{right} av {n} eksempler stemmer, for {rules} regler.",
        "nn": "{right} av {n} døme stemmer, for {rules} reglar.",
        "en": "{right} of {n} cases agree, for {rules} rules.",
    },
    "cases.none": {"nb": "Ingen eksempler under {path}.", "nn": "Ingen døme under {path}.", "en": "No cases below {path}."},
    "cases.none_advice": {
        "nb": "Eksempler ligger i mappen «cases» ved siden av reglene.",
        "nn": "Døme ligg i mappa «cases» ved sida av reglane.",
        "en": "Cases lie in a folder “cases” beside the rules.",
    },
}

PAGE = {
    "page.title": {"nb": "Regelboken", "nn": "Regelboka", "en": "The rulebook"},
    "page.intro": {
        "nb": "Versjon {version}: {rules} bestemmelser vurderes, fra {documents} dokumenter. Resten står som tekst og vurderes ikke.",
        "nn": "Versjon {version}: {rules} føresegner blir vurderte, frå {documents} dokument. Resten står som tekst og blir ikkje vurdert.",
        "en": "Version {version}: {rules} provisions judged, of {documents} documents. The rest stand as text and are not judged.",
    },
    "page.made": {
        "nb": "Siden er laget av filene under rules/; en test holder den lik dem. "
        "Nynorsk: [rulebook.nn.md](rulebook.nn.md). English: [rulebook.md](rulebook.md).",
        "nn": "Sida er laga av filene under rules/; ein test held henne lik dei. "
        "Bokmål: [rulebook.nb.md](rulebook.nb.md). English: [rulebook.md](rulebook.md).",
        "en": "This page is made from the files under rules/, and a test keeps it so. "
        "Bokmål: [rulebook.nb.md](rulebook.nb.md). Nynorsk: [rulebook.nn.md](rulebook.nn.md).",
    },
    "page.provision": {"nb": "Bestemmelse", "nn": "Føresegn", "en": "Provision"},
    "page.asks": {"nb": "Krav", "nn": "Krav", "en": "What it asks"},
    "page.acts": {
        "nb": "Hvem som handler; hvor det vurderes",
        "nn": "Kven som handlar; kvar det blir vurdert",
        "en": "Who acts; where it is judged",
    },
    "page.weight": {"nb": "Vekt", "nn": "Vekt", "en": "Weight"},
    "page.dates": {"nb": "Gjelder", "nn": "Gjeld", "en": "In force"},
    "page.shall": {"nb": "plikt", "nn": "plikt", "en": "shall"},
    "page.should": {"nb": "bør", "nn": "bør", "en": "should"},
    "page.strive": {"nb": "tilstrebe", "nn": "strekkje seg etter", "en": "strive"},
    "page.modality": {"nb": "{modality} («{verb}»)", "nn": "{modality} («{verb}»)", "en": "{modality} (“{verb}”)"},
    "page.serious": {
        "nb": "mildnes ikke i oppstartsfasen",
        "nn": "blir ikkje mildna i oppstartsfasen",
        "en": "not softened in the start-up phase",
    },
    "page.ours": {"nb": "hviler på et tall av vårt eget", "nn": "kviler på eit tal vi har sett sjølve", "en": "rests on a number of ours"},
    "page.owed_after_closing": {"nb": "består etter stenging", "nn": "står ved lag etter stenging", "en": "stays owed after closing"},
    "page.register": {"nb": "Register over tolkninger", "nn": "Register over tolkingar", "en": "Register of interpretations"},
    "page.register_intro": {
        "nb": "Der teksten kan leses på flere måter, står valget her med den andre lesningen og vurderingene som henger på det. "
        "Der det er to lesninger, vurderer `--readings strict` og `--readings lenient` etter den ene; valg og egne tall rører de ikke.",
        "nn": "Der teksten kan lesast på fleire måtar, står valet her med den andre lesinga og vurderingane som heng på det. "
        "Der det er to lesingar, vurderer `--readings strict` og `--readings lenient` etter den eine; val og eigne tal "
        "rører dei ikkje.",
        "en": "Where a text can be read in several ways, the choice stands here with the other reading and the verdicts that hang on it. "
        "Where there are two readings, `--readings strict` and `--readings lenient` judge by one; choices and numbers of ours stay.",
    },
    "page.register_two_readings": {
        "nb": "To lesninger: det bare den ene kaller brudd, er «bør vurderes»",
        "nn": "To lesingar: det berre den eine kallar brot, er «bør vurderast»",
        "en": "Two readings: what only one calls a breach is “to be considered”",
    },
    "page.register_choice": {
        "nb": "Valg: én lesning, vurdert som om teksten sa det",
        "nn": "Val: éi lesing, vurdert som om teksten sa det",
        "en": "Choices: a single reading, held to as though the source spelled it out",
    },
    "page.register_ours": {
        "nb": "Tall av vårt eget: det som bare hviler på dem, er «bør vurderes»",
        "nn": "Tal vi har sett sjølve: det som berre kviler på dei, er «bør vurderast»",
        "en": "Numbers of ours: what rests on them alone is “to be considered”",
    },
    "page.rules": {"nb": "Bestemmelser", "nn": "Føresegner", "en": "Provisions"},
    "page.name": {"nb": "Navn", "nn": "Namn", "en": "Name"},
    "page.says": {
        "nb": "Valget, den andre lesningen, og hva som snur",
        "nn": "Valet, den andre lesinga, og kva som snur",
        "en": "The choice, the other reading, and what flips",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**RULES, **PAGE}
