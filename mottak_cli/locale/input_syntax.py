"""What is said about text that is not YAML."""

SYNTAX = {
    "input.tab": {
        "nb": "Linjen er rykket inn med tabulator. Innrykk må være mellomrom.",
        "nn": "Linja er rykt inn med tabulator. Innrykk må vere mellomrom.",
        "en": "The line is indented with a tab. Indentation must be spaces.",
    },
    "input.tab.advice": {
        "nb": "Bytt tabulatoren med mellomrom, like mange som på linjene den hører sammen med.",
        "nn": "Byt tabulatoren med mellomrom, like mange som på linjene ho høyrer saman med.",
        "en": "Replace the tab with spaces, as many as on the lines it belongs with.",
    },
    "input.no_colon": {
        "nb": "Det mangler et kolon på denne linjen, eller mellomrommet etter kolonet.",
        "nn": "Det manglar eit kolon på denne linja, eller mellomrommet etter kolonet.",
        "en": "This line lacks a colon, or the space after the colon.",
    },
    "input.no_colon.advice": {
        "nb": "Skriv nøkkel, kolon, mellomrom og verdi, slik: «kind: ordinary». En lang tekst over flere linjer må stå i anførselstegn.",
        "nn": "Skriv nøkkel, kolon, mellomrom og verdi, slik: «kind: ordinary». Ein lang tekst over fleire linjer må stå i hermeteikn.",
        "en": "Write key, colon, space and value, as in “kind: ordinary”. A long text over several lines must stand in quotes.",
    },
    "input.colon_inside": {
        "nb": "Kolonet her kan ikke leses: linjen har allerede en verdi, eller den er rykket inn for langt.",
        "nn": "Kolonet her kan ikkje lesast: linja har alt ein verdi, eller ho er rykt inn for langt.",
        "en": "The colon here cannot be read: the line has a value already, or it is indented too far.",
    },
    "input.colon_inside.advice": {
        "nb": "Er kolonet en del av en tekst, sett hele teksten i anførselstegn. Ellers: rett innrykket på linjen.",
        "nn": "Er kolonet ein del av ein tekst, set heile teksten i hermeteikn. Elles: rett innrykket på linja.",
        "en": "If the colon is part of a text, put the whole text in quotes. Otherwise set the line's indentation right.",
    },
    "input.quote_open": {
        "nb": "Anførselstegnet som åpnes her, blir aldri lukket.",
        "nn": "Hermeteiknet som blir opna her, blir aldri lukka.",
        "en": "The quotation mark opened here is never closed.",
    },
    "input.quote_open.advice": {
        "nb": "Sett et likt anførselstegn etter teksten. En apostrof inne i enkle anførselstegn skrives to ganger ('').",
        "nn": "Set eit likt hermeteikn etter teksten. Ein apostrof inne i enkle hermeteikn blir skriven to gonger ('').",
        "en": "Put the same mark after the text. An apostrophe inside single quotes is written twice ('').",
    },
    "input.bracket_open": {
        "nb": "Klammen {bracket} som åpnes her, blir ikke lukket riktig.",
        "nn": "Klammen {bracket} som blir opna her, blir ikkje lukka rett.",
        "en": "The bracket {bracket} opened here is not closed properly.",
    },
    "input.bracket_open.advice": {
        "nb": "Lukk med {closing}, og se etter at det er komma mellom delene.",
        "nn": "Lukk med {closing}, og sjå etter at det er komma mellom delane.",
        "en": "Close it with {closing}, and see that there is a comma between the parts.",
    },
    "input.no_comma": {
        "nb": "Det mangler et komma inne i klammen, eller klammen er ikke lukket.",
        "nn": "Det manglar eit komma inne i klammen, eller klammen er ikkje lukka.",
        "en": "A comma is missing inside the brackets, or the bracket is not closed.",
    },
    "input.no_comma.advice": {
        "nb": "Sett komma mellom delene, slik: {{from: 2024-03-05, to: 2024-06-30}}.",
        "nn": "Set komma mellom delane, slik: {{from: 2024-03-05, to: 2024-06-30}}.",
        "en": "Put commas between the parts, as in {{from: 2024-03-05, to: 2024-06-30}}.",
    },
    "input.lone_comma": {
        "nb": "Det står ingenting foran kommaet.",
        "nn": "Det står ingenting framfor kommaet.",
        "en": "Nothing stands before the comma.",
    },
    "input.lone_comma.advice": {
        "nb": "Ta bort kommaet, eller skriv det som mangler.",
        "nn": "Ta bort kommaet, eller skriv det som manglar.",
        "en": "Take the comma away, or write what is missing.",
    },
    "input.bracket_stray": {
        "nb": "Her lukkes {bracket}, men den er ikke åpnet.",
        "nn": "Her blir {bracket} lukka, men den er ikkje opna.",
        "en": "{bracket} closes something here that was not opened.",
    },
    "input.bracket_stray.advice": {
        "nb": "Ta tegnet bort, eller sett inn den klammen som mangler foran. Er det del av en tekst, sett teksten i anførselstegn.",
        "nn": "Ta bort teiknet, eller set inn den klammen som manglar framfor. Er det del av ein tekst, set teksten i hermeteikn.",
        "en": "Take it away, or put in the bracket missing before it. If it is part of a text, put the text in quotes.",
    },
    "input.indentation": {
        "nb": "Linjen passer ikke inn: innrykket er et annet enn på linjene over som den hører til.",
        "nn": "Linja passar ikkje inn: innrykket er eit anna enn på linjene over som ho høyrer til.",
        "en": "The line does not fit: its indentation is not that of the lines above that it belongs to.",
    },
    "input.indentation.advice": {
        "nb": "La nøkler som hører sammen, begynne rett under hverandre, og strekene i en liste likeså.",
        "nn": "La nøklar som høyrer saman, byrje rett under kvarandre, og strekane i ei liste like eins.",
        "en": "Let keys that belong together begin right below each other, and likewise the hyphens of a list.",
    },
    "input.after_value": {
        "nb": "Det står noe etter at verdien på linjen er slutt.",
        "nn": "Det står noko etter at verdien på linja er slutt.",
        "en": "Something stands after the end of the line's value.",
    },
    "input.after_value.advice": {
        "nb": "Sett hele teksten i anførselstegn, eller begynn en ny linje. Foran en kommentar må det stå mellomrom og #.",
        "nn": "Set heile teksten i hermeteikn, eller byrj ei ny linje. Framfor ein kommentar må det stå mellomrom og #.",
        "en": "Put the whole text in quotes, or begin a new line. Before a comment there must be a space and #.",
    },
    "input.dash_inside": {
        "nb": "En liste kan ikke begynne på samme linje som nøkkelen.",
        "nn": "Ei liste kan ikkje byrje på same linje som nøkkelen.",
        "en": "A list cannot begin on the same line as its key.",
    },
    "input.dash_inside.advice": {
        "nb": "Sett streken på en ny linje, rykket inn under nøkkelen, eller skriv listen i klammer: [a, b].",
        "nn": "Set streken på ei ny linje, rykt inn under nøkkelen, eller skriv lista i klammer: [a, b].",
        "en": "Put the hyphen on a new line, indented below the key, or write the list in brackets: [a, b].",
    },
    "input.unknown_alias": {
        "nb": "Teksten begynner med *, og leses som en henvisning til noe som ikke finnes i filen.",
        "nn": "Teksten byrjar med *, og blir lesen som ei tilvising til noko som ikkje finst i fila.",
        "en": "The text begins with * and is read as a reference to something that is not in the file.",
    },
    "input.unknown_alias.advice": {
        "nb": "Er det vanlig tekst, sett den i anførselstegn. Er det en henvisning, må navnet være satt lenger opp med &.",
        "nn": "Er det vanleg tekst, set han i hermeteikn. Er det ei tilvising, må namnet vere sett lenger opp med &.",
        "en": "If it is plain text, put it in quotes. If it is a reference, its name must be set further up with &.",
    },
    "input.anchor_twice": {
        "nb": "Navnet etter & er brukt før i filen.",
        "nn": "Namnet etter & er brukt før i fila.",
        "en": "The name after & is used before in the file.",
    },
    "input.anchor_twice.advice": {
        "nb": "Gi det et annet navn. Er det vanlig tekst, sett den i anførselstegn.",
        "nn": "Gi det eit anna namn. Er det vanleg tekst, set han i hermeteikn.",
        "en": "Give it another name. If it is plain text, put it in quotes.",
    },
    "input.reserved_start": {
        "nb": "En tekst kan ikke begynne med {sign} uten anførselstegn.",
        "nn": "Ein tekst kan ikkje byrje med {sign} utan hermeteikn.",
        "en": "A text cannot begin with {sign} unless it is quoted.",
    },
    "input.reserved_start.advice": {
        "nb": "Sett hele teksten i anførselstegn.",
        "nn": "Set heile teksten i hermeteikn.",
        "en": "Put the whole text in quotes.",
    },
    "input.bad_escape": {
        "nb": "Omvendt skråstrek i doble anførselstegn har en egen betydning, og tegnet etter den passer ikke.",
        "nn": "Omvend skråstrek i doble hermeteikn har ei eiga tyding, og teiknet etter han passar ikkje.",
        "en": "A backslash inside double quotes has a meaning of its own, and the sign after it does not fit.",
    },
    "input.bad_escape.advice": {
        "nb": "Bruk enkle anførselstegn rundt teksten, eller skriv to skråstreker (\\\\).",
        "nn": "Bruk enkle hermeteikn rundt teksten, eller skriv to skråstrekar (\\\\).",
        "en": "Use single quotes around the text, or write the backslash twice (\\\\).",
    },
    "input.block_text": {
        "nb": "Etter | eller > kan det ikke stå noe mer på linjen.",
        "nn": "Etter | eller > kan det ikkje stå noko meir på linja.",
        "en": "After | or > nothing more may stand on the line.",
    },
    "input.block_text.advice": {
        "nb": "Begynn teksten på neste linje, rykket inn, eller sett den i anførselstegn.",
        "nn": "Byrj teksten på neste linje, rykt inn, eller set han i hermeteikn.",
        "en": "Begin the text on the next line, indented, or put it in quotes.",
    },
    "input.directive": {
        "nb": "En linje som begynner med %, kan ikke leses.",
        "nn": "Ei linje som byrjar med %, kan ikkje lesast.",
        "en": "A line that begins with % cannot be read.",
    },
    "input.directive.advice": {
        "nb": "Ta linjen bort, eller sett teksten i anførselstegn.",
        "nn": "Ta bort linja, eller set teksten i hermeteikn.",
        "en": "Take the line away, or put the text in quotes.",
    },
    "input.after_end": {
        "nb": "Her begynner noe nytt etter at oppføringen er slutt.",
        "nn": "Her byrjar noko nytt etter at oppføringa er slutt.",
        "en": "Something new begins here after the record has ended.",
    },
    "input.after_end.advice": {
        "nb": "Skal det være en oppføring til i samme fil, sett --- på en egen linje mellom dem.",
        "nn": "Skal det vere ei oppføring til i same fil, set --- på ei eiga linje mellom dei.",
        "en": "If it is meant as another record in the same file, put --- on a line of its own between them.",
    },
    "input.syntax": {
        "nb": "Filen kan ikke leses fra dette stedet.",
        "nn": "Fila kan ikkje lesast frå denne staden.",
        "en": "The file cannot be read from this place on.",
    },
    "input.syntax.advice": {
        "nb": "Se etter innrykk, kolon, klammer og anførselstegn på linjen og på den over. Sett tekst med uvanlige tegn i anførselstegn.",
        "nn": "Sjå etter innrykk, kolon, klammer og hermeteikn på linja og på den over. Set tekst med uvanlege teikn i hermeteikn.",
        "en": "Check indentation, colons, brackets and quotes on the line and the one above. Text with unusual signs should be quoted.",
    },
}
