"""A process with the judge in memory, from which each submission gets its own judge.

Importing the judge takes half a second and forking takes milliseconds. One thread, no
gradebook, no keys; it ends when the grader that started it does.
"""

import atexit
import gc
import json
import os
import resource
import signal
import socket
import subprocess
import sys

LONGEST_ORDER = 1 << 17
MEMORY = 2 << 30  # bytes of data of one submission's judge
CPU_SECONDS = 900
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "PYTHONPATH", "VIRTUAL_ENV")
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


class Bench:
    """The grader's hold on that process, started when it is first needed."""

    def __init__(self):
        self._process, self._line = None, None

    def seat(self, order: dict, notebook: socket.socket, grader: socket.socket) -> None:
        """Have a new judge sit for one submission, with these two sockets."""
        message = json.dumps(order).encode()
        if len(message) > LONGEST_ORDER:
            raise ValueError("an assignment with that many exercises cannot be judged")
        numbers = [notebook.fileno(), grader.fileno()]
        for last_try in (False, True):
            if self._process is None or self._process.poll() is not None:
                self.close()
                self._start()
            try:
                socket.send_fds(self._line, [message], numbers)
                return
            except OSError:  # it was ended from outside
                self.close()
                if last_try:
                    raise

    def _start(self) -> None:
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        command = [sys.executable, "-P", "-m", "grader.engine.bench"]
        self._process = subprocess.Popen(
            [*command, str(theirs.fileno())],
            env=kept | ONE_THREAD,
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        theirs.close()

    def close(self) -> None:
        """End the process; judges that still sit end with their graders."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._process, self._line = None, None


BENCHES: dict[int, Bench] = {}


def bench() -> Bench:
    """The bench of this process; a fork gets one of its own."""
    if os.getpid() not in BENCHES:
        BENCHES.clear()
        BENCHES[os.getpid()] = Bench()
        atexit.register(BENCHES[os.getpid()].close)
    return BENCHES[os.getpid()]


def main(line: socket.socket) -> None:
    """Fork a judge for every order that comes."""
    from grader.engine.sitting import Sitting
    from grader.judge.course import exercises

    exercises()
    gc.freeze()  # what is there already need not be copied for each fork
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        message, numbers, _, _ = socket.recv_fds(line, LONGEST_ORDER, 2)
        if not message:
            return
        sockets = [socket.socket(fileno=number) for number in numbers]
        if os.fork() == 0:
            try:
                line.close()
                _limit()
                Sitting(json.loads(message), *sockets).serve()
            finally:
                os._exit(0)
        for each in sockets:
            each.close()


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
