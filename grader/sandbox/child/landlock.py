"""Landlock: a process gives up all files and TCP but those it names.

Needs no privilege and no namespace. What it does not give: a limit on the size of the
writable folder (what it holds is counted), a process list of one's own, a word on
sockets that have a path (which the filter of system calls refuses); and before version
6, on signals to others.
"""

import os
import struct

from .syscalls import PR_SET_NO_NEW_PRIVS, checked, libc, prctl, syscall

CREATE, ADD, RESTRICT = 444, 445, 446
ASK_VERSION = 1
EXECUTE, WRITE, READ, LIST, TRUNCATE, DEVICE_IOCTL = 1, 2, 4, 8, 1 << 14, 1 << 15
RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}  # number of rights to files by version
TCP = 1 | 2  # bind, connect: version 4
SCOPES = 1 | 2  # abstract sockets, signals
SCOPED = 6  # the version that has them


def version() -> int:
    """Of the kernel's Landlock; 0 if there is none."""
    return max(0, libc.syscall(CREATE, None, 0, ASK_VERSION))


def restrict(readable: list[str], writable: list[str]) -> None:
    """Leave this process the named files and folders, and no other."""
    known = version()
    checked(known - 1, "landlock")
    files = (1 << RIGHTS[min(known, 5)]) - 1
    wishes = [files]
    if known >= 4:
        wishes.append(TCP)
    if known >= SCOPED:
        wishes.append(SCOPES)
    rules = struct.pack(f"<{len(wishes)}Q", *wishes)
    ruleset = syscall(CREATE, rules, len(rules), 0)
    for path in readable:
        _allow(ruleset, path, files & (EXECUTE | READ | LIST))
    for path in writable:
        _allow(ruleset, path, files & ~EXECUTE & ~DEVICE_IOCTL)
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    syscall(RESTRICT, ruleset, 0)
    os.close(ruleset)


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    if not os.path.isdir(path):
        rights &= EXECUTE | READ | WRITE | TRUNCATE
    syscall(ADD, ruleset, 1, struct.pack("<Qi", rights, place), 0)
    os.close(place)
