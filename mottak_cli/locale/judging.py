"""What the engine itself says of a finding, beside the rules' own sentences."""

CATALOGUE = {
    "children_unsaid.remedy": {
        "nb": "Før inn children: true eller false, eller de dagene det bor barn på mottaket.",
        "en": "Enter children: true or false, or the days on which children live at the centre.",
    },
    "children_unsaid": {
        "nb": "Det går ikke fram om det bor barn på mottaket disse dagene (children). Bor det barn der, er kravet brutt for {subject}.",
        "en": "It is not said whether children live at the centre on these days (children). If they do, {subject} breaks the rule.",
    },
}
