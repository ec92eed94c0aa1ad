"""What `mottak explain` says of a rule, a key or a word."""

LABELS = {
    "explain.requires": {"nb": "Krav", "nn": "Krav", "en": "Requires"},
    "explain.why": {"nb": "Hvorfor", "nn": "Kvifor", "en": "Why"},
    "explain.remedy": {"nb": "Gjør", "nn": "Gjer", "en": "Mend"},
    "explain.source": {"nb": "Kilde", "nn": "Kjelde", "en": "Source"},
    "explain.link": {"nb": "Lenke", "nn": "Lenkje", "en": "Link"},
    "explain.verb": {"nb": "Verb", "nn": "Verb", "en": "Verb"},
    "explain.acts": {"nb": "Hvem", "nn": "Kven", "en": "Who"},
    "explain.judged_on": {"nb": "Vurderes på", "nn": "Vurdert på", "en": "Judged on"},
    "explain.dates": {"nb": "Gjelder", "nn": "Gjeld", "en": "In force"},
    "explain.binds": {"nb": "Binder", "nn": "Bind", "en": "Binds"},
    "explain.serious": {"nb": "Alvorlig", "nn": "Alvorleg", "en": "Serious"},
    "explain.closing": {"nb": "Avvikling", "nn": "Avvikling", "en": "Closing"},
    "explain.how": {"nb": "Vurdering", "nn": "Vurdering", "en": "Judging"},
    "explain.reads": {"nb": "Leser", "nn": "Les", "en": "Reads"},
    "explain.reads_of.centre": {"nb": "Leser i mottakenes filer", "nn": "Les i filene til mottaka", "en": "Reads in the centres' records"},
    "explain.reads_of.region": {
        "nb": "Leser i regionenes filer",
        "nn": "Les i filene til regionane",
        "en": "Reads in the regions' records",
    },
    "explain.reads_of.other_region": {
        "nb": "Leser i andre regioners filer",
        "nn": "Les i filene til andre regionar",
        "en": "Reads in other regions' records",
    },
    "explain.reads_of.directorate": {
        "nb": "Leser i direktoratets fil",
        "nn": "Les i fila til direktoratet",
        "en": "Reads in the directorate's record",
    },
    "explain.outside": {"nb": "utenfor dokumentet", "nn": "utanfor dokumentet", "en": "outside source"},
    "explain.no_date": {
        "nb": "alle dager; kilden har ingen dato",
        "nn": "alle dagar; kjelda har ingen dato",
        "en": "on all days; the source gives no date",
    },
    "explain.from": {"nb": "fra {first}", "nn": "frå {first}", "en": "from {first}"},
    "explain.to": {"nb": "til og med {last}", "nn": "til og med {last}", "en": "through {last}"},
    "explain.between": {"nb": "fra {first} til og med {last}", "nn": "frå {first} til og med {last}", "en": "from {first} through {last}"},
    "explain.firm_from": {
        "nb": "brudd før {day} blir «bør vurderes»",
        "nn": "brot før {day} blir «bør vurderast»",
        "en": "a breach before {day} becomes “to be considered”",
    },
    "explain.dated": {"nb": "datert {day}", "nn": "datert {day}", "en": "dated {day}"},
    "explain.changed": {"nb": "endret {day}", "nn": "endra {day}", "en": "changed {day}"},
    "explain.is_serious": {
        "nb": "mildnes aldri i oppstartsfasen",
        "nn": "blir aldri mildna i oppstartsfasen",
        "en": "never softened in the start-up phase",
    },
    "explain.stays_owed": {
        "nb": "består også etter at mottaket er stengt, når plikten først har oppstått",
        "nn": "står ved lag også etter at mottaket er stengt, når plikta først har oppstått",
        "en": "once it has arisen it stays owed after the centre has closed",
    },
    "explain.children": {"nb": "mottak der det bor barn", "nn": "mottak der det bur barn", "en": "centres where children live"},
    "explain.every_centre": {"nb": "alle mottak", "nn": "alle mottak", "en": "all centres"},
    "explain.every_regional_office": {
        "nb": "regionkontorene (ikke transittenheten)",
        "nn": "regionkontora (ikkje transitteininga)",
        "en": "the regional offices (not the transit unit)",
    },
    "explain.every_region": {
        "nb": "regionkontorene og transittenheten",
        "nn": "regionkontora og transitteininga",
        "en": "the regional offices and the transit unit",
    },
    "explain.every_transit_unit": {"nb": "transittenheten", "nn": "transitteininga", "en": "the transit unit"},
    "explain.every_directorate": {"nb": "direktoratet", "nn": "direktoratet", "en": "the directorate"},
    "explain.exempt": {"nb": "unntatt: {kinds}", "nn": "unnatekne: {kinds}", "en": "exempt: {kinds}"},
    "explain.doubtful": {"nb": "andre typer: to lesninger", "nn": "andre typar: to lesingar", "en": "other kinds: two readings"},
    "explain.chosen": {
        "nb": "kan velges bort i filen (circulars)",
        "nn": "kan veljast bort i fila (circulars)",
        "en": "a record may leave it out (circulars)",
    },
    "explain.text": {"nb": "Tekst: vurderes ikke.", "nn": "Tekst: blir ikkje vurdert.", "en": "Text: not judged."},
    "explain.general": {
        "nb": "Vurderes ikke for seg; vises av {rules}.",
        "nn": "Blir ikkje vurdert for seg; blir vist av {rules}.",
        "en": "Not judged by itself; shown by {rules}.",
    },
    "explain.later": {
        "nb": "Vurderes i en kommende versjon.",
        "nn": "Blir vurdert i ein kommande versjon.",
        "en": "Judged in a coming version.",
    },
    "modality.shall": {"nb": "Plikt: brudd er avvik.", "nn": "Plikt: brot er avvik.", "en": "A duty: a breach is a non-conformity."},
    "modality.should": {
        "nb": "Bør: en mangel er «bør vurderes».",
        "nn": "Bør: ein mangel er «bør vurderast».",
        "en": "Should: a lack is “to be considered”.",
    },
    "modality.strive": {
        "nb": "Skal tilstrebe: en mangel er «bør vurderes».",
        "nn": "Skal strekkje seg etter: ein mangel er «bør vurderast».",
        "en": "To strive for: a lack is “to be considered”.",
    },
    "kind.choice": {"nb": "Valg", "nn": "Val", "en": "Choice"},
    "kind.two_readings": {"nb": "To lesninger", "nn": "To lesingar", "en": "Two readings"},
    "kind.ours": {"nb": "Vårt eget", "nn": "Vårt eige", "en": "Ours"},
}

