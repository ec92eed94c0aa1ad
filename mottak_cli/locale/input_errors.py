"""What is said about a file that cannot be read as a record: what is wrong, and under `.advice` what to do about it.

Text that is not YAML is in `input_syntax`, keys in `input_keys`, single values in `input_values`.
"""

from mottak_cli.locale.input_keys import KEYS, RECORD
from mottak_cli.locale.input_syntax import SYNTAX
from mottak_cli.locale.input_values import DATES, HIDDEN, VALUES

_FILE = {
    "input.too_large": {
        "nb": "Filen er på {size} MB. Største tillatte størrelse er {largest} MB.",
        "nn": "Fila er på {size} MB. Største tillatne storleik er {largest} MB.",
        "en": "The file is {size} MB. The largest allowed is {largest} MB.",
    },
    "input.too_large.advice": {
        "nb": "Del filen opp, gjerne med én fil for hvert mottak.",
        "nn": "Del opp fila, gjerne med éi fil for kvart mottak.",
        "en": "Split the file, best with one file for each centre.",
    },
    "input.utf_16": {
        "nb": "Filen er lagret i tegnsettet UTF-16 (eller er ikke en tekstfil), og kan ikke leses.",
        "nn": "Fila er lagra i teiknsettet UTF-16 (eller er ikkje ei tekstfil), og kan ikkje lesast.",
        "en": "The file is saved as UTF-16 (or is not a text file) and cannot be read.",
    },
    "input.utf_16.advice": {
        "nb": "Åpne den i et tekstprogram, velg «Lagre som» og kodingen UTF-8.",
        "nn": "Opne henne i eit tekstprogram, vel «Lagre som» og kodinga UTF-8.",
        "en": "Open it in a text editor, choose “Save as” and the encoding UTF-8.",
    },
    "input.not_text_file": {
        "nb": "Filen er ikke ren tekst, men ser ut som {kind}.",
        "nn": "Fila er ikkje rein tekst, men ser ut som {kind}.",
        "en": "The file is not plain text; it looks like {kind}.",
    },
    "input.not_text_file.advice": {
        "nb": "Skriv opplysningene som ren tekst i et tekstprogram. Det hjelper ikke å gi filen et nytt navn.",
        "nn": "Skriv opplysningane som rein tekst i eit tekstprogram. Det hjelper ikkje å gi fila eit nytt namn.",
        "en": "Write the facts as plain text in a text editor. Giving the file another name does not help.",
    },
    "input.kind_of_file.office": {
        "nb": "et dokument fra Word eller Excel, eller en zip-fil",
        "nn": "eit dokument frå Word eller Excel, eller ei zip-fil",
        "en": "a document from Word or Excel, or a zip file",
    },
    "input.kind_of_file.pdf": {"nb": "en PDF-fil", "nn": "ei PDF-fil", "en": "a PDF file"},
    "input.kind_of_file.picture": {"nb": "et bilde", "nn": "eit bilete", "en": "a picture"},
    "input.kind_of_file.rtf": {
        "nb": "et dokument i rik tekst (RTF)",
        "nn": "eit dokument i rik tekst (RTF)",
        "en": "a rich-text document (RTF)",
    },
    "input.kind_of_file.other": {
        "nb": "en fil fra et annet program",
        "nn": "ei fil frå eit anna program",
        "en": "a file of some other program",
    },
    "input.not_utf_8": {
        "nb": "Tegnet her er ikke lagret i UTF-8. Det ser ut som «{letter}» i et eldre tegnsett (byte nummer {byte}, {value}).",
        "nn": "Teiknet her er ikkje lagra i UTF-8. Det ser ut som «{letter}» i eit eldre teiknsett (byte nummer {byte}, {value}).",
        "en": "The character here is not saved in UTF-8. It looks like “{letter}” in an older encoding (byte number {byte}, {value}).",
    },
    "input.not_utf_8.advice": {
        "nb": "Lagre filen på nytt med kodingen UTF-8, og se etter at æ, ø og å ble riktige.",
        "nn": "Lagre fila på nytt med kodinga UTF-8, og sjå etter at æ, ø og å blei rette.",
        "en": "Save the file again with the encoding UTF-8, and see that letters such as æ, ø and å came out right.",
    },
    "input.nul": {
        "nb": "Byte nummer {byte} er et nulltegn. Filen er skadet eller er ikke en tekstfil.",
        "nn": "Byte nummer {byte} er eit nullteikn. Fila er skadd eller er ikkje ei tekstfil.",
        "en": "Byte number {byte} is a NUL character. The file is damaged or is not a text file.",
    },
    "input.nul.advice": {
        "nb": "Hent fram en hel utgave av filen, eller lagre den på nytt som ren tekst i UTF-8.",
        "nn": "Hent fram ei heil utgåve av fila, eller lagre henne på nytt som rein tekst i UTF-8.",
        "en": "Fetch a sound copy of the file, or save it again as plain text in UTF-8.",
    },
    "input.control_character": {
        "nb": "Byte nummer {byte} er et usynlig tegn ({character}) som ikke kan stå i filen.",
        "nn": "Byte nummer {byte} er eit usynleg teikn ({character}) som ikkje kan stå i fila.",
        "en": "Byte number {byte} is an invisible character ({character}) that may not stand in the file.",
    },
    "input.control_character.advice": {
        "nb": "Slett tegnet: stå rett etter stedet, og bruk tilbaketasten. Slike tegn følger ofte med når tekst limes inn.",
        "nn": "Slett teiknet: stå rett etter staden, og bruk tilbaketasten. Slike teikn følgjer ofte med når tekst blir limd inn.",
        "en": "Delete it: go to just after the place and press backspace. Such characters often come along with pasted text.",
    },
    "input.national_number": {
        "nb": "Her står noe som har form av et fødselsnummer eller D-nummer. Det kan ikke stå i en slik fil, heller ikke i en kommentar.",
        "nn": "Her står noko som har form av eit fødselsnummer eller D-nummer. Det kan ikkje stå i ei slik fil, heller ikkje i "
        "ein kommentar.",
        "en": "Here stands something with the form of a national identity number. It may not be in such a file, not even in a comment.",
    },
    "input.national_number.advice": {
        "nb": "Ta nummeret ut, og bruk en id dere lager selv, for eksempel a1. Er det et kontonummer, skriv det slik: 1234.56.78903.",
        "nn": "Ta ut nummeret, og bruk ein id de lagar sjølve, til dømes a1. Er det eit kontonummer, skriv det slik: 1234.56.78903.",
        "en": "Take the number out and use an id of your own making, such as a1. If it is a bank account, write it as 1234.56.78903.",
    },
    "input.duf_number": {
        "nb": "Her står noe som har form av et DUF-nummer. Det kan ikke stå i en slik fil, heller ikke i en kommentar.",
        "nn": "Her står noko som har form av eit DUF-nummer. Det kan ikkje stå i ei slik fil, heller ikkje i ein kommentar.",
        "en": "Here stands something with the form of a DUF number. It may not be in such a file, not even in a comment.",
    },
    "input.duf_number.advice": {
        "nb": "Ta nummeret ut: filen skal ikke si noe om enkeltbeboere. Er det et tidspunkt, skriv det som 2024-03-05 10:30.",
        "nn": "Ta ut nummeret: fila skal ikkje seie noko om enkeltbebuarar. Er det eit tidspunkt, skriv det som 2024-03-05 10:30.",
        "en": "Take the number out: the file says nothing about single residents. If it is a time, write it as 2024-03-05 10:30.",
    },
    "input.too_deep": {
        "nb": "Lister og grupper ligger her mer enn {deepest} nivåer inni hverandre.",
        "nn": "Lister og grupper ligg her meir enn {deepest} nivå inni kvarandre.",
        "en": "Lists and groups lie more than {deepest} levels inside each other here.",
    },
    "input.too_deep.advice": {
        "nb": "Se etter klammer som ikke er lukket, eller linjer som er rykket inn for langt.",
        "nn": "Sjå etter klammer som ikkje er lukka, eller linjer som er rykte inn for langt.",
        "en": "Look for brackets that were never closed, or lines indented too far.",
    },
    "input.too_many_values": {
        "nb": "Oppføringen har mer enn {most} opplysninger, og kan ikke leses.",
        "nn": "Oppføringa har meir enn {most} opplysningar, og kan ikkje lesast.",
        "en": "The record holds more than {most} values and cannot be read.",
    },
    "input.too_many_values.advice": {
        "nb": "Del filen opp, gjerne med én fil for hvert mottak. Se også etter noe som er limt inn mange ganger.",
        "nn": "Del opp fila, gjerne med éi fil for kvart mottak. Sjå også etter noko som er limt inn mange gonger.",
        "en": "Split the file, best with one file for each centre. Look also for something pasted many times over.",
    },
    "input.more_mistakes": {
        "nb": "Det er flere feil i oppføringen. Bare de {told} første er vist.",
        "nn": "Det er fleire feilar i oppføringa. Berre dei {told} første er viste.",
        "en": "The record holds more mistakes. Only the first {told} are shown.",
    },
    "input.more_mistakes.advice": {
        "nb": "Rett de første, og kjør kommandoen igjen. Er det mange av samme slag, kan én feil høyere opp være grunnen.",
        "nn": "Rett dei første, og køyr kommandoen igjen. Er det mange av same slag, kan éin feil høgare opp vere grunnen.",
        "en": "Mend the first ones and run the command again. Many of one kind may come from a single mistake further up.",
    },
    "input.aliases": {
        "nb": "Henvisningene med * peker på seg selv, eller gjentar så mye at filen ikke kan leses.",
        "nn": "Tilvisingane med * peikar på seg sjølve, eller tek opp att så mykje at fila ikkje kan lesast.",
        "en": "The references with * point at themselves, or repeat so much that the file cannot be read.",
    },
    "input.aliases.advice": {
        "nb": "Skriv det som gjentas, helt ut i stedet for å henvise til det.",
        "nn": "Skriv det som blir teke opp att, heilt ut i staden for å vise til det.",
        "en": "Write out in full what is repeated instead of referring to it.",
    },
}

