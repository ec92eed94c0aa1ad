"""The yearly compliance summary: figures over what was judged, as tables that every format shows."""
