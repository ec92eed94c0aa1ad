"""Days, months, half-years, working days, and sets of days. Knows no rules."""
