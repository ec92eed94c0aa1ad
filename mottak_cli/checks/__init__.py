"""The primitives rules are made of: each a form for its parameters and a pure function from a duty to spans of days."""