PARTIES = {
    "record_kind.centre": {"nb": "mottakets fil", "nn": "fila til mottaket", "en": "the centre's record"},
    "record_kind.region": {"nb": "regionens fil", "nn": "fila til regionen", "en": "the region's record"},
    "record_kind.directorate": {"nb": "direktoratets fil", "nn": "fila til direktoratet", "en": "the directorate's record"},
}

WORDS = {
    "word.is_key": {"nb": "nøkkel", "nn": "nøkkel", "en": "key"},
    "means.fail": {
        "nb": "Noe som skal eller må gjøres, var ikke gjort disse dagene. Gir utgangskode 1.",
        "nn": "Noko som skal eller må gjerast, var ikkje gjort desse dagane. Gir utgangskode 1.",
        "en": "Something that shall or must be done was not done on those days. Gives exit code 1.",
    },
    "means.unknown": {
        "nb": "Filen sier ikke nok til å vite det, eller bare dokumentasjon kan vise det og den mangler. Gir utgangskode 1.",
        "nn": "Fila seier ikkje nok til å vite det, eller berre dokumentasjon kan vise det og han manglar. Gir utgangskode 1.",
        "en": "The file does not say enough to know, or only evidence can show it and there is none. Gives exit code 1.",
    },
    "means.warn": {
        "nb": "Noe som bør gjøres, er ikke gjort, eller noe gjør et avvik mildere; rapporten sier hva.",
        "nn": "Noko som bør gjerast, er ikkje gjort, eller noko gjer eit avvik mildare; rapporten seier kva.",
        "en": "Something that should be done is not, or something makes a breach milder; the report says what.",
    },
    "means.pending": {
        "nb": "Ikke gjort ennå, og fristen er ikke ute; rapporten sier når den er det.",
        "nn": "Ikkje gjort enno, og fristen er ikkje ute; rapporten seier når han er det.",
        "en": "Not done yet, and there is still time; the report says until when.",
    },
    "means.waived": {
        "nb": "Ville vært brudd, men UDI har gitt dispensasjon for disse dagene.",
        "nn": "Ville ha vore brot, men UDI har gitt dispensasjon for desse dagane.",
        "en": "Would be a breach, but UDI has granted a dispensation for those days.",
    },
    "means.pass": {
        "nb": "Kravet er oppfylt alle dagene det gjaldt.",
        "nn": "Kravet er oppfylt alle dagane det galdt.",
        "en": "The requirement was met on every day it held.",
    },
    "means.not_applicable": {
        "nb": "Kravet gjaldt ikke, eller ingenting i perioden utløste det; rapporten sier hvorfor.",
        "nn": "Kravet galdt ikkje, eller ingenting i perioden utløyste det; rapporten seier kvifor.",
        "en": "The requirement did not hold, or nothing in the period called for it; the report says why.",
    },
    "word.is_word": {"nb": "ord", "nn": "ord", "en": "word"},
    "word.found_under": {"nb": "Står under", "nn": "Står under", "en": "Found under"},
    "word.words": {"nb": "Ord", "nn": "Ord", "en": "Words"},
    "word.holds": {"nb": "Nøkler i den", "nn": "Nøklar i han", "en": "Keys in it"},
    "word.read_by": {"nb": "Leses av", "nn": "Blir lesen av", "en": "Read by"},
    "word.start_up": {
        "nb": "Er også med på å avgjøre oppstartsfasen, som mildner brudd på alle regler om mottak, unntatt de alvorlige.",
        "nn": "Er også med på å avgjere oppstartsfasen, som mildnar brot på alle reglar om mottak, så nær som dei alvorlege.",
        "en": "Also helps to decide the start-up phase, which softens breaches of all rules on centres except the serious ones.",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**LABELS, **PARTIES, **WORDS}
