"""A filter of system calls, assembled here: no library is needed.

It is a list of refusals on purpose: NumPy goes on working on new kernels. Refused is
what a notebook never needs and what escapes do: namespaces, mounts, tracing, keys,
modules, memory that no limit counts, and every socket but the unix kind. What kernels
learnt after this was written is not known here either.
"""

import ctypes
import errno
import functools
import platform
import struct

from .syscalls import PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_FILTER, prctl

# name: (number on x86_64, number on aarch64), None where it does not exist
REFUSED = {
    "ptrace": (101, 117), "syslog": (103, 116), "personality": (135, 92),
    "ustat": (136, None), "vhangup": (153, 58), "modify_ldt": (154, None),
    "pivot_root": (155, 41), "_sysctl": (156, None), "adjtimex": (159, 171),
    "chroot": (161, 51), "acct": (163, 89), "settimeofday": (164, 170),
    "mount": (165, 40), "umount2": (166, 39), "swapon": (167, 224),
    "swapoff": (168, 225), "reboot": (169, 142), "sethostname": (170, 161),
    "setdomainname": (171, 162), "iopl": (172, None), "ioperm": (173, None),
    "init_module": (175, 105), "delete_module": (176, 106), "quotactl": (179, 60),
    "nfsservctl": (180, 42), "io_setup": (206, 0), "lookup_dcookie": (212, 18),
    "clock_settime": (227, 112), "mq_open": (240, 180), "kexec_load": (246, 104),
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "migrate_pages": (256, 238), "unshare": (272, 97), "vmsplice": (278, 75),
    "move_pages": (279, 239), "perf_event_open": (298, 241),
    "fanotify_init": (300, 262), "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265), "clock_adjtime": (305, 266),
    "setns": (308, 268), "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271), "kcmp": (312, 272), "finit_module": (313, 273),
    "kexec_file_load": (320, 294), "bpf": (321, 280), "userfaultfd": (323, 282),
    "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430),
    "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "pidfd_getfd": (438, 438), "mount_setattr": (442, 442),
    "quotactl_fd": (443, 443), "memfd_secret": (447, 447), "shmget": (29, 194),
    "setpriority": (141, 140), "sched_setaffinity": (203, 122),
    "sched_setparam": (142, 118),
    "sched_setattr": (314, 274), "ioprio_set": (251, 30), "mbind": (237, 235),
    "set_mempolicy": (238, 237), "process_madvise": (440, 440),
    "process_mrelease": (448, 448), "shmat": (30, 196), "shmctl": (31, 195),
    "semget": (64, 190), "msgget": (68, 186), "sync": (162, 81), "syncfs": (306, 267),
}  # fmt: skip
# These answer "not known here", so that libraries take another way. Of clone3 the
# flags cannot be seen; glibc then uses clone, of which they can.
UNKNOWN = {
    "memfd_create": (319, 279), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "clone3": (435, 435), "inotify_init": (253, None), "inotify_init1": (294, 26),
}  # fmt: skip
WATCHED = {
    "clone": (56, 220), "socket": (41, 198), "socketpair": (53, 199),
    "ioctl": (16, 29), "mmap": (9, 222), "prlimit64": (302, 261), "fcntl": (72, 25),
}  # fmt: skip
# Only where other processes of this user can be named: see install.
SIGNALS = {
    "kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240),
    "pidfd_send_signal": (424, 424),
}  # fmt: skip
# The last one by ZeroMQ, of its own threads, and without it a kernel of Jupyter ends.
SOCKETS = {
    "socket": (41, 198), "connect": (42, 203), "bind": (49, 200),
    "sched_setscheduler": (144, 119),
}  # fmt: skip
NEWEST = 462  # mseal; of calls above it nobody has thought, and no library needs any
MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}

LOAD, EQUAL, AT_LEAST, HAS_BIT, ANSWER = 0x20, 0x15, 0x35, 0x45, 0x06
MASK = 0x54  # keep these bits of what was loaded
ALLOW, KILL, ERROR = 0x7FFF0000, 0x80000000, 0x00050000
NUMBER, MACHINE, FIRST, SECOND, THIRD, FOURTH = (
    0,
    4,
    16,
    24,
    32,
    40,
)  # in struct seccomp_data
X32 = 0x40000000  # the second way to call an x86_64 kernel, past all numbers here
NEW_NAMESPACES = 0x7E020000
UNIX, INET, INET6, NETLINK = 1, 2, 10, 16
SHARED, ANONYMOUS = 1, 0x20
DATAGRAMS = 2  # the kind of socket that sends to any address; the others need connect
# TIOCSTI and TIOCLINUX type into a terminal; FIOSETOWN and SIOCSPGRP signal somebody.
IOCTLS = (0x5412, 0x541C, 0x8901, 0x8902)
# F_SETOWN, F_SETSIG and F_SETOWN_EX signal somebody; F_SETPIPE_SZ takes more memory.
FCNTLS = (8, 10, 15, 1031)


