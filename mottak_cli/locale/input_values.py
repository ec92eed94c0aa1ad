"""What is said about values of a record that cannot be: dates, ranges, words, numbers, text."""

DATES = {
    "input.date_shape": {"nb": "{value} er ikke en dato", "nn": "{value} er ikkje ein dato", "en": "{value} is not a date"},
    "input.date_shape.advice": {
        "nb": "Skriv år-måned-dag med bindestreker, slik: 2024-03-05.",
        "nn": "Skriv år-månad-dag med bindestrekar, slik: 2024-03-05.",
        "en": "Write year-month-day with hyphens, as in 2024-03-05.",
    },
    "input.date_shape.advice.meant": {
        "nb": "Datoer skrives år-måned-dag. Mente du {meant}?",
        "nn": "Datoar blir skrivne år-månad-dag. Meinte du {meant}?",
        "en": "Dates are written year-month-day. Did you mean {meant}?",
    },
    "input.date_month": {"nb": "{value} er ikke en dato", "nn": "{value} er ikkje ein dato", "en": "{value} is not a date"},
    "input.date_month.advice": {
        "nb": "Måneden er et tall fra 01 til 12.",
        "nn": "Månaden er eit tal frå 01 til 12.",
        "en": "The month is a number from 01 to 12.",
    },
    "input.date_month.advice.meant": {
        "nb": "Måneden kommer før dagen. Mente du {meant}?",
        "nn": "Månaden kjem før dagen. Meinte du {meant}?",
        "en": "The month comes before the day. Did you mean {meant}?",
    },
    "input.date_not_real": {"nb": "{value} er ikke en dato", "nn": "{value} er ikkje ein dato", "en": "{value} is not a date"},
    "input.date_not_real.advice": {
        "nb": "I {month} {year} er det {last} dager.",
        "nn": "I {month} {year} er det {last} dagar.",
        "en": "{month} {year} has {last} days.",
    },
    "input.date_years": {
        "nb": "{value} er ikke en mulig dato her",
        "nn": "{value} er ikkje ein mogleg dato her",
        "en": "{value} is not a possible date here",
    },
    "input.date_years.advice": {
        "nb": "Året må være fra {first} til {last}. Se etter skrivefeil.",
        "nn": "Året må vere frå {first} til {last}. Sjå etter skrivefeil.",
        "en": "The year must be from {first} to {last}. Check it for a slip.",
    },
    "input.month_shape": {"nb": "{value} er ikke en måned", "nn": "{value} er ikkje ein månad", "en": "{value} is not a month"},
    "input.month_shape.advice": {
        "nb": "Skriv år og måned, slik: 2024-05.",
        "nn": "Skriv år og månad, slik: 2024-05.",
        "en": "Write year and month, as in 2024-05.",
    },
    "input.range_reversed": {
        "nb": "Perioden slutter {last}, før den begynner {first}.",
        "nn": "Perioden sluttar {last}, før han byrjar {first}.",
        "en": "The range ends on {last}, before it begins on {first}.",
    },
    "input.range_reversed.advice": {
        "nb": "Rett den av de to datoene som er feil. Begge dagene er med i perioden.",
        "nn": "Rett den av dei to datoane som er feil. Begge dagane er med i perioden.",
        "en": "Correct whichever of the two dates is wrong. Both days belong to the range.",
    },
    "input.range_empty": {
        "nb": "Perioden har verken «from» eller «to».",
        "nn": "Perioden har verken «from» eller «to».",
        "en": "The range has neither “from” nor “to”.",
    },
    "input.range_empty.advice": {
        "nb": "Skriv minst den ene datoen, slik: {{from: 2024-03-05}}.",
        "nn": "Skriv minst den eine datoen, slik: {{from: 2024-03-05}}.",
        "en": "Write at least one of the dates, as in {{from: 2024-03-05}}.",
    },
    "input.ranges_overlap": {
        "nb": "Perioden overlapper den på linje {other}: begge har med {day}.",
        "nn": "Perioden overlappar den på linje {other}: begge har med {day}.",
        "en": "The range overlaps the one on line {other}: both hold {day}.",
    },
    "input.ranges_overlap.advice": {
        "nb": "La den ene slutte dagen før den andre begynner.",
        "nn": "La den eine slutte dagen før den andre byrjar.",
        "en": "Let one end the day before the other begins.",
    },
    "input.ranges_overlap.advice.open_end": {
        "nb": "Sett «to» på den første, til dagen før den neste begynner. Uten «to» varer den fortsatt.",
        "nn": "Set «to» på den første, til dagen før den neste byrjar. Utan «to» varer han framleis.",
        "en": "Give the first a “to”, the day before the next begins. Without one it still goes on.",
    },
    "input.kind_gap": {
        "nb": "Mottaket er åpent {day}, men «kind» sier ikke hva slags mottak det er den dagen.",
        "nn": "Mottaket er ope {day}, men «kind» seier ikkje kva slags mottak det er den dagen.",
        "en": "The centre is open on {day}, but “kind” does not say what kind it is on that day.",
    },
    "input.kind_gap.advice": {
        "nb": "La periodene under «kind» dekke alle dager mottaket er åpent.",
        "nn": "La periodane under «kind» dekkje alle dagar mottaket er ope.",
        "en": "Let the items of “kind” cover every day on which the centre is open.",
    },
}

