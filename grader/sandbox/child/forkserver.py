"""The zygote: one warm process without secrets that forks a process per submission.

An order comes over the control socket with all descriptors of a submission, the first
of which is its status socket: there the zygote tells what became of it, and is asked to
interrupt it. When that socket closes, the submission is killed; when the control socket
closes, the zygote ends, and with it (it is process 1 of its namespace) all there is.
"""

import json
import os
import selectors
import signal
import socket
import sys
import time
from contextlib import suppress
from dataclasses import dataclass

from . import isolation, run_submission, syscalls, usage

TICK = 0.1  # seconds between two looks at memory
LONGEST_ORDER = 1 << 18
DESCRIPTORS = 9
BURIAL = 5.0  # seconds for what cannot be killed at once: it may hang in a device


@dataclass
class Ward:
    """A running submission."""

    pid: int
    status: socket.socket
    order: dict
    exit_file: int
    peak: int = 0

    @property
    def alone(self) -> bool:
        """Whether its processes have a namespace of their own."""
        return self.order["walls"] == "namespaces"

    def tell(self, **news) -> None:
        """News for the executor, which may have gone."""
        with suppress(OSError):
            self.status.send(json.dumps(news).encode())


class Zygote:
    """Takes orders, forks, watches, and reaps."""

    def __init__(self, app, reveal, control: socket.socket):
        self._app, self._reveal, self._control = app, reveal, control
        self._selector = selectors.DefaultSelector()
        self._selector.register(control, selectors.EVENT_READ, self._take_order)
        self._wards: dict[int, Ward] = {}

    def serve(self) -> None:
        """Work until the executor has gone."""
        while True:
            for key, _ in self._selector.select(TICK if self._wards else None):
                key.data()
            for ward in list(self._wards.values()):
                self._watch(ward)
            self._reap()

    def _take_order(self) -> None:
        data, descriptors, _, _ = socket.recv_fds(
            self._control, LONGEST_ORDER, DESCRIPTORS
        )
        if not data:
            os._exit(0)
        order = json.loads(data)
        status = socket.socket(fileno=descriptors.pop(0))
        try:
            pid = self._fork(order, descriptors)
        except OSError as error:
            status.send(json.dumps({"broken": str(error)}).encode())
            status.close()
            return
        finally:
            for number in descriptors:
                os.close(number)
        ward = Ward(pid, status, order, os.pidfd_open(pid))
        self._wards[pid] = ward
        events = selectors.EVENT_READ
        self._selector.register(status, events, lambda: self._hear(ward))
        self._selector.register(ward.exit_file, events, self._reap)
        ward.tell(pid=pid)

    def _fork(self, order: dict, descriptors: list[int]) -> int:
        """Start a submission; returns its process id as seen from here."""
        if order["walls"] == "namespaces":
            return self._fork_alone(order, descriptors)
        pid = os.fork()
        if pid == 0:
            syscalls.prctl(syscalls.PR_SET_DUMPABLE, 1)
            run_submission.live(self._app, self._reveal, order, descriptors)
        return pid

    def _fork_alone(self, order: dict, descriptors: list[int]) -> int:
        """Fork twice: whoever makes a process namespace is not in it."""
        reading, writing = os.pipe()
        first = os.fork()
        if first == 0:
            try:
                isolation.own_namespaces()
                second = os.fork()
                if second == 0:
                    run_submission.live(self._app, self._reveal, order, descriptors)
                os.write(writing, str(second).encode())
            except BaseException as error:
                os.write(writing, f"!{error}".encode())
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading) as file:
            said = file.read()
        os.waitpid(first, 0)
        if not said.isdigit():
            raise OSError(said)
        return int(said)

    def _hear(self, ward: Ward) -> None:
        """What the executor wants of a submission."""
        if ward.pid not in self._wards:
            return  # it ended at the same moment, and was buried before this
        try:
            asked = ward.status.recv(64)
        except OSError:
            asked = b""
        if asked == b"interrupt":
            with suppress(OSError):
                os.killpg(ward.pid, signal.SIGINT)
        elif asked == b"usage":
            # Another kernel than the zygote's own runs in a process that the first has.
            runs = usage.first_child(ward.pid) if ward.order["cold"] else ward.pid
            cpu = usage.cpu_of_all(ward.pid, ward.alone)
            # Whom its own processes keep waiting has not waited for others.
            waited = usage.waited_seconds(runs) - cpu + usage.cpu_seconds(runs)
            ward.tell(cpu=cpu, waited=max(0.0, waited))
        else:
            self._selector.unregister(ward.status)
            self._kill(ward)

    def _watch(self, ward: Ward) -> None:
        """Kill what uses too much in all; limits of the kernel are per process."""
        limits = ward.order["limits"]
        used = usage.memory(ward.pid, ward.alone, limits["memory"])
        ward.peak = max(ward.peak, used)
        if used > limits["memory"]:
            ward.tell(over="memory")
            self._kill(ward)
        elif usage.cpu_of_all(ward.pid, ward.alone) > limits["each"]["CPU"]:
            ward.tell(over="cpu")
            self._kill(ward)

    def _kill(self, ward: Ward) -> None:
        with suppress(OSError):
            os.kill(ward.pid, signal.SIGKILL)

    def _reap(self) -> None:
        """Take notice of what has ended, also of orphans that were left here."""
        while True:
            try:
                pid, status, used = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            ward = self._wards.pop(pid, None)
            if ward is not None:
                self._bury(ward, status, used.ru_utime + used.ru_stime)

    def _bury(self, ward: Ward, status: int, cpu: float) -> None:
        if not ward.alone:  # else the kernel has killed all of its namespace
            self._end_all(ward)
        self._selector.unregister(ward.exit_file)
        os.close(ward.exit_file)
        with suppress(KeyError):
            self._selector.unregister(ward.status)
        ward.tell(ended=status, cpu=cpu, peak=ward.peak)
        ward.status.close()

    def _end_all(self, ward: Ward) -> None:
        """Kill what a submission left, for as long as that may sensibly take."""
        deadline = time.monotonic() + BURIAL
        while time.monotonic() < deadline:
            left = usage.members(ward.pid, alone=False)
            if not left:
                return
            for number in left:
                with suppress(OSError):
                    os.kill(number, signal.SIGKILL)
                with suppress(ChildProcessError):  # not ours yet, or taken already
                    os.waitpid(number, os.WNOHANG)
            time.sleep(0.001)


def become_ordinary(uid: int, proc: bool) -> None:
    """Started by root: finish what needs rights, then take a fresh user id."""
    if proc:
        # bubblewrap covers parts of it for root: then no fork could have its own.
        flags = syscalls.NOSUID | syscalls.NODEV | syscalls.NOEXEC
        syscalls.mount("proc", "/proc", "proc", flags)
    os.setgroups([])
    syscalls.drop_bounding_set()
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    syscalls.drop_capabilities()


def main(settings: dict) -> None:
    """Settle, warm up, serve."""
    if settings["uid"]:
        become_ordinary(settings["uid"], settings["proc"])
    syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
    syscalls.prctl(syscalls.PR_SET_CHILD_SUBREAPER, 1)
    run_submission.protect_from_siblings()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.argv = ["ipykernel_launcher.py"]
    from .preload import warm_up

    app, reveal = warm_up(settings["preload"])
    control = socket.socket(fileno=settings["control"])
    control.send(b"ready")
    Zygote(app, reveal, control).serve()
