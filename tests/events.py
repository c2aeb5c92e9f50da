"""Wait for what happens, not for seconds; count steps, not time."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE = 300  # seconds, which only what never happens takes
BLINK = 0.01  # seconds between two looks


def until(happened: Callable):
    """Wait until this is true; gives what it found. AssertionError if it never is."""
    deadline = time.monotonic() + PATIENCE
    while not (found := happened()):
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(BLINK)
    return found


def running(pid: int) -> bool:
    """Whether a process is there and not only waits for its parent to look."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def children(pid: int) -> list[int]:
    """Processes that a process started and that are still there."""
    words = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(word) for word in words]


def steps(work: Callable[[], object]) -> int:
    """How many functions are called: the same on every machine, however busy."""
    count = 0

    def count_call(frame, event: str, argument) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count_call)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
