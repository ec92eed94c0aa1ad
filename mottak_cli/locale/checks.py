"""How each check judges, in a sentence or two, and what its parameters and tests are called."""

from mottak_cli.locale.check_params import PARAMS

CHECKS = {
    "check.at_all_times": {
        "nb": "Dag for dag telles de som er til stede. Dager med for få er brudd; hver sammenhengende rekke er ett funn.",
        "nn": "Dag for dag blir dei som er til stades, talde. Dagar med for få er brot; kvar samanhengande rekkje er eitt funn.",
        "en": "Day by day those who count are counted. Days with too few are broken; each unbroken run is one finding.",
    },
    "check.at_least_per": {
        "nb": "Det telles i hver periode for seg. Er det for få når perioden er ute, er dens siste dag brutt; før det er fristen ikke ute.",
        "nn": "Det blir talt i kvar periode for seg. Er det for få når perioden er ute, er den siste dagen i han broten; før "
        "det er fristen ikkje ute.",
        "en": "Counted in each sub-period. If there are too few at its end, its last day is broken; until then it is not yet due.",
    },
    "check.before_next": {
        "nb": "For hver runde: gjort før neste runde begynner. Uten noen neste er det ingen frist; deretter er dagene brutt.",
        "nn": "For kvar runde: gjort før neste runde byrjar. Utan nokon neste er det ingen frist; deretter er dagane brotne.",
        "en": "For each round: done before the next begins. While there is no next one nothing is due; from then on the days are broken.",
    },
    "check.begun_by": {
        "nb": "Noe må være begynt innen utgangen av den første perioden der kravet gjaldt alle dager; fra da av er dagene brutt.",
        "nn": "Noko må vere byrja innan utgangen av den første perioden der kravet galdt alle dagar; frå då av er dagane brotne.",
        "en": "Something must have begun by the end of the first sub-period that was bound on all days; from then on the days are broken.",
    },
    "check.beyond_first": {
        "nb": "Av dem som oppfyller vilkårene i perioden, trenger de som kommer etter de første, noe mer.",
        "nn": "Av dei som oppfyller vilkåra i perioden, treng dei som kjem etter dei første, noko meir.",
        "en": "Of those that meet the conditions in a sub-period, the ones after the first need something more.",
    },
    "check.close_together": {
        "nb": "Har alle kontorene hatt sitt første møte etter avgjørelsen, må møtene ligge nær hverandre; ellers er det sistes dag brutt.",
        "nn": "Har alle kontora hatt det første møtet sitt etter avgjerda, må møta liggje nær kvarandre; elles er dagen for "
        "det siste broten.",
        "en": "Once every office has held its first meeting after the decision, they must lie close; else the last one's day is broken.",
    },
    "check.course_in_years_of_hiring": {
        "nb": "Hvert kalenderår med nyansatte i et av regionens mottak trenger et kurs; hvert eget kurs prøves på sin dag.",
        "nn": "Kvart kalenderår med nytilsette i eit av mottaka i regionen treng eit kurs; kvart eige kurs blir prøvd på dagen sin.",
        "en": "Every calendar year in which a centre of the region took somebody on needs a course; each of its own is tested on its day.",
    },
    "check.each_control_is": {
        "nb": "Hver kontroll i en oppfølging prøves på sin dag, så lenge mottaket er åpent. Holder ikke alle prøvene, er dagen brutt.",
        "nn": "Kvar kontroll i ei oppfølging blir prøvd på dagen sin, så lenge mottaket er ope. Held ikkje alle prøvene, er dagen broten.",
        "en": "Each inspection in a follow-up is tested on its day, while the centre is open. If not all tests hold, the day is broken.",
    },
    "check.each_done_by": {
        "nb": "Hver post har en frist. Fra dagen etter den seneste fristen og til det er gjort, er dagene brutt.",
        "nn": "Kvar post har ein frist. Frå dagen etter den seinaste fristen og til det er gjort, er dagane brotne.",
        "en": "Every item has a deadline. From the day after the latest of them until the thing is done, the days are broken.",
    },
    "check.each_follow_up_between": {
        "nb": "Tallet en oppfølging setter, prøves på åpningsdagen; er det ikke satt, sies ingenting.",
        "nn": "Talet som ei oppfølging set, blir prøvd på opningsdagen; er det ikkje sett, blir ingenting sagt.",
        "en": "The number that a follow-up sets is tested on the opening day; where it is not set, nothing is said.",
    },
    "check.each_follow_up_names": {
        "nb": "Gjennom de første månedene må hver oppfølging navngi det som kreves; ellers er dagene ikke dokumentert.",
        "nn": "Gjennom dei første månadene må kvar oppfølging namngi det som blir kravd; elles er dagane ikkje dokumenterte.",
        "en": "Through the first months every follow-up must name what is asked; else the days are not documented.",
    },
    "check.each_follow_up_within": {
        "nb": "Fra åpningsdagen løper en frist. Fra dagen etter fristen og til det er gjort, er dagene mottaket er åpent, brutt.",
        "nn": "Frå opningsdagen går ein frist. Frå dagen etter fristen og til det er gjort, er dagane mottaket er ope, brotne.",
        "en": "A deadline runs from the opening day. From the day after it until the thing is done, the centre's open days are broken.",
    },
    "check.each_followed": {
        "nb": "Fra dagen det skjedde løper en frist i måneder; gjort før teller ikke. Etter fristen er dagene brutt til det er gjort.",
        "nn": "Frå dagen det hende går ein frist i månader; gjort før tel ikkje. Etter fristen er dagane brotne til det er gjort.",
        "en": "From each item's day a deadline in months runs; done before does not count. After it the days are broken until it is done.",
    },
    "check.each_granted": {
        "nb": "En innvilget dispensasjon trenger det som er nevnt, og gjelder et krav i dette dokumentet. Ubesvart og avslått er i orden.",
        "nn": "Ein innvilga dispensasjon treng det som er nemnt, og gjeld eit krav i dette dokumentet. "
        "Ein søknad som er avslått, eller som ventar på svar, er i orden.",
        "en": "A dispensation granted needs what is named, and is from a requirement of this document. Unanswered or refused is in order.",
    },
    "check.each_in_full": {
        "nb": "I hver måned som er ført, skal det være gitt så mye som det ble bedt om. Er det gitt mindre, er månedens dager brutt.",
        "nn": "I kvar månad som er ført, skal det vere gitt så mykje som det blei bede om. Er det gitt mindre, er dagane i månaden brotne.",
        "en": "In each month on record what was given must come up to what was asked for. Where it does not, the month is broken.",
    },
    "check.each_listed": {
        "nb": "Dag for dag ses det etter om hver person er nevnt i det nyeste papiret. Etter fristen er dager der en mangler, brutt.",
        "nn": "Dag for dag blir det sett etter om kvar person er nemnd i det nyaste papiret. Etter fristen er dagar der ein "
        "manglar, brotne.",
        "en": "Day by day each person is looked for in the newest paper. After the time allowed, days on which one is missing are broken.",
    },
    "check.exists": {
        "nb": "Fra datoen på den første slike posten er kravet oppfylt; dagene før er brutt.",
        "nn": "Frå datoen på den første slike posten er kravet oppfylt; dagane før er brotne.",
        "en": "Met from the date of the first such item; the days before it are broken.",
    },
    "check.in_place": {
        "nb": "Fra datoen er kravet oppfylt når alle delene er ført; mangler en del, er dagene ikke dokumentert.",
        "nn": "Frå datoen er kravet oppfylt når alle delane er førte; manglar ein del, er dagane ikkje dokumenterte.",
        "en": "Met from the date on, if all parts are on record; where a part is absent the days are not documented.",
    },
    "check.each_is": {
        "nb": "Hver post i listen prøves på sin dag, eller hver dag i sitt tidsrom. Dager der ingen av prøvene holder, er brudd.",
        "nn": "Kvar post i lista blir prøvd på dagen sin, eller kvar dag i tidsrommet sitt. Dagar der ingen av prøvene held, er brot.",
        "en": "Every item of the list is tested on its day, or on each day of its interval. Days on which no test holds are broken.",
    },
    "check.each_names": {
        "nb": "På sin dag skal hver post navngi personer fra en annen liste, og de må fylle vilkårene den dagen.",
        "nn": "På dagen sin skal kvar post namngi personar frå ei anna liste, og dei må oppfylle vilkåra den dagen.",
        "en": "On its day each item must name people of another list, and they must meet the conditions on that day.",
    },
    "check.each_part_within": {
        "nb": "For hver del det gjelder, løper en frist i måneder fra datoen til det den hører til. Gjort tidligere teller.",
        "nn": "For kvar del det gjeld, går ein frist i månader frå datoen til det delen høyrer til. Gjort tidlegare tel.",
        "en": "For each part concerned a deadline in months runs from the date of what it belongs to. Done earlier counts.",
    },
    "check.each_within": {
        "nb": "For hver post løper en frist i måneder. Fra dagen etter fristen og til det er gjort, er dagene brutt.",
        "nn": "For kvar post går ein frist i månader. Frå dagen etter fristen og til det er gjort, er dagane brotne.",
        "en": "For each item a deadline in months runs. From the day after it until the thing is done, the days are broken.",
    },
    "check.evidenced": {
        "nb": "Hvert kalenderår trengs en føring i loggen eller en egenerklæring. Mangler begge, er 31. desember ikke dokumentert.",
        "nn": "Kvart kalenderår treng ei føring i loggen eller ei eigenerklæring. Manglar begge, er 31. desember ikkje dokumentert.",
        "en": "Each calendar year needs an entry in the log or a self-declaration. Without either, 31 December is not documented.",
    },
    "check.finished_by_closing": {
        "nb": "Er en avvikling vedtatt, skal det som var begynt, være fullført innen dagen mottaket stenger.",
        "nn": "Er ei avvikling vedteken, skal det som var byrja, vere fullført innan dagen mottaket stengjer.",
        "en": "Once a closing has been decided, what was begun must be completed by the day the centre closes.",
    },
    "check.held_per": {
        "nb": "I hver periode telles postene som sier det som kreves. Er det for få når perioden er ute, er dens siste dag brutt.",
        "nn": "I kvar periode blir postane som seier det som er kravd, talde. Er det for få når perioden er ute, er den siste "
        "dagen i han broten.",
        "en": "In each sub-period the entries that say what is asked are counted. If there are too few at its end, its last day is broken.",
    },
    "check.lists_match": {
        "nb": "Oversikten holdes mot møtene i regionenes filer. Et møte som bare står ett av stedene, er brudd på sin dag.",
        "nn": "Oversikta blir halden mot møta i filene til regionane. Eit møte som berre står éin av stadene, er brot på dagen sin.",
        "en": "The overview is held against the meetings in the offices' records. One that stands in one place alone is broken on its day.",
    },
    "check.own_item_per": {
        "nb": "Hver periode trenger en egen post; ingen post teller i to. Postene fordeles slik at flest mulig perioder får en.",
        "nn": "Kvar periode treng ein eigen post; ingen post tel i to. Postane blir fordelte slik at flest mogleg periodar får ein.",
        "en": "Each sub-period needs an item of its own; none counts in two. They are shared out so that most sub-periods get one.",
    },
    "check.taken_up": {
        "nb": "Hver post må stå på et møte etter avgjørelsen og før den neste; ellers er den nestes dag brutt. Uten neste: ingen frist.",
        "nn": "Kvar post må stå på eit møte etter avgjerda og før den neste; elles er dagen for den neste broten. Utan neste: ingen frist.",
        "en": "Each item must be on a meeting after its decision and before the next; else that one's day is broken. No next one: not due.",
    },
    "check.soon_after_joining": {
        "nb": "For hver ansatt løper en frist fra første dag, eller fra neste åpning. Etter den er dagene brutt til det er gjort.",
        "nn": "For kvar tilsett går ein frist frå første dag, eller frå neste opning. Etter han er dagane brotne til det er gjort.",
        "en": "For each employee a deadline runs from the first day, or the next opening. After it the days are broken until it is done.",
    },
    "check.weekly_from_opening": {
        "nb": "Ukene telles fra åpningsdagen. En uke uten føring som teller, er brutt; den som løper, er det frist i.",
        "nn": "Vekene blir talde frå opningsdagen. Ei veke utan føring som tel, er broten; den som går, er det frist i.",
        "en": "Weeks are counted from the opening day. One without an entry that counts is broken; the running one is not yet due.",
    },
}

CATALOGUE: dict[str, dict[str, str]] = {**CHECKS, **PARAMS}
