"""What the engine itself says of a finding, beside the rules' own sentences, and of dispensations and parties."""

DISPENSATIONS = {
    "dispensation_foreign": {
        "nb": "Dispensasjonen fra {provision} fritar ikke: UDI kan bare fravike krav i RS 2008-054.",
        "nn": "Dispensasjonen frå {provision} fritek ikkje: UDI kan berre fråvike krav i RS 2008-054.",
        "en": "The dispensation from {provision} waives nothing: UDI can set aside requirements of RS 2008-054 only.",
    },
    "dispensation_incomplete": {
        "nb": "Dispensasjonen fra {provision} fritar ikke: den mangler {missing}.",
        "nn": "Dispensasjonen frå {provision} fritek ikkje: han manglar {missing}.",
        "en": "The dispensation from {provision} waives nothing: it lacks {missing}.",
    },
    "dispensation_refused": {
        "nb": "Søknaden om dispensasjon fra {provision} ble avslått {date} og fritar ikke.",
        "nn": "Søknaden om dispensasjon frå {provision} blei avslått {date} og fritek ikkje.",
        "en": "The application for a dispensation from {provision} was refused on {date}; it waives nothing.",
    },
    "dispensation_unanswered": {
        "nb": "Dispensasjonen fra {provision} er ikke innvilget ennå og fritar ikke så lenge.",
        "nn": "Dispensasjonen frå {provision} er ikkje innvilga enno og fritek ikkje så lenge.",
        "en": "The dispensation from {provision} has not been granted yet and waives nothing meanwhile.",
    },
    "dispensation_expired": {
        "nb": "Dispensasjonen fra {provision} gikk ut {last} og fritar ikke etter den dagen.",
        "nn": "Dispensasjonen frå {provision} gjekk ut {last} og fritek ikkje etter den dagen.",
        "en": "The dispensation from {provision} expired on {last} and waives nothing after that day.",
    },
    "dispensation_unused": {
        "nb": "Dispensasjonen fra {provision} fritok ikke fra noe i perioden.",
        "nn": "Dispensasjonen frå {provision} fritok ikkje frå noko i perioden.",
        "en": "The dispensation from {provision} waived nothing in the period.",
    },
    "dispensation_text": {
        "nb": "Dispensasjonen fra {provision} fritar ikke: bestemmelsen vurderes ikke.",
        "nn": "Dispensasjonen frå {provision} fritek ikkje: føresegna blir ikkje vurdert.",
        "en": "The dispensation from {provision} waives nothing: that provision is not judged.",
    },
    "dispensation_general": {
        "nb": "Dispensasjonen fra {provision} fritar ikke: bestemmelsen vurderes gjennom {rules}. Nevn det kravet dispensasjonen gjelder.",
        "nn": "Dispensasjonen frå {provision} fritek ikkje: føresegna blir vurdert gjennom {rules}. Nemn det kravet dispensasjonen gjeld.",
        "en": "The dispensation from {provision} waives nothing: that provision is judged through {rules}. "
        "Name the requirement it is about.",
    },
}

