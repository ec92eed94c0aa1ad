"""What reports say, in every language. Option help is in `locale.help`, errors of the call in `locale.call`.

The reasons and softenings keep the bare names that the engine gives them.
"""

VERDICTS = {
    "verdict.fail": {"nb": "avvik", "en": "non-conformity"},
    "verdict.unknown": {"nb": "ikke dokumentert", "en": "not documented"},
    "verdict.warn": {"nb": "bør vurderes", "en": "to be considered"},
    "verdict.pending": {"nb": "frist ikke ute", "en": "not yet due"},
    "verdict.waived": {"nb": "dispensasjon", "en": "dispensation"},
    "verdict.pass": {"nb": "oppfylt", "en": "met"},
    "verdict.not_applicable": {"nb": "ikke aktuelt", "en": "not applicable"},
    "verdict.attested": {"nb": "oppfylt (egenerklært)", "en": "met (self-declared)"},
}

TALLY = {
    "tally.fail.one": {"nb": "1 avvik", "en": "1 non-conformity"},
    "tally.fail.other": {"nb": "{n} avvik", "en": "{n} non-conformities"},
    "tally.unknown": {"nb": "{n} ikke dokumentert", "en": "{n} not documented"},
    "tally.warn": {"nb": "{n} bør vurderes", "en": "{n} to be considered"},
    "tally.pending": {"nb": "{n} frist ikke ute", "en": "{n} not yet due"},
    "tally.waived.one": {"nb": "1 dispensasjon", "en": "1 dispensation"},
    "tally.waived.other": {"nb": "{n} dispensasjoner", "en": "{n} dispensations"},
    "tally.pass": {"nb": "{n} oppfylt", "en": "{n} met"},
    "tally.not_applicable": {"nb": "{n} ikke aktuelt", "en": "{n} not applicable"},
}

REASONS = {
    "not_in_force": {"nb": "Kravet gjaldt ikke i perioden.", "en": "The requirement was not in force in the period."},
    "not_open": {"nb": "Mottaket var ikke åpent i perioden.", "en": "The centre was not open in the period."},
    "exempt_kind": {"nb": "Mottak av denne typen er unntatt.", "en": "Centres of this kind are exempt."},
    "no_children": {"nb": "Det bodde ikke barn i mottaket.", "en": "No children lived at the centre."},
    "not_chosen": {
        "nb": "Avtalen binder ikke mottaket til dette dokumentet.",
        "en": "The centre's agreement does not bind it to this document.",
    },
    "needs_centres": {
        "nb": "Kan bare vurderes når filene til mottakene er med.",
        "en": "This needs the records of the centres, which are not among the files.",
    },
    "other_unit": {"nb": "Kravet gjelder regionkontorene.", "en": "The requirement is for regional offices."},
    "needs_directorate": {
        "nb": "Kan bare vurderes når direktoratets fil er med.",
        "en": "This needs the directorate's record, which is not among the files.",
    },
    "needs_regions": {
        "nb": "Kan bare vurderes når filene til regionkontorene er med.",
        "en": "This needs the records of the regional offices, which are not among the files.",
    },
    "none_in_period": {"nb": "Ingenting i perioden utløste kravet.", "en": "Nothing in the period called for it."},
    "erased": {"nb": "Opplysningene er slettet etter at personen sluttet.", "en": "The particulars were erased after the person left."},
    "not_begun": {"nb": "Perioden har ikke begynt på datoen det spørres om.", "en": "The period has not begun on the as-of date."},
    "attestation_idle": {
        "nb": "Egenerklæringen for {provision} teller ikke: den bestemmelsen vises av opplysninger i filen.",
        "en": "The self-declaration for {provision} counts for nothing: that provision is shown by facts in the record.",
    },
    "no_such_region": {
        "nb": "Ingen fil her gjelder regionkontoret «{id}». Rett id-en, eller ta med filen til kontoret.",
        "en": "No file here is about the regional office “{id}”. Correct the id, or include that office's file.",
    },
    "control_elsewhere": {
        "nb": "Kontrollen {date} ligger utenfor åpningen av {centre} {opened}, som oppfølgingen gjelder, og vurderes ikke. Flytt den til "
        "oppfølgingen av riktig åpning, eller rett datoen.",
        "en": "The inspection on {date} lies outside the opening of {centre} on {opened} that this follow-up is about, and is not judged. "
        "Move it to the follow-up of the right opening, or correct the date.",
    },
    "no_such_centre": {
        "nb": "Ingen fil her gjelder mottaket «{id}». Rett id-en, eller ta med filen til mottaket.",
        "en": "No file here is about the centre “{id}”. Correct the id, or include that centre's file.",
    },
    "no_such_theme": {
        "nb": "Direktoratets fil har ikke noe tema «{id}». Rett id-en her, eller før temaet inn i runden det hører til.",
        "en": "The directorate's file has no theme “{id}”. Correct the id here, or enter the theme in the round it belongs to.",
    },
    "key_missing.remedy_parts": {
        "nb": "Legg inn nøkkelen «{key}» i filen, med det som er kjent under den.",
        "en": "Add the key “{key}” to the file, with what is known beneath it.",
    },
    "key_missing.remedy": {
        "nb": "Legg inn nøkkelen «{key}» i filen; skriv «{key}: []» hvis det ikke er noen.",
        "en": "Add the key “{key}” to the file; write “{key}: []” if there are none.",
    },
    "key_missing_in.remedy": {
        "nb": "Legg inn nøkkelen «{key}» i filen til {records}; skriv «{key}: []» hvis det ikke er noen.",
        "en": "Add the key “{key}” to the file of {records}; write “{key}: []” if there are none.",
    },
    "key_missing_in": {
        "nb": "Nøkkelen «{key}» mangler i filen til {records}, så dette kan ikke vurderes helt ut.",
        "en": "The key “{key}” is not in the file of {records}, so this cannot be judged in full.",
    },
    "no_follow_up": {
        "nb": "{centre} åpnet {opened}, men regionens fil har ingen oppfølging av den åpningen.",
        "en": "{centre} opened on {opened}, but the region's record has no follow-up of that opening.",
    },
    "not_said": {
        "nb": "Oppfølgingen av {centre} sier ikke om dette er gjort; fristen var {due}.",
        "en": "The follow-up of {centre} does not say whether this was done; it was due by {due}.",
    },
    "key_missing": {
        "nb": "Nøkkelen «{key}» mangler i filen, så dette kan ikke vurderes.",
        "en": "The key “{key}” is not in the file, so this cannot be judged.",
    },
}

