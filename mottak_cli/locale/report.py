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

TABLE = {
    "column.provision": {"nb": "Bestemmelse", "en": "Provision"},
    "column.requirement": {"nb": "Krav", "en": "Requirement"},
    "column.verdict": {"nb": "Vurdering", "en": "Verdict"},
    "column.when": {"nb": "Når", "en": "When"},
    "column.where": {"nb": "Linje", "en": "Line"},
    "when.due": {"nb": "frist {day}", "en": "due {day}"},
    "when.since": {"nb": "siden {day}", "en": "since {day}"},
    "when.always": {"nb": "hele tiden", "en": "all along"},
    "when.range": {"nb": "{first} – {last}", "en": "{first} – {last}"},
    "when.more": {"nb": "{day} og {n} til", "en": "{day} and {n} more"},
    "when.no_due": {"nb": "ingen dato ennå", "en": "no date yet"},
    "record.title": {"nb": "{name} ({id})", "en": "{name} ({id})"},
    "record.clear": {"nb": "ingenting å følge opp", "en": "nothing to follow up"},
    "record.others.centre": {"nb": "{n} for andre enn mottaket å følge opp", "en": "{n} for others than the centre to follow up"},
    "record.others.region": {
        "nb": "{n} for andre enn regionkontoret å følge opp",
        "en": "{n} for others than the regional office to follow up",
    },
    "record.others.directorate": {
        "nb": "{n} for andre enn direktoratet å følge opp",
        "en": "{n} for others than the directorate to follow up",
    },
    "acts.not_centre": {"nb": "{who}, ikke mottaket", "en": "{who}, not the centre"},
    "acts.not_region": {"nb": "{who}, ikke regionkontoret", "en": "{who}, not the regional office"},
    "acts.not_directorate": {"nb": "{who}, ikke direktoratet", "en": "{who}, not the directorate"},
    "binding.some": {"nb": "Bindende: {circulars}", "en": "Binding: {circulars}"},
    "binding.none": {"nb": "Ingen dokumenter er bindende", "en": "No document is binding"},
    "binding.left_out": {"nb": "ikke etter avtalen: {circulars}", "en": "not by the agreement: {circulars}"},
    "binding.unsaid": {"nb": "uten opplysning om avtalen regnes alle med", "en": "where the agreement is not told, all of them count"},
    "binding.from": {"nb": "fra {day}", "en": "from {day}"},
    "binding.to": {"nb": "til {day}", "en": "to {day}"},
    "follows": {"nb": "Følger av dette:", "en": "Follows from this:"},
    "follows.row": {"nb": "Følger av dette: {title}", "en": "Follows from this: {title}"},
    "section.overview": {"nb": "Åpne funn, etter hvem som skal handle", "en": "Open findings, by who must act"},
    "section.overview_none": {"nb": "Ingen åpne funn", "en": "No open findings"},
    "overview.centre": {"nb": "I filene til mottakene", "en": "In the files of the centres"},
    "overview.region": {"nb": "I filene til regionkontorene", "en": "In the files of the regional offices"},
    "overview.directorate": {"nb": "I filen til direktoratet", "en": "In the file of the directorate"},
    "section.open": {"nb": "Til oppfølging", "en": "To follow up"},
    "section.history": {"nb": "Historikk i perioden", "en": "History in the period"},
    "section.notes": {"nb": "Til orientering", "en": "Notes"},
    "label.found": {"nb": "Funn", "en": "Found"},
    "label.about": {"nb": "Gjelder", "en": "About"},
    "label.acts": {"nb": "Ansvar", "en": "Who"},
    "label.verdict": {"nb": "Vurdering", "en": "Verdict"},
    "label.required": {"nb": "Krav", "en": "Required"},
    "label.remedy": {"nb": "Gjør", "en": "Mend"},
    "label.time": {"nb": "Tid", "en": "Time"},
    "label.softened": {"nb": "Hvorfor", "en": "Why"},
    "label.related": {"nb": "Se også", "en": "See also"},
    "time.open.one": {"nb": "Åpent siden {day} (1 dag).", "en": "Open since {day} (1 day)."},
    "time.open.other": {"nb": "Åpent siden {day} ({n} dager).", "en": "Open since {day} ({n} days)."},
    "time.lasting.one": {
        "nb": "Historikk: fra {day} (1 dag); kan ikke rettes.",
        "en": "History: from {day} (1 day); cannot be mended.",
    },
    "time.lasting.other": {
        "nb": "Historikk: fra {day} ({n} dager); kan ikke rettes.",
        "en": "History: from {day} ({n} days); cannot be mended.",
    },
    "time.over.one": {"nb": "Historikk: {day} (1 dag).", "en": "History: {day} (1 day)."},
    "time.over.other": {"nb": "Historikk: {day} til {last} ({n} dager).", "en": "History: {day} to {last} ({n} days)."},
    "time.always": {
        "nb": "Åpent; filen sier ikke at det noen gang var annerledes.",
        "en": "Open; the file does not say that it was ever otherwise.",
    },
    "time.always_until": {"nb": "Historikk: fram til {last}.", "en": "History: up to {last}."},
    "time.due": {"nb": "Frist {due}.", "en": "Due {due}."},
    "time.was_due": {"nb": "Fristen var {due}.", "en": "It was due {due}."},
    "time.no_due": {"nb": "Ingen fast frist ennå.", "en": "No due date is set yet."},
    "earlier.one": {"nb": "Ikke i denne perioden: 1 forhold fra året før:", "en": "Not in this period: 1 matter from the year before:"},
    "earlier.other": {
        "nb": "Ikke i denne perioden: {n} forhold fra året før:",
        "en": "Not in this period: {n} matters from the year before:",
    },
    "earlier.show": {"nb": "Vis det med:", "en": "Show it with:"},
}

