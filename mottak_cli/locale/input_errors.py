"""What is said about a file that cannot be read as a record: what is wrong, and under `.advice` what to do about it."""

_FILE = {
    "input.too_large": {
        "nb": "Filen er på {size} MB. Største tillatte størrelse er {largest} MB.",
        "en": "The file is {size} MB. The largest allowed is {largest} MB.",
    },
    "input.too_large.advice": {
        "nb": "Del filen opp, gjerne med én fil for hvert mottak.",
        "en": "Split the file, best with one file for each centre.",
    },
    "input.utf_16": {
        "nb": "Filen er lagret i tegnsettet UTF-16 (eller er ikke en tekstfil), og kan ikke leses.",
        "en": "The file is saved as UTF-16 (or is not a text file) and cannot be read.",
    },
    "input.utf_16.advice": {
        "nb": "Åpne den i et tekstprogram, velg «Lagre som» og kodingen UTF-8.",
        "en": "Open it in a text editor, choose “Save as” and the encoding UTF-8.",
    },
    "input.not_utf_8": {
        "nb": "Byte nummer {byte} ({value}) er ikke UTF-8. Den ser ut som «{letter}» i et eldre tegnsett.",
        "en": "Byte number {byte} ({value}) is not UTF-8. It looks like “{letter}” in an older encoding.",
    },
    "input.not_utf_8.advice": {
        "nb": "Lagre filen på nytt med kodingen UTF-8, og se etter at æ, ø og å ble riktige.",
        "en": "Save the file again with the encoding UTF-8, and see that letters such as æ, ø and å came out right.",
    },
    "input.nul": {
        "nb": "Byte nummer {byte} er et nulltegn. Filen er skadet eller er ikke en tekstfil.",
        "en": "Byte number {byte} is a NUL character. The file is damaged or is not a text file.",
    },
    "input.nul.advice": {
        "nb": "Hent frem en hel utgave av filen, eller lagre den på nytt som ren tekst i UTF-8.",
        "en": "Fetch a sound copy of the file, or save it again as plain text in UTF-8.",
    },
    "input.control_character": {
        "nb": "Byte nummer {byte} er et usynlig tegn ({character}) som ikke kan stå i filen.",
        "en": "Byte number {byte} is an invisible character ({character}) that may not stand in the file.",
    },
    "input.control_character.advice": {
        "nb": "Slett tegnet: stå rett etter stedet, og bruk tilbaketasten. Slike tegn følger ofte med når tekst limes inn.",
        "en": "Delete it: go to just after the place and press backspace. Such characters often come along with pasted text.",
    },
    "input.national_number": {
        "nb": "Her står noe som har form av et fødselsnummer eller D-nummer. Det kan ikke stå i en slik fil, heller ikke i en kommentar.",
        "en": "Here stands something with the form of a national identity number. It may not be in such a file, not even in a comment.",
    },
    "input.national_number.advice": {
        "nb": "Ta nummeret ut, og bruk en id som dere lager selv, for eksempel a1. Er det et kontonummer, skriv det med punktum (1234.56.78903).",
        "en": "Take the number out and use an id of your own making, such as a1. If it is a bank account, write it with stops (1234.56.78903).",
    },
    "input.duf_number": {
        "nb": "Her står noe som har form av et DUF-nummer. Det kan ikke stå i en slik fil, heller ikke i en kommentar.",
        "en": "Here stands something with the form of a DUF number. It may not be in such a file, not even in a comment.",
    },
    "input.duf_number.advice": {
        "nb": "Ta nummeret ut: filen skal ikke si noe om enkeltbeboere. Er det et tidspunkt, skriv det som 2024-03-05 10:30.",
        "en": "Take the number out: the file says nothing about single residents. If it is a time, write it as 2024-03-05 10:30.",
    },
    "input.too_deep": {
        "nb": "Lister og grupper ligger her mer enn {deepest} nivåer inni hverandre.",
        "en": "Lists and groups lie more than {deepest} levels inside each other here.",
    },
    "input.too_deep.advice": {
        "nb": "Se etter klammer som ikke er lukket, eller linjer som er rykket inn for langt.",
        "en": "Look for brackets that were never closed, or lines indented too far.",
    },
    "input.aliases": {
        "nb": "Henvisningene med * peker på seg selv, eller gjentar så mye at filen ikke kan leses.",
        "en": "The references with * point at themselves, or repeat so much that the file cannot be read.",
    },
    "input.aliases.advice": {
        "nb": "Skriv det som gjentas, helt ut i stedet for å henvise til det.",
        "en": "Write out in full what is repeated instead of referring to it.",
    },
}

