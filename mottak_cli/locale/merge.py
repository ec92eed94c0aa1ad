"""What `merge` says."""

MISTAKES = {
    "merge.not_utf8": {"nb": "Filen er ikke tekst i UTF-8.", "nn": "Fila er ikkje tekst i UTF-8.", "en": "The file is no text in UTF-8."},
    "merge.not_json": {
        "nb": "Her slutter filen å være JSON.",
        "nn": "Her sluttar fila å vere JSON.",
        "en": "Here the file ceases to be JSON.",
    },
    "merge.not_json.advice": {
        "nb": "Lag rapporten på nytt med mottak check --format json:FIL; den er kanskje bare kopiert i deler.",
        "nn": "Lag rapporten på nytt med mottak check --format json:FIL; han er kanskje berre kopiert i delar.",
        "en": "Make the report anew with mottak check --format json:FILE; it may have been copied in part only.",
    },
    "merge.not_a_report": {
        "nb": "Dette er ingen rapport ({schema}).",
        "nn": "Dette er ingen rapport ({schema}).",
        "en": "This is no report ({schema}).",
    },
    "merge.not_a_report.advice": {
        "nb": "Gi rapporter laget med mottak check --format json:FIL.",
        "nn": "Gi rapportar laga med mottak check --format json:FIL.",
        "en": "Give reports made with mottak check --format json:FILE.",
    },
    "merge.schema": {
        "nb": "Rapporten er «{found}»; bare «{schema}» kan slås sammen her.",
        "nn": "Rapporten er «{found}»; berre «{schema}» kan slåast saman her.",
        "en": "The report is “{found}”; only “{schema}” can be merged here.",
    },
    "merge.version": {
        "nb": "Rapporten er laget av versjon {found}, og dette er versjon {ours}.",
        "nn": "Rapporten er laga av versjon {found}, og dette er versjon {ours}.",
        "en": "The report was made by version {found}, and this is version {ours}.",
    },
    "merge.again.advice": {
        "nb": "Lag rapporten på nytt med denne versjonen av programmet.",
        "nn": "Lag rapporten på nytt med denne versjonen av programmet.",
        "en": "Make the report anew with this version of the program.",
    },
    "merge.missing": {"nb": "Nøkkelen «{key}» mangler.", "nn": "Nøkkelen «{key}» manglar.", "en": "The key “{key}” is missing."},
    "merge.misfit": {
        "nb": "Dette kan ikke stå i en rapport.",
        "nn": "Dette kan ikkje stå i ein rapport.",
        "en": "This cannot stand in a report.",
    },
    "merge.not_a_day": {"nb": "«{value}» er ikke en dato.", "nn": "«{value}» er ikkje ein dato.", "en": "“{value}” is not a date."},
    "merge.half_character": {
        "nb": "Her står et halvt tegn (som \\ud800), som ingen tekst kan ha.",
        "nn": "Her står eit halvt teikn (som \\ud800), som ingen tekst kan ha.",
        "en": "Half a character stands here (such as \\ud800), which no text can hold.",
    },
    "merge.no_record": {
        "nb": "Oppføringen «{id}» ({kind}) er ikke blant rapportens oppføringer.",
        "nn": "Oppføringa «{id}» ({kind}) er ikkje mellom oppføringane i rapporten.",
        "en": "The record “{id}” ({kind}) is not among the records of the report.",
    },
    "merge.merged": {
        "nb": "Rapporten er allerede slått sammen av flere.",
        "nn": "Rapporten er alt slått saman av fleire.",
        "en": "The report is already merged from several.",
    },
    "merge.merged.advice": {
        "nb": "Gi de opprinnelige rapportene, alle på én gang.",
        "nn": "Gi dei opphavlege rapportane, alle på éin gong.",
        "en": "Give the original reports, all at once.",
    },
    "merge.baseline": {
        "nb": "Rapporten er sammenlignet med en grunnlinje, så utgangskoden gjelder bare det nye.",
        "nn": "Rapporten er samanlikna med ei grunnlinje, så utgangskoden gjeld berre det nye.",
        "en": "The report was compared with a baseline, so that its exit code is about what is new alone.",
    },
    "merge.baseline.advice": {
        "nb": "Lag rapporten på nytt uten --baseline.",
        "nn": "Lag rapporten på nytt utan --baseline.",
        "en": "Make the report anew without --baseline.",
    },
    "merge.differs": {
        "nb": "{value} her, men {other} i {file}.",
        "nn": "{value} her, men {other} i {file}.",
        "en": "{value} here, but {other} in {file}.",
    },
    "merge.differs.advice": {
        "nb": "Rapporter som slås sammen, må gjelde samme dato, periode, lesemåte, språk og regelbok.",
        "nn": "Rapportar som blir slått saman, må gjelde same dato, periode, lesemåte, språk og regelbok.",
        "en": "Reports that are merged must share the as-of date, period, readings, language and rulebook.",
    },
    "merge.rules": {
        "nb": "Oppføringer av slaget {kind} er ikke vurdert etter de samme reglene som i {file}: {rules}.",
        "nn": "Oppføringar av slaget {kind} er ikkje vurderte etter dei same reglane som i {file}: {rules}.",
        "en": "Records of the kind {kind} were not judged by the same rules as in {file}: {rules}.",
    },
    "merge.rules.advice": {
        "nb": "Lag rapportene på nytt med samme --select, --ignore og --rules.",
        "nn": "Lag rapportane på nytt med same --select, --ignore og --rules.",
        "en": "Make the reports anew with the same --select, --ignore and --rules.",
    },
    "merge.twice": {
        "nb": "Oppføringen «{id}» ({kind}) er også i {file}.",
        "nn": "Oppføringa «{id}» ({kind}) er også i {file}.",
        "en": "The record “{id}” ({kind}) is in {file}, too.",
    },
    "merge.twice.advice": {
        "nb": "Hver oppføring skal vurderes i én rapport alene.",
        "nn": "Kvar oppføring skal vurderast i éin rapport åleine.",
        "en": "Each record is to be judged in one report alone.",
    },
    "merge.other_rulebook": {
        "nb": "Rapportene er laget med en annen regelbok ({theirs}) enn den som er her ({ours}).",
        "nn": "Rapportane er laga med ei anna regelbok ({theirs}) enn den som er her ({ours}).",
        "en": "The reports were made with another rulebook ({theirs}) than the one here ({ours}).",
    },
    "merge.other_rulebook.advice": {
        "nb": "Gi de samme egne reglene med --rules, eller bruk programmet som laget rapportene.",
        "nn": "Gi dei same eigne reglane med --rules, eller bruk programmet som laga rapportane.",
        "en": "Give the same rules of your own with --rules, or use the program that made the reports.",
    },
}

