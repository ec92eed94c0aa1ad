"""What all tests share: a busy machine is no reason to fail, so examples have no deadline."""

from hypothesis import settings

settings.register_profile("mottak", deadline=None)
settings.load_profile("mottak")