_SYNTAX = {
    "input.tab": {
        "nb": "Linjen er rykket inn med tabulator. Innrykk må være mellomrom.",
        "en": "The line is indented with a tab. Indentation must be spaces.",
    },
    "input.tab.advice": {
        "nb": "Bytt tabulatoren med mellomrom, like mange som på linjene den hører sammen med.",
        "en": "Replace the tab with spaces, as many as on the lines it belongs with.",
    },
    "input.no_colon": {
        "nb": "Det mangler et kolon på denne linjen, eller mellomrommet etter kolonet.",
        "en": "This line lacks a colon, or the space after the colon.",
    },
    "input.no_colon.advice": {
        "nb": "Skriv nøkkel, kolon, mellomrom og verdi, slik: «kind: ordinary». En lang tekst over flere linjer må stå i anførselstegn.",
        "en": "Write key, colon, space and value, as in “kind: ordinary”. A long text over several lines must stand in quotes.",
    },
    "input.colon_inside": {
        "nb": "Kolonet her kan ikke leses: linjen har allerede en verdi, eller den er rykket inn for langt.",
        "en": "The colon here cannot be read: the line has a value already, or it is indented too far.",
    },
    "input.colon_inside.advice": {
        "nb": "Er kolonet en del av en tekst, sett hele teksten i anførselstegn. Ellers: rett innrykket på linjen.",
        "en": "If the colon is part of a text, put the whole text in quotes. Otherwise set the line's indentation right.",
    },
    "input.quote_open": {
        "nb": "Anførselstegnet som åpnes her, blir aldri lukket.",
        "en": "The quotation mark opened here is never closed.",
    },
    "input.quote_open.advice": {
        "nb": "Sett et likt anførselstegn etter teksten. En apostrof inne i enkle anførselstegn skrives to ganger ('').",
        "en": "Put the same mark after the text. An apostrophe inside single quotes is written twice ('').",
    },
    "input.bracket_open": {
        "nb": "Klammen {bracket} som åpnes her, blir ikke lukket riktig.",
        "en": "The bracket {bracket} opened here is not closed properly.",
    },
    "input.bracket_open.advice": {
        "nb": "Lukk med {closing}, og se etter at det er komma mellom delene.",
        "en": "Close it with {closing}, and see that there is a comma between the parts.",
    },
    "input.no_comma": {
        "nb": "Det mangler et komma inne i klammen, eller klammen er ikke lukket.",
        "en": "A comma is missing inside the brackets, or the bracket is not closed.",
    },
    "input.no_comma.advice": {
        "nb": "Sett komma mellom delene, slik: {{from: 2024-03-05, to: 2024-06-30}}.",
        "en": "Put commas between the parts, as in {{from: 2024-03-05, to: 2024-06-30}}.",
    },
    "input.lone_comma": {
        "nb": "Det står ingenting foran kommaet.",
        "en": "Nothing stands before the comma.",
    },
    "input.lone_comma.advice": {
        "nb": "Ta bort kommaet, eller skriv det som mangler.",
        "en": "Take the comma away, or write what is missing.",
    },
    "input.bracket_stray": {
        "nb": "Her lukkes {bracket}, men den er ikke åpnet.",
        "en": "{bracket} closes something here that was not opened.",
    },
    "input.bracket_stray.advice": {
        "nb": "Ta tegnet bort, eller sett inn den klammen som mangler foran. Er det del av en tekst, sett teksten i anførselstegn.",
        "en": "Take it away, or put in the bracket missing before it. If it is part of a text, put the text in quotes.",
    },
    "input.indentation": {
        "nb": "Linjen passer ikke inn: innrykket er et annet enn på linjene over som den hører til.",
        "en": "The line does not fit: its indentation is not that of the lines above that it belongs to.",
    },
    "input.indentation.advice": {
        "nb": "La nøkler som hører sammen, begynne rett under hverandre, og strekene i en liste likeså.",
        "en": "Let keys that belong together begin right below each other, and likewise the hyphens of a list.",
    },
    "input.after_value": {
        "nb": "Det står noe etter at verdien på linjen er slutt.",
        "en": "Something stands after the end of the line's value.",
    },
    "input.after_value.advice": {
        "nb": "Sett hele teksten i anførselstegn, eller begynn en ny linje. Foran en kommentar må det stå mellomrom og #.",
        "en": "Put the whole text in quotes, or begin a new line. Before a comment there must be a space and #.",
    },
    "input.dash_inside": {
        "nb": "En liste kan ikke begynne på samme linje som nøkkelen.",
        "en": "A list cannot begin on the same line as its key.",
    },
    "input.dash_inside.advice": {
        "nb": "Sett streken på en ny linje, rykket inn under nøkkelen, eller skriv listen i klammer: [a, b].",
        "en": "Put the hyphen on a new line, indented below the key, or write the list in brackets: [a, b].",
    },
    "input.unknown_alias": {
        "nb": "Teksten begynner med *, og leses som en henvisning til noe som ikke finnes i filen.",
        "en": "The text begins with * and is read as a reference to something that is not in the file.",
    },
    "input.unknown_alias.advice": {
        "nb": "Er det vanlig tekst, sett den i anførselstegn. Er det en henvisning, må navnet være satt lenger opp med &.",
        "en": "If it is plain text, put it in quotes. If it is a reference, its name must be set further up with &.",
    },
    "input.anchor_twice": {
        "nb": "Navnet etter & er brukt før i filen.",
        "en": "The name after & is used before in the file.",
    },
    "input.anchor_twice.advice": {
        "nb": "Gi det et annet navn. Er det vanlig tekst, sett den i anførselstegn.",
        "en": "Give it another name. If it is plain text, put it in quotes.",
    },
    "input.reserved_start": {
        "nb": "En tekst kan ikke begynne med {sign} uten anførselstegn.",
        "en": "A text cannot begin with {sign} unless it is quoted.",
    },
    "input.reserved_start.advice": {
        "nb": "Sett hele teksten i anførselstegn.",
        "en": "Put the whole text in quotes.",
    },
    "input.bad_escape": {
        "nb": "Omvendt skråstrek i doble anførselstegn har en egen betydning, og tegnet etter den passer ikke.",
        "en": "A backslash inside double quotes has a meaning of its own, and the sign after it does not fit.",
    },
    "input.bad_escape.advice": {
        "nb": "Bruk enkle anførselstegn rundt teksten, eller skriv to skråstreker (\\\\).",
        "en": "Use single quotes around the text, or write the backslash twice (\\\\).",
    },
    "input.block_text": {
        "nb": "Etter | eller > kan det ikke stå noe mer på linjen.",
        "en": "After | or > nothing more may stand on the line.",
    },
    "input.block_text.advice": {
        "nb": "Begynn teksten på neste linje, rykket inn, eller sett den i anførselstegn.",
        "en": "Begin the text on the next line, indented, or put it in quotes.",
    },
    "input.directive": {
        "nb": "En linje som begynner med %, kan ikke leses.",
        "en": "A line that begins with % cannot be read.",
    },
    "input.directive.advice": {
        "nb": "Ta linjen bort, eller sett teksten i anførselstegn.",
        "en": "Take the line away, or put the text in quotes.",
    },
    "input.after_end": {
        "nb": "Her begynner noe nytt etter at oppføringen er slutt.",
        "en": "Something new begins here after the record has ended.",
    },
    "input.after_end.advice": {
        "nb": "Skal det være en oppføring til i samme fil, sett --- på en egen linje mellom dem.",
        "en": "If it is meant as another record in the same file, put --- on a line of its own between them.",
    },
    "input.syntax": {
        "nb": "Filen kan ikke leses fra dette stedet.",
        "en": "The file cannot be read from this place on.",
    },
    "input.syntax.advice": {
        "nb": "Se etter innrykk, kolon, klammer og anførselstegn på linjen og på den over. Tekst med uvanlige tegn bør stå i anførselstegn.",
        "en": "Check indentation, colons, brackets and quotes on the line and the one above. Text with unusual signs should be quoted.",
    },
}

