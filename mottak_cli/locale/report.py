"""What reports say, in every language. Option help is in `locale.help`, errors of the call in `locale.call`.

The reasons and softenings keep the bare names that the engine gives them.
"""

VERDICTS = {
    "verdict.fail": {"nb": "avvik", "nn": "avvik", "en": "non-conformity"},
    "verdict.unknown": {"nb": "ikke dokumentert", "nn": "ikkje dokumentert", "en": "not documented"},
    "verdict.warn": {"nb": "bør vurderes", "nn": "bør vurderast", "en": "to be considered"},
    "verdict.pending": {"nb": "frist ikke ute", "nn": "frist ikkje ute", "en": "not yet due"},
    "verdict.waived": {"nb": "dispensasjon", "nn": "dispensasjon", "en": "dispensation"},
    "verdict.pass": {"nb": "oppfylt", "nn": "oppfylt", "en": "met"},
    "verdict.not_applicable": {"nb": "ikke aktuelt", "nn": "ikkje aktuelt", "en": "not applicable"},
    "verdict.attested": {"nb": "oppfylt (egenerklært)", "nn": "oppfylt (eigenerklært)", "en": "met (self-declared)"},
}

TALLY = {
    "tally.fail.one": {"nb": "1 avvik", "nn": "1 avvik", "en": "1 non-conformity"},
    "tally.fail.other": {"nb": "{n} avvik", "nn": "{n} avvik", "en": "{n} non-conformities"},
    "tally.unknown": {"nb": "{n} ikke dokumentert", "nn": "{n} ikkje dokumentert", "en": "{n} not documented"},
    "tally.warn": {"nb": "{n} bør vurderes", "nn": "{n} bør vurderast", "en": "{n} to be considered"},
    "tally.pending": {"nb": "{n} frist ikke ute", "nn": "{n} frist ikkje ute", "en": "{n} not yet due"},
    "tally.waived.one": {"nb": "1 dispensasjon", "nn": "1 dispensasjon", "en": "1 dispensation"},
    "tally.waived.other": {"nb": "{n} dispensasjoner", "nn": "{n} dispensasjonar", "en": "{n} dispensations"},
    "tally.pass": {"nb": "{n} oppfylt", "nn": "{n} oppfylt", "en": "{n} met"},
    "tally.not_applicable": {"nb": "{n} ikke aktuelt", "nn": "{n} ikkje aktuelt", "en": "{n} not applicable"},
}

