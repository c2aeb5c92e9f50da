"""Forks of the grader that share out a list of work, one piece at a time.

Each takes a piece when it is done with the last. One that dies is replaced and its
piece given out again, once: work may start twice, so it must take effect only once.
"""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from typing import Any

from grader.sandbox.child import syscalls

TRIES = 2


class WorkerError(Exception):
    """What stopped a piece of work in a worker."""


@dataclass
class Worker:
    """One fork, the connection to it, and the piece that it works on."""

    pid: int
    line: Connection
    piece: Any = None
    tries: int = 0

    def end(self) -> None:
        """Stop it, whatever it does."""
        self.line.close()
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)


@dataclass
class Workers:
    """Applies a function to pieces of work in several forks.

    begin is called once in each fork, begun here with each piece that is handed out.
    """

    work: Callable[[Any], Any]
    most: int
    begin: Callable[[], None]
    begun: Callable[[Any], None] = lambda piece: None
    _all: list[Worker] = field(default_factory=list)

    def each(self, pieces: Iterable) -> Iterator[tuple[Any, Any]]:
        """Every piece with its result, or its WorkerError, in the order they end."""
        todo = [(piece, TRIES) for piece in reversed(list(pieces))]
        try:
            while todo or self._all:
                while todo and len(self._all) < self.most:
                    self._all.append(self._fork())
                    self._give(self._all[-1], todo)
                for line in wait([worker.line for worker in self._all]):
                    worker = next(w for w in self._all if w.line is line)
                    yield from self._take(worker, todo)
        finally:
            for worker in self._all:
                worker.end()
            self._all.clear()

    def _give(self, worker: Worker, todo: list) -> None:
        """Hand out the next piece, or send the worker home."""
        if not todo:
            self._all.remove(worker)
            worker.end()
            return
        worker.piece, worker.tries = todo.pop()
        self.begun(worker.piece)
        with suppress(OSError):  # dead already: that is seen when it should answer
            worker.line.send(worker.piece)

    def _take(self, worker: Worker, todo: list) -> Iterator[tuple]:
        """What a worker has to say; if it is dead, its piece is given out again."""
        piece, left = worker.piece, worker.tries - 1
        try:
            result = worker.line.recv()
        except (EOFError, OSError):
            self._all.remove(worker)
            worker.end()
            if left:
                todo.append((piece, left))
            else:
                yield piece, WorkerError("the process that graded it was ended twice")
            return
        self._give(worker, todo)
        yield piece, result

    def _fork(self) -> Worker:
        ours, theirs = Pipe()
        for stream in (sys.stdout, sys.stderr):
            stream.flush()  # else the fork would write it once more
        pid = os.fork()
        if pid:
            theirs.close()
            return Worker(pid, ours)
        try:
            syscalls.end_with_parent()  # a grader that starts anew is to be alone
            gc.freeze()  # looking at what is shared would copy it: 47 MB a fork
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # the grader ends us
            for line in (ours, *(worker.line for worker in self._all)):
                line.close()  # so that the end of the grader is seen
            self.begin()
            _serve(self.work, theirs)
        finally:
            os._exit(0)


def _serve(work: Callable, line: Connection) -> None:
    """Work until the grader has gone."""
    while True:
        try:
            piece = line.recv()
        except EOFError:
            return
        try:
            result = work(piece)
        except Exception as error:
            result = WorkerError(f"{type(error).__name__}: {error}")
        line.send(result)
