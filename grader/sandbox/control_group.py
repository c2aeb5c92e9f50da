"""Control groups (version 2): what a hand-in has of memory, kept by the kernel itself.

Counting sees what processes show, ten times a second; a group counts all of it at once,
files in memory, sockets and tables of pages included. It takes a place where this user
may make groups: below a unit of one's own, or anywhere for root. Where there is none,
memory is counted.
"""

import functools
import itertools
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from grader.sandbox.limits import MB, Limits

NEEDED = {"memory", "pids"}
KERNEL = 64 * MB  # for what the kernel keeps for a few dozen processes
SPARE_PROCESSES = 8  # threads of the walls themselves
_numbers = itertools.count()


@dataclass(frozen=True)
class Group:
    """The group of one hand-in; whoever writes 0 to joining is in it."""

    folder: Path
    joining: IO[bytes]

    @property
    def over(self) -> bool:
        """Whether the kernel ended something in it for want of memory."""
        try:
            lines = (self.folder / "memory.events").read_text().splitlines()
        except OSError:
            return False
        counts = dict(line.split(maxsplit=1) for line in lines if " " in line)
        return counts.get("oom_kill", "0") != "0"

    def close(self) -> None:
        """End what is left in it, and take it away."""
        self.joining.close()
        with suppress(OSError):
            (self.folder / "cgroup.kill").write_text("1")
        with suppress(OSError):
            self.folder.rmdir()


def made(limits: Limits) -> Group | None:
    """A group with these limits, or None where none can be made."""
    top = place()
    if top is None:
        return None
    folder = top / f"grader-{os.getpid()}-{next(_numbers)}"
    files = limits.home + 2 * limits.scratch  # they lie in memory, and count here
    rules = {
        "memory.max": limits.memory + files + KERNEL,
        "memory.oom.group": 1,
        "pids.max": limits.processes + SPARE_PROCESSES,
    }
    try:
        folder.mkdir()
        for name, value in rules.items():
            (folder / name).write_text(str(value))
        with suppress(OSError):  # not where nothing can be swapped
            (folder / "memory.swap.max").write_text("0")
        joining = (folder / "cgroup.procs").open("wb", buffering=0)
    except OSError:
        with suppress(OSError):
            folder.rmdir()
        return None
    return Group(folder, joining)


@functools.cache
def place(proc: Path = Path("/proc/self")) -> Path | None:
    """The folder in which groups of hand-ins are made, or None."""
    own = _own_group(proc)
    if own is None:
        return None
    # Beside this process: a group that holds processes can have no limited ones in it.
    return next((top for top in (own.parent, own) if _usable(top)), None)


def _own_group(proc: Path) -> Path | None:
    """The folder of the group that this process is in."""
    try:
        mounts = (proc / "mountinfo").read_text(errors="replace").splitlines()
        groups = (proc / "cgroup").read_text(errors="replace").splitlines()
    except OSError:
        return None
    unified = [line for line in mounts if " - cgroup2 " in line]
    named = [line[3:] for line in groups if line.startswith("0::")]
    if not unified or not named:
        return None
    root, point = unified[0].split()[3:5]
    inside = os.path.relpath(named[0], root)
    return Path(os.path.normpath(Path(point, inside)))


def _usable(top: Path) -> bool:
    """Whether groups in a folder can have limits; sees to it if that is allowed."""
    try:
        if not set((top / "cgroup.subtree_control").read_text().split()) >= NEEDED:
            (top / "cgroup.subtree_control").write_text("+memory +pids")
    except OSError:
        return False
    return os.access(top, os.W_OK) and os.access(top / "cgroup.procs", os.W_OK)
