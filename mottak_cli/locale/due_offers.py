"""What would mend a finding, in words: by the kind of offer and the field of the record that it is about."""

from mottak_cli.locale.due_offices import OF_OFFICES

DIALOGUE = {
    "due.do.group": {
        "nb": "Hold en dialoggruppe, med minst ett møte",
        "nn": "Hald ei dialoggruppe, med minst eitt møte",
        "en": "Hold a dialogue group, with at least one meeting",
    },
    "due.do.group_more": {
        "nb": "Hold én dialoggruppe til, med minst ett møte",
        "nn": "Hald éi dialoggruppe til, med minst eitt møte",
        "en": "Hold one more dialogue group, with at least one meeting",
    },
    "due.do.send_report": {
        "nb": "Send rapporteringsskjemaet for {group}",
        "nn": "Send rapporteringsskjemaet for {group}",
        "en": "Send the reporting form for {group}",
    },
    "due.do.complete_group": {
        "nb": "Fullfør {group} og før inn dagen (completed)",
        "nn": "Fullfør {group} og før inn dagen (completed)",
        "en": "Complete {group} and write down the day (completed)",
    },
    "due.do.complete_and_send": {
        "nb": "Fullfør {group}, før inn dagen (completed), og send rapporteringsskjemaet",
        "nn": "Fullfør {group}, før inn dagen (completed), og send rapporteringsskjemaet",
        "en": "Complete {group}, write down the day (completed), and send the reporting form",
    },
    "due.do.give_up_group": {
        "nb": "Før inn at {group} er avlyst (cancelled), om den er det",
        "nn": "Før inn at {group} er avlyst (cancelled), om ho er det",
        "en": "Write down that {group} was given up (cancelled), if it was",
    },
    "due.do.count.employees.one": {
        "nb": "Skaff én opplært gruppeleder til: en ansatt som fullfører kurset",
        "nn": "Skaff éin opplært gruppeleiar til: ein tilsett som fullfører kurset",
        "en": "Find one more trained leader: an employee who completes the course",
    },
    "due.do.count.employees.other": {
        "nb": "Skaff {n} opplærte gruppeledere til: ansatte som fullfører kurset",
        "nn": "Skaff {n} opplærte gruppeleiarar til: tilsette som fullfører kurset",
        "en": "Find {n} more trained leaders: employees who complete the course",
    },
    "due.do.count_known.employees.one": {
        "nb": "Skaff én opplært gruppeleder til; nærmest er {who} (det trengs fullført kurs og oppnevning)",
        "nn": "Skaff éin opplært gruppeleiar til; nærast er {who} (det trengst fullført kurs og oppnemning)",
        "en": "Find one more trained leader; {who} lacks least (course completed, appointed)",
    },
    "due.do.count_known.employees.other": {
        "nb": "Skaff {n} opplærte gruppeledere til; nærmest er {who} (det trengs fullført kurs og oppnevning)",
        "nn": "Skaff {n} opplærte gruppeleiarar til; nærast er {who} (det trengst fullført kurs og oppnemning)",
        "en": "Find {n} more trained leaders; {who} lack least (course completed, appointed)",
    },
    "due.do.seminar.employees": {
        "nb": "La {who} delta på en fagsamling",
        "nn": "La {who} delta på ei fagsamling",
        "en": "Let {who} take part in a professional seminar",
    },
    "due.do.seminar_any.employees": {
        "nb": "Sett av tid: la en gruppeleder ({who}) ta kurs eller delta på en fagsamling",
        "nn": "Set av tid: la ein gruppeleiar ({who}) ta kurs eller delta på ei fagsamling",
        "en": "Set time aside: let a leader ({who}) take a course or take part in a professional seminar",
    },
    "due.do.note.employees.group_leader.guide_received": {
        "nb": "Gi {who} veilederen, og før inn dagen",
        "nn": "Gi {who} rettleiaren, og før inn dagen",
        "en": "Give {who} the guide, and write down the day",
    },
    "due.do.say_so.employees.group_leader.training.provider": {
        "nb": "Før inn hvem som holdt gruppelederkurset til {who}: UDI eller UDIs leverandør",
        "nn": "Før inn kven som heldt gruppeleiarkurset til {who}: UDI eller leverandøren til UDI",
        "en": "Write down who gave {who} the course for leaders: UDI or its supplier",
    },
}

