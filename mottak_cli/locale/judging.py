"""What the engine itself says of a finding, beside the rules' own sentences."""

CATALOGUE = {
    "children_unsaid": {
        "nb": "Filen sier ikke om det bor barn på mottaket disse dagene (nøkkelen children). Bor det barn der, er kravet brutt for {subject}.",
        "en": "The file does not say whether children live at the centre on these days (the key children). If they do, {subject} breaks the requirement.",  # noqa: E501
    },
}