def install(*, network=False, sockets=True, signals=True) -> None:
    """Put this process and all it starts under the filter, for good.

    sockets and signals say whether it may make sockets that are no pair, and send
    signals: not where the processes of its user see each other.
    """
    put_up(program(network=network, sockets=sockets, signals=signals))


def put_up(code: bytes) -> None:
    """Put this process and all it starts under a filter, for good."""
    buffer = ctypes.create_string_buffer(code, len(code))
    filters = struct.pack("<HxxxxxxQ", len(code) // 8, ctypes.addressof(buffer))
    kept = ctypes.create_string_buffer(filters, len(filters))
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    prctl(PR_SET_SECCOMP, SECCOMP_FILTER, ctypes.addressof(kept))


@functools.cache
def program(
    *, network=False, sockets=True, signals=True, machine: str | None = None
) -> bytes:
    """The filter as an array of struct sock_filter.

    network lets internet sockets be made, for a real ipykernel: of no use in a network
    namespace of its own, but ZeroMQ wants them.
    """
    column, audit = MACHINES[machine or platform.machine()]
    lines = [
        line(LOAD, MACHINE), line(EQUAL, audit, 1, 0), line(ANSWER, KILL),
        line(LOAD, NUMBER), line(AT_LEAST, X32, 0, 1), line(ANSWER, KILL),
    ]  # fmt: skip
    later = line(ANSWER, ERROR | errno.ENOSYS)
    lines += [line(AT_LEAST, NEWEST + 1, 0, 1), later]
    refused = REFUSED | ({} if sockets else SOCKETS) | ({} if signals else SIGNALS)
    for table, answer in ((refused, errno.EPERM), (UNKNOWN, errno.ENOSYS)):
        for numbers in table.values():
            number = numbers[column]
            if number is not None:
                lines += branch(number, [line(ANSWER, ERROR | answer)])
    watched = {name: numbers[column] for name, numbers in WATCHED.items()}
    lines += branch(watched["clone"], _clone())
    lines += branch(watched["socket"], _families(network))
    lines += branch(watched["socketpair"], _families(network, datagrams=sockets))
    lines += branch(watched["ioctl"], _unless(IOCTLS))
    lines += branch(watched["fcntl"], _unless(FCNTLS))
    lines += branch(watched["mmap"], _mmap())
    lines += branch(watched["prlimit64"], _of_itself())
    return b"".join([*lines, line(ANSWER, ALLOW)])


def line(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    """One instruction; yes and no say how many to leap over."""
    return struct.pack("<HBBI", code, yes, no, value)


def branch(number: int, block: list[bytes]) -> list[bytes]:
    """The block for one system call; every path through it ends in an answer."""
    return [line(EQUAL, number, 0, len(block)), *block]


def _clone() -> list[bytes]:
    refuse = line(ANSWER, ERROR | errno.EPERM)
    test = line(HAS_BIT, NEW_NAMESPACES, 0, 1)
    return [line(LOAD, FIRST), test, refuse, line(ANSWER, ALLOW)]


def _families(network: bool, *, datagrams: bool = True) -> list[bytes]:
    # Asked for NETLINK, ZeroMQ ends the process on any answer but "not supported".
    allowed = (UNIX, INET, INET6) if network else (UNIX,)
    lines = [] if datagrams else [
        line(LOAD, SECOND), line(MASK, 0xF), line(EQUAL, DATAGRAMS, 0, 1),
        line(ANSWER, ERROR | errno.EPERM),
    ]  # fmt: skip
    lines.append(line(LOAD, FIRST))
    for family in allowed:
        lines += [line(EQUAL, family, 0, 1), line(ANSWER, ALLOW)]
    lines += [
        line(EQUAL, NETLINK, 0, 1),
        line(ANSWER, ERROR | errno.EOPNOTSUPP),
        line(ANSWER, ERROR | errno.EAFNOSUPPORT),
    ]
    return lines


def _of_itself() -> list[bytes]:
    """Limits of this process may be asked for and lowered, not those of others."""
    test = line(EQUAL, 0, 1, 0)
    refuse = line(ANSWER, ERROR | errno.EPERM)
    return [line(LOAD, FIRST), test, refuse, line(ANSWER, ALLOW)]


def _unless(requests: tuple[int, ...]) -> list[bytes]:
    """Allowed, but for some values of the second argument."""
    lines = [line(LOAD, SECOND)]
    for request in requests:
        lines += [line(EQUAL, request, 0, 1), line(ANSWER, ERROR | errno.EPERM)]
    return [*lines, line(ANSWER, ALLOW)]


def _mmap() -> list[bytes]:
    """Memory that is shared and no file's can be kept where nobody sees it."""
    both = [line(HAS_BIT, ANONYMOUS, 0, 2), line(HAS_BIT, SHARED, 0, 1)]
    refuse = line(ANSWER, ERROR | errno.EPERM)
    return [line(LOAD, FOURTH), *both, refuse, line(ANSWER, ALLOW)]
