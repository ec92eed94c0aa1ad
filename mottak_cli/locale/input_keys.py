"""What is said about keys, and about a file that is none of our records."""

KEYS = {
    "input.duplicate_key": {
        "nb": "Nøkkelen «{key}» står to ganger. Den første står på linje {first}.",
        "nn": "Nøkkelen «{key}» står to gonger. Den første står på linje {first}.",
        "en": "The key “{key}” stands twice. The first is on line {first}.",
    },
    "input.duplicate_key.advice": {
        "nb": "Slå dem sammen til én, eller ta bort den som er feil.",
        "nn": "Slå dei saman til éin, eller ta bort den som er feil.",
        "en": "Join them into one, or take away the one that is wrong.",
    },
    "input.merge_key": {
        "nb": "«<<» (flett inn) er ikke tillatt.",
        "nn": "«<<» (flett inn) er ikkje tillate.",
        "en": "“<<” (merge) is not allowed.",
    },
    "input.merge_key.advice": {
        "nb": "Skriv nøklene helt ut der de skal gjelde.",
        "nn": "Skriv nøklane heilt ut der dei skal gjelde.",
        "en": "Write the keys out where they are to count.",
    },
    "input.tag": {
        "nb": "Merkelappen {tag} er ikke tillatt.",
        "nn": "Merkelappen {tag} er ikkje tillaten.",
        "en": "The tag {tag} is not allowed.",
    },
    "input.tag.advice": {
        "nb": "Ta bort utropstegnet og ordet etter det. Er det del av en tekst, sett hele teksten i anførselstegn.",
        "nn": "Ta bort utropsteiknet og ordet etter det. Er det del av ein tekst, set heile teksten i hermeteikn.",
        "en": "Take away the exclamation mark and the word after it. If it is part of a text, quote the whole text.",
    },
    "input.key_not_text": {
        "nb": "«{key}» kan ikke være en nøkkel.",
        "nn": "«{key}» kan ikkje vere ein nøkkel.",
        "en": "“{key}” cannot be a key.",
    },
    "input.key_not_text.advice": {
        "nb": "Foran kolonet skal det stå en av oppføringens nøkler, for eksempel name.",
        "nn": "Framfor kolonet skal det stå ein av nøklane til oppføringa, til dømes name.",
        "en": "Before the colon there must be one of the record's keys, such as name.",
    },
    "input.key_is_collection": {
        "nb": "Her står en liste eller gruppe der det skulle stått en nøkkel.",
        "nn": "Her står ei liste eller gruppe der det skulle ha stått ein nøkkel.",
        "en": "A list or group stands here where a key should.",
    },
    "input.key_is_collection.advice": {
        "nb": "Skriv nøkkelen som ett ord, fulgt av kolon.",
        "nn": "Skriv nøkkelen som eitt ord, følgt av kolon.",
        "en": "Write the key as one word followed by a colon.",
    },
    "input.escaped_character": {
        "nb": "Teksten har et usynlig tegn ({character}), skrevet med omvendt skråstrek.",
        "nn": "Teksten har eit usynleg teikn ({character}), skrive med omvend skråstrek.",
        "en": "The text has an invisible character ({character}), written with a backslash.",
    },
    "input.escaped_character.advice": {
        "nb": "Ta det bort, eller bruk enkle anførselstegn hvis skråstreken hører til teksten.",
        "nn": "Ta det bort, eller bruk enkle hermeteikn dersom skråstreken høyrer til teksten.",
        "en": "Take it away, or use single quotes if the backslash belongs to the text.",
    },
    "input.missing_key": {"nb": "Nøkkelen «{key}» mangler.", "nn": "Nøkkelen «{key}» manglar.", "en": "The key “{key}” is missing."},
    "input.missing_key.advice": {
        "nb": "Føy til en linje med «{key}: …». Se «mottak explain {key}» for hva som skal stå der.",
        "nn": "Føy til ei linje med «{key}: …». Sjå «mottak explain {key}» for kva som skal stå der.",
        "en": "Add a line with “{key}: …”. See “mottak explain {key}” for what goes there.",
    },
    "input.unknown_key": {
        "nb": "Nøkkelen «{key}» finnes ikke her.",
        "nn": "Nøkkelen «{key}» finst ikkje her.",
        "en": "There is no key “{key}” here.",
    },
    "input.unknown_key.advice": {"nb": "Her kan det stå {known}.", "nn": "Her kan det stå {known}.", "en": "What may stand here: {known}."},
    "input.unknown_key.advice.near": {"nb": "Mente du «{near}»?", "nn": "Meinte du «{near}»?", "en": "Did you mean “{near}”?"},
    "input.unknown_key.advice.elsewhere": {
        "nb": "Nøkkelen hører til under {where}. Se etter at innrykket er riktig.",
        "nn": "Nøkkelen høyrer til under {where}. Sjå etter at innrykket er rett.",
        "en": "The key belongs under {where}. See that the indentation is right.",
    },
    "input.unknown_key.advice.top": {
        "nb": "Nøkkelen hører til helt til venstre i filen. Se etter at innrykket er riktig.",
        "nn": "Nøkkelen høyrer til heilt til venstre i fila. Sjå etter at innrykket er rett.",
        "en": "The key belongs at the left margin of the file. See that the indentation is right.",
    },
    "input.empty_item": {
        "nb": "Det står ingenting her i listen «{key}».",
        "nn": "Det står ingenting her i lista «{key}».",
        "en": "Nothing stands here in the list “{key}”.",
    },
    "input.empty_item.advice": {
        "nb": "Skriv det som mangler, eller ta bort streken eller kommaet.",
        "nn": "Skriv det som manglar, eller ta bort streken eller kommaet.",
        "en": "Write what is missing, or take the hyphen or comma away.",
    },
    "input.no_value": {
        "nb": "Det står ingenting etter «{key}».",
        "nn": "Det står ingenting etter «{key}».",
        "en": "Nothing stands after “{key}”.",
    },
    "input.no_value.advice": {
        "nb": "Skriv en verdi, skriv [] hvis det er en liste som er tom, eller ta nøkkelen bort hvis dere ikke vet.",
        "nn": "Skriv ein verdi, skriv [] dersom det er ei liste som er tom, eller ta bort nøkkelen dersom de ikkje veit.",
        "en": "Write a value, write [] if it is a list that is empty, or take the key away if you do not know.",
    },
}

