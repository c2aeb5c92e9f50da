"""The narrowest walls there are: a process that computes on what it holds, and ends.

For whatever reads bytes that somebody else wrote and needs nothing of the machine. The
filter names what is allowed: memory, the descriptors that are open already, the end.
No file, socket, process, signal or namespace can be asked for, whoever it runs as.
"""

import errno
import functools
import os
import platform
import resource

from . import syscalls
from .seccomp import (
    ALLOW,
    ANSWER,
    EQUAL,
    ERROR,
    HAS_BIT,
    KILL,
    LOAD,
    MACHINE,
    MACHINES,
    NUMBER,
    THIRD,
    branch,
    line,
    put_up,
)  # fmt: skip

# name: (number on x86_64, number on aarch64)
ALLOWED = {
    "read": (0, 63), "write": (1, 64), "close": (3, 57), "lseek": (8, 62),
    "mmap": (9, 222), "mprotect": (10, 226), "munmap": (11, 215), "brk": (12, 214),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139),
    "pread64": (17, 67), "mremap": (25, 216), "madvise": (28, 233),
    "getpid": (39, 172), "exit": (60, 93), "gettid": (186, 178), "futex": (202, 98),
    "restart_syscall": (219, 128), "clock_gettime": (228, 113),
    "exit_group": (231, 94), "getrandom": (318, 278),
}  # fmt: skip
EXECUTABLE = 4  # PROT_EXEC


def close_up(*, cpu_seconds: int, memory: int, keep: list[int]) -> None:
    """Leave this process its memory and the descriptors in keep, for good.

    Beyond cpu_seconds the kernel ends it (SIGXCPU); memory bounds its address space.
    """
    syscalls.end_with_parent()
    beginnings = [0, *(number + 1 for number in sorted(keep))]
    for begin, end in zip(beginnings, [*sorted(keep), 1 << 16], strict=True):
        os.closerange(begin, end)
    limits = {"CPU": cpu_seconds, "AS": memory, "CORE": 0, "FSIZE": 0, "NPROC": 0}
    for name, value in limits.items():
        most = value + (name == "CPU")  # at the upper one it would be killed instead
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, most))
    put_up(program())


@functools.cache
def program(machine: str | None = None) -> bytes:
    """The filter as an array of struct sock_filter."""
    column, audit = MACHINES[machine or platform.machine()]
    refuse, allow = line(ANSWER, ERROR | errno.EPERM), line(ANSWER, ALLOW)
    lines = [
        line(LOAD, MACHINE), line(EQUAL, audit, 1, 0), line(ANSWER, KILL),
        line(LOAD, NUMBER),
    ]  # fmt: skip
    no_code = [line(LOAD, THIRD), line(HAS_BIT, EXECUTABLE, 0, 1), refuse, allow]
    for name, numbers in ALLOWED.items():
        block = no_code if name in ("mmap", "mprotect") else [allow]
        lines += branch(numbers[column], block)
    return b"".join([*lines, refuse])
