"""What the OSCAL document says beyond what other reports say."""

CATALOGUE = {
    "oscal.result": {
        "nb": "Dagene {first} til {last}, slik filen var kjent {as_of}.",
        "nn": "Dagane {first} til {last}, slik fila var kjend {as_of}.",
        "en": "The days from {first} to {last}, as the file was known on {as_of}.",
    },
    "oscal.rulebook": {
        "nb": "Regelboken til mottak, versjon {version}",
        "nn": "Regelboka til mottak, versjon {version}",
        "en": "The rulebook of mottak, version {version}",
    },
    "oscal.plan": {
        "nb": "Det finnes ingen vurderingsplan i OSCAL. Regelboken, som er laget av dokumentene den lenker til, står i stedet for den.",
        "nn": "Det finst ingen vurderingsplan i OSCAL. Regelboka, som er laga av dokumenta ho lenkjer til, står i staden for han.",
        "en": "There is no assessment plan in OSCAL. The rulebook, made from the documents that it links to, stands in its place.",
    },
    "oscal.errors": {
        "nb": "Det som står her, kan først vurderes når filene er rettet.",
        "nn": "Det som står her, kan først vurderast når filene er retta.",
        "en": "What is listed here can be judged only when the files have been mended.",
    },
    "oscal.nothing": {"nb": "Ingenting er vurdert", "nn": "Ingenting er vurdert", "en": "Nothing was judged"},
}
