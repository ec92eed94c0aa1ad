"""What `mottak explain` says of a rule, a key or a word."""

LABELS = {
    "explain.requires": {"nb": "Krav", "en": "Requires"},
    "explain.why": {"nb": "Hvorfor", "en": "Why"},
    "explain.remedy": {"nb": "Gjør", "en": "Mend"},
    "explain.source": {"nb": "Kilde", "en": "Source"},
    "explain.link": {"nb": "Lenke", "en": "Link"},
    "explain.verb": {"nb": "Verb", "en": "Verb"},
    "explain.acts": {"nb": "Hvem", "en": "Who"},
    "explain.judged_on": {"nb": "Vurderes på", "en": "Judged on"},
    "explain.dates": {"nb": "Gjelder", "en": "In force"},
    "explain.binds": {"nb": "Binder", "en": "Binds"},
    "explain.serious": {"nb": "Alvorlig", "en": "Serious"},
    "explain.closing": {"nb": "Avvikling", "en": "Closing"},
    "explain.how": {"nb": "Vurdering", "en": "Judging"},
    "explain.reads": {"nb": "Leser", "en": "Reads"},
    "explain.outside": {"nb": "utenfor dokumentet", "en": "outside source"},
    "explain.no_date": {"nb": "alle dager; kilden har ingen dato", "en": "on all days; the source gives no date"},
    "explain.from": {"nb": "fra {first}", "en": "from {first}"},
    "explain.to": {"nb": "til og med {last}", "en": "through {last}"},
    "explain.between": {"nb": "fra {first} til og med {last}", "en": "from {first} through {last}"},
    "explain.firm_from": {
        "nb": "brudd før {day} blir «bør vurderes»",
        "en": "a breach before {day} becomes “to be considered”",
    },
    "explain.dated": {"nb": "datert {day}", "en": "dated {day}"},
    "explain.changed": {"nb": "endret {day}", "en": "changed {day}"},
    "explain.is_serious": {
        "nb": "mildnes aldri i oppstartsfasen",
        "en": "never softened in the start-up phase",
    },
    "explain.stays_owed": {
        "nb": "består også etter at mottaket er stengt, når plikten først har oppstått",
        "en": "once it has arisen it stays owed after the centre has closed",
    },
    "explain.children": {"nb": "mottak der det bor barn", "en": "centres where children live"},
    "explain.every_centre": {"nb": "alle mottak", "en": "all centres"},
    "explain.every_regional_office": {
        "nb": "regionkontorene (ikke transittenheten)",
        "en": "the regional offices (not the transit unit)",
    },
    "explain.every_region": {"nb": "regionkontorene og transittenheten", "en": "the regional offices and the transit unit"},
    "explain.every_transit_unit": {"nb": "transittenheten", "en": "the transit unit"},
    "explain.every_directorate": {"nb": "direktoratet", "en": "the directorate"},
    "explain.exempt": {"nb": "unntatt: {kinds}", "en": "exempt: {kinds}"},
    "explain.doubtful": {"nb": "andre typer: to lesninger", "en": "other kinds: two readings"},
    "explain.chosen": {"nb": "kan velges bort i filen (circulars)", "en": "a record may leave it out (circulars)"},
    "explain.text": {"nb": "Tekst: vurderes ikke.", "en": "Text: not judged."},
    "explain.general": {"nb": "Vurderes ikke for seg; vises av {rules}.", "en": "Not judged by itself; shown by {rules}."},
    "explain.later": {"nb": "Vurderes i en kommende versjon.", "en": "Judged in a coming version."},
    "modality.shall": {"nb": "Plikt: brudd er avvik.", "en": "A duty: a breach is a non-conformity."},
    "modality.should": {"nb": "Bør: en mangel er «bør vurderes».", "en": "Should: a lack is “to be considered”."},
    "modality.strive": {"nb": "Skal tilstrebe: en mangel er «bør vurderes».", "en": "To strive for: a lack is “to be considered”."},
    "kind.choice": {"nb": "Valg", "en": "Choice"},
    "kind.two_readings": {"nb": "To lesninger", "en": "Two readings"},
    "kind.ours": {"nb": "Vårt eget", "en": "Ours"},
}

PARTIES = {
    "record_kind.centre": {"nb": "mottakets fil", "en": "the centre's record"},
    "record_kind.region": {"nb": "regionens fil", "en": "the region's record"},
    "record_kind.directorate": {"nb": "direktoratets fil", "en": "the directorate's record"},
}

WORDS = {
    "word.is_key": {"nb": "nøkkel", "en": "key"},
    "means.fail": {
        "nb": "Noe som skal eller må gjøres, var ikke gjort disse dagene. Gir utgangskode 1.",
        "en": "Something that shall or must be done was not done on those days. Gives exit code 1.",
    },
    "means.unknown": {
        "nb": "Filen sier ikke nok til å vite det, eller bare dokumentasjon kan vise det og den mangler. Gir utgangskode 1.",
        "en": "The file does not say enough to know, or only evidence can show it and there is none. Gives exit code 1.",
    },
    "means.warn": {
        "nb": "Noe som bør gjøres, er ikke gjort, eller noe gjør et avvik mildere; rapporten sier hva.",
        "en": "Something that should be done is not, or something makes a breach milder; the report says what.",
    },
    "means.pending": {
        "nb": "Ikke gjort ennå, og fristen er ikke ute; rapporten sier når den er det.",
        "en": "Not done yet, and there is still time; the report says until when.",
    },
    "means.waived": {
        "nb": "Ville vært brudd, men UDI har gitt dispensasjon for disse dagene.",
        "en": "Would be a breach, but UDI has granted a dispensation for those days.",
    },
    "means.pass": {"nb": "Kravet er oppfylt alle dagene det gjaldt.", "en": "The requirement was met on every day it held."},
    "means.not_applicable": {
        "nb": "Kravet gjaldt ikke, eller ingenting i perioden utløste det; rapporten sier hvorfor.",
        "en": "The requirement did not hold, or nothing in the period called for it; the report says why.",
    },
    "word.is_word": {"nb": "ord", "en": "word"},
    "word.found_under": {"nb": "Står under", "en": "Found under"},
    "word.words": {"nb": "Ord", "en": "Words"},
    "word.holds": {"nb": "Nøkler i den", "en": "Keys in it"},
    "word.read_by": {"nb": "Leses av", "en": "Read by"},
    "word.start_up": {
        "nb": "Er også med på å avgjøre oppstartsfasen, som mildner brudd på alle regler om mottak, unntatt de alvorlige.",
        "en": "Also helps to decide the start-up phase, which softens breaches of all rules on centres except the serious ones.",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**LABELS, **PARTIES, **WORDS}
