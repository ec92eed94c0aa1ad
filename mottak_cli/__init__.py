"""mottak: judges records of asylum reception centres against UDI's circulars, day by day."""

__version__ = "0.1.0"
