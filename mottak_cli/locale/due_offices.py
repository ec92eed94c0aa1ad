"""What offices would do to mend a finding, in words; what centres would do stands in `due_offers`."""

NEWCOMERS = {
    "due.do.take.employees.new_employee_course": {
        "nb": "La {who} ta kurset for nyansatte",
        "nn": "La {who} ta kurset for nytilsette",
        "en": "Let {who} take the course for new employees",
    },
    "due.do.deed.orders.rectified": {
        "nb": "Rett pålegg {about}, og før inn dagen (rectified)",
        "nn": "Rett pålegg {about}, og før inn dagen (rectified)",
        "en": "Rectify order {about}, and write down the day (rectified)",
    },
    "due.do.office.follow_ups.visits": {"nb": "Besøk {centre}", "nn": "Besøk {centre}", "en": "Visit {centre}"},
    "due.do.office.follow_ups.visits.municipality_meeting": {
        "nb": "Besøk {centre}, og møt vertskommunen under besøket",
        "nn": "Besøk {centre}, og møt vertskommunen under besøket",
        "en": "Visit {centre}, with a meeting with the municipality",
    },
    "due.do.office.follow_ups.municipality_contact": {
        "nb": "Ta kontakt med vertskommunen om {centre}",
        "nn": "Ta kontakt med vertskommunen om {centre}",
        "en": "Contact the municipality about {centre}",
    },
    "due.do.train.follow_ups": {
        "nb": "Gi {centre} opplæring: {what}",
        "nn": "Gi {centre} opplæring: {what}",
        "en": "Give {centre} training: {what}",
    },
    "due.do.name_log.follow_ups": {
        "nb": "Før logg for {centre}, og oppgi hvor den er (log)",
        "nn": "Før logg for {centre}, og oppgi kvar han er (log)",
        "en": "Keep a log of {centre}, and say where it is (log)",
    },
    "due.do.weekly.follow_ups": {
        "nb": "Ta ukens kontakt med {centre} på telefon eller i møte",
        "nn": "Ta vekekontakten med {centre} på telefon eller i møte",
        "en": "Have the week's contact with {centre} by phone or in a meeting",
    },
    "due.do.follow_up.follow_ups": {
        "nb": "Før inn oppfølgingen av {centre} etter åpningen (follow_ups)",
        "nn": "Før inn oppfølginga av {centre} etter opninga (follow_ups)",
        "en": "Record the follow-up of {centre} since its opening (follow_ups)",
    },
    "due.do.held.new_employee_courses": {
        "nb": "Hold et kurs for nyansatte etter felles mal",
        "nn": "Hald eit kurs for nytilsette etter felles mal",
        "en": "Hold a course for new employees on the common template",
    },
}

OFFICES = {
    "due.do.count.civil_society.contacts": {
        "nb": "Oppnevn en kontaktperson for sivilsamfunnet",
        "nn": "Oppnemn ein kontaktperson for sivilsamfunnet",
        "en": "Appoint a contact for civil society",
    },
    "due.do.count_known.civil_society.contacts": {
        "nb": "Oppnevn en kontaktperson for sivilsamfunnet, for eksempel {who} igjen",
        "nn": "Oppnemn ein kontaktperson for sivilsamfunnet, til dømes {who} igjen",
        "en": "Appoint a contact for civil society, {who} again for example",
    },
    "due.do.held.civil_society_meetings": {
        "nb": "Hold et nasjonalt møte med frivillige organisasjoner",
        "nn": "Hald eit nasjonalt møte med frivillige organisasjonar",
        "en": "Hold a national meeting with voluntary organisations",
    },
    "due.do.held.civil_society.meetings.one": {
        "nb": "Hold ett møte til med frivillige organisasjoner",
        "nn": "Hald eitt møte til med frivillige organisasjonar",
        "en": "Hold one more meeting with voluntary organisations",
    },
    "due.do.held.civil_society.meetings.other": {
        "nb": "Hold {n} møter til med frivillige organisasjoner",
        "nn": "Hald {n} møte til med frivillige organisasjonar",
        "en": "Hold {n} more meetings with voluntary organisations",
    },
    "due.do.held.manager_meetings.operators_invited": {
        "nb": "Hold et mottaksledermøte der driftsoperatørene er invitert",
        "nn": "Hald eit mottaksleiarmøte der driftsoperatørane er inviterte",
        "en": "Hold a centre managers' meeting to which the operators are invited",
    },
    "due.do.held.manager_meetings.attendance": {
        "nb": "Hold et mottaksledermøte der avdelingsledelsen deltar",
        "nn": "Hald eit mottaksleiarmøte der avdelingsleiinga deltek",
        "en": "Hold a centre managers' meeting that the department's management attends",
    },
    "due.do.held.manager_meetings.return_unit": {
        "nb": "Hold et mottaksledermøte der returenheten deltar",
        "nn": "Hald eit mottaksleiarmøte der returneininga deltek",
        "en": "Hold a centre managers' meeting that the return unit attends",
    },
    "due.do.held.manager_meetings.professional_staff": {
        "nb": "Hold et mottaksledermøte der fagstaben deltar",
        "nn": "Hald eit mottaksleiarmøte der fagstaben deltek",
        "en": "Hold a centre managers' meeting that the professional staff attend",
    },
    "due.do.held.manager_meetings.attendance.invited": {
        "nb": "Inviter asylavdelingen til et mottaksledermøte",
        "nn": "Inviter asylavdelinga til eit mottaksleiarmøte",
        "en": "Invite the asylum department to a centre managers' meeting",
    },
    "due.do.held.theme_rounds.one": {
        "nb": "Hent inn temaer fra regionkontorene én gang til",
        "nn": "Hent inn tema frå regionkontora éin gong til",
        "en": "Gather themes from the regional offices once more",
    },
    "due.do.held.theme_rounds.other": {
        "nb": "Hent inn temaer fra regionkontorene {n} ganger til",
        "nn": "Hent inn tema frå regionkontora {n} gonger til",
        "en": "Gather themes from the regional offices {n} more times",
    },
    "due.do.deed.theme_rounds.proposal": {
        "nb": "Lag forslaget i runde {about}",
        "nn": "Lag forslaget i runde {about}",
        "en": "Draw up the proposal of round {about}",
    },
    "due.do.deed.theme_rounds.decided": {
        "nb": "Ta avgjørelsen i runde {about}",
        "nn": "Ta avgjerda i runde {about}",
        "en": "Take the decision of round {about}",
    },
    "due.do.deed.theme_rounds.memo": {
        "nb": "Skriv notatet for runde {about}",
        "nn": "Skriv notatet for runde {about}",
        "en": "Write the summary of round {about}",
    },
    "due.do.deed.theme_rounds.themes.request_sent": {
        "nb": "Send forespørselen om innleder til tema {about}",
        "nn": "Send førespurnaden om innleiar til tema {about}",
        "en": "Send the request for a speaker on theme {about}",
    },
}

OF_OFFICES = {**NEWCOMERS, **OFFICES}
