"""What the yearly summary tells: introductions, and what the screen says around the tables."""

INTRO = {
    "completeness": (
        (
            "Først det som mangler: tallene nedenfor gjelder bare filene som er kommet inn. At noe ikke er dokumentert, sier ikke at "
            "det ikke er gjort."
        ),
        (
            "Først det som manglar: tala nedanfor gjeld berre filene som er komne inn. At noko ikkje er dokumentert, seier ikkje at det "
            "ikkje er gjort."
        ),
        (
            "First what is lacking: the figures below are about the records that came in alone. That something is not documented does not "
            "say that it was not done."
        ),
    ),
    "fared": (
        "Et krav telles én gang for hvert mottak det gjaldt minst én dag i året, med den alvorligste vurderingen.",
        "Eit krav blir talt éin gong for kvart mottak det galdt minst éin dag i året, med den mest alvorlege vurderinga.",
        "A requirement counts once for each centre that it bound on any day of the year, with its gravest verdict.",
    ),
    "outlook": (
        "Slik det stod {as_of}, uansett når bruddet begynte.",
        "Slik det stod {as_of}, same når brotet byrja.",
        "As it stood on {as_of}, whenever the breach began.",
    ),
    "trend.one": (
        (
            "Ett mottak var åpent på minst én dag i hvert av årene («de samme mottakene»). Alle år er vurdert etter det som "
            "er kjent på datoen tallene gjelder, og med samme regelbok."
        ),
        (
            "Eitt mottak var ope på minst éin dag i kvart av åra («dei same mottaka»). Alle år er vurderte etter det som "
            "er kjent på datoen tala gjeld, og med same regelboka."
        ),
        (
            'One centre was open on at least one day of each of the years ("the same centres"). Every year is judged by what is known on '
            "the as-of date and by this rulebook."
        ),
    ),
    "trend.other": (
        (
            "{n} mottak var åpne på minst én dag i hvert av årene («de samme mottakene»). Alle år er vurdert etter det som "
            "er kjent på datoen tallene gjelder, og med samme regelbok."
        ),
        (
            "{n} mottak var opne på minst éin dag i kvart av åra («dei same mottaka»). Alle år er vurderte etter det som "
            "er kjent på datoen tala gjeld, og med same regelboka."
        ),
        (
            '{n} centres were open on at least one day of each of the years ("the same centres"). Every year is judged by what is known on '
            "the as-of date and by this rulebook."
        ),
    ),
    "lists_before": (
        "Listene bak tallene for tidligere år står i sammendragene for de årene; «{command}» lager sammendraget for {year}.",
        "Listene bak tala for tidlegare år står i samandraga for dei åra; «{command}» lagar samandraget for {year}.",
        'The lists behind the figures of earlier years stand in the summaries of those years; "{command}" makes that for {year}.',
    ),
    "basis": (
        "Noen krav kan leses på to måter, og noen trenger et tall som kilden ikke har. Her står hva vi har lagt til grunn.",
        "Nokre krav kan lesast på to måtar, og nokre treng eit tal som kjelda ikkje har. Her står det kva vi har lagt til grunn.",
        (
            "Some requirements can be read in two ways, and some need a number that the source does not give. Here is what the figures "
            "take for granted."
        ),
    ),
}

SCREEN = {
    "basis": (
        "Fra {first} til {last}, slik det var kjent {as_of}. Regelbok {version} ({digest}).",
        "Frå {first} til {last}, slik det var kjent {as_of}. Regelbok {version} ({digest}).",
        "From {first} to {last}, as known on {as_of}. Rulebook {version} ({digest}).",
    ),
    "none": (
        "Ingen.",
        "Ingen.",
        "None.",
    ),
    "left.one": (
        "… og én til.",
        "… og éin til.",
        "… and one more.",
    ),
    "left.other": (
        "… og {n} til.",
        "… og {n} til.",
        "… and {n} more.",
    ),
    "met.one": (
        "Ett krav til gjaldt, uten noe å følge opp.",
        "Eitt krav til galdt, utan noko å følgje opp.",
        "One more requirement bound and gave no cause for remark.",
    ),
    "met.other": (
        "{n} krav til gjaldt, uten noe å følge opp.",
        "{n} krav til galdt, utan noko å følgje opp.",
        "{n} more requirements bound and gave no cause for remark.",
    ),
    "more": (
        "Listene bak tallene: --format markdown, html, xlsx, csv eller json.",
        "Listene bak tala: --format markdown, html, xlsx, csv eller json.",
        "The lists behind the figures: --format markdown, html, xlsx, csv or json.",
    ),
    "again": (
        "De samme tallene på nytt:",
        "Dei same tala på nytt:",
        "The same figures again:",
    ),
    "figure": (
        "Tall",
        "Tal",
        "Figure",
    ),
}

GROUPS = {"intro": INTRO, "screen": SCREEN}

CATALOGUE = {
    **{
        f"summary.{name}.{key}": dict(zip(("nb", "nn", "en"), texts, strict=True))
        for name, group in GROUPS.items()
        for key, texts in group.items()
    },
}