_KEYS = {
    "input.duplicate_key": {
        "nb": "Nøkkelen «{key}» står to ganger. Den første står på linje {first}.",
        "en": "The key “{key}” stands twice. The first is on line {first}.",
    },
    "input.duplicate_key.advice": {
        "nb": "Slå dem sammen til én, eller ta bort den som er feil.",
        "en": "Join them into one, or take away the one that is wrong.",
    },
    "input.merge_key": {
        "nb": "«<<» (flett inn) er ikke tillatt.",
        "en": "“<<” (merge) is not allowed.",
    },
    "input.merge_key.advice": {
        "nb": "Skriv nøklene helt ut der de skal gjelde.",
        "en": "Write the keys out where they are to count.",
    },
    "input.tag": {
        "nb": "Merkelappen {tag} er ikke tillatt.",
        "en": "The tag {tag} is not allowed.",
    },
    "input.tag.advice": {
        "nb": "Ta bort utropstegnet og ordet etter det. Er det del av en tekst, sett hele teksten i anførselstegn.",
        "en": "Take away the exclamation mark and the word after it. If it is part of a text, quote the whole text.",
    },
    "input.key_not_text": {
        "nb": "«{key}» kan ikke være en nøkkel.",
        "en": "“{key}” cannot be a key.",
    },
    "input.key_not_text.advice": {
        "nb": "Foran kolonet skal det stå en av postens nøkler, for eksempel name.",
        "en": "Before the colon there must be one of the record's keys, such as name.",
    },
    "input.key_is_collection": {
        "nb": "Her står en liste eller gruppe der det skulle stått en nøkkel.",
        "en": "A list or group stands here where a key should.",
    },
    "input.key_is_collection.advice": {
        "nb": "Skriv nøkkelen som ett ord, fulgt av kolon.",
        "en": "Write the key as one word followed by a colon.",
    },
    "input.escaped_character": {
        "nb": "Teksten har et usynlig tegn ({character}), skrevet med omvendt skråstrek.",
        "en": "The text has an invisible character ({character}), written with a backslash.",
    },
    "input.escaped_character.advice": {
        "nb": "Ta det bort, eller bruk enkle anførselstegn hvis skråstreken hører til teksten.",
        "en": "Take it away, or use single quotes if the backslash belongs to the text.",
    },
    "input.missing_key": {"nb": "Nøkkelen «{key}» mangler.", "en": "The key “{key}” is missing."},
    "input.missing_key.advice": {
        "nb": "Føy til en linje med «{key}: …». Se «mottak explain {key}» for hva som skal stå der.",
        "en": "Add a line with “{key}: …”. See “mottak explain {key}” for what goes there.",
    },
    "input.unknown_key": {"nb": "Nøkkelen «{key}» finnes ikke her.", "en": "There is no key “{key}” here."},
    "input.unknown_key.advice": {"nb": "Her kan det stå {known}.", "en": "What may stand here: {known}."},
    "input.unknown_key.advice.near": {"nb": "Mente du «{near}»?", "en": "Did you mean “{near}”?"},
    "input.unknown_key.advice.elsewhere": {
        "nb": "Nøkkelen hører til under {where}. Se etter at innrykket er riktig.",
        "en": "The key belongs under {where}. See that the indentation is right.",
    },
    "input.unknown_key.advice.top": {
        "nb": "Nøkkelen hører til helt til venstre i filen. Se etter at innrykket er riktig.",
        "en": "The key belongs at the left margin of the file. See that the indentation is right.",
    },
    "input.no_value": {
        "nb": "Det står ingenting etter «{key}».",
        "en": "Nothing stands after “{key}”.",
    },
    "input.no_value.advice": {
        "nb": "Skriv en verdi, skriv [] hvis det er en liste som er tom, eller ta nøkkelen bort hvis dere ikke vet.",
        "en": "Write a value, write [] if it is a list that is empty, or take the key away if you do not know.",
    },
}