ENDINGS = {
    "result.pass": {"nb": "Oppfylt.", "en": "Met."},
    "result.pass_attested": {"nb": "Oppfylt ifølge egenerklæring.", "en": "Met, by self-declaration."},
    "result.pass_logged": {"nb": "Oppfylt ifølge loggen.", "en": "Met, by the log of activities."},
    "result.pass_counted": {"nb": "Oppfylt: {counted} av {required}.", "en": "Met: {counted} of {required}."},
    "result.plain": {"nb": "Vurdering: {verdict}.", "en": "Verdict: {verdict}."},
    "closing.judged": {"nb": "{records} vurdert", "en": "{records} judged"},
    "closing.centre.one": {"nb": "1 mottak", "en": "1 centre"},
    "closing.centre.other": {"nb": "{n} mottak", "en": "{n} centres"},
    "closing.region.one": {"nb": "1 regionkontor", "en": "1 regional office"},
    "closing.region.other": {"nb": "{n} regionkontor", "en": "{n} regional offices"},
    "closing.directorate.one": {"nb": "direktoratet", "en": "the directorate"},
    "closing.directorate.other": {"nb": "{n} filer fra direktoratet", "en": "{n} files of the directorate"},
    "exit.0": {
        "nb": "Utgangskode 0: ingen vurdering så alvorlig som «{limit}».",
        "en": "Exit code 0: no verdict as grave as “{limit}”.",
    },
    "exit.0.open": {
        "nb": "Utgangskode 0: ingen åpne funn så alvorlige som «{limit}».",
        "en": "Exit code 0: no open finding as grave as “{limit}”.",
    },
    "exit.0.never": {
        "nb": "Utgangskode 0: funn endrer ikke koden når terskelen er «never».",
        "en": "Exit code 0: findings do not change it when the threshold is “never”.",
    },
    "exit.1": {
        "nb": "Utgangskode 1: minst én vurdering er «{limit}» eller alvorligere.",
        "en": "Exit code 1: at least one verdict is “{limit}” or graver.",
    },
    "exit.1.open": {
        "nb": "Utgangskode 1: minst ett åpent funn er «{limit}» eller alvorligere.",
        "en": "Exit code 1: at least one open finding is “{limit}” or graver.",
    },
    "exit.2.one": {
        "nb": "Utgangskode 2: én feil i filene eller kommandoen, se over; resten er vurdert.",
        "en": "Exit code 2: one error in the input, told separately; the rest was judged.",
    },
    "exit.2.other": {
        "nb": "Utgangskode 2: {n} feil i filene eller kommandoen, se over; resten er vurdert.",
        "en": "Exit code 2: {n} errors in the input, told separately; the rest was judged.",
    },
    "closing.rulebook": {"nb": "Regelbok {version} ({digest})", "en": "Rulebook {version} ({digest})"},
    "closing.as_of": {"nb": "per {day}", "en": "as of {day}"},
    "closing.period": {"nb": "perioden {first} til {last}", "en": "period {first} to {last}"},
    "closing.readings.strict": {"nb": "streng lesemåte", "en": "strict reading"},
    "closing.readings.lenient": {"nb": "mild lesemåte", "en": "lenient reading"},
    "disclaimer": {
        "nb": "En filsjekk godkjenner ingenting og er ikke en kontroll.",
        "en": "A file check is no control, and it approves nothing.",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**VERDICTS, **TALLY, **REASONS, **SOFTENINGS, **TABLE, **ENDINGS}
