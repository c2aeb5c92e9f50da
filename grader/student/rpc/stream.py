"""Frames over a socket: length, JSON header, raw buffers.

What has come of a frame is kept until the rest is there, so an interrupt in the middle
of one loses nothing; and each end can be told when to stop waiting.
"""

import json
import select
import signal
import socket
import struct
import threading
from collections.abc import Callable, Sequence

from grader.student.rpc.codec_arrays import MOST_BYTES
from grader.student.rpc.wire_errors import TooLargeError, WireError

LONGEST_HEADER = 1 << 18
MOST_BUFFERS = 4096
PART = 1 << 20
STOPS = {signal.SIGINT, signal.SIGALRM}


class Channel:
    """One end of a connection that carries frames.

    sent and came are the headers of the last frames, as they went over.
    """

    sent = came = b""

    def __init__(self, sock: socket.socket, ready: Callable[[], None] | None = None):
        self._sock, self._ready = sock, ready or self._wait
        self._got, self._torn = bytearray(), False
        self._frame: tuple[dict, list[int], int] | None = None

    def send(self, header: dict, buffers: Sequence[bytes] = ()) -> None:
        """Send one frame, whole even if somebody interrupts meanwhile."""
        text = json.dumps({**header, "sizes": [len(b) for b in buffers]}).encode()
        many = len(buffers) > MOST_BUFFERS or sum(map(len, buffers)) > MOST_BYTES
        if many or len(text) > LONGEST_HEADER:
            raise TooLargeError("it has too many bytes")
        data = b"".join([struct.pack("<I", len(text)), text, *buffers])
        self.sent = text
        if self._torn:
            raise WireError("the connection ended")
        with _uninterrupted():
            try:
                self._sock.sendall(data)
            except OSError:
                self._torn = True
                raise WireError("the connection ended") from None

    def receive(self) -> tuple[dict, list[bytes]]:
        """The next frame, however many pieces it comes in."""
        frame = None
        if self._got:
            with _uninterrupted():
                frame = self._whole()
        while not frame:
            self._ready()
            with _uninterrupted():
                self._more()
                frame = self._whole()
        return frame

    def _more(self) -> None:
        """Take what has come, without waiting."""
        try:
            part = self._sock.recv(PART, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        if not part:
            raise WireError("the connection ended")
        self._got += part

    def _wait(self) -> None:
        select.select([self._sock], [], [])

    def close(self) -> None:
        """End the connection."""
        self._sock.close()

    def _whole(self) -> tuple[dict, list[bytes]] | None:
        """Take one frame out of what has come, if it is there from end to end."""
        self._frame = self._frame or self._begin()
        if self._frame is None:
            return None
        header, sizes, start = self._frame
        if len(self._got) < start + sum(sizes):
            return None
        buffers = []
        for size in sizes:
            buffers.append(bytes(self._got[start : start + size]))
            start += size
        del self._got[:start]
        self._frame = None
        return header, buffers

    def _begin(self) -> tuple[dict, list[int], int] | None:
        """A header, the sizes of its buffers, and where the first begins."""
        if len(self._got) < 4:
            return None
        (length,) = struct.unpack_from("<I", self._got)
        if length > LONGEST_HEADER:
            raise WireError("a header is too long")
        if len(self._got) < 4 + length:
            return None
        self.came = bytes(self._got[4 : 4 + length])
        header = read_header(self.came)
        return header, header.pop("sizes"), 4 + length


def read_header(text: bytes) -> dict:
    """A header, its sizes checked."""
    try:
        header = json.loads(text.decode())
    except (ValueError, RecursionError):
        raise WireError("a header is no JSON") from None
    sizes = header.get("sizes") if type(header) is dict else None
    if type(sizes) is not list or len(sizes) > MOST_BUFFERS:
        raise WireError("a header has no sizes")
    if any(type(n) is not int or n < 0 for n in sizes) or sum(sizes) > MOST_BYTES:
        raise WireError("there is more data than a check can need")
    return header


class _uninterrupted:  # noqa: N801 (used like a function)
    """Keep Ctrl-C and the clock waiting for the time of a block."""

    def __enter__(self):
        self._main = threading.get_ident() == threading.main_thread().ident
        if self._main:
            self._mask = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)

    def __exit__(self, *error):
        if self._main:
            signal.pthread_sigmask(signal.SIG_SETMASK, self._mask)
