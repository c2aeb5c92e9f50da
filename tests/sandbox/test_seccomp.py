"""The filter of system calls, run instruction by instruction for both machines.

An interpreter of the kernel's own little language stands in for the kernel, so that the
numbers of the machine this does not run on are tested, too.
"""

import errno
import struct

import pytest

from grader.sandbox.child import seccomp

ALLOWED, KILLED = 0x7FFF0000, 0x80000000
AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
# From the kernel's tables: read, write, openat, mmap, execve, futex, wait4, exit_group.
HARMLESS = {
    "x86_64": [0, 1, 257, 9, 59, 202, 61, 231],
    "aarch64": [63, 64, 56, 222, 221, 98, 260, 94],
}


def answer(machine: str, number: int, *arguments: int, audit: int | None = None) -> int:
    """What the filter says to a call."""
    six = [*arguments, *[0] * (6 - len(arguments))]
    data = struct.pack("<IIQ6Q", number, audit or AUDIT[machine], 0, *six)
    program = list(struct.iter_unpack("<HBBI", seccomp.program(machine=machine)))
    place, accumulator = 0, 0
    while True:
        code, yes, no, value = program[place]
        place += 1
        if code == 0x20:
            accumulator = struct.unpack_from("<I", data, value)[0]
        elif code == 0x06:
            return value
        else:
            tests = {0x15: accumulator == value, 0x35: accumulator >= value}
            met = tests.get(code, bool(accumulator & value))
            place += yes if met else no


def error(answered: int) -> int:
    assert answered & 0xFFFF0000 == 0x00050000
    return answered & 0xFFFF


@pytest.mark.parametrize("machine", AUDIT)
def test_ordinary_calls_are_allowed(machine):
    for number in HARMLESS[machine]:
        assert answer(machine, number) == ALLOWED


@pytest.mark.parametrize("machine", AUDIT)
def test_listed_calls_are_refused(machine):
    column = list(AUDIT).index(machine)
    for table, code in (
        (seccomp.REFUSED, errno.EPERM),
        (seccomp.UNKNOWN, errno.ENOSYS),
    ):
        for numbers in table.values():
            if numbers[column] is not None:
                assert error(answer(machine, numbers[column])) == code


@pytest.mark.parametrize("machine", AUDIT)
def test_calls_that_later_kernels_have_are_not_known(machine):
    for number in (seccomp.NEWEST + 1, 467, 600, 0x3FFFFFFF):
        assert error(answer(machine, number)) == errno.ENOSYS
    assert answer(machine, seccomp.NEWEST) == ALLOWED


@pytest.mark.parametrize("machine", AUDIT)
def test_no_number_is_listed_twice(machine):
    column = list(AUDIT).index(machine)
    tables = (seccomp.REFUSED, seccomp.UNKNOWN, seccomp.WATCHED)
    numbers = [n[column] for table in tables for n in table.values()]
    known = [number for number in numbers if number is not None]
    assert len(known) == len(set(known))


@pytest.mark.parametrize("machine", AUDIT)
def test_forks_are_allowed_and_new_namespaces_are_not(machine):
    clone = seccomp.WATCHED["clone"][list(AUDIT).index(machine)]
    assert answer(machine, clone, 0x1200011) == ALLOWED  # fork
    assert answer(machine, clone, 0x3D0F00) == ALLOWED  # a thread
    for bit in (17, 25, 26, 27, 28, 29, 30):
        assert error(answer(machine, clone, 17 | 1 << bit)) == errno.EPERM


@pytest.mark.parametrize("machine", AUDIT)
def test_only_unix_sockets_are_allowed(machine):
    for call in ("socket", "socketpair"):
        number = seccomp.WATCHED[call][list(AUDIT).index(machine)]
        assert answer(machine, number, 1) == ALLOWED
        assert error(answer(machine, number, 16)) == errno.EOPNOTSUPP
        for family in (0, 2, 10, 17, 29, 38, 40, 44):
            assert error(answer(machine, number, family)) == errno.EAFNOSUPPORT


@pytest.mark.parametrize("machine", AUDIT)
def test_nothing_is_typed_into_a_terminal(machine):
    ioctl = seccomp.WATCHED["ioctl"][list(AUDIT).index(machine)]
    assert error(answer(machine, ioctl, 0, 0x5412)) == errno.EPERM
    assert error(answer(machine, ioctl, 0, 0x541C)) == errno.EPERM
    assert answer(machine, ioctl, 0, 0x5413) == ALLOWED  # the size of a window


@pytest.mark.parametrize("machine", AUDIT)
def test_no_memory_is_shared_without_a_file(machine):
    number = seccomp.WATCHED["mmap"][list(AUDIT).index(machine)]
    for flags, whole in ((0x22, True), (0x01, True), (0x4022, True), (0x21, False)):
        answered = answer(machine, number, 0, 4096, 3, flags)
        assert answered == ALLOWED if whole else error(answered) == errno.EPERM
    assert error(answer(machine, number, 0, 4096, 3, 0x23)) == errno.EPERM  # validated


@pytest.mark.parametrize("machine", AUDIT)
def test_calls_of_another_machine_are_deadly(machine):
    assert answer(machine, 0, audit=0x40000003) == KILLED  # 32 bits
    if machine == "x86_64":
        assert answer(machine, 0x40000000) == KILLED  # x32
