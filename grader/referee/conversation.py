"""What a judge and a notebook said to each other during a check, kept and played back.

A notebook's part in a check depends on nothing but the notebook and the judge's
questions. So where the judge asks exactly the same again, what the notebook would say
is known, and no notebook has to run: a changed sentence, tolerance or share is judged
again from what was kept. At the first question that is another one, nothing is known.
"""

import hashlib
import json
import socket
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from grader.student.rpc.stream import Channel

MOST_BYTES = 4 << 20  # of what a notebook says in one check; more is not kept
KEPT = b"kept "  # in front of each part of one, on the way to the grader
SIZE = struct.Struct("<I")


class OtherQuestionError(Exception):
    """The judge asks what was not asked before."""


@dataclass
class Conversation:
    """The frames of one check in their order: digests of ours, all of the notebook's.

    Arrays that came more than once, as those of a call that is made again, are kept
    once.
    """

    said: list[dict] = field(default_factory=list)
    arrays: dict[bytes, int] = field(default_factory=dict)  # with their numbers
    _bytes: int = 0

    def asked(self, text: bytes, buffers: Sequence[bytes]) -> None:
        """The judge has said this."""
        self.said.append({"asks": digest(text, buffers)})

    def heard(self, text: bytes, buffers: Sequence[bytes]) -> None:
        """The notebook has said this."""
        self._bytes += sum(map(len, buffers)) + len(text)
        if self.whole:
            known = self.arrays
            numbers = [known.setdefault(data, len(known)) for data in buffers]
            self.said.append({"says": text.decode(), "with": numbers})

    @property
    def whole(self) -> bool:
        """Whether all of it is kept."""
        return self._bytes <= MOST_BYTES

    def packed(self) -> bytes:
        """All of it in one piece."""
        told = {"said": self.said, "sizes": [len(data) for data in self.arrays]}
        text = zlib.compress(json.dumps(told).encode(), 1)
        return b"".join([SIZE.pack(len(text)), text, *self.arrays])


def unpacked(data: bytes) -> Conversation:
    """A conversation that was packed."""
    (length,) = SIZE.unpack_from(data)
    start = SIZE.size + length
    told = json.loads(zlib.decompress(data[SIZE.size : start]))
    ends = list(accumulate(told["sizes"], initial=start))
    arrays = {data[a:b]: i for i, (a, b) in enumerate(pairwise(ends))}
    return Conversation(told["said"], arrays)


def digest(text: bytes, buffers: Sequence[bytes]) -> str:
    """Fingerprint of a frame: its header as it went over, and its buffers."""
    made = hashlib.sha256(text)
    for data in buffers:
        made.update(b"%d:" % len(data))
        made.update(data)
    return made.hexdigest()


class KeptChannel(Channel):
    """The judge's end of a connection, which keeps the conversation of one check."""

    conversation: Conversation | None = None

    def send(self, header: dict, buffers: Sequence[bytes] = ()) -> None:
        """Send one frame, and keep that it was sent."""
        super().send(header, buffers)
        if self.conversation is not None and header.get("op") != "verdict":
            self.conversation.asked(self.sent, buffers)

    def receive(self) -> tuple[dict, list[bytes]]:
        """The next frame, which is kept."""
        header, buffers = super().receive()
        if self.conversation is not None:
            self.conversation.heard(self.came, buffers)
        return header, buffers


def play(sock: socket.socket, kept: Conversation) -> None:
    """Say the notebook's part of a check again, until the judge has its verdict.

    OtherQuestionError where it asks what it did not ask then; it may ask less.
    """
    channel, arrays = Channel(sock), list(kept.arrays)
    for frame in kept.said:
        if "says" in frame:
            header = json.loads(frame["says"])
            channel.send(header, [arrays[number] for number in frame["with"]])
            continue
        header, buffers = channel.receive()
        if header.get("op") == "verdict":
            return
        if digest(channel.came, buffers) != frame["asks"]:
            raise OtherQuestionError
    if channel.receive()[0].get("op") != "verdict":
        raise OtherQuestionError