SOFTENINGS = {
    "softened.part_period": {
        "nb": "kravet bandt bare en del av tidsrommet det skal telles i",
        "en": "the requirement was binding for only part of the time to be counted in",
    },
    "softened.start_up": {
        "nb": "bruddet ligger i oppstartsfasen (IM 2008-023, punkt 1 og 3)",
        "en": "the breach lies in the start-up phase (IM 2008-023, sections 1 and 3)",
    },
    "softened.start_up_set": {
        "nb": "bruddet ligger i oppstartsfasen, satt til {months} måneder i regionkontorets oppfølging (IM 2008-023, punkt 1 og 3)",
        "en": "the breach lies in the start-up phase, which the regional office set to {months} months (IM 2008-023, sections 1 and 3)",
    },
    "softened.two_readings": {
        "nb": "teksten kan leses på to måter, og bare den ene gir brudd",
        "en": "the text can be read in two ways, and only one of them gives a breach",
    },
    "softened.ours": {
        "nb": "det hviler på et tall som programmet har valgt; kilden gir ikke noe",
        "en": "it rests on a number chosen by the program; the source gives none",
    },
    "softened.ours_told": {"nb": "det hviler på et tall av vårt eget", "en": "it rests on a number of our own"},
    "softened.no_date": {
        "nb": "kilden sier ikke når kravet begynte å gjelde",
        "en": "the source does not say when the requirement took effect",
    },
    "softened.dispensation": {
        "nb": "en dispensasjon dekker noen av dagene, men ikke alle",
        "en": "a dispensation covers some of the days, not all of them",
    },
    "softened": {"nb": "Mildnet fra «{judged}»: {why}.", "en": "Softened from “{judged}”: {why}."},
    "covered": {"nb": "Uten dispensasjonen: «{judged}».", "en": "Without the dispensation: “{judged}”."},
}

CATALOGUE: dict[str, dict[str, str]] = {**VERDICTS, **TALLY, **REASONS, **SOFTENINGS}
