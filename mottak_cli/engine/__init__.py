"""Rules times records over a period: the only place that knows both."""

from mottak_cli.engine.docket import Question
from mottak_cli.engine.judge import judge, make_run

__all__ = ["Question", "judge", "make_run"]
