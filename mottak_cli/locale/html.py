"""What stands on a page: the case file and the HTML of the summary."""

PAGE = {
    "html.skip": {"nb": "Hopp til innholdet", "nn": "Hopp til innhaldet", "en": "Skip to the contents of the page"},
    "html.contents": {"nb": "Innhold", "nn": "Innhald", "en": "Contents"},
    "html.count": {"nb": "{what} ({n})", "nn": "{what} ({n})", "en": "{what} ({n})"},
    "html.day": {"nb": "{day}", "nn": "{day}", "en": "{day}"},
    "html.from_to": {"nb": "{first} til {last}", "nn": "{first} til {last}", "en": "{first} to {last}"},
    "html.from_on": {"nb": "fra {first}", "nn": "frå {first}", "en": "from {first}"},
    "html.source": {"nb": "Kilde", "nn": "Kjelde", "en": "Source"},
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
    "html.digest": {"nb": "Filens fingeravtrykk (SHA-256)", "nn": "Fingeravtrykket til fila (SHA-256)", "en": "SHA-256 of the file"},
    "html.binding": {"nb": "Avtalen", "nn": "Avtalen", "en": "Agreement"},
    "html.place": {"nb": "Sted", "nn": "Stad", "en": "Place"},
    "html.comment": {"nb": "Kommentar fra mottaket", "nn": "Kommentar frå mottaket", "en": "The centre's comment"},
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
        "nb": "Oppfylte krav, og hva vurderingen bygger på: {record}",
        "nn": "Oppfylte krav, og kva vurderinga byggjer på: {record}",
        "en": "Requirements met, and what that rests on: {record}",
    },
    "html.rests_on": {"nb": "Grunnlag", "nn": "Grunnlag", "en": "Basis"},
    "html.evidence": {"nb": "Vist av", "nn": "Vist av", "en": "Shown by"},
    "html.basis.fact": {"nb": "opplysninger i filen", "nn": "opplysningar i fila", "en": "facts in the record"},
    "html.basis.log": {"nb": "loggen over aktiviteter", "nn": "loggen over aktivitetar", "en": "the log of activities"},
    "html.basis.attestation": {"nb": "egenerklæring", "nn": "eigenerklæring", "en": "self-declaration"},
    "html.counted": {
        "nb": "({counted} talt, {required} kreves)",
        "nn": "({counted} talde, {required} er kravde)",
        "en": "({counted} counted, {required} required)",
    },
    "html.lines": {"nb": "linje {lines}", "nn": "linje {lines}", "en": "line {lines}"},
    "html.not_applicable": {"nb": "Krav som ikke er aktuelle", "nn": "Krav som ikkje er aktuelle", "en": "Requirements that do not apply"},
    "html.not_applicable.of": {
        "nb": "Krav som ikke er aktuelle, og hvorfor: {record}",
        "nn": "Krav som ikkje er aktuelle, og kvifor: {record}",
        "en": "Requirements that do not apply, and why: {record}",
    },
    "html.reason": {"nb": "Hvorfor", "nn": "Kvifor", "en": "Why"},
}

