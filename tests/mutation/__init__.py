"""The mutator: what would the cases and tests notice if a rule, or a number inside a check, were another?"""
