"""Every kind of bad input, as data: each must end with the place and with advice that an officer can follow."""

from tests.bad_input.files import FILES
from tests.bad_input.kind import GOOD, Kind
from tests.bad_input.offices import OFFICES
from tests.bad_input.records import RECORDS

KINDS: tuple[Kind, ...] = (*FILES, *RECORDS, *OFFICES)

THREE_MISTAKES = (
    GOOD
    + """\
employees:
  - {id: e1, employed: 2024-02-30}
  - {id: e1, employed: 2024-01-01, rolle: leder}
"""
).encode()
"""One file, three mistakes of three sorts."""

THREE_PLACES = ((8, 24, "date_not_real"), (9, 10, "id_twice"), (9, 36, "unknown_key"))
"""Line, column and code of each."""
