"""What the engine itself says of a finding, beside the rules' own sentences."""

CATALOGUE = {
    "children_unsaid": {
        "nb": "Det går ikke fram om det bor barn på mottaket disse dagene (children). Bor det barn der, er kravet brutt for {subject}.",
        "en": "It is not said whether children live at the centre on these days (children). If they do, {subject} breaks the rule.",
    },
}