ALONE = {
    "second_directorate": {
        "nb": "Det finnes enda en fil om direktoratet, «{id}», og det er den regionkontorene er vurdert mot. Ta bort den som ikke gjelder.",
        "nn": "Det finst endå ei fil om direktoratet, «{id}», og det er den regionkontora er vurderte mot. Ta bort den som ikkje gjeld.",
        "en": "There is another file about the directorate, “{id}”, and regional offices are judged against that one. Remove the one that "
        "does not hold.",
    },
    "alone.start_up": {
        "nb": "Regionkontorets fil er ikke med eller kan ikke leses. Oppstartsfasen fra åpningen {opened} er regnet til {months} måneder; "
        "har kontoret satt den til noe annet, kan funn i de seks første månedene bli vurdert annerledes.",
        "nn": "Fila til regionkontoret er ikkje med eller kan ikkje lesast. Oppstartsfasen frå opninga {opened} er rekna til {months} "
        "månader; har kontoret sett han til noko anna, kan funn i dei seks første månadene bli vurderte annleis.",
        "en": "The regional office's file is not at hand or cannot be read. The start-up phase from the opening on {opened} is taken to be "
        "{months} months; if the office has set another length, findings of the first six months may be judged otherwise.",
    },
    "alone.follow_ups": {
        "nb": "Ingen filer om mottak er med, eller ingen av dem kan leses. Oppfølgingene er vurdert etter sin egen åpningsdato, og verken "
        "nyansatte eller åpninger som ingen har fulgt opp, blir funnet.",
        "nn": "Ingen filer om mottak er med, eller ingen av dei kan lesast. Oppfølgingane er vurderte etter sin eigen opningsdato, og "
        "verken nytilsette eller opningar som ingen har følgt opp, blir funne.",
        "en": "No centre's file is at hand, or none can be read. Follow-ups are judged by the opening day they give themselves, and "
        "neither new employees nor openings that nobody has followed up are found.",
    },
    "alone.centre": {
        "nb": "Filen til mottaket «{id}» er ikke blant dem som kan leses. Oppfølgingen er vurdert etter sin egen åpningsdato.",
        "nn": "Fila til mottaket «{id}» er ikkje blant dei som kan lesast. Oppfølginga er vurdert etter sin eigen opningsdato.",
        "en": "The file of the centre “{id}” is not among those that can be read. The follow-up is judged by the opening day it gives "
        "itself.",
    },
}

PARTIES = {
    "party.host_municipality": {"nb": "vertskommunen", "nn": "vertskommunen", "en": "the host municipality"},
    "party.health_service": {"nb": "helsetjenesten", "nn": "helsetenesta", "en": "the health service"},
    "party.child_welfare": {"nb": "barnevernet", "nn": "barnevernet", "en": "child welfare"},
    "party.school": {"nb": "skolen", "nn": "skulen", "en": "the school"},
    "party.adult_education": {"nb": "voksenopplæringen", "nn": "vaksenopplæringa", "en": "adult education"},
    "party.police": {"nb": "politiet", "nn": "politiet", "en": "the police"},
    "party.fire_service": {"nb": "brannvesenet", "nn": "brannvesenet", "en": "the fire service"},
    "party.library": {"nb": "biblioteket", "nn": "biblioteket", "en": "the library"},
    "party.public_partner": {"nb": "en offentlig samarbeidspartner", "nn": "ein offentleg samarbeidspartnar", "en": "a public partner"},
    "party.local_media": {"nb": "lokale medier", "nn": "lokale medium", "en": "local media"},
    "party.neighbours": {"nb": "naboene", "nn": "naboane", "en": "the neighbours"},
    "party.businesses": {"nb": "næringsdrivende", "nn": "næringsdrivande", "en": "businesses"},
    "party.voluntary_organisation": {
        "nb": "en frivillig organisasjon",
        "nn": "ein frivillig organisasjon",
        "en": "a voluntary organisation",
    },
    "party.resource_person": {"nb": "en ressursperson", "nn": "ein ressursperson", "en": "a resource person"},
    "party.other": {"nb": "andre", "nn": "andre", "en": "others"},
}

PARTICIPANTS = {
    "participant.department_leadership": {"nb": "avdelingsledelsen", "nn": "avdelingsleiinga", "en": "the department's management"},
    "participant.director_general": {"nb": "direktøren", "nn": "direktøren", "en": "the director general"},
    "participant.deputy_director_general": {
        "nb": "assisterende direktør",
        "nn": "assisterande direktør",
        "en": "a deputy director general",
    },
    "participant.return_unit": {"nb": "returenheten", "nn": "retureininga", "en": "the return unit"},
    "participant.professional_staff": {"nb": "fagstaben", "nn": "fagstaben", "en": "the professional staff"},
    "participant.region_east": {"nb": "Regionkontor Øst", "nn": "Regionkontor Øst", "en": "the eastern regional office"},
    "participant.analysis_department": {
        "nb": "Analyse- og utviklingsavdelingen",
        "nn": "Analyse- og utviklingsavdelinga",
        "en": "the department of analysis and development",
    },
    "participant.research_institute": {"nb": "en forskningsinstitusjon", "nn": "ein forskingsinstitusjon", "en": "a research institute"},
    "participant.asylum_department": {"nb": "asylavdelingen", "nn": "asylavdelinga", "en": "the asylum department"},
    "participant.residence_department": {"nb": "oppholdsavdelingen", "nn": "opphaldsavdelinga", "en": "the residence department"},
}

