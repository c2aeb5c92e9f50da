"""One submission seen from outside: its sockets, what it says, and how it ends.

Everything that is read here may be hostile, so each read is bounded and none waits
longer than it was told to.
"""

import json
import os
import selectors
import shutil
import signal
import socket
import time
from contextlib import ExitStack, suppress
from typing import IO, Any

from grader.errors import UserError
from grader.sandbox import control_group, output_messages
from grader.sandbox.child import seqpacket
from grader.sandbox.forkserver_client import Zygote, ZygoteError
from grader.sandbox.limits import Limits

AT_ONCE, PIPE = 64, 65_536  # records read before the clock is looked at; bytes
START_SECONDS, END_SECONDS = 300.0, 10  # a kernel may start as long as a notebook runs

Message = list  # [kind, number of the cell or None, content, metadata, date]


class Submission:
    """A fork of the zygote that runs one notebook, cell by cell."""

    def __init__(self, zygote: Zygote, limits: Limits, luggage: IO[bytes],
                 environment: dict, referee: socket.socket | None,
                 start_seconds: float = START_SECONDS):  # fmt: skip
        self._reader = seqpacket.Reader(limits.message)
        self._cpu, self._zygote = limits.cpu, zygote
        self._selector = selectors.DefaultSelector()
        self._pipes: dict[int, str] = {}
        self._usage: dict | None = None
        self._held: list[Message] = []
        self.dead, self.left, self.over = False, False, ""
        self.end: dict = {}
        self.standing: dict = {}
        self._group = control_group.made(limits)
        sockets = self._order(limits, luggage, environment, referee)
        self._status, self._messages = sockets
        self.started = time.monotonic()
        self._until_ready(start_seconds)

    def _order(self, limits, luggage, environment, referee):
        """Make the sockets, give the other ends away; returns ours."""
        group = self._group and self._group.joining
        some = {"luggage": luggage, "referee": referee, "group": group}
        given: dict[str, Any] = {name: each for name, each in some.items() if each}
        with ExitStack() as ours, ExitStack() as theirs:
            pairs = {name: seqpacket.pair() for name in ("status", "messages")}
            here: list[Any] = [ours.enter_context(p[0]) for p in pairs.values()]
            given |= {name: theirs.enter_context(p[1]) for name, p in pairs.items()}
            given["nothing"] = theirs.enter_context(open(os.devnull, "rb"))
            for name, stream in (("out", "stdout"), ("error", "stderr")):
                reading, writing = os.pipe()
                os.set_blocking(reading, False)
                self._pipes[reading] = stream
                given[name] = theirs.enter_context(os.fdopen(writing, "wb"))
            for source in (*here, *self._pipes):
                self._selector.register(source, selectors.EVENT_READ)
            ours.callback(self._close_pipes)
            self._folder = self._zygote.order(limits, given, environment)
            ours.pop_all()
        return here

    def _until_ready(self, seconds: float) -> None:
        """Wait for the walls to stand; no cell runs before.

        ZygoteError if it ends; UserError if it lives and says nothing for so long.
        """
        deadline = self.started + seconds
        while time.monotonic() < deadline and not self.dead:
            for kind, _, content, *_ in self.messages(1.0):
                if kind == "ready":
                    self.standing = content
                    return
                if kind == "broken":
                    self.end["broken"] = content.get("why", "")
        dead, why = self.dead, self.end.get("broken") or "it ended without a word"
        self.close()
        if not dead:
            raise UserError(f"The kernel did not answer within {seconds:.0f} seconds.")
        raise ZygoteError(f"the walls of a submission do not stand: {why}")

    @property
    def killed(self) -> bool:
        """Whether somebody else ended it: not itself, no limit of it, and not we."""
        status = self.end.get("ended") or 0
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        return killed and not self.over

    @property
    def lost(self) -> bool:
        """Whether the zygote ended before it could tell what became of this."""
        return self.dead and self.end.get("ended") is None

    def run(self, number: int, code: str, role="own", restore=False) -> None:
        """Send a cell; what it says comes through messages.

        role: whose cell it is; restore: whether names are put back (see OwnNames).
        """
        with suppress(OSError):  # dead: messages will tell
            seqpacket.send(self._messages, [number, code, role, restore])

    def finish(self, seconds: float = 1.0) -> None:
        """Let it write out the files it left open."""
        deadline = time.monotonic() + seconds
        with suppress(OSError):
            seqpacket.send(self._messages, "end")
        while not self.dead and time.monotonic() < deadline:
            if any(message[0] == "end" for message in self.messages(0.1)):
                return

    def interrupt(self) -> None:
        """What the stop button does."""
        self._ask(b"interrupt")

    def waited(self) -> float:
        """Seconds for which it could have run but other work had the processors."""
        before, self._usage = self._usage, None
        self._ask(b"usage")
        deadline = time.monotonic() + 1
        held, self._held = self._held, []
        while self._usage is None and not self.dead and time.monotonic() < deadline:
            held += self.messages(0.1)
        self._held, self._usage = held, self._usage or before
        return self._usage["waited"] if self._usage else 0.0

    def _ask(self, what: bytes) -> None:
        with suppress(OSError):
            self._status.send(what)

    def messages(self, seconds: float) -> list[Message]:
        """What it has said, waiting up to some seconds for the first word."""
        if self._held:
            held, self._held = self._held, []
            return held
        found: list[Message] = []
        ready = [key.fileobj for key, _ in self._selector.select(max(0.0, seconds))]
        for source in ready:
            if isinstance(source, int):
                found += self._raw(source)
        if self._messages in ready:
            found += self._records()
        if self._status in ready:
            found += self._news()
        return found

    def _records(self) -> list[Message]:
        found = []
        for _ in range(AT_ONCE):
            try:
                record = seqpacket.receive(
                    self._messages, 2 * seqpacket.RECORD, socket.MSG_DONTWAIT
                )
            except BlockingIOError:
                break
            except OSError:
                record = b""
            if not record:
                self._selector.unregister(self._messages)
                break
            with suppress(seqpacket.BrokenError):
                together = self._reader.take(record)
                several = together if isinstance(together, list) else []
                for message in several[: seqpacket.TOGETHER]:
                    found += self._accept(message)
        return found

    def _accept(self, message) -> list[Message]:
        """A message in a list; before "idle", all that was printed before it."""
        if not output_messages.is_whole(message):
            return []
        kind, _, content, *_ = message
        if kind == "exit":  # before a cell that it was sent has begun
            self.left = True
        printed = []
        if kind == "status" and content.get("execution_state") == "idle":
            printed = [line for pipe in list(self._pipes) for line in self._raw(pipe)]
        return [*printed, message]

    def _raw(self, pipe: int) -> list[Message]:
        """Text written to the descriptors 1 and 2 themselves."""
        try:
            data = os.read(pipe, PIPE)
        except BlockingIOError:
            return []
        if not data:
            self._selector.unregister(pipe)
            os.close(pipe)
            del self._pipes[pipe]
            return []
        text = {"name": self._pipes[pipe], "text": data.decode(errors="replace")}
        return [["stream", None, text, {}, ""]]

    def _news(self) -> list[Message]:
        """What the zygote says of it; at its end, everything still unread."""
        try:
            record = seqpacket.receive(self._status, 1 << 16)
        except OSError:
            record = b""
        news: dict[str, Any] = json.loads(record) if record else {"ended": None}
        if "cpu" in news and "waited" in news:
            self._usage = news
        self.over = news.get("over", self.over)
        if "ended" not in news and "broken" not in news:
            return []
        self._selector.unregister(self._status)
        self.end |= news
        self.dead = True
        # The limits that the kernel keeps itself.
        if os.WIFSIGNALED(news.get("ended") or 0) and news["cpu"] >= self._cpu - 1:
            self.over = self.over or "cpu"
        if self._group and self._group.over:
            self.over = self.over or "memory"
        left = [line for pipe in list(self._pipes) for line in self._raw(pipe)]
        with suppress(KeyError):
            self._selector.get_key(self._messages)
            left += self._records()
        return left

    def close(self) -> dict:
        """Kill whatever is left of it; returns its end: status, cpu and peak."""
        with suppress(OSError):
            self._status.shutdown(socket.SHUT_WR)
        deadline = time.monotonic() + END_SECONDS
        while not self.dead and time.monotonic() < deadline:
            self.messages(1.0)
        self._close_pipes()
        for line in (self._status, self._messages):
            line.close()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
        if self._group:
            self._group.close()
        if self._zygote.setting.tier.fresh:
            self._zygote.close()
        return self.end

    def _close_pipes(self) -> None:
        self._selector.close()
        for pipe in self._pipes:
            os.close(pipe)
        self._pipes = {}
