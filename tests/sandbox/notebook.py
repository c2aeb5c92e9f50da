"""A notebook's process without a kernel: cells come in, and it answers the referee."""

import contextlib
import io
import json
import os
import signal
import socket
import traceback

from grader.referee.referee_client import JudgingReferee
from tests.events import PATIENCE
from tests.this_course import SOURCE

POINTS = 5.0


class Notebook:
    """A process that runs the cells of a submission, next to its referee."""

    def __init__(self, *names: str, seed="seed", seconds: float = 60.0, plan=None):
        plan = plan or {f"check_{name}": name for name in names}
        worth = dict.fromkeys(plan, POINTS)
        self.referee = JudgingReferee(SOURCE.file, plan, worth, seed, seconds=seconds)
        self._line, theirs = socket.socketpair()
        self.process = os.fork()
        if self.process == 0:
            try:
                self.referee._notebook.close()  # no sandbox has the judge's end
                _run_cells(theirs, self.referee.child_socket().fileno())
            finally:
                os._exit(0)
        theirs.close()
        self.referee.child_socket().close()

    def run(self, source: str, grade_id: str | None = None, wait: float = PATIENCE):
        """Run one cell as the executor would; what it printed, and its result."""
        self.referee.before_cell(grade_id)
        try:
            self._line.sendall(json.dumps(source).encode() + b"\n")
            return self.answer(wait)
        finally:
            self.referee.after_cell(grade_id)

    def answer(self, wait: float) -> tuple[str, str]:
        """What a cell printed and gave; interrupted like a kernel when it is late."""
        self._line.settimeout(wait)
        got = b""
        while not got.endswith(b"\n"):
            try:
                part = self._line.recv(1 << 16)
            except TimeoutError:
                os.kill(self.process, signal.SIGINT)
                self._line.settimeout(5.0)
                continue
            if not part:  # the line may be closed before the referee's is
                os.waitid(os.P_PID, self.process, os.WEXITED | os.WNOWAIT)
                return "", "dead"
            got += part
        printed, result = json.loads(got)
        return printed, result

    def check(self, name: str, wait: float = PATIENCE) -> tuple[str, str]:
        """Run the check cell of an exercise."""
        return self.run(f'check("{name}", points=5)', f"check_{name}", wait)

    def entry(self, name: str):
        """What the ledger holds on an exercise."""
        return self.referee.ledger.entry(f"check_{name}")

    def close(self) -> None:
        """End the process and send the judge home; may be called again."""
        if self._line.fileno() < 0:
            return
        self._line.close()
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        self.referee.close()


def _run_cells(line: socket.socket, referee: int) -> None:
    os.environ["GRADER_REFEREE_FD"] = str(referee)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    namespace = {"__name__": "__main__"}
    exec("import numpy as np\nfrom grader.student import check", namespace)
    for text in line.makefile():
        source, printed, result = json.loads(text), io.StringIO(), ""
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            try:
                if source.startswith("check("):
                    result = repr(eval(source, namespace))
                else:
                    exec(source, namespace)
            except BaseException:
                traceback.print_exc()
        answer = json.dumps([printed.getvalue(), result])
        line.sendall(answer.encode() + b"\n")