TOLD = {
    "merge.kinds.centre": {"nb": "mottak", "nn": "mottak", "en": "centres"},
    "merge.kinds.region": {"nb": "regionkontor", "nn": "regionkontor", "en": "regional offices"},
    "merge.kinds.directorate": {"nb": "direktoratet", "nn": "direktoratet", "en": "the directorate"},
    "merge.apart.more": {"nb": " og {n} til", "nn": " og {n} til", "en": " and {n} more"},
    "merge.apart.not_judged": {
        "nb": "Ikke vurdert for {records}{more}: {kinds} er i en annen rapport.",
        "nn": "Ikkje vurdert for {records}{more}: {kinds} er i ein annan rapport.",
        "en": "Not judged for {records}{more}: {kinds} are in another report.",
    },
    "merge.apart.judged": {
        "nb": "Vurdert for {records}{more} uten {kinds} fra de andre rapportene; vurderingen kan være en annen når de er med.",
        "nn": "Vurdert for {records}{more} utan {kinds} frå dei andre rapportane; vurderinga kan vere ei anna når dei er med.",
        "en": "Judged for {records}{more} without the {kinds} of the other reports; with them the verdict may be another.",
    },
    "merge.apart.heading": {
        "nb": "Vurdert hver for seg. Disse bestemmelsene henger sammen med oppføringer i andre rapporter:",
        "nn": "Vurdert kvar for seg. Desse føresegnene heng saman med oppføringar i andre rapportar:",
        "en": "Judged apart. These provisions hang together with records of other reports:",
    },
    "merge.apart.advice": {
        "nb": "Vurder oppføringene samlet for å få med dette.",
        "nn": "Vurder oppføringane samla for å få med dette.",
        "en": "Judge the records together to have this, too.",
    },
    "merge.column.report": {"nb": "Rapport", "nn": "Rapport", "en": "Report"},
    "merge.column.records": {"nb": "Oppføringer", "nn": "Oppføringar", "en": "Records"},
    "merge.column.errors": {"nb": "Feil i filene", "nn": "Feil i filene", "en": "Errors"},
    "merge.total": {"nb": "Samlet", "nn": "Samla", "en": "Together"},
}

CATALOGUE: dict[str, dict[str, str]] = {**MISTAKES, **TOLD}
