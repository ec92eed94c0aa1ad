"""Workbooks and documents: files that need a library of their own, an optional extra that is imported only when such a file is made.

What stands in them comes ready, in the reader's language: this package knows sheets, headings and colours, and nothing of rules.
"""
