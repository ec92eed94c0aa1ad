"""A second, slow and simple judge of centres, regions and the directorate, kept apart from the program so that the two can be compared."""
