"""Messages over a SOCK_SEQPACKET socket: JSON, in as many records as it takes.

Records are whole or not there at all, so that a fork may write, too. The reader holds a
bounded number of bytes, whatever comes: it reads what an attacker wrote.
"""

import itertools
import json
import os
import socket
import struct
from collections.abc import Callable
from contextlib import suppress

RECORD = 100_000
TOGETHER = 16  # messages in one list at most, where the sender makes lists of them
SEND_TIME = struct.pack("@ll", 5, 0)  # a timeval
KEEPING = 200  # bytes that a record costs to keep, over its own
WHOLE, MORE, LAST = b"=", b"+", b"."
_numbers = itertools.count()


class BrokenError(Exception):
    """The other side does not keep to the rules."""


def pair() -> tuple[socket.socket, socket.socket]:
    """A connection: the end that stays, and the one that is given away."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    # Nobody has to read what we write, so writing may not take forever.
    here.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, SEND_TIME)
    return here, there


def send(connection: socket.socket, message, pack: Callable | None = None) -> None:
    """Write one message; blocks while the reader is behind."""
    data = pack(message) if pack else json.dumps(message).encode()
    if len(data) <= RECORD:
        connection.send(WHOLE + data)
        return
    tag = b"%d.%d " % (os.getpid(), next(_numbers))
    for start in range(0, len(data), RECORD):
        kind = MORE if start + RECORD < len(data) else LAST
        connection.send(kind + tag + data[start : start + RECORD])


def receive(connection: socket.socket, size: int, flags: int = 0) -> bytes:
    """The next record, b"" if there will be none.

    Where the other end was closed with something of ours unread, a question or an
    order, Linux tells of that first; what had been said before is still there.
    """
    with suppress(ConnectionResetError):
        return connection.recv(size, flags)
    return connection.recv(size, flags)


class Reader:
    """Puts records together; longest bounds a message, and all unfinished ones.

    A message that is longer is dropped and counted; it never breaks the ones after it.
    """

    def __init__(self, longest: int):
        self.longest = longest
        self.dropped = 0
        self._parts: dict[bytes, list[bytes]] = {}
        self._held = 0

    def take(self, record: bytes):
        """The message that this record completes, or None."""
        kind, data = record[:1], record[1:]
        if kind == WHOLE:
            return self._load(data)
        if kind not in (MORE, LAST):
            raise BrokenError("a record of no known kind")
        tag, _, part = data.partition(b" ")
        parts = self._parts.setdefault(tag, [])
        self._held += len(part) + KEEPING
        parts.append(part)
        if self._held > self.longest:
            self._forget()
        if kind == MORE:
            return None
        if tag not in self._parts:
            return None
        parts = self._parts.pop(tag)
        self._held -= sum(map(len, parts)) + KEEPING * len(parts)
        return self._load(b"".join(parts))

    def _forget(self) -> None:
        """Drop everything unfinished, and remember that its rest is worth nothing."""
        self._parts = {tag: [b"!"] for tag in list(self._parts)[-16:]}
        self._held = 0
        self.dropped += 1

    def _load(self, data: bytes):
        try:
            return json.loads(data)
        except (ValueError, RecursionError):
            self.dropped += 1
            return None
