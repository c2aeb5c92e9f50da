"""What the processes of one submission use together, read from /proc."""

import os
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def memory(first: int, alone: bool, limit: int) -> int:
    """Bytes of private and shared memory of a submission's processes.

    alone: its processes have a process namespace of their own, told by that of the
    first; otherwise they are all but the zygote's own. Memory that several share is
    counted once where it matters, above the limit: that takes longer to find out.
    """
    numbers = members(first, alone)
    used = sum(map(_memory, numbers))
    return used if used <= limit else sum(map(_share, numbers))


def members(first: int, alone: bool) -> list[int]:
    """Process ids of a submission, as the zygote sees them."""
    numbers = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    if not alone:
        return _descendants(os.getpid(), numbers)
    home = _namespace(first)
    return [n for n in numbers if home and _namespace(n) == home]


def cpu_seconds(first: int) -> float:
    """Processor time of the first process and of all that it has waited for."""
    words = _text(f"/proc/{first}/stat").rpartition(")")[2].split()
    return sum(map(int, words[11:15])) / TICKS if words else 0.0


def waited_seconds(first: int) -> float:
    """Seconds for which the first process could have run and got no processor."""
    words = _text(f"/proc/{first}/schedstat").split()
    return int(words[1]) / 1e9 if len(words) > 1 else 0.0


def _memory(number: int) -> int:
    total = 0
    for line in _text(f"/proc/{number}/status").splitlines():
        if line.startswith(("RssAnon", "RssShmem", "VmSwap")):
            total += int(line.split()[1]) * 1024
    return total


def _share(number: int) -> int:
    """Bytes of a process, each page divided by how many have it."""
    for line in _text(f"/proc/{number}/smaps_rollup").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return _memory(number)


def _namespace(number: int) -> str:
    try:
        return os.readlink(f"/proc/{number}/ns/pid")
    except OSError:
        return ""


def _descendants(root: int, numbers: list[int]) -> list[int]:
    parents = {}
    for number in numbers:
        words = _text(f"/proc/{number}/stat").rpartition(")")[2].split()
        if words:
            parents[number] = int(words[1])
    found = {root}
    for _ in parents:
        more = {n for n, parent in parents.items() if parent in found} - found
        if not more:
            break
        found |= more
    return sorted(found - {root})


def _text(path: str) -> str:
    try:
        return Path(path).read_text()
    except OSError:
        return ""
