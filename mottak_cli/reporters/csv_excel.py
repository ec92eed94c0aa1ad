"""`--format csv-excel`: the columns of `csv` with semicolons and a byte-order mark, as Norwegian Excel wants them."""

from mottak_cli.reporters.csv_report import EXCEL

REPORTER = EXCEL
