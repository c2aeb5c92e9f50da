"""A process with the judge in memory, from which each submission gets its own judge.

Importing the judge takes half a second and forking takes milliseconds. One thread, no
gradebook, no keys; it ends when the grader that started it does, and so do its forks,
whatever they are at.
"""

import atexit
import functools
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

LONGEST_ORDER = 1 << 17
END_SECONDS = 5
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "PYTHONPATH", "VIRTUAL_ENV")
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


class Bench:
    """The grader's hold on that process, started when it is first needed.

    Forks of the grader share it: an order is one packet, so no two ever mix.
    """

    def __init__(self):
        self._process: subprocess.Popen | None = None
        self._line: socket.socket | None = None
        self._owner = 0

    def seat(self, order: dict, notebook: socket.socket, grader: socket.socket) -> None:
        """Have a new judge sit for one submission, with these two sockets."""
        message = json.dumps(order).encode()
        if len(message) > LONGEST_ORDER:
            raise ValueError("an assignment with that many exercises cannot be judged")
        numbers = [notebook.fileno(), grader.fileno()]
        for last_try in (False, True):
            line = self.start(order["course"])
            try:
                socket.send_fds(line, [message], numbers)
                return
            except OSError:  # it was ended from outside
                self.close()
                if last_try:
                    raise

    def start(self, course: str = "") -> socket.socket:
        """Start the process unless there is one; returns the line that takes orders.

        It gets ready for a course.toml.
        """
        if self._line is not None and self._alive():
            return self._line
        self.close()
        line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._line = line
        self._owner = os.getpid()
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        command = [sys.executable, "-P", "-m", "grader.referee.judge_server"]
        self._process = subprocess.Popen(
            [*command, str(theirs.fileno()), *filter(None, [course])],
            env=kept | ONE_THREAD,
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        theirs.close()
        return line

    def _alive(self) -> bool:
        """Whether the process has not hung up; it never says a word on this line."""
        if self._line is None:
            return False
        try:
            return bool(self._line.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        except OSError as error:
            return isinstance(error, BlockingIOError)

    def close(self) -> None:
        """End the process; judges that still sit end with their graders."""
        if self._line is not None:
            self._line.close()
        if self._process is not None and self._owner == os.getpid():
            try:
                self._process.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process, self._line = None, None


@functools.cache
def bench() -> Bench:
    """The bench of this process."""
    made = Bench()
    atexit.register(made.close)
    return made


class Judges:
    """The judges that sit, each a fork; whose grader has gone is ended at once."""

    def __init__(self, line: socket.socket, prepare: Callable, sit: Callable):
        self._line, self._prepare, self._sit = line, prepare, sit
        self._ready = select.epoll()
        self._ready.register(line, select.EPOLLIN)
        self._graders: dict[int, socket.socket] = {}  # by the process of their judge
        self._what: dict[int, tuple[str, int]] = {}  # of a descriptor: "gone" or "over"

    def serve(self) -> None:
        """Fork a judge for every order, until nobody is left to give one."""
        while True:
            came = {number for number, _ in self._ready.poll()}
            for number in came - {self._line.fileno()}:  # before their numbers are new
                self._notice(number)
            if self._line.fileno() in came and not self._take_order():
                self._end_all()
                return

    def _take_order(self) -> bool:
        message, numbers, _, _ = socket.recv_fds(self._line, LONGEST_ORDER, 2)
        if not message:
            return False
        notebook, grader = (socket.socket(fileno=number) for number in numbers)
        order = json.loads(message)
        self._prepare(order)  # kept for those that follow
        pid = os.fork()
        if pid == 0:
            try:
                for other in (self._line, *self._graders.values()):
                    other.close()
                self._sit(order, notebook, grader)
            finally:
                os._exit(0)
        notebook.close()
        self._graders[pid] = grader
        self._watch(grader.fileno(), 0, ("gone", pid))  # 0: a hang-up is always told
        self._watch(os.pidfd_open(pid), select.EPOLLIN, ("over", pid))
        return True

    def _watch(self, number: int, events: int, what: tuple[str, int]) -> None:
        self._what[number] = what
        self._ready.register(number, events)

    def _notice(self, number: int) -> None:
        """A grader has hung up on its judge, or a judge has ended."""
        what, pid = self._what.pop(number, ("", 0))
        if not what:
            return
        self._ready.unregister(number)
        if what == "gone":
            os.kill(pid, signal.SIGKILL)  # not taken notice of yet, so still that one
            return
        os.close(number)
        grader = self._graders.pop(pid)
        with suppress(KeyError):
            del self._what[grader.fileno()]
            self._ready.unregister(grader.fileno())
        _, status = os.waitpid(pid, 0)
        told = {"died": os.waitstatus_to_exitcode(status)}
        with suppress(OSError):
            grader.send(json.dumps(told).encode())
        grader.close()

    def _end_all(self) -> None:
        for pid in self._graders:
            os.kill(pid, signal.SIGKILL)
        for pid in self._graders:
            os.waitpid(pid, 0)  # which counts what they cost


def main(line: socket.socket, course: str = "") -> None:
    """Fork a judge for every order that comes; course is the one that is likely."""
    from grader.course.source import load_source
    from grader.referee import judge_walls
    from grader.referee.judge_session import Sitting

    with suppress(Exception):  # whoever orders it will be told
        _ = course and load_source(Path(course)).catalog
    judge_walls.get_ready()

    def sit(order: dict, *sockets: socket.socket) -> None:
        source = load_source(Path(order["course"]))
        judge_walls.close_up([source.folder, *source.folders.values()])
        Sitting(source.catalog, order, *sockets).serve()

    def prepare(order: dict) -> None:
        with suppress(Exception):  # the judge of the answer will say so
            catalog = load_source(Path(order["course"])).catalog
            if catalog.prepare(order["plan"].values()):
                gc.freeze()

    gc.freeze()  # what is there already need not be copied for each fork
    Judges(line, prepare, sit).serve()


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])), *sys.argv[2:])
