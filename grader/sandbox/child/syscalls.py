"""The Linux calls that Python does not wrap, each raising OSError with its name."""

import ctypes
import os
import signal
import struct

libc = ctypes.CDLL(None, use_errno=True)

NEWNS, NEWUTS, NEWIPC = 0x00020000, 0x04000000, 0x08000000
NEWUSER, NEWPID, NEWNET = 0x10000000, 0x20000000, 0x40000000
READ_ONLY, NOSUID, NODEV, NOEXEC = 1, 2, 4, 8
BIND, REC, PRIVATE = 0x1000, 0x4000, 0x40000

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_CAPBSET_DROP = 1, 4, 22, 24
PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT = 36, 38, 47
AMBIENT_CLEAR_ALL, SECCOMP_FILTER = 4, 2
CAPABILITY_VERSION_3 = 0x20080522


def checked(result: int, what: str) -> int:
    """The result of a C call, or the OSError it stands for."""
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def syscall(number: int, *arguments) -> int:
    """A system call that glibc has no function for."""
    return checked(libc.syscall(number, *arguments), f"system call {number}")


def unshare(flags: int) -> None:
    """Leave the named namespaces for new ones."""
    checked(libc.unshare(flags), "unshare")


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    """Mount a file system."""
    words = [word.encode() for word in (source, target, kind)]
    given = libc.mount(*words, ctypes.c_ulong(flags), options.encode() or None)
    checked(given, f"mount {kind} on {target}")


def prctl(option: int, value: int = 0, more: int = 0) -> None:
    """Set something about this process."""
    words = (ctypes.c_ulong(word) for word in (value, more, 0, 0))
    checked(libc.prctl(option, *words), f"prctl {option}")


def end_with_parent() -> None:
    """Have the kernel end this process at once when the one that started it ends."""
    parent = os.getppid()
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended in the meantime
        os._exit(0)


def drop_bounding_set() -> None:
    """No program started from here can get a capability."""
    for number in range(64):
        if libc.prctl(PR_CAPBSET_DROP, ctypes.c_ulong(number), 0, 0, 0) < 0:
            break  # past the last one, or not privileged: then there is none to drop


def drop_capabilities() -> None:
    """Give up every capability, also those that a program started later could get."""
    drop_bounding_set()
    prctl(PR_CAP_AMBIENT, AMBIENT_CLEAR_ALL)
    header = struct.pack("<Ii", CAPABILITY_VERSION_3, 0)
    checked(libc.capset(header, bytes(24)), "capset")
