"""The words of workbooks and documents that are not those of any report."""

CATALOGUE = {
    "extra.missing": {
        "nb": "formatet {format} trenger tillegget {extra}, som ikke er installert",
        "nn": "formatet {format} treng tillegget {extra}, som ikkje er installert",
        "en": "the format {format} needs the extra {extra}, which is not installed",
    },
    "extra.missing.advice": {
        "nb": "Installer det med: pip install '{extra}'",
        "nn": "Installer det med: pip install '{extra}'",
        "en": "Install it with: pip install '{extra}'",
    },
    "extra.on_screen": {
        "nb": "{format} kan ikke vises på skjermen",
        "nn": "{format} kan ikkje visast på skjermen",
        "en": "{format} cannot be shown on the screen",
    },
    "extra.on_screen.advice": {
        "nb": "Skriv den til en fil: --format {format}:rapport.{format}",
        "nn": "Skriv han til ei fil: --format {format}:rapport.{format}",
        "en": "Write it to a file: --format {format}:report.{format}",
    },
    "sheet.cover": {"nb": "Forside", "nn": "Framside", "en": "Cover"},
    "sheet.contents": {"nb": "Innhold", "nn": "Innhald", "en": "Contents"},
    "sheet.sheet": {"nb": "Ark", "nn": "Ark", "en": "Sheet"},
    "sheet.what": {"nb": "Hva det viser", "nn": "Kva det viser", "en": "What it shows"},
    "sheet.rows": {"nb": "Rader", "nn": "Rader", "en": "Rows"},
    "sheet.back": {"nb": "Til forsiden", "nn": "Til framsida", "en": "To the cover"},
    "sheet.none": {"nb": "Ingen rader", "nn": "Ingen rader", "en": "No rows"},
    "sheet.page": {"nb": "Side {page} av {pages}", "nn": "Side {page} av {pages}", "en": "Page {page} of {pages}"},
    "sheet.in_short": {"nb": "Kort fortalt", "nn": "Kort fortalt", "en": "In short"},
    "sheet.words": {"nb": "Ord og farger", "nn": "Ord og fargar", "en": "Words and colours"},
    "sheet.chart": {
        "nb": "Linjediagram av tallene i tabellen over: {title}",
        "nn": "Linjediagram av tala i tabellen over: {title}",
        "en": "Line chart of the figures in the table above: {title}",
    },
    "sheet.few": {"nb": "færre enn 3", "nn": "færre enn 3", "en": "fewer than 3"},
}
"""Keys of `extra` are about what is not installed, those of `sheet` about workbooks."""