_TOGETHER = {
    "input.id_twice": {
        "nb": "Id-en «{id}» er brukt før i samme liste, på linje {first}.",
        "nn": "Id-en «{id}» er brukt før i same liste, på linje {first}.",
        "en": "The id “{id}” is used before in the same list, on line {first}.",
    },
    "input.id_twice.advice": {
        "nb": "Gi den ene en ny id. Er det samme person eller ting, slå de to sammen.",
        "nn": "Gi den eine ein ny id. Er det same person eller ting, slå dei to saman.",
        "en": "Give one of them a new id. If it is the same person or thing, join the two.",
    },
    "input.theme_twice": {
        "nb": "Tema-id-en «{id}» er brukt før, på linje {first}.",
        "nn": "Tema-id-en «{id}» er brukt før, på linje {first}.",
        "en": "The theme id “{id}” is used before, on line {first}.",
    },
    "input.theme_twice.advice": {
        "nb": "Gi temaet en ny id. Regionene viser til temaer med id alene, så den må være egen på tvers av alle runder.",
        "nn": "Gi temaet ein ny id. Regionane viser til tema med id åleine, så han må vere eigen på tvers av alle rundar.",
        "en": "Give the theme a new id. Regions refer to themes by id alone, so it must be its own across all rounds.",
    },
    "input.completed_and_cancelled": {
        "nb": "Dialoggruppen «{id}» er både fullført (completed) og avlyst (cancelled).",
        "nn": "Dialoggruppa «{id}» er både fullført (completed) og avlyst (cancelled).",
        "en": "The dialogue group “{id}” is both completed and cancelled.",
    },
    "input.completed_and_cancelled.advice": {
        "nb": "Behold den av de to som er riktig, og ta den andre bort.",
        "nn": "Behald den av dei to som er rett, og ta bort den andre.",
        "en": "Keep whichever of the two is right and take the other away.",
    },
    "input.erased_while_active": {
        "nb": "Opplysningene om «{id}» er slettet, men «active» har ingen siste dag.",
        "nn": "Opplysningane om «{id}» er sletta, men «active» har ingen siste dag.",
        "en": "The particulars of “{id}” are erased, but “active” has no last day.",
    },
    "input.erased_while_active.advice": {
        "nb": "Skriv «to» med den siste dagen, eller ta «erased» bort hvis personen fortsatt er aktiv.",
        "nn": "Skriv «to» med den siste dagen, eller ta bort «erased» dersom personen framleis er aktiv.",
        "en": "Write “to” with the last day, or take “erased” away if the person is still active.",
    },
    "input.erased_before_leaving": {
        "nb": "Opplysningene om «{id}» ble slettet før siste aktive dag, {last}.",
        "nn": "Opplysningane om «{id}» blei sletta før siste aktive dag, {last}.",
        "en": "The particulars of “{id}” were erased before the last active day, {last}.",
    },
    "input.erased_before_leaving.advice": {
        "nb": "Rett den av datoene som er feil: det slettes først etter at personen har sluttet.",
        "nn": "Rett den av datoane som er feil: det blir sletta først etter at personen har slutta.",
        "en": "Correct the date that is wrong: erasing comes after the person has left.",
    },
    "input.assisted_above_requested": {
        "nb": "Her står det at politiet fikk bistand {assisted} ganger, men bare ba om det {requested}.",
        "nn": "Her står det at politiet fekk bistand {assisted} gonger, men berre bad om det {requested}.",
        "en": "This says that the police were assisted {assisted} times but asked for it only {requested}.",
    },
    "input.assisted_above_requested.advice": {
        "nb": "Rett ett av tallene: «assisted» kan ikke være høyere enn «requested».",
        "nn": "Rett eitt av tala: «assisted» kan ikkje vere høgare enn «requested».",
        "en": "Correct one of the numbers: “assisted” cannot be above “requested”.",
    },
    "input.unknown_circular": {
        "nb": "«{value}» er ikke et av rundskrivene som en avtale kan velge.",
        "nn": "«{value}» er ikkje eitt av rundskriva som ein avtale kan velje.",
        "en": "“{value}” is not one of the circulars that an agreement can choose.",
    },
    "input.unknown_circular.advice": {
        "nb": "Velg mellom {known}, eller skriv all.",
        "nn": "Vel mellom {known}, eller skriv all.",
        "en": "Choose among {known}, or write all.",
    },
    "input.unknown_circular.advice.near": {"nb": "Mente du «{near}»?", "nn": "Meinte du «{near}»?", "en": "Did you mean “{near}”?"},
    "input.unknown_circular.advice.internal": {
        "nb": "Ta den bort: interne meldinger fra UDI gjelder uansett avtale, og nevnes ikke her.",
        "nn": "Ta henne bort: interne meldingar frå UDI gjeld uansett avtale, og blir ikkje nemnde her.",
        "en": "Take it away: UDI's internal messages hold whatever the agreement says, and are not named here.",
    },
    "input.unknown_provision": {
        "nb": "Bestemmelsen «{value}» finnes ikke.",
        "nn": "Føresegna «{value}» finst ikkje.",
        "en": "There is no provision “{value}”.",
    },
    "input.unknown_provision.advice": {
        "nb": "«mottak rules list» viser alle bestemmelser.",
        "nn": "«mottak rules list» viser alle føresegner.",
        "en": "“mottak rules list” shows every provision.",
    },
    "input.unknown_provision.advice.near": {"nb": "Mente du «{near}»?", "nn": "Meinte du «{near}»?", "en": "Did you mean “{near}”?"},
}

CATALOGUE: dict[str, dict[str, str]] = {**_FILE, **SYNTAX, **KEYS, **RECORD, **DATES, **VALUES, **HIDDEN, **_TOGETHER}
