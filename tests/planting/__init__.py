"""Faults planted into a clean record, in several layouts of YAML, each found exactly where it was put."""
