"""The process that parses what was handed in, as the grader sees it.

One for this process and its forks: an order is one packet, so no two ever mix, and
each has a line of its own on which the answer comes. Only records are read of it.
"""

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from grader.errors import UserError
from grader.submission.plain_records import STATUS, NoRecordsError, unpacked
from grader.submission.validate import MEGABYTE, MOST_BYTES, RefusedError

READ_SECONDS = 10  # of a processor, for all notebooks of one hand-in
READ_MEMORY = 1 << 30
LAST_WORDS = 1 << 16
PATIENCE = 120.0  # seconds, of which others may have most
MOST_ANSWERED = MOST_BYTES + MEGABYTE
ROOT = Path(__file__).resolve().parents[2]
START = (
    "import sys; sys.path.append(sys.argv[1]); "
    "from grader.submission.reader_process import main; main(int(sys.argv[2]))"
)
TOO_SLOW = f"takes more than {READ_SECONDS} seconds to read"
TOO_LARGE = "takes too much memory to read"
UNREADABLE = "cannot be read"
ENDED = "What reads hand-ins was ended twice, by nothing that was handed in"


class ReaderError(UserError):
    """The process that reads was ended by somebody else, or does not start."""


@dataclass
class Reader:
    """The process, the socket it takes orders from, and who started it."""

    process: subprocess.Popen
    control: socket.socket
    said: IO[str]
    owner: int = field(default_factory=os.getpid)

    def last_words(self) -> str:
        """The last line that it wrote to standard error, in brackets."""
        self.said.seek(0)
        lines = self.said.read(LAST_WORDS).strip().splitlines()
        return f" ({lines[-1]})" if lines else ""

    def close(self) -> None:
        """End it, if it is of this process."""
        self.control.close()
        if self.owner == os.getpid():
            self.process.kill()
            self.process.wait()
        self.said.close()


_kept: list[Reader] = []


def begin() -> None:
    """Start it where there is none, and do not wait for it."""
    if _kept:
        return
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    said = tempfile.TemporaryFile(mode="w+", errors="replace")  # noqa: SIM115
    words = [sys.executable, "-I", "-S", "-c", START, str(ROOT), str(theirs.fileno())]
    process = subprocess.Popen(
        words, stdin=subprocess.DEVNULL, stdout=said, stderr=said, env={}, cwd="/",
        pass_fds=[theirs.fileno()], start_new_session=True,
    )  # fmt: skip
    theirs.close()
    _kept.append(Reader(process, ours, said))


def close() -> None:
    """End the one of this process."""
    while _kept:
        _kept.pop().close()


atexit.register(close)


def asked(order: dict, content: bytes, *releases: bytes) -> list[list[bytes]]:
    """The records that answer an order.

    RefusedError with what is wrong with the bytes, to be put behind their name;
    ReaderError where the process was twice ended by what is no fault of theirs.
    """
    said = ""
    for _ in range(2):
        begin()
        answer = _answer(order, content, releases)
        status = STATUS.unpack(answer[-STATUS.size :])[0] if answer else None
        if status is not None and status != signal.SIGKILL:
            return _records(answer[: -STATUS.size], status)
        said = _kept[0].last_words()
        close()
    raise ReaderError(f"{ENDED}{said}")


def _answer(order: dict, content: bytes, releases: tuple[bytes, ...]) -> bytes:
    """All that comes back; b"" where nothing does, or nobody says how it ended."""
    limits = {"cpu_seconds": READ_SECONDS, "memory": READ_MEMORY}
    with ExitStack() as stack, suppress(OSError):
        here, there = map(stack.enter_context, socket.socketpair())
        given = [_held(stack, part) for part in (content, *releases)]
        message = json.dumps({"release": "", **order, **limits}).encode()
        socket.send_fds(_kept[0].control, [message], [there.fileno(), *given])
        there.close()
        here.settimeout(PATIENCE)
        return _until_its_end(here)
    return b""


def _held(stack: ExitStack, content: bytes) -> int:
    """A descriptor of a file in memory."""
    number = os.memfd_create("handed-in")
    stack.callback(os.close, number)
    view = memoryview(content)
    while view:
        view = view[os.write(number, view) :]
    return number


def _until_its_end(line: socket.socket) -> bytes:
    answer = bytearray()
    while part := line.recv(1 << 20):
        answer += part
        if len(answer) > MOST_ANSWERED:
            raise RefusedError(TOO_LARGE)
    return bytes(answer) if len(answer) >= STATUS.size else b""


def _records(answer: bytes, status: int) -> list[list[bytes]]:
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        raise RefusedError(TOO_SLOW)
    if status != 0:
        raise RefusedError(UNREADABLE)
    try:
        records = list(unpacked(answer))
    except NoRecordsError:
        raise RefusedError(UNREADABLE) from None
    if [b"memory"] in records:
        raise RefusedError(TOO_LARGE)
    return records