HIDDEN = {
    "input.hidden": {"nb": "et mulig navn", "nn": "eit mogleg namn", "en": "a possible name"},
}

VALUES = {
    "input.a_list": {"nb": "en liste", "nn": "ei liste", "en": "a list"},
    "input.a_mapping": {"nb": "en gruppe nøkler", "nn": "ei gruppe nøklar", "en": "a group of keys"},
    "input.unknown_word": {
        "nb": "«{value}» er ikke et ord som kan stå her.",
        "nn": "«{value}» er ikkje eit ord som kan stå her.",
        "en": "“{value}” is not a word that may stand here.",
    },
    "input.unknown_word.advice": {"nb": "Velg mellom {known}.", "nn": "Vel mellom {known}.", "en": "Choose among {known}."},
    "input.unknown_word.advice.near": {
        "nb": "Mente du «{near}»? Mulige ord: {known}.",
        "nn": "Meinte du «{near}»? Moglege ord: {known}.",
        "en": "Did you mean “{near}”? Possible words: {known}.",
    },
    "input.not_all": {"nb": "«{value}» kan ikke stå her.", "nn": "«{value}» kan ikkje stå her.", "en": "“{value}” may not stand here."},
    "input.not_all.advice": {
        "nb": "Skriv «all», eller en liste i klammer, slik: [a, b].",
        "nn": "Skriv «all», eller ei liste i klammer, slik: [a, b].",
        "en": "Write “all”, or a list in brackets, as in [a, b].",
    },
    "input.not_text": {
        "nb": "Her skal det stå tekst, men det står {value}.",
        "nn": "Her skal det stå tekst, men det står {value}.",
        "en": "There must be text here, but there is {value}.",
    },
    "input.not_text.advice": {
        "nb": "Er det et tall eller et ord som skal leses som tekst, sett det i anførselstegn.",
        "nn": "Er det eit tal eller eit ord som skal lesast som tekst, set det i hermeteikn.",
        "en": "If it is a number or word to be read as text, put it in quotes.",
    },
    "input.empty_text": {"nb": "Teksten er tom.", "nn": "Teksten er tom.", "en": "The text is empty."},
    "input.empty_text.advice": {
        "nb": "Skriv noe, eller ta nøkkelen bort.",
        "nn": "Skriv noko, eller ta bort nøkkelen.",
        "en": "Write something, or take the key away.",
    },
    "input.bad_id": {"nb": "«{value}» kan ikke være en id.", "nn": "«{value}» kan ikkje vere ein id.", "en": "“{value}” cannot be an id."},
    "input.bad_id.advice": {
        "nb": "Bruk bokstaver, sifre, bindestrek og understrek, uten mellomrom, for eksempel a1. Bruk ikke navn på personer.",
        "nn": "Bruk bokstavar, siffer, bindestrek og understrek, utan mellomrom, til dømes a1. Bruk ikkje namn på personar.",
        "en": "Use letters, digits, hyphens and underscores, without spaces, such as a1. Do not use people's names.",
    },
    "input.not_yes_no": {
        "nb": "Her skal det stå true (ja) eller false (nei), men det står {value}.",
        "nn": "Her skal det stå true (ja) eller false (nei), men det står {value}.",
        "en": "There must be true or false here, but there is {value}.",
    },
    "input.not_yes_no.advice": {
        "nb": "Skriv true for ja og false for nei, uten anførselstegn. Vet dere ikke, ta nøkkelen bort.",
        "nn": "Skriv true for ja og false for nei, utan hermeteikn. Veit de ikkje, ta bort nøkkelen.",
        "en": "Write true for yes and false for no, without quotes. If you do not know, take the key away.",
    },
    "input.not_yes_no.advice.yes": {
        "nb": "Skriv true, uten anførselstegn.",
        "nn": "Skriv true, utan hermeteikn.",
        "en": "Write true, without quotes.",
    },
    "input.not_yes_no.advice.no": {
        "nb": "Skriv false, uten anførselstegn.",
        "nn": "Skriv false, utan hermeteikn.",
        "en": "Write false, without quotes.",
    },
    "input.not_whole_number": {
        "nb": "Her skal det stå et helt tall, men det står {value}.",
        "nn": "Her skal det stå eit heilt tal, men det står {value}.",
        "en": "There must be a whole number here, but there is {value}.",
    },
    "input.not_whole_number.advice": {
        "nb": "Skriv bare sifre, uten anførselstegn, mellomrom eller nuller foran.",
        "nn": "Skriv berre siffer, utan hermeteikn, mellomrom eller nullar framfor.",
        "en": "Write digits only, without quotes, blanks or leading zeros.",
    },
    "input.number_bounds": {
        "nb": "{value} kan ikke stå her. Tallet må være fra {lowest} til {highest}.",
        "nn": "{value} kan ikkje stå her. Talet må vere frå {lowest} til {highest}.",
        "en": "{value} may not stand here. The number must be from {lowest} to {highest}.",
    },
    "input.number_bounds.advice": {"nb": "Rett tallet.", "nn": "Rett talet.", "en": "Correct the number."},
    "input.not_mapping": {
        "nb": "Her skal det stå nøkler med verdier, men det står {value}.",
        "nn": "Her skal det stå nøklar med verdiar, men det står {value}.",
        "en": "There must be keys with values here, but there is {value}.",
    },
    "input.not_mapping.advice": {
        "nb": "Skriv nøklene på egne linjer, rykket inn, eller i krøllklammer med komma mellom: {{id: a1, …}}.",
        "nn": "Skriv nøklane på eigne linjer, rykte inn, eller i krøllklammer med komma mellom: {{id: a1, …}}.",
        "en": "Write the keys on lines of their own, indented, or in braces with commas between: {{id: a1, …}}.",
    },
    "input.not_list": {
        "nb": "Her skal det stå en liste, men det står {value}.",
        "nn": "Her skal det stå ei liste, men det står {value}.",
        "en": "There must be a list here, but there is {value}.",
    },
    "input.not_list.advice": {
        "nb": "Sett en strek og et mellomrom foran hver del, eller bruk klammer: [a, b]. Er listen tom, skriv [].",
        "nn": "Set ein strek og eit mellomrom framfor kvar del, eller bruk klammer: [a, b]. Er lista tom, skriv [].",
        "en": "Put a hyphen and a space before each part, or use brackets: [a, b]. If the list is empty, write [].",
    },
    "input.change_not_in_list": {
        "nb": "Det som skifter over tid, skal stå i en liste.",
        "nn": "Det som skiftar over tid, skal stå i ei liste.",
        "en": "What changes in time must stand in a list.",
    },
    "input.change_not_in_list.advice": {
        "nb": "Sett en strek foran «is», på en egen linje under «{key}», slik: - {{is: …, from: 2024-03-05}}.",
        "nn": "Set ein strek framfor «is», på ei eiga linje under «{key}», slik: - {{is: …, from: 2024-03-05}}.",
        "en": "Put a hyphen before “is”, on a line of its own below “{key}”, as in - {{is: …, from: 2024-03-05}}.",
    },
    "input.unfit": {"nb": "{value} kan ikke stå her.", "nn": "{value} kan ikkje stå her.", "en": "{value} may not stand here."},
    "input.unfit.advice": {
        "nb": "Se «mottak explain {key}» for hva som skal stå her.",
        "nn": "Sjå «mottak explain {key}» for kva som skal stå her.",
        "en": "See “mottak explain {key}” for what goes here.",
    },
}
