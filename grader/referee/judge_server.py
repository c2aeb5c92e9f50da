"""A process with the judge in memory, from which each submission gets its own judge.

Importing the judge takes half a second and forking takes milliseconds. One thread, no
gradebook, no keys; it ends when the grader that started it does.
"""

import atexit
import contextlib
import functools
import gc
import json
import os
import resource
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

LONGEST_ORDER = 1 << 17
MEMORY = 2 << 30  # bytes of data of one submission's judge
CPU_SECONDS = 900
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


def main(line: socket.socket, course: str = "") -> None:
    """Fork a judge for every order that comes; course is the one that is likely."""
    from grader.course.source import load_source
    from grader.referee.judge_session import Sitting

    with contextlib.suppress(Exception):  # whoever orders it will be told
        _ = course and load_source(Path(course)).catalog
    gc.freeze()  # what is there already need not be copied for each fork
    while True:
        message, numbers, _, _ = socket.recv_fds(line, LONGEST_ORDER, 2)
        _reap(wait=not message)
        if not message:
            return
        sockets = [socket.socket(fileno=number) for number in numbers]
        order = json.loads(message)
        catalog = load_source(Path(order["course"])).catalog
        with contextlib.suppress(Exception):  # the judge of the answer will say so
            catalog.prepare(order["plan"].values())  # kept for those that follow
        if os.fork() == 0:
            try:
                line.close()
                _limit()
                Sitting(catalog, order, *sockets).serve()
            finally:
                os._exit(0)
        for each in sockets:
            each.close()


def _reap(*, wait: bool) -> None:
    """Take notice of judges that went home, which counts what they cost."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, 0 if wait else os.WNOHANG)[0]:
            pass


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])), *sys.argv[2:])
