CATALOGUE: dict[str, dict[str, str]] = {}