REASONS = {
    "not_in_force": {
        "nb": "Kravet gjaldt ikke i perioden.",
        "nn": "Kravet galdt ikkje i perioden.",
        "en": "The requirement was not in force in the period.",
    },
    "not_open": {
        "nb": "Mottaket var ikke åpent i perioden.",
        "nn": "Mottaket var ikkje ope i perioden.",
        "en": "The centre was not open in the period.",
    },
    "exempt_kind": {
        "nb": "Mottak av denne typen er unntatt.",
        "nn": "Mottak av denne typen er unnatekne.",
        "en": "Centres of this kind are exempt.",
    },
    "no_children": {
        "nb": "Det bodde ikke barn i mottaket.",
        "nn": "Det budde ikkje barn i mottaket.",
        "en": "No children lived at the centre.",
    },
    "not_chosen": {
        "nb": "Avtalen binder ikke mottaket til dette dokumentet.",
        "nn": "Avtalen bind ikkje mottaket til dette dokumentet.",
        "en": "The centre's agreement does not bind it to this document.",
    },
    "needs_centres": {
        "nb": "Kan bare vurderes når filene til mottakene er med og kan leses.",
        "nn": "Kan berre vurderast når filene til mottaka er med og kan lesast.",
        "en": "This can be judged only where the records of the centres are among the files and can be read.",
    },
    "other_unit": {
        "nb": "Kravet gjelder regionkontorene.",
        "nn": "Kravet gjeld regionkontora.",
        "en": "The requirement is for regional offices.",
    },
    "needs_directorate": {
        "nb": "Kan bare vurderes når direktoratets fil er med og kan leses.",
        "nn": "Kan berre vurderast når fila til direktoratet er med og kan lesast.",
        "en": "This can be judged only where the directorate's record is among the files and can be read.",
    },
    "needs_regions": {
        "nb": "Kan bare vurderes når filene til regionkontorene er med og kan leses.",
        "nn": "Kan berre vurderast når filene til regionkontora er med og kan lesast.",
        "en": "This can be judged only where the records of the regional offices are among the files and can be read.",
    },
    "none_in_period": {
        "nb": "Ingenting i perioden utløste kravet.",
        "nn": "Ingenting i perioden utløyste kravet.",
        "en": "Nothing in the period called for it.",
    },
    "erased": {
        "nb": "Opplysningene er slettet etter at personen sluttet.",
        "nn": "Opplysningane er sletta etter at personen slutta.",
        "en": "The particulars were erased after the person left.",
    },
    "not_begun": {
        "nb": "Perioden har ikke begynt på datoen det spørres om.",
        "nn": "Perioden har ikkje byrja på datoen det blir spurt om.",
        "en": "The period has not begun on the as-of date.",
    },
    "attestation_idle": {
        "nb": "Egenerklæringen for {provision} teller ikke: den bestemmelsen vises av opplysninger i filen.",
        "nn": "Eigenerklæringa for {provision} tel ikkje: den føresegna blir vist av opplysningar i fila.",
        "en": "The self-declaration for {provision} counts for nothing: that provision is shown by facts in the record.",
    },
    "attestation_text": {
        "nb": "Egenerklæringen for {provision} teller ikke: bestemmelsen vurderes ikke.",
        "nn": "Eigenerklæringa for {provision} tel ikkje: føresegna blir ikkje vurdert.",
        "en": "The self-declaration for {provision} counts for nothing: that provision is not judged.",
    },
    "attestation_general": {
        "nb": "Egenerklæringen for {provision} teller ikke: bestemmelsen vurderes gjennom {rules}. Nevn det kravet erklæringen gjelder.",
        "nn": "Eigenerklæringa for {provision} tel ikkje: føresegna blir vurdert gjennom {rules}. Nemn det kravet erklæringa gjeld.",
        "en": "The self-declaration for {provision} counts for nothing: that provision is judged through {rules}. "
        "Name the requirement it is about.",
    },
    "no_such_region": {
        "nb": "Ingen fil her gjelder regionkontoret «{id}». Rett id-en, eller ta med filen til kontoret.",
        "nn": "Inga fil her gjeld regionkontoret «{id}». Rett id-en, eller ta med fila til kontoret.",
        "en": "No file here is about the regional office “{id}”. Correct the id, or include that office's file.",
    },
    "control_elsewhere": {
        "nb": "Kontrollen {date} ligger utenfor åpningen av {centre} {opened}, som oppfølgingen gjelder, og vurderes ikke. Flytt den til "
        "oppfølgingen av riktig åpning, eller rett datoen.",
        "nn": "Kontrollen {date} ligg utanfor opninga av {centre} {opened}, som oppfølginga gjeld, og blir ikkje vurdert. "
        "Flytt han til oppfølginga av rett opning, eller rett datoen.",
        "en": "The inspection on {date} lies outside the opening of {centre} on {opened} that this follow-up is about, and is not judged. "
        "Move it to the follow-up of the right opening, or correct the date.",
    },
    "opening_undated": {
        "nb": "Filen til {centre} sier ikke når mottaket åpnet. Oppfølgingen vurderes etter åpningsdagen den selv oppgir.",
        "nn": "Fila til {centre} seier ikkje når mottaket opna. Oppfølginga blir vurdert etter opningsdagen ho sjølv oppgir.",
        "en": "The file of {centre} does not say when the centre opened. The follow-up is judged by the opening day it gives itself.",
    },
    "no_such_centre": {
        "nb": "Ingen fil her gjelder mottaket «{id}». Rett id-en, eller ta med filen til mottaket.",
        "nn": "Inga fil her gjeld mottaket «{id}». Rett id-en, eller ta med fila til mottaket.",
        "en": "No file here is about the centre “{id}”. Correct the id, or include that centre's file.",
    },
    "no_such_theme": {
        "nb": "Direktoratets fil har ikke noe tema «{id}». Rett id-en her, eller før temaet inn i runden det hører til.",
        "nn": "Fila til direktoratet har ikkje noko tema «{id}». Rett id-en her, eller før temaet inn i runden det høyrer til.",
        "en": "The directorate's file has no theme “{id}”. Correct the id here, or enter the theme in the round it belongs to.",
    },
    "key_missing.remedy_parts": {
        "nb": "Legg inn nøkkelen «{key}» i filen, med det som er kjent under den.",
        "nn": "Legg inn nøkkelen «{key}» i fila, med det som er kjent under han.",
        "en": "Add the key “{key}” to the file, with what is known beneath it.",
    },
    "key_missing.remedy": {
        "nb": "Legg inn nøkkelen «{key}» i filen; skriv «{key}: []» hvis det ikke er noen.",
        "nn": "Legg inn nøkkelen «{key}» i fila; skriv «{key}: []» dersom det ikkje er nokon.",
        "en": "Add the key “{key}” to the file; write “{key}: []” if there are none.",
    },
    "key_missing.remedy_within": {
        "nb": "Legg inn nøkkelen «{key}» under «{within}»; skriv «{key}: []» hvis det ikke er noen.",
        "nn": "Legg inn nøkkelen «{key}» under «{within}»; skriv «{key}: []» dersom det ikkje er nokon.",
        "en": "Add the key “{key}” under “{within}”; write “{key}: []” if there are none.",
    },
    "key_missing_in.remedy": {
        "nb": "Legg inn nøkkelen «{key}» i filen til {records}; skriv «{key}: []» hvis det ikke er noen.",
        "nn": "Legg inn nøkkelen «{key}» i fila til {records}; skriv «{key}: []» dersom det ikkje er nokon.",
        "en": "Add the key “{key}” to the file of {records}; write “{key}: []” if there are none.",
    },
    "key_missing_in": {
        "nb": "Nøkkelen «{key}» mangler i filen til {records}, så dette kan ikke vurderes helt ut.",
        "nn": "Nøkkelen «{key}» manglar i fila til {records}, så dette kan ikkje vurderast heilt ut.",
        "en": "The key “{key}” is not in the file of {records}, so this cannot be judged in full.",
    },
    "no_follow_up": {
        "nb": "{centre} åpnet {opened}, men regionens fil har ingen oppfølging av den åpningen.",
        "nn": "{centre} opna {opened}, men fila til regionen har inga oppfølging av den opninga.",
        "en": "{centre} opened on {opened}, but the region's record has no follow-up of that opening.",
    },
    "not_said": {
        "nb": "Oppfølgingen av {centre} sier ikke om dette er gjort; fristen var {due}.",
        "nn": "Oppfølginga av {centre} seier ikkje om dette er gjort; fristen var {due}.",
        "en": "The follow-up of {centre} does not say whether this was done; it was due by {due}.",
    },
    "key_missing.one": {
        "nb": "Nøkkelen {keys} mangler i filen, så dette kan ikke vurderes.",
        "nn": "Nøkkelen {keys} manglar i fila, så dette kan ikkje vurderast.",
        "en": "The key {keys} is not in the file, so this cannot be judged.",
    },
    "key_missing.other": {
        "nb": "{n} nøkler mangler i filen, så dette kan ikke vurderes: {keys}.",
        "nn": "{n} nøklar manglar i fila, så dette kan ikkje vurderast: {keys}.",
        "en": "{n} keys are not in the file, so this cannot be judged: {keys}.",
    },
    "key_quoted": {"nb": "«{key}»", "nn": "«{key}»", "en": "“{key}”"},
}

