"""Runs of notebooks in several processes, and one that has the machine for itself.

A notebook whose process somebody ended is run once more while no other runs: so if it
was the memory of the machine that was used up, it is not for what others took.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

# Forks of the grader share these; each opens them anew, as locks belong to an opening.
_GATE, _RUNS = (os.memfd_create(f"grader-{name}") for name in ("gate", "runs"))


@contextmanager
def turn(*, alone: bool = False) -> Iterator[None]:
    """Run among others, or wait for them to end and keep new ones waiting.

    A process that is killed gives up its turn, for the kernel holds the locks.
    """
    kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
    with open(f"/proc/self/fd/{_RUNS}", "rb") as runs:
        with open(f"/proc/self/fd/{_GATE}", "rb") as gate:
            fcntl.flock(gate, kind)
            fcntl.flock(runs, kind)
        yield
