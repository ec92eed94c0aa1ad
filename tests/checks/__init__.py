"""The primitives, each against an evaluator that looks at one day at a time and knows no intervals."""
