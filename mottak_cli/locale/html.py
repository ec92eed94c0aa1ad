"""What stands on a page: the case file and the HTML of the summary."""

PAGE = {
    "html.skip": {"nb": "Hopp til innholdet", "nn": "Hopp til innhaldet", "en": "Skip to the contents of the page"},
    "html.contents": {"nb": "Innhold", "nn": "Innhald", "en": "Contents"},
    "html.count": {"nb": "{what} ({n})", "nn": "{what} ({n})", "en": "{what} ({n})"},
    "html.day": {"nb": "{day}", "nn": "{day}", "en": "{day}"},
    "html.from_to": {"nb": "{first} til {last}", "nn": "{first} til {last}", "en": "{first} to {last}"},
    "html.from_on": {"nb": "fra {first}", "nn": "frå {first}", "en": "from {first}"},
    "html.sources": {"nb": "Kilder", "nn": "Kjelder", "en": "Sources"},
    "html.basis_told": {
        "nb": "Svaret gjelder ved utgangen av {day}, for perioden",
        "nn": "Svaret gjeld ved utgangen av {day}, for perioden",
        "en": "The answer holds at the end of {day}, for the period",
    },
}

CASE = {
    "html.title": {"nb": "Filsjekk mot rundskrivene", "nn": "Filsjekk mot rundskriva", "en": "Records checked against the circulars"},
    "html.title_of": {"nb": "Filsjekk: {record}", "nn": "Filsjekk: {record}", "en": "Record check: {record}"},
    "html.readings": {"nb": "Lesemåte", "nn": "Lesemåte", "en": "Reading"},
    "html.file": {"nb": "Fil", "nn": "Fil", "en": "File"},
    "html.digest": {"nb": "Filens SHA-256", "nn": "SHA-256 for fila", "en": "SHA-256 of the file"},
    "html.binding": {"nb": "Avtalen", "nn": "Avtalen", "en": "Agreement"},
    "html.place": {"nb": "Sted", "nn": "Stad", "en": "Place"},
    "html.comment": {"nb": "Mottakets kommentar", "nn": "Kommentar frå mottaket", "en": "The centre's comment"},
    "html.overview": {
        "nb": "Antall krav med hver vurdering",
        "nn": "Talet på krav med kvar vurdering",
        "en": "Number of requirements with each verdict",
    },
    "html.earlier": {"nb": "Året før perioden", "nn": "Året før perioden", "en": "The year before the period"},
    "html.earlier.of": {
        "nb": "Funn fra året før perioden: {record}",
        "nn": "Funn frå året før perioden: {record}",
        "en": "Findings of the year before the period: {record}",
    },
    "html.dispensations": {"nb": "Dispensasjoner", "nn": "Dispensasjonar", "en": "Dispensations"},
    "html.dispensations.of": {
        "nb": "Dispensasjoner som er ført i filen: {record}",
        "nn": "Dispensasjonar som er førte i fila: {record}",
        "en": "Dispensations entered in the record: {record}",
    },
    "html.waived.of": {
        "nb": "Funn som en dispensasjon dekker: {record}",
        "nn": "Funn som ein dispensasjon dekkjer: {record}",
        "en": "Findings that a dispensation covers: {record}",
    },
    "html.dispensation.provision": {"nb": "Fra bestemmelse", "nn": "Frå føresegn", "en": "From provision"},
    "html.dispensation.applied": {"nb": "Søkt", "nn": "Søkt", "en": "Applied for"},
    "html.dispensation.answer": {"nb": "Svar", "nn": "Svar", "en": "Answer"},
    "html.dispensation.days": {"nb": "Gjelder", "nn": "Gjeld", "en": "Holds"},
    "html.dispensation.case": {"nb": "Sak", "nn": "Sak", "en": "Case"},
    "html.dispensation.granted": {"nb": "innvilget {day}", "nn": "innvilga {day}", "en": "granted {day}"},
    "html.dispensation.refused": {"nb": "avslått {day}", "nn": "avslått {day}", "en": "refused {day}"},
    "html.dispensation.unanswered": {"nb": "ikke besvart", "nn": "ikkje svart på", "en": "not answered"},
    "html.passed": {"nb": "Oppfylte krav", "nn": "Oppfylte krav", "en": "Requirements met"},
    "html.passed.of": {
        "nb": "Oppfylte krav, og hva det bygger på: {record}",
        "nn": "Oppfylte krav, og kva det byggjer på: {record}",
        "en": "Requirements met, and what that rests on: {record}",
    },
    "html.rests_on": {"nb": "Grunnlag", "nn": "Grunnlag", "en": "Basis"},
    "html.evidence": {"nb": "Vist av", "nn": "Vist av", "en": "Shown by"},
    "html.basis.fact": {"nb": "opplysninger i filen", "nn": "opplysningar i fila", "en": "facts in the record"},
    "html.basis.log": {"nb": "loggen over aktiviteter", "nn": "loggen over aktivitetar", "en": "the log of activities"},
    "html.basis.attestation": {"nb": "egenerklæring", "nn": "eigenerklæring", "en": "self-declaration"},
    "html.counted": {
        "nb": "({counted} talt, {required} kreves)",
        "nn": "({counted} talde, {required} er kravd)",
        "en": "({counted} counted, {required} required)",
    },
    "html.lines.one": {"nb": "linje {lines}", "nn": "linje {lines}", "en": "line {lines}"},
    "html.lines.other": {"nb": "linje {lines}", "nn": "linje {lines}", "en": "lines {lines}"},
    "html.not_applicable": {"nb": "Krav som ikke er aktuelle", "nn": "Krav som ikkje er aktuelle", "en": "Requirements that do not apply"},
    "html.not_applicable.of": {
        "nb": "Krav som ikke er aktuelle, og hvorfor: {record}",
        "nn": "Krav som ikkje er aktuelle, og kvifor: {record}",
        "en": "Requirements that do not apply, and why: {record}",
    },
    "html.reason": {"nb": "Hvorfor", "nn": "Kvifor", "en": "Why"},
}

CATALOGUE: dict[str, dict[str, str]] = {**PAGE, **CASE}
