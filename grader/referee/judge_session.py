"""Judging one submission, in a process of its own that holds nothing but the judge.

It talks to the notebook over one socket, where nothing is believed, and to the grader
over another, which says what cell runs and gets what was found. An answer that eats
time or memory, through the right answers it may call as well, ends this process only.
"""

import json
import os
import select
import signal
import socket
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager

from grader.course.catalog import Catalog
from grader.referee import judge_walls
from grader.referee.conversation import KEPT, Conversation, KeptChannel
from grader.referee.judge_connection import JudgePeer
from grader.referee.results import OURS, STOPPED
from grader.student.judging.verdict import Verdict, failed
from grader.student.rpc.wire_errors import WireError

BROKEN = "The notebook talked to the grader in a way that no check does."
DIED = "Python itself ended while it ran."
ELSEWHERE = "This check counts in its own cell only."
CLOSING = 0.3  # seconds for the files of a dead process to be closed
AGAIN = 0.5  # seconds after which a stop that was swallowed comes once more
SEND_TIME = struct.pack("@ll", 10, 0)  # a timeval: whoever reads nothing is left
LONGEST_MESSAGE = 1 << 16
PART = LONGEST_MESSAGE - len(KEPT)


class OutOfTimeError(KeyboardInterrupt):
    """A check is over, because of the clock or because its cell has ended."""


class Sitting:
    """The checks of one submission: at most one for each graded cell."""

    def __init__(
        self,
        catalog: Catalog,
        order: dict,
        notebook: socket.socket,
        grader: socket.socket,
    ):
        self._catalog = catalog
        self._plan, self._seed = order["plan"], order["seed"]
        self._seconds, self._wall = order["seconds"], order["wall"]
        self._grader, self._sockets = grader, [notebook, grader]
        notebook.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, SEND_TIME)
        self._channel = KeptChannel(notebook, self._wait)
        self._kept: dict[str, bytes] = {}
        self._cell: str | None = None
        self._ended: str | None = None
        self._checking = False
        self._found: dict[str, dict] = {}

    def serve(self) -> None:
        """Say that the judge sits, then judge until the grader has gone."""
        self._grader.send(json.dumps({"sits": os.getpid()}).encode())
        try:
            while True:
                header, buffers = self._channel.receive()
                if header.get("op") == "check":
                    self._check(header, buffers)
        except WireError:
            self._channel.close()  # no more checks; the grader may still ask
            self._sockets = [self._grader]
        self._wait()

    def _wait(self) -> None:
        """Wait for the notebook; meanwhile listen to the grader."""
        while True:
            ready, _, _ = select.select(self._sockets, [], [])
            if self._grader not in ready:
                return
            self._hear()

    def _catch_up(self) -> None:
        """Hear all that the grader has said so far."""
        while select.select([self._grader], [], [], 0)[0]:
            self._hear()

    def _hear(self) -> None:
        """What the grader says: a cell begins, or has ended."""
        said = self._grader.recv(LONGEST_MESSAGE)
        if not said:
            os._exit(0)
        message = json.loads(said)
        if "begins" in message:
            self._cell = message["begins"]
            return
        self._cell = None
        if self._checking:
            self._ended = message["ended"]
            raise OutOfTimeError
        self._report(message["ended"])

    def _report(self, cell: str) -> None:
        said = self._kept.pop(cell, b"")
        for start in range(0, len(said), PART):
            self._grader.send(KEPT + said[start : start + PART])
        report = {"ended": cell, "found": self._found.get(cell)}
        self._grader.send(json.dumps(report).encode())

    def _check(self, header: dict, buffers: list[bytes]) -> None:
        """Judge what a cell announces, if it is the turn of this cell."""
        self._catch_up()
        cell, name = self._cell, header.get("name")
        peer = JudgePeer(self._channel, header.get("check"))
        if cell is None or self._plan.get(cell) != name:
            verdict = failed("cannot run", ELSEWHERE)
        elif cell in self._found:  # the first answer is the one that counts
            verdict = Verdict(**self._found[cell]["verdict"])
        else:
            verdict = self._judge(cell, peer, header, buffers)
        if peer.gone:
            raise WireError(peer.gone)
        peer.send({"op": "verdict", "verdict": vars(verdict)})

    def _judge(self, cell: str, peer: JudgePeer, header, buffers) -> Verdict:
        """Judge one answer and keep what was found, whatever it does."""
        started = time.monotonic()
        faults: list[str] = []
        said = self._channel.conversation = Conversation()
        said.heard(self._channel.came, buffers)
        self._checking, stopped = True, False
        try:
            with _clock(self._wall), judge_walls.at_most(self._seconds):
                verdict = self._verdict(peer, header, buffers, faults)
        except KeyboardInterrupt:
            verdict = failed("cannot run", DIED if self._hung_up() else STOPPED)
            stopped = True
        self._channel.conversation = None
        if peer.gone:
            ended = peer.gone == "the connection ended"
            verdict = failed("cannot run", DIED if ended else BROKEN)
        elif peer.fault:
            faults.append(peer.fault)
            verdict = failed("cannot run", OURS)
        self._checking = False
        if said.whole and not (peer.gone or faults or stopped):
            self._kept[cell] = said.packed()
        self._found[cell] = {
            "verdict": vars(verdict),
            "seconds": round(time.monotonic() - started, 3),
            "faults": faults,
        }
        if self._ended:
            self._report(self._ended)
            self._ended = None
        return verdict

    def _hung_up(self) -> bool:
        """Whether nobody is left at the notebook's end.

        The grader may see that the process is gone before the kernel has closed its
        files, so this waits a moment.
        """
        try:
            select.select([self._sockets[0]], [], [], CLOSING)
            flags = socket.MSG_PEEK | socket.MSG_DONTWAIT
            return not self._sockets[0].recv(1, flags)
        except OSError:
            return False

    def _verdict(self, peer, header, buffers, faults: list[str]) -> Verdict:
        exercise = self._catalog[header["name"]]
        try:
            answer = peer.introduce(
                self._catalog.earlier_parts(exercise.name), header, buffers
            )
            if header.get("there") is not True:
                sentence = f"The notebook defines no {exercise.name}."
                return failed("not written", sentence)
            return exercise.judge(answer, self._seed)
        except WireError as error:
            peer.gone = peer.gone or str(error)
        except Exception as error:  # of the judge, as those of the answer are told
            faults.append(f"{type(error).__name__}: {error}"[:300])
        return failed("cannot run", OURS)


@contextmanager
def _clock(seconds: float) -> Iterator[None]:
    """Stop a block after its time, again and again if it does not listen."""

    def stop(number, frame):
        raise OutOfTimeError

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
