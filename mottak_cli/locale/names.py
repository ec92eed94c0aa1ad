"""Names of months, of those who must act and of places in a document; how dates are written; the word before the last of a list."""

_NORWEGIAN = (
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
MONTHS = {
    "nb": _NORWEGIAN,
    "nn": _NORWEGIAN,
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip

DATE = {"nb": "{day}. {month} {year}", "nn": "{day}. {month} {year}", "en": "{day} {month} {year}"}

AND = {"nb": "og", "nn": "og", "en": "and"}

ORDINALS = {
    "nb": ("første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende"),
    "nn": ("første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande", "niande", "tiande"),
    "en": ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
}
"""For the bullets and paragraphs of a section, counted from the first."""

CITE = {
    "heading": {"nb": "{name}, «{heading}»", "nn": "{name}, «{heading}»", "en": "{name}, “{heading}”"},
    "ours": {"nb": "{text} ({section})", "nn": "{text} ({section})", "en": "{text} ({section})"},
    "section": {"nb": "{name} punkt {section}", "nn": "{name} punkt {section}", "en": "{name}, {section}"},
    "number": {"nb": "{text} nr. {number}", "nn": "{text} nr. {number}", "en": "{text} no. {number}"},
    "item": {"nb": "{text}, {nth} strekpunkt", "nn": "{text}, {nth} strekpunkt", "en": "{text}, {nth} point"},
    "paragraph": {"nb": "{text}, {nth} avsnitt", "nn": "{text}, {nth} avsnitt", "en": "{text}, {nth} paragraph"},
}
"""How a place in a document is cited; the rulebook cites all of its places when it is read, so these are no messages."""

ACTS = {
    "acts.centre": {"nb": "mottaket", "nn": "mottaket", "en": "the centre"},
    "acts.operator": {"nb": "driftsoperatøren", "nn": "driftsoperatøren", "en": "the operator"},
    "acts.regional_office": {"nb": "regionkontoret", "nn": "regionkontoret", "en": "the regional office"},
    "acts.coordinating_office": {
        "nb": "det samordnende regionkontoret",
        "nn": "det samordnande regionkontoret",
        "en": "the coordinating regional office",
    },
    "acts.department": {
        "nb": "Region- og mottaksavdelingen",
        "nn": "Region- og mottaksavdelinga",
        "en": "the department for regions and reception",
    },
    "acts.directorate": {"nb": "direktoratet (UDI)", "nn": "direktoratet (UDI)", "en": "the directorate (UDI)"},
    "acts.return_unit": {"nb": "returenheten", "nn": "retureininga", "en": "the return unit"},
    "acts.professional_staff": {"nb": "fagstaben", "nn": "fagstaben", "en": "the professional staff"},
    "acts.together": {"nb": "{who}", "nn": "{who}", "en": "{who}"},
}

CATALOGUE = {
    **ACTS,
    **{f"month.{number}": {lang: MONTHS[lang][number - 1] for lang in MONTHS} for number in range(1, 13)},
}
