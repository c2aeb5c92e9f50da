"""What the processes of one submission use together, read from /proc.

All of it is bytes: a process gives itself a name, and of any bytes it likes.
"""

import os
from contextlib import suppress
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PAGES = (b"RssAnon", b"RssShmem", b"VmSwap")
TABLES = b"VmPTE"  # of pages: they grow without any data where memory is only looked at
SOCKET = (
    1 << 20
)  # bytes that the kernel may keep for one, of which no process shows any


def memory(first: int, alone: bool, limit: int) -> int:
    """Bytes of private and shared memory of a submission's processes.

    alone: its processes have a process namespace of their own, where all are children
    of the first; otherwise they are all but the zygote's own. Memory that several share
    is counted once where it matters, above the limit: that takes longer to find out.
    """
    numbers = members(first, alone)
    kept = SOCKET * sockets(first) if alone else 0
    used = kept + sum(map(_memory, numbers))
    return used if used <= limit else kept + sum(map(_share, numbers))


def sockets(first: int) -> int:
    """How many sockets there are in the network namespace of a process.

    What is written to them and never read is memory of the kernel; they may even be on
    their way from one to another and belong to no process.
    """
    return max(0, _read(f"/proc/{first}/net/unix").count(b"\n") - 1)


def members(first: int, alone: bool) -> list[int]:
    """Process ids of a submission, as the zygote sees them.

    Told by who started whom: which namespace it is in, a process can hide.
    """
    numbers = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    if alone:
        return [first, *_descendants(first, numbers)]
    return _descendants(os.getpid(), numbers)


def first_child(number: int) -> int:
    """The process that a process started first, or itself if it has none."""
    children = _read(f"/proc/{number}/task/{number}/children").split()
    return int(children[0]) if children else number


def cpu_seconds(first: int) -> float:
    """Processor time of the first process and of all that it has waited for."""
    words = _read(f"/proc/{first}/stat").rpartition(b")")[2].split()
    return sum(map(int, words[11:15])) / TICKS if words else 0.0


def cpu_of_all(first: int, alone: bool) -> float:
    """Processor time of all processes of a submission that are there, or waited for."""
    return sum(map(cpu_seconds, members(first, alone)))


def waited_seconds(number: int) -> float:
    """Seconds for which a process could have run and got no processor."""
    words = _read(f"/proc/{number}/schedstat").split()
    return int(words[1]) / 1e9 if len(words) > 1 else 0.0


def written_too_much(folder: str, most_bytes: int, most_files: int) -> bool:
    """Whether more lies below a folder than may, or some of it cannot be looked at."""
    room, left, todo = most_bytes, most_files, [folder]
    try:
        for place in todo:  # grows while it is walked
            with os.scandir(place) as entries:
                for entry in entries:
                    with suppress(FileNotFoundError):  # it was taken away meanwhile
                        room -= 512 * entry.stat(follow_symlinks=False).st_blocks
                    left -= 1
                    if room < 0 or left < 0:
                        return True
                    todo += [entry.path] if entry.is_dir(follow_symlinks=False) else []
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _memory(number: int) -> int:
    return _sum("status", number, (*PAGES, TABLES))


def _share(number: int) -> int:
    """Bytes of a process, each page divided by how many have it."""
    shared = _sum("smaps_rollup", number, (b"Pss:",))  # nothing of one that hides
    return shared + _sum("status", number, (TABLES,)) if shared else _memory(number)


def _sum(file: str, number: int, names: tuple[bytes, ...]) -> int:
    lines = _read(f"/proc/{number}/{file}").splitlines()
    return sum(int(n.split()[1]) * 1024 for n in lines if n.startswith(names))


def _descendants(root: int, numbers: list[int]) -> list[int]:
    parents = {}
    for number in numbers:
        words = _read(f"/proc/{number}/stat").rpartition(b")")[2].split()
        if words:
            parents[number] = int(words[1])
    found = {root}
    for _ in parents:
        more = {n for n, parent in parents.items() if parent in found} - found
        if not more:
            break
        found |= more
    return sorted(found - {root})


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""