SOFTENINGS = {
    "softened.part_period": {
        "nb": "kravet bandt bare en del av tidsrommet det skal telles i",
        "nn": "kravet batt berre ein del av tidsrommet det skal teljast i",
        "en": "the requirement was binding for only part of the time to be counted in",
    },
    "softened.start_up": {
        "nb": "bruddet ligger i oppstartsfasen (IM 2008-023, punkt 1 og 3)",
        "nn": "brotet ligg i oppstartsfasen (IM 2008-023, punkt 1 og 3)",
        "en": "the breach lies in the start-up phase (IM 2008-023, sections 1 and 3)",
    },
    "softened.start_up_set": {
        "nb": "bruddet ligger i oppstartsfasen, satt til {months} måneder i regionkontorets oppfølging (IM 2008-023, punkt 1 og 3)",
        "nn": "brotet ligg i oppstartsfasen, sett til {months} månader i oppfølginga frå regionkontoret (IM 2008-023, punkt 1 og 3)",
        "en": "the breach lies in the start-up phase, which the regional office set to {months} months (IM 2008-023, sections 1 and 3)",
    },
    "softened.two_readings": {
        "nb": "teksten kan leses på to måter, og bare den ene gir brudd",
        "nn": "teksten kan lesast på to måtar, og berre den eine gir brot",
        "en": "the text can be read in two ways, and only one of them gives a breach",
    },
    "softened.ours": {
        "nb": "det hviler på et tall som programmet har valgt; kilden gir ikke noe",
        "nn": "det kviler på eit tal som programmet har valt; kjelda gir ikkje noko",
        "en": "it rests on a number chosen by the program; the source gives none",
    },
    "softened.ours_told": {
        "nb": "det hviler på et tall av vårt eget",
        "nn": "det kviler på eit tal vi har sett sjølve",
        "en": "it rests on a number of our own",
    },
    "softened.no_date": {
        "nb": "kilden sier ikke når kravet begynte å gjelde",
        "nn": "kjelda seier ikkje når kravet tok til å gjelde",
        "en": "the source does not say when the requirement took effect",
    },
    "softened.dispensation": {
        "nb": "en dispensasjon dekker noen av dagene, men ikke alle",
        "nn": "ein dispensasjon dekkjer nokre av dagane, men ikkje alle",
        "en": "a dispensation covers some of the days, not all of them",
    },
    "softened": {"nb": "Mildnet fra «{judged}»: {why}.", "nn": "Mildna frå «{judged}»: {why}.", "en": "Softened from “{judged}”: {why}."},
    "covered": {
        "nb": "Uten dispensasjonen: «{judged}».",
        "nn": "Utan dispensasjonen: «{judged}».",
        "en": "Without the dispensation: “{judged}”.",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**VERDICTS, **TALLY, **REASONS, **SOFTENINGS}