_RECORD = {
    "input.empty": {"nb": "Filen er tom.", "en": "The file is empty."},
    "input.empty.advice": {
        "nb": "Begynn med «record: centre» på første linje. «mottak schema centre» viser hva som kan følge.",
        "en": "Begin with “record: centre” on the first line. “mottak schema centre” shows what may follow.",
    },
    "input.no_mapping": {
        "nb": "Filen inneholder ikke nøkler med verdier.",
        "en": "The file does not hold keys with values.",
    },
    "input.no_mapping.advice": {
        "nb": "Skriv hver opplysning som nøkkel, kolon, mellomrom og verdi, og begynn med «record: centre».",
        "en": "Write each fact as key, colon, space and value, beginning with “record: centre”.",
    },
    "input.no_record": {
        "nb": "Filen sier ikke hva slags oppføring den er.",
        "en": "The file does not say what kind of record it is.",
    },
    "input.no_record.advice": {
        "nb": "Skriv «record: centre» øverst hvis det er et mottak.",
        "en": "Write “record: centre” at the top if it is a centre.",
    },
    "input.no_record_key": {
        "nb": "Nøkkelen «record» mangler, men filen har {keys} og ser ut som en oppføring.",
        "en": "The key “record” is missing, though the file has {keys} and looks like a record.",
    },
    "input.no_record_key.advice": {
        "nb": "Skriv «record: centre» øverst.",
        "en": "Write “record: centre” at the top.",
    },
    "input.unknown_record": {
        "nb": "Oppføringen kan ikke være av slaget «{value}».",
        "en": "There is no kind of record called “{value}”.",
    },
    "input.unknown_record.advice": {"nb": "Velg mellom {known}.", "en": "Choose among {known}."},
    "input.unknown_record.advice.near": {"nb": "Mente du «{near}»?", "en": "Did you mean “{near}”?"},
    "input.not_yet": {
        "nb": "Oppføringer av slaget «{value}» blir ikke vurdert i denne utgaven.",
        "en": "Records of the kind “{value}” are not judged in this version.",
    },
    "input.not_yet.advice": {
        "nb": "Gi filen til et mottak (record: centre).",
        "en": "Give the file of a centre (record: centre).",
    },
    "input.other_format": {
        "nb": "Formatet {value} er ukjent. Denne utgaven leser format 1.",
        "en": "Format {value} is unknown. This version reads format 1.",
    },
    "input.other_format.advice": {
        "nb": "Skriv «format: 1», eller bruk en nyere utgave av mottak.",
        "en": "Write “format: 1”, or use a newer version of mottak.",
    },
}