RECORD = {
    "input.empty": {"nb": "Filen er tom.", "nn": "Fila er tom.", "en": "The file is empty."},
    "input.empty.advice": {
        "nb": "Begynn med «record: centre» på første linje. «mottak schema centre» viser hva som kan følge.",
        "nn": "Byrj med «record: centre» på første linje. «mottak schema centre» viser kva som kan følgje.",
        "en": "Begin with “record: centre” on the first line. “mottak schema centre” shows what may follow.",
    },
    "input.no_mapping": {
        "nb": "Filen inneholder ikke nøkler med verdier.",
        "nn": "Fila inneheld ikkje nøklar med verdiar.",
        "en": "The file does not hold keys with values.",
    },
    "input.no_mapping.advice": {
        "nb": "Skriv hver opplysning som nøkkel, kolon, mellomrom og verdi, og begynn med «record: centre».",
        "nn": "Skriv kvar opplysning som nøkkel, kolon, mellomrom og verdi, og byrj med «record: centre».",
        "en": "Write each fact as key, colon, space and value, beginning with “record: centre”.",
    },
    "input.no_record": {
        "nb": "Filen sier ikke hva slags oppføring den er.",
        "nn": "Fila seier ikkje kva slags oppføring ho er.",
        "en": "The file does not say what kind of record it is.",
    },
    "input.no_record.advice": {
        "nb": "Skriv «record: centre» øverst hvis det er et mottak.",
        "nn": "Skriv «record: centre» øvst dersom det er eit mottak.",
        "en": "Write “record: centre” at the top if it is a centre.",
    },
    "input.no_record_key": {
        "nb": "Nøkkelen «record» mangler, men filen har {keys} og ser ut som en oppføring.",
        "nn": "Nøkkelen «record» manglar, men fila har {keys} og ser ut som ei oppføring.",
        "en": "The key “record” is missing, though the file has {keys} and looks like a record.",
    },
    "input.no_record_key.advice": {
        "nb": "Skriv «record: {kind}» øverst.",
        "nn": "Skriv «record: {kind}» øvst.",
        "en": "Write “record: {kind}” at the top.",
    },
    "input.unknown_record": {
        "nb": "Oppføringen kan ikke være av slaget «{value}».",
        "nn": "Oppføringa kan ikkje vere av slaget «{value}».",
        "en": "There is no kind of record called “{value}”.",
    },
    "input.unknown_record.advice": {"nb": "Velg mellom {known}.", "nn": "Vel mellom {known}.", "en": "Choose among {known}."},
    "input.unknown_record.advice.near": {"nb": "Mente du «{near}»?", "nn": "Meinte du «{near}»?", "en": "Did you mean “{near}”?"},
    "input.other_format": {
        "nb": "Formatet {value} er ukjent. Denne utgaven leser format 1.",
        "nn": "Formatet {value} er ukjent. Denne utgåva les format 1.",
        "en": "Format {value} is unknown. This version reads format 1.",
    },
    "input.other_format.advice": {
        "nb": "Skriv «format: 1», eller bruk en nyere utgave av mottak.",
        "nn": "Skriv «format: 1», eller bruk ei nyare utgåve av mottak.",
        "en": "Write “format: 1”, or use a newer version of mottak.",
    },
}
