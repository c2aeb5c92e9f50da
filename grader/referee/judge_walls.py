"""The walls around one judge: it believes nothing, and could do little if it did.

A judge reads frames that a notebook wrote and runs right answers on them. It may read
the modules of this interpreter and write nowhere; memory and processor time end it by
the kernel's hand, also in the middle of C code that hears no signal handler.
"""

import os
import resource
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from grader.sandbox.child import landlock, seccomp, syscalls
from grader.sandbox.sandbox_spec import OWN

MEMORY = 2 << 30  # bytes of data of one submission's judge
CPU_SECONDS = 600  # of all checks of a submission
LENT_SECONDS = 5  # processor seconds of one call of a lent part
LENT_NUMBERS = 1 << 20  # entries of all arrays that one call hands over
DEEPEST = 20
OPEN_FILES = 64


class TooMuchError(ValueError):
    """A call that a lent part does not begin with."""


def get_ready() -> None:
    """Make once what all forks share."""
    seccomp.program()


def close_up(readable: Iterable[Path] = ()) -> None:
    """Give up files, rights and others of this user, for good.

    readable: folders of the course, of which a module may be imported late.
    """
    if os.geteuid() == 0:
        syscalls.drop_capabilities()
    limits = {
        "DATA": MEMORY, "CPU": CPU_SECONDS, "CORE": 0, "FSIZE": 0, "NOFILE": OPEN_FILES
    }  # fmt: skip
    for name, value in limits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, value))
    if landlock.version():
        folders = (*OWN.folders, *readable)
        places = {*sys.path, *map(str, folders), "/dev/urandom"} - {""}
        landlock.restrict(sorted(places), [])
    seccomp.install(sockets=False, signals=False)


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Have the kernel end this process once a block used more processor time."""
    before, most = resource.getrlimit(resource.RLIMIT_CPU)
    used = int(time.process_time() + seconds) + 1
    ends = min(n for n in (used, before, most) if n != resource.RLIM_INFINITY)
    resource.setrlimit(resource.RLIMIT_CPU, (ends, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_CPU, (before, most))


def look_at(arguments) -> None:
    """TooMuchError for arguments with more numbers than a lent part takes."""
    if entries(arguments) > LENT_NUMBERS:
        raise TooMuchError(
            f"a function that the grader lends takes {LENT_NUMBERS:,} numbers at most"
        )


def entries(value, depth: int = DEEPEST) -> int:
    """How many numbers there are in all arrays of a value."""
    if isinstance(value, np.ndarray):
        return value.size
    if isinstance(value, dict):
        value = list(value.values())
    if depth and isinstance(value, list | tuple | set):
        return sum(entries(part, depth - 1) for part in value)
    return 0