ABOUT = {
    "about.day": {"nb": "{day}", "nn": "{day}", "en": "{day}"},
    "about.on": {"nb": "{name}, {day}", "nn": "{name}, {day}", "en": "{name}, {day}"},
    "about.week": {"nb": "{name}, uken fra {day}", "nn": "{name}, veka frå {day}", "en": "{name}, the week from {day}"},
    "about.month": {"nb": "{month} {year}", "nn": "{month} {year}", "en": "{month} {year}"},
    "about.named": {"nb": "{name} ({id})", "nn": "{name} ({id})", "en": "{name} ({id})"},
    "about.titled": {"nb": "«{name}» ({id})", "nn": "«{name}» ({id})", "en": "“{name}” ({id})"},
    "about.part": {"nb": "{name}, {part}", "nn": "{name}, {part}", "en": "{name}, {part}"},
    "part.administrative_routines": {"nb": "administrative rutiner", "nn": "administrative rutinar", "en": "administrative routines"},
    "part.financial_routines": {"nb": "økonomiske rutiner", "nn": "økonomiske rutinar", "en": "financial routines"},
    "part.sesam": {"nb": "SESAM", "nn": "SESAM", "en": "SESAM"},
}

STEPS = {
    "step.discussed": {"nb": "drøftingen i ledermøtet", "nn": "drøftinga i leiarmøtet", "en": "the management meeting's discussion"},
    "step.concluded": {"nb": "ledermøtets konklusjon", "nn": "konklusjonen i leiarmøtet", "en": "the management meeting's conclusion"},
    "step.applied": {"nb": "datoen for søknaden", "nn": "datoen for søknaden", "en": "the date of the application"},
    "step.grounds": {"nb": "begrunnelsen", "nn": "grunngivinga", "en": "the grounds"},
    "step.plan_known": {
        "nb": "dagen smittevernplanen ble kjent",
        "nn": "dagen smittevernplanen blei kjend",
        "en": "the day on which the infection control plan became known",
    },
    "step.contact": {"nb": "hvem som skal ringes", "nn": "kven ein skal ringje", "en": "whom to call"},
    "step.missing": {"nb": "{steps} er ikke ført", "nn": "{steps} er ikkje ført", "en": "there is no record of {steps}"},
    "step.disorder": {
        "nb": "{step} {day} kom før {ahead} {ahead_day}",
        "nn": "{step} {day} kom før {ahead} {ahead_day}",
        "en": "{step} of {day} came before {ahead} of {ahead_day}",
    },
    "step.after": {"nb": "{step} kom ikke før {day}", "nn": "{step} kom ikkje før {day}", "en": "{step} only came on {day}"},
}

CATALOGUE = {
    **STEPS,
    **ABOUT,
    **PARTICIPANTS,
    **DISPENSATIONS,
    **ALONE,
    **PARTIES,
    "children_unsaid.remedy": {
        "nb": "Før inn children: true eller false, eller de dagene det bor barn på mottaket.",
        "nn": "Før inn children: true eller false, eller dei dagane det bur barn på mottaket.",
        "en": "Enter children: true or false, or the days on which children live at the centre.",
    },
    "children_unsaid": {
        "nb": "Det går ikke fram om det bor barn på mottaket disse dagene (children). Bor det barn der, er kravet brutt for {subject}.",
        "nn": "Det går ikkje fram om det bur barn på mottaket desse dagane (children). Bur det barn der, er kravet brote for {subject}.",
        "en": "It is not said whether children live at the centre on these days (children). If they do, {subject} breaks the rule.",
    },
}