VOLUNTEERS = {
    "due.do.note.volunteers.adult_verified": {
        "nb": "Kontroller at {who} er over 18, og før inn dagen (adult_verified)",
        "nn": "Kontroller at {who} er over 18, og før inn dagen (adult_verified)",
        "en": "Verify that {who} is over 18, and write down the day (adult_verified)",
    },
    "due.do.complete.volunteers.certificates": {
        "nb": "Før inn det som mangler om attesten til {who}: type, eller hvem som bekreftet formålet",
        "nn": "Før inn det som manglar om attesten til {who}: type, eller kven som stadfesta formålet",
        "en": "Write down what is missing about the certificate of {who}: its kind, or who confirmed its purpose",
    },
    "due.do.show.volunteers.certificates": {
        "nb": "La {who} vise barneomsorgsattest, med formålet bekreftet av mottaket, før noen tjeneste",
        "nn": "La {who} vise barneomsorgsattest, med formålet stadfesta av mottaket, før noka teneste",
        "en": "Let {who} show a childcare certificate, its purpose confirmed by the centre, before any service",
    },
    "due.do.clear.volunteers.cleared": {
        "nb": "Før inn fra når mottaket lar {who} gjøre tjeneste (cleared)",
        "nn": "Før inn frå når mottaket lèt {who} gjere teneste (cleared)",
        "en": "Write down from when the centre lets {who} serve (cleared)",
    },
    "due.do.stop.volunteers.active": {
        "nb": "La {who} slutte, eller vente til det er i orden, og før inn siste dag (active)",
        "nn": "La {who} slutte, eller vente til det er i orden, og før inn siste dag (active)",
        "en": "Let {who} leave, or wait until it is in order, and write down the last day (active)",
    },
}

