"""Days and their algebra, against a library of intervals and against sets of dates."""
