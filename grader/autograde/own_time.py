"""The time of a notebook that counts: not that in which others had the processors.

A busy machine must change no score. So from what the clock says is taken what the
notebook and its judge waited for a processor, as Linux counts it, up to a bound that
ends a notebook on any machine.
"""

import time
from collections.abc import Callable

from grader.sandbox.cell_runner import PATIENCE


class OwnTime:
    """What is left to a notebook of its seconds, and of the last ones of its exercises.

    started: by the clock, of its first run. waited: seconds in vain, of this run.
    """

    def __init__(
        self, started: float, seconds: int, last: int, waited: Callable[[], float]
    ):
        self._started, self._seconds, self._waited = started, seconds, waited
        self.all_seconds = seconds + last

    def used(self) -> float:
        """Seconds that count so far."""
        used = time.monotonic() - self._started
        if used < self._seconds / PATIENCE:  # it costs a question, and does not matter
            return used
        return used - min(self._waited(), used * (1 - 1 / PATIENCE))

    def left(self) -> float:
        """Seconds that are left to all of its cells."""
        return self._seconds - self.used()

    def to_the_end(self) -> float:
        """Seconds until nothing more of it runs, whatever it still has."""
        return self.all_seconds - self.used()