_DATES = {
    "input.date_shape": {"nb": "{value} er ikke en dato", "en": "{value} is not a date"},
    "input.date_shape.advice": {
        "nb": "Skriv år-måned-dag med bindestreker, slik: 2024-03-05.",
        "en": "Write year-month-day with hyphens, as in 2024-03-05.",
    },
    "input.date_shape.advice.meant": {
        "nb": "Datoer skrives år-måned-dag. Mente du {meant}?",
        "en": "Dates are written year-month-day. Did you mean {meant}?",
    },
    "input.date_month": {"nb": "{value} er ikke en dato", "en": "{value} is not a date"},
    "input.date_month.advice": {
        "nb": "Måneden er et tall fra 01 til 12.",
        "en": "The month is a number from 01 to 12.",
    },
    "input.date_month.advice.meant": {
        "nb": "Måneden kommer før dagen. Mente du {meant}?",
        "en": "The month comes before the day. Did you mean {meant}?",
    },
    "input.date_not_real": {"nb": "{value} er ikke en dato", "en": "{value} is not a date"},
    "input.date_not_real.advice": {
        "nb": "I {month} {year} er det {last} dager.",
        "en": "{month} {year} has {last} days.",
    },
    "input.date_years": {"nb": "{value} er ikke en mulig dato her", "en": "{value} is not a possible date here"},
    "input.date_years.advice": {
        "nb": "Året må være fra {first} til {last}. Se etter skrivefeil.",
        "en": "The year must be from {first} to {last}. Check it for a slip.",
    },
    "input.month_shape": {"nb": "{value} er ikke en måned", "en": "{value} is not a month"},
    "input.month_shape.advice": {
        "nb": "Skriv år og måned, slik: 2024-05.",
        "en": "Write year and month, as in 2024-05.",
    },
    "input.range_reversed": {
        "nb": "Perioden slutter {last}, før den begynner {first}.",
        "en": "The range ends on {last}, before it begins on {first}.",
    },
    "input.range_reversed.advice": {
        "nb": "Rett den av de to datoene som er feil. Begge dagene er med i perioden.",
        "en": "Correct whichever of the two dates is wrong. Both days belong to the range.",
    },
    "input.range_empty": {
        "nb": "Perioden har verken «from» eller «to».",
        "en": "The range has neither “from” nor “to”.",
    },
    "input.range_empty.advice": {
        "nb": "Skriv minst den ene datoen, slik: {{from: 2024-03-05}}.",
        "en": "Write at least one of the dates, as in {{from: 2024-03-05}}.",
    },
    "input.ranges_overlap": {
        "nb": "Perioden overlapper den på linje {other}: begge har med {day}.",
        "en": "The range overlaps the one on line {other}: both hold {day}.",
    },
    "input.ranges_overlap.advice": {
        "nb": "La den ene slutte dagen før den andre begynner.",
        "en": "Let one end the day before the other begins.",
    },
    "input.ranges_overlap.advice.open_end": {
        "nb": "Sett «to» på den første, til dagen før den neste begynner. Uten «to» varer den fortsatt.",
        "en": "Give the first a “to”, the day before the next begins. Without one it still goes on.",
    },
    "input.kind_gap": {
        "nb": "Mottaket er åpent {day}, men «kind» sier ikke hva slags mottak det er den dagen.",
        "en": "The centre is open on {day}, but “kind” does not say what kind it is on that day.",
    },
    "input.kind_gap.advice": {
        "nb": "La periodene under «kind» dekke alle dager mottaket er åpent.",
        "en": "Let the items of “kind” cover every day on which the centre is open.",
    },
}