COOPERATION = {
    "due.do.contact.activities": {
        "nb": "Ha kontakt med {with_}, og før det inn i loggen (activities)",
        "nn": "Ha kontakt med {with_}, og før det inn i loggen (activities)",
        "en": "Be in contact with {with_}, and write it in the log (activities)",
    },
    "due.do.contact_about.activities": {
        "nb": "Ha kontakt med {with_} om {topic}, og før det inn i loggen (activities)",
        "nn": "Ha kontakt med {with_} om {topic}, og før det inn i loggen (activities)",
        "en": "Be in contact with {with_} about {topic}, and write it in the log (activities)",
    },
    "due.do.residents.activities": {
        "nb": "La beboere delta i noe om {topic}, og før det inn i loggen (activities)",
        "nn": "La bebuarar delta i noko om {topic}, og før det inn i loggen (activities)",
        "en": "Let residents take part in something about {topic}, and write it in the log (activities)",
    },
    "due.do.activity.activities": {
        "nb": "Gjør noe om {topic}, og før det inn i loggen (activities)",
        "nn": "Gjer noko om {topic}, og før det inn i loggen (activities)",
        "en": "Do something about {topic}, and write it in the log (activities)",
    },
    "due.do.paper.documents.community_plan": {
        "nb": "Lag en plan for kontakten med lokalsamfunnet, og før den inn (documents)",
        "nn": "Lag ein plan for kontakten med lokalsamfunnet, og før han inn (documents)",
        "en": "Draw up a plan for contact with the local community, and record it (documents)",
    },
    "due.do.paper.documents.removal_routine": {
        "nb": "Lag en rutine for uttransportering, og før den inn (documents)",
        "nn": "Lag ein rutine for uttransportering, og før han inn (documents)",
        "en": "Draw up a routine for removals, and record it (documents)",
    },
    "due.do.make_known.documents": {
        "nb": "Gjør rutinen fra {day} kjent for {who}, og før det inn (known_by)",
        "nn": "Gjer rutinen frå {day} kjend for {who}, og før det inn (known_by)",
        "en": "Make the routine of {day} known to {who}, and record it (known_by)",
    },
    "due.do.write_down.infection_control": {
        "nb": "Gjør smittevernplanen kjent, og før inn dagen og hvem som er kontakt (infection_control)",
        "nn": "Gjer smittevernplanen kjend, og før inn dagen og kven som er kontakt (infection_control)",
        "en": "Get to know the infection control plan, and record the day and the contact (infection_control)",
    },
    "due.do.deed.sector_shortfalls.reported_to_udi": {
        "nb": "Meld fra til UDI om det som manglet {about}, og før inn dagen",
        "nn": "Meld frå til UDI om det som mangla {about}, og før inn dagen",
        "en": "Report the shortfall of {about} to UDI, and write down the day",
    },
    "due.do.assist.police_assistance.one": {
        "nb": "Gi politiet bistanden som mangler én gang i {month}, om det fortsatt går, eller rett tallet om det er galt",
        "nn": "Gi politiet hjelpa som manglar éin gong i {month}, om det framleis går, eller rett talet om det er gale",
        "en": "Give the police the help that lacks once in {month}, if that can still be done, or correct a figure that is wrong",
    },
    "due.do.assist.police_assistance.other": {
        "nb": "Gi politiet bistanden som mangler {n} ganger i {month}, om det fortsatt går, eller rett tallet om det er galt",
        "nn": "Gi politiet hjelpa som manglar {n} gonger i {month}, om det framleis går, eller rett talet om det er gale",
        "en": "Give the police the help that lacks {n} times in {month}, if that can still be done, or correct a figure that is wrong",
    },
    "due.do.grounds.dispensations": {
        "nb": "Før inn begrunnelsen for dispensasjonen fra {provision} (grounds)",
        "nn": "Før inn grunngivinga for dispensasjonen frå {provision} (grounds)",
        "en": "Write down the grounds of the dispensation from {provision} (grounds)",
    },
    "due.topic.cooperation": {"nb": "samarbeid", "nn": "samarbeid", "en": "cooperation"},
    "due.topic.crime_prevention": {"nb": "kriminalitetsforebygging", "nn": "kriminalitetsførebygging", "en": "crime prevention"},
    "due.topic.fire_prevention": {"nb": "brannvern", "nn": "brannvern", "en": "fire prevention"},
    "due.topic.library_services": {"nb": "bibliotektilbudet", "nn": "bibliotektilbodet", "en": "library services"},
    "due.topic.asylum_policy": {"nb": "asylpolitikken", "nn": "asylpolitikken", "en": "asylum policy"},
    "due.topic.neighbourhood": {"nb": "nærmiljøet", "nn": "nærmiljøet", "en": "the local community"},
    "due.topic.attitudes": {"nb": "holdninger", "nn": "haldningar", "en": "attitudes"},
    "due.topic.media": {"nb": "medier", "nn": "medium", "en": "media"},
    "due.topic.other": {"nb": "annet", "nn": "anna", "en": "something else"},
}

ANYTHING = {
    "due.do.record": {
        "nb": "Før inn {keys} slik det er, tomt om det ikke er noe",
        "nn": "Før inn {keys} slik det er, tomt om det ikkje er noko",
        "en": "Record {keys} as it is, empty where there is nothing",
    },
    "due.do.say_whether.children": {
        "nb": "Før inn om det bor barn på mottaket (children: true eller false), og rett opp for {who} om det gjør det",
        "nn": "Før inn om det bur barn på mottaket (children: true eller false), og rett opp for {who} om det gjer det",
        "en": "Record whether children live at the centre (children: true or false), and put things right for {who} if they do",
    },
    "due.do.record_first": {
        "nb": "Før inn {keys} slik det er",
        "nn": "Før inn {keys} slik det er",
        "en": "Record {keys} as it is",
    },
    "due.do.record_in": {
        "nb": "Få {keys} ført inn hos {records}",
        "nn": "Få {keys} ført inn hos {records}",
        "en": "Have {keys} recorded by {records}",
    },
    "due.then": {
        "nb": "{a}. Om det da mangler: {b}",
        "nn": "{a}. Om det då manglar: {b}",
        "en": "{a}. If it is missing then: {b}",
    },
    "due.do.generic": {
        "nb": "Før inn det som mangler: {path}",
        "nn": "Før inn det som manglar: {path}",
        "en": "Record what is missing: {path}",
    },
}

OFFERS = {**DIALOGUE, **VOLUNTEERS, **COOPERATION, **ANYTHING, **OF_OFFICES}
