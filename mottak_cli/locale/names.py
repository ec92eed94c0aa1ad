"""Names of months and the word between the last two of a list."""

MONTHS = {
    "nb": (
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}

AND = {"nb": "og", "en": "and"}

CATALOGUE = {
    f"month.{number}": {"nb": nb, "en": en} for number, (nb, en) in enumerate(zip(MONTHS["nb"], MONTHS["en"], strict=True), start=1)
}