_VALUES = {
    "input.a_list": {"nb": "en liste", "en": "a list"},
    "input.a_mapping": {"nb": "en gruppe nøkler", "en": "a group of keys"},
    "input.unknown_word": {"nb": "«{value}» er ikke et ord som kan stå her.", "en": "“{value}” is not a word that may stand here."},
    "input.unknown_word.advice": {"nb": "Velg mellom {known}.", "en": "Choose among {known}."},
    "input.unknown_word.advice.near": {"nb": "Mente du «{near}»? Mulige ord: {known}.", "en": "Did you mean “{near}”? Possible words: {known}."},
    "input.not_all": {"nb": "«{value}» kan ikke stå her.", "en": "“{value}” may not stand here."},
    "input.not_all.advice": {
        "nb": "Skriv «all», eller en liste i klammer, slik: [a, b].",
        "en": "Write “all”, or a list in brackets, as in [a, b].",
    },
    "input.not_text": {"nb": "Her skal det stå tekst, men det står {value}.", "en": "There must be text here, but there is {value}."},
    "input.not_text.advice": {
        "nb": "Er det et tall eller et ord som skal leses som tekst, sett det i anførselstegn.",
        "en": "If it is a number or word to be read as text, put it in quotes.",
    },
    "input.empty_text": {"nb": "Teksten er tom.", "en": "The text is empty."},
    "input.empty_text.advice": {
        "nb": "Skriv noe, eller ta nøkkelen bort.",
        "en": "Write something, or take the key away.",
    },
    "input.bad_id": {"nb": "«{value}» kan ikke være en id.", "en": "“{value}” cannot be an id."},
    "input.bad_id.advice": {
        "nb": "Bruk bokstaver, sifre, bindestrek og understrek, uten mellomrom, for eksempel a1. Bruk ikke navn på personer.",
        "en": "Use letters, digits, hyphens and underscores, without spaces, such as a1. Do not use people's names.",
    },
    "input.not_yes_no": {
        "nb": "Her skal det stå true (ja) eller false (nei), men det står {value}.",
        "en": "There must be true or false here, but there is {value}.",
    },
    "input.not_yes_no.advice": {
        "nb": "Skriv true for ja og false for nei, uten anførselstegn. Vet dere ikke, ta nøkkelen bort.",
        "en": "Write true for yes and false for no, without quotes. If you do not know, take the key away.",
    },
    "input.not_yes_no.advice.yes": {"nb": "Skriv true, uten anførselstegn.", "en": "Write true, without quotes."},
    "input.not_yes_no.advice.no": {"nb": "Skriv false, uten anførselstegn.", "en": "Write false, without quotes."},
    "input.not_whole_number": {
        "nb": "Her skal det stå et helt tall, men det står {value}.",
        "en": "There must be a whole number here, but there is {value}.",
    },
    "input.not_whole_number.advice": {
        "nb": "Skriv bare sifre, uten anførselstegn, mellomrom eller nuller foran.",
        "en": "Write digits only, without quotes, blanks or leading zeros.",
    },
    "input.number_bounds": {
        "nb": "{value} kan ikke stå her. Tallet må være fra {lowest} til {highest}.",
        "en": "{value} may not stand here. The number must be from {lowest} to {highest}.",
    },
    "input.number_bounds.advice": {"nb": "Rett tallet.", "en": "Correct the number."},
    "input.not_mapping": {
        "nb": "Her skal det stå nøkler med verdier, men det står {value}.",
        "en": "There must be keys with values here, but there is {value}.",
    },
    "input.not_mapping.advice": {
        "nb": "Skriv nøklene på egne linjer, rykket inn, eller i krøllklammer med komma mellom: {{id: a1, …}}.",
        "en": "Write the keys on lines of their own, indented, or in braces with commas between: {{id: a1, …}}.",
    },
    "input.not_list": {"nb": "Her skal det stå en liste, men det står {value}.", "en": "There must be a list here, but there is {value}."},
    "input.not_list.advice": {
        "nb": "Sett en strek og et mellomrom foran hver del, eller bruk klammer: [a, b]. Er listen tom, skriv [].",
        "en": "Put a hyphen and a space before each part, or use brackets: [a, b]. If the list is empty, write [].",
    },
    "input.change_not_in_list": {
        "nb": "Det som skifter over tid, skal stå i en liste.",
        "en": "What changes in time must stand in a list.",
    },
    "input.change_not_in_list.advice": {
        "nb": "Sett en strek foran «is», på en egen linje under «{key}», slik: - {{is: …, from: 2024-03-05}}.",
        "en": "Put a hyphen before “is”, on a line of its own below “{key}”, as in - {{is: …, from: 2024-03-05}}.",
    },
    "input.unfit": {"nb": "{value} kan ikke stå her.", "en": "{value} may not stand here."},
    "input.unfit.advice": {
        "nb": "Se «mottak explain {key}» for hva som skal stå her.",
        "en": "See “mottak explain {key}” for what goes here.",
    },
}