SUMMARY = {
    "html.per_cent": {"nb": "{n}\u00a0%", "nn": "{n}\u00a0%", "en": "{n}%"},
    "html.none": {"nb": "ingen", "nn": "ingen", "en": "none"},
    "html.records": {"nb": "Omfang", "nn": "Omfang", "en": "Scope"},
    "html.again": {"nb": "Lages på nytt med", "nn": "Kan lagast på nytt med", "en": "Made again with"},
    "html.sentences": {"nb": "Kort sagt", "nn": "Kort sagt", "en": "In short"},
    "html.days_in_breach.one": {"nb": "1 dag med brudd", "nn": "1 dag med brot", "en": "1 day in breach"},
    "html.days_in_breach.other": {"nb": "{n} dager med brudd", "nn": "{n} dagar med brot", "en": "{n} days in breach"},
    "html.open_now.one": {"nb": "1 brudd står åpent", "nn": "1 brot står ope", "en": "1 breach still open"},
    "html.open_now.other": {"nb": "{n} brudd står åpne", "nn": "{n} brot står opne", "en": "{n} breaches still open"},
    "html.no_breaches": {
        "nb": "Ingenting å vise: ingen avvik, ingenting udokumentert og ingenting å vurdere.",
        "nn": "Ingenting å vise: ingen avvik, ingenting udokumentert og ingenting å vurdere.",
        "en": "Nothing to show: no non-conformity, nothing undocumented and nothing to consider.",
    },
    "html.matrix": {"nb": "Krav og mottak i matrise", "nn": "Krav og mottak i matrise", "en": "Matrix of requirements and centres"},
    "html.matrix_told": {
        "nb": "Kolonnene er sortert: mest å rette først. Krav som ikke gjaldt noen i tabellen, er utelatt; en tom rute betyr "
        "at kravet ikke gjaldt. Lenkene går til året, dag for dag.",
        "nn": "Kolonnane er sorterte: mest å rette først. Krav som ikkje galdt nokon i tabellen, er utelatne; ei tom rute tyder "
        "at kravet ikkje galdt. Lenkjene går til året, dag for dag.",
        "en": "Columns are sorted, most to mend first. Requirements that applied to nobody in the table are left out; an empty cell means "
        "that the requirement did not apply. Links lead to the year, day by day.",
    },
    "html.matrix.centre": {
        "nb": "Mottak {first}–{last} av {all}",
        "nn": "Mottak {first}–{last} av {all}",
        "en": "Centres {first}–{last} of {all}",
    },
    "html.matrix.region": {
        "nb": "Regionkontor {first}–{last} av {all}",
        "nn": "Regionkontor {first}–{last} av {all}",
        "en": "Regional offices {first}–{last} of {all}",
    },
    "html.matrix.directorate": {"nb": "Direktoratet", "nn": "Direktoratet", "en": "The directorate"},
    "html.in_all": {"nb": "I alt: {what}", "nn": "I alt: {what}", "en": "In all: {what}"},
    "html.years": {"nb": "Året, dag for dag", "nn": "Året, dag for dag", "en": "The year, day by day"},
    "html.years_told": {
        "nb": "Hvert krav det er noe å si om, er en linje fra periodens første til siste dag; jo høyere søyle, jo mer alvorlig. "
        "Det samme står i ord under linjen. Krav som er oppfylt eller ikke aktuelle hele tiden, står bare i matrisen.",
        "nn": "Kvart krav det er noko å seie om, er ei linje frå den første til den siste dagen i perioden; "
        "di høgare søyle, di meir alvorleg. Det same står i ord under linja. "
        "Krav som er oppfylte eller ikkje aktuelle heile tida, står berre i matrisa.",
        "en": "Each requirement with something to tell is a line from the first to the last day of the period; the higher the bar, "
        "the graver. The same is told in words under it. What was met or did not apply all along stands in the matrix alone.",
    },
    "html.axis": {
        "nb": "Linjene går fra {first} til {last}, med en strek for hver måned. Datoen det spørres om, er {as_of}.",
        "nn": "Linjene går frå {first} til {last}, med ein strek for kvar månad. Datoen det blir spurt om, er {as_of}.",
        "en": "Lines run from {first} to {last}, with a stroke for each month. The as-of day is {as_of}.",
    },
    "html.stretch": {
        "nb": "{first} til {last} ({days} dager)",
        "nn": "{first} til {last} ({days} dagar)",
        "en": "{first} to {last} ({days} days)",
    },
    "html.due": {"nb": "frist", "nn": "frist", "en": "due"},
    "html.trends": {"nb": "Utvikling fra år til år", "nn": "Utvikling frå år til år", "en": "From year to year"},
    "html.series": {"nb": "Tall", "nn": "Tal", "en": "Figure"},
    "html.rules": {"nb": "Kravene i ord", "nn": "Krava i ord", "en": "The requirements in words"},
    "html.read": {"nb": "Tolkning", "nn": "Tolking", "en": "Interpretation"},
    "html.read_how": {"nb": "Slik er teksten lest", "nn": "Slik er teksten lesen", "en": "How the text was read"},
    "html.rules_told": {
        "nb": "Tallene bygger på disse kravene. Der en tekst kan leses på to måter, eller programmet har valgt et tall, "
        "står det under kravet.",
        "nn": "Tala byggjer på desse krava. Der ein tekst kan lesast på to måtar, eller programmet har valt eit tal, "
        "står det under kravet.",
        "en": "The figures rest on these requirements. Where a text can be read in two ways, or the program has chosen a number, "
        "it is told there.",
    },
    "html.two_readings": {"nb": "To lesninger", "nn": "To lesingar", "en": "Two readings"},
    "html.ours": {"nb": "Vårt eget tall", "nn": "Vårt eige tal", "en": "Number chosen"},
    "html.picked.one": {
        "nb": "Bare raden bak tallet vises, 1 av {all}.",
        "nn": "Berre rada bak talet er vist, 1 av {all}.",
        "en": "Only the row behind the figure is shown, 1 of {all}.",
    },
    "html.picked.other": {
        "nb": "Bare de {n} radene bak tallet vises, av {all}.",
        "nn": "Berre dei {n} radene bak talet er viste, av {all}.",
        "en": "Only the {n} rows behind the figure are shown, of {all}.",
    },
    "html.all_rows": {"nb": "Vis alle rader", "nn": "Vis alle radene", "en": "Show all rows"},
}

CATALOGUE: dict[str, dict[str, str]] = {**PAGE, **CASE, **SUMMARY}
