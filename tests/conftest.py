"""What all tests share: a busy machine is no reason to fail, so examples have no deadline; the fast tests need Python and pip alone."""

import gc
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("mottak", deadline=None)
settings.load_profile("mottak")

WITH_READERS = frozenset({"test_csv_read.py", "test_junit_read.py", "test_validators.py", "test_xlsx_read.py", "test_paper_read.py"})
"""Modules that import independent readers of our formats, which only the slow part installs; every test in them is slow."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leaves those modules out of the fast tests; in the slow ones a reader that is missing is a failure."""
    fast_alone = config.getoption("markexpr") == "not slow"
    return True if fast_alone and collection_path.name in WITH_READERS else None


def pytest_collection_finish() -> None:
    """Thousands of tests live to the end: walking through them for garbage again and again takes a seventh of the time.

    `gc.freeze` would spare it too, but what is frozen is unseen by `gc.get_referrers`, which Hypothesis asks before its first example.
    """
    gc.set_threshold(20_000, 10, 10)
