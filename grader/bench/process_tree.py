"""What a command costs with everything that it starts: CPU, wall clock, memory."""

import ctypes
import os
import resource
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of prctl
LOOK = 0.25  # seconds between two looks at the memory
MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Cost:
    """CPU and wall seconds, and the largest sum of memory at one time, in MB."""

    cpu: float
    wall: float
    peak: float = 0.0

    def __add__(self, other: "Cost") -> "Cost":
        peak = max(self.peak, other.peak)
        return Cost(self.cpu + other.cpu, self.wall + other.wall, peak)


def cost_of(
    command: Sequence[str], folder: Path, more: Mapping[str, str] | None = None
) -> Cost:
    """Run a command in a folder; RuntimeError with its last words if it fails.

    Exit status 1 is none of that: something in the class needs a person. Processes that
    it leaves behind are waited for, and counted.
    """
    ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)
    log = folder / "bench.log"
    before, begun = _used(), time.monotonic()
    with log.open("w") as said:
        process = subprocess.Popen(
            list(command), cwd=folder, env=os.environ | dict(more or {}),
            stdin=subprocess.DEVNULL, stdout=said, stderr=said,
        )  # fmt: skip
    peak = _highest(process)
    wall = time.monotonic() - begun
    _reap_orphans()
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(command)}: {log.read_text()[-1000:]}")
    return Cost(_used() - before, wall, peak)


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _highest(process: subprocess.Popen) -> float:
    """Wait for a process; returns the peak of all below it."""
    ended = threading.Event()
    peak = 0.0

    def look() -> None:
        nonlocal peak
        while not ended.wait(LOOK):
            peak = max(peak, sum(map(memory, tree(process.pid))))

    looker = threading.Thread(target=look)
    looker.start()
    try:
        process.wait()
    finally:
        ended.set()
        looker.join()
    return peak


def tree(pid: int) -> list[int]:
    """A process and all below it; those that end meanwhile are left out."""
    found = [pid]
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += tree(int(child))
    return found


def memory(pid: int) -> float:
    """MB of a process, what it shares with others in proportion; 0 if it is gone."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line[:4] == "Pss:") / 1024
    with suppress(OSError):  # it may not be looked into: all that is resident
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return pages * resource.getpagesize() / MEGABYTE
    return 0.0


def _reap_orphans() -> None:
    """Wait for what lost its parent on the way, so that its seconds count."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