_TOGETHER = {
    "input.id_twice": {
        "nb": "Id-en «{id}» er brukt før i samme liste, på linje {first}.",
        "en": "The id “{id}” is used before in the same list, on line {first}.",
    },
    "input.id_twice.advice": {
        "nb": "Gi den ene en ny id. Er det samme person eller ting, slå de to sammen.",
        "en": "Give one of them a new id. If it is the same person or thing, join the two.",
    },
    "input.completed_and_cancelled": {
        "nb": "Dialoggruppen «{id}» er både gjennomført (completed) og avlyst (cancelled).",
        "en": "The dialogue group “{id}” is both completed and cancelled.",
    },
    "input.completed_and_cancelled.advice": {
        "nb": "Behold den av de to som er riktig, og ta den andre bort.",
        "en": "Keep whichever of the two is right and take the other away.",
    },
    "input.erased_while_active": {
        "nb": "Opplysningene om «{id}» er slettet, men «active» har ingen siste dag.",
        "en": "The particulars of “{id}” are erased, but “active” has no last day.",
    },
    "input.erased_while_active.advice": {
        "nb": "Skriv «to» med den siste dagen, eller ta «erased» bort hvis personen fortsatt er aktiv.",
        "en": "Write “to” with the last day, or take “erased” away if the person is still active.",
    },
    "input.erased_before_leaving": {
        "nb": "Opplysningene om «{id}» ble slettet før siste aktive dag, {last}.",
        "en": "The particulars of “{id}” were erased before the last active day, {last}.",
    },
    "input.erased_before_leaving.advice": {
        "nb": "Rett den av datoene som er feil: det slettes først etter at personen har sluttet.",
        "en": "Correct the date that is wrong: erasing comes after the person has left.",
    },
    "input.assisted_above_requested": {
        "nb": "Politiet fikk bistand {assisted} ganger, men ba om det {requested}.",
        "en": "The police were assisted {assisted} times but asked for it {requested}.",
    },
    "input.assisted_above_requested.advice": {
        "nb": "Rett ett av tallene: «assisted» kan ikke være høyere enn «requested».",
        "en": "Correct one of the numbers: “assisted” cannot be above “requested”.",
    },
    "input.unknown_circular": {"nb": "Rundskrivet «{value}» finnes ikke.", "en": "There is no circular “{value}”."},
    "input.unknown_circular.advice": {"nb": "Velg mellom {known}, eller skriv all.", "en": "Choose among {known}, or write all."},
    "input.unknown_circular.advice.near": {"nb": "Mente du «{near}»?", "en": "Did you mean “{near}”?"},
    "input.unknown_provision": {"nb": "Bestemmelsen «{value}» finnes ikke.", "en": "There is no provision “{value}”."},
    "input.unknown_provision.advice": {
        "nb": "«mottak rules list» viser alle bestemmelser.",
        "en": "“mottak rules list” shows every provision.",
    },
    "input.unknown_provision.advice.near": {"nb": "Mente du «{near}»?", "en": "Did you mean “{near}”?"},
}

CATALOGUE: dict[str, dict[str, str]] = {**_FILE, **_SYNTAX, **_KEYS, **_RECORD, **_DATES, **_VALUES, **_TOGETHER}
