"""One cell of a running notebook: its outputs as nbclient makes them, within limits."""

import math
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from nbformat.v4 import new_output

from grader.sandbox import output_messages
from grader.sandbox.output_messages import clean
from grader.sandbox.submission_process import Message, Submission

PATIENCE = 16  # times its limit that a cell may take while others have the machine
QUICK = 0.5  # seconds that a cell may take before anybody asks about it
GRACE = 4.0  # seconds for a stopped cell to end
SHORTEST_GRACE = 0.5  # where the notebook has no time left at all
MOST_TOLD = 20  # names that one cell may be said to have taken, or to miss
MOST_OUTPUTS, MOST_IN_ALL = 1000, 10_000  # of one cell, of a notebook
CUT = "\n[The rest of the output was cut off: it was too long.]\n"


class Budget:
    """Bytes of output that may still be kept: of this cell and of the notebook."""

    def __init__(self, cell: int, notebook: int):
        self.of_cell, self.left = cell, notebook
        self.cell_left, self.kept, self.cut = cell, 0, False
        self._room = MOST_IN_ALL

    def next_cell(self) -> None:
        """A new cell has its own bytes, of what is left."""
        self._room -= self.kept
        self.cell_left, self.kept, self.cut = min(self.of_cell, self.left), 0, False

    def take(self, size: int) -> bool:
        """Whether so much more may be kept; once not, nothing more of this cell."""
        many = self.kept >= min(MOST_OUTPUTS, self._room)
        if self.cut or size > self.cell_left or many:
            self.cut = True
            return False
        self.cell_left -= size
        self.left -= size
        return True


class CellRun:
    """Runs one cell and collects what comes of it.

    client is the nbclient executor whose methods turn messages into outputs; waiting
    turns seconds into those that count (see Clock). role and restore: see Submission.
    others: seconds for which the one who judges it waited for a processor, which count
    no more than its own.
    told: names, each "taken" from what it was, with what it is now, or "missing".
    """

    def __init__(self, client, cell, number: int, running: Submission, budget: Budget,
                 role: str = "own", restore: bool = False,
                 others: Callable[[], float] = lambda: 0.0):  # fmt: skip
        self._client, self._cell, self._number = client, cell, number
        self._running, self._budget = running, budget
        self._role, self._restore, self._others = role, restore, others
        self.told: list[tuple[str, str, str]] = []
        self._stream = ""
        self._texts: list[str] = []
        self.reply: dict | None = None
        self.idle = False

    def run(self, seconds: float | None, to_the_end: float = math.inf) -> str:
        """Run it; returns "" or what went wrong: "timeout", "stuck", "dead".

        to_the_end: seconds after which a cell that is to stop gets no time for that.
        """
        end = time.monotonic() + to_the_end
        self._budget.next_cell()
        self._cell.outputs = []
        self._client.clear_before_next_output = False
        self._client._display_id_map = {}  # no cell changes the outputs of another
        self._running.run(self._number, self._cell.source, self._role, self._restore)
        problem = self._until_done(seconds)
        if problem == "timeout":
            self._running.interrupt()
            self.reply = {**self._client.error_on_timeout, "status": "error"}
            self._note("shell.execute_reply", datetime.now(UTC).isoformat())
            grace = max(SHORTEST_GRACE, min(GRACE, end - time.monotonic()))
            problem = self._until_done(grace) and "stuck"
            problem = "dead" if self._running.dead else problem or "timeout"
        self._write_stream()
        if self._budget.cut:
            self._cell.outputs.append(new_output("stream", name="stdout", text=CUT))
        return problem

    def _until_done(self, seconds: float | None) -> str:
        clock = Clock(seconds, lambda: self._running.waited() + self._others())
        while not (self.reply and self.idle):
            if clock.over():
                return "timeout"
            if self._running.dead:
                return "dead"
            for message in self._running.messages(min(clock.left(), 1.0)):
                self._take(message)
        return ""

    def _take(self, message: Message) -> None:
        kind, parent, content, metadata, date = message
        if parent is not None and parent != self._number:
            return  # printed by what an earlier cell left running
        if kind == "status":
            state = content.get("execution_state")
            if state in ("busy", "idle"):
                self.idle |= state == "idle"
                self._note(f"iopub.status.{state}", date)
        elif kind == "execute_input":
            count = content.get("execution_count")
            if output_messages.is_count(count):
                self._cell.execution_count = count
            self._note("iopub.execute_input", date)
        elif kind == "execute_reply":
            self._take_reply(content, date)
        elif kind in ("taken", "missing"):
            self._tell(kind, content)
        elif self._budget.take(output_messages.size(message)):
            self._show(kind, output_messages.checked(kind, content, metadata))

    def _tell(self, kind: str, content: dict) -> None:
        """Note a name; a notebook may say anything, so names are all that is taken."""
        name, what = content.get("name"), content.get("kind")
        words = [w for w in (name, what or "x") if type(w) is str and len(w) <= 60]
        if len(words) == 2 and all(map(str.isidentifier, words)):
            self.told += [(kind, words[0], what or "")][: MOST_TOLD - len(self.told)]

    def _take_reply(self, content: dict, date: str) -> None:
        if self.reply is not None:
            return
        failed = content.get("status") == "error" and output_messages.failure(content)
        self.reply = {"status": "error", **failed} if failed else {"status": "ok"}
        self._note("shell.execute_reply", date)

    def _show(self, kind: str, content: dict | None) -> None:
        """Let nbclient make an output; text is held back until it is complete."""
        if content is None:
            return
        if kind == "stream":
            if content["name"] != self._stream:
                self._write_stream()
            self._stream = content["name"]
            self._texts.append(content["text"])
            return
        self._write_stream()
        self._process(kind, content)

    def _write_stream(self) -> None:
        if self._texts:
            text = "".join(self._texts)
            self._process("stream", {"name": self._stream, "text": text})
        self._stream, self._texts = "", []

    def _process(self, kind: str, content: dict) -> None:
        self._budget.kept += 1
        message = {
            "msg_type": kind, "content": content, "metadata": {},
            "header": {"msg_type": kind}, "parent_header": {"msg_id": self._number},
        }  # fmt: skip
        with suppress(Exception):  # well-formed, yet not what nbclient thought of
            self._client.process_message(message, self._cell, self._number)

    def _note(self, name: str, date: str) -> None:
        if self._client.record_timing:
            self._cell.metadata.setdefault("execution", {})[name] = clean(date[:40])


class Clock:
    """Time that counts against a limit: not that in which others had the machine.

    waited gives the seconds for which the submission wanted a processor in vain. It
    costs a question, so quick cells never ask.
    """

    def __init__(self, seconds: float | None, waited: Callable[[], float] | None):
        self._started = time.monotonic()
        self._seconds, self._waited = seconds, waited
        self._before: float | None = None
        self._end = self._started + (seconds or 0.0)

    def left(self) -> float:
        """Seconds until somebody should look again."""
        if self._seconds is None:
            return 1.0
        return max(0.0, self._end - time.monotonic())

    def over(self) -> bool:
        """Whether the time is up; near the end, whether it counts in full."""
        now = time.monotonic()
        if self._seconds is None or self._waited is None:
            return self._seconds is not None and now >= self._end
        if self._before is None and now - self._started > QUICK:
            self._before = self._waited()
        if now < self._end:
            return False
        lost = self._waited() - (self._before or 0.0)
        latest = self._started + PATIENCE * self._seconds
        self._end = min(self._started + self._seconds + lost, latest)
        return time.monotonic() >= self._end - 0.01
