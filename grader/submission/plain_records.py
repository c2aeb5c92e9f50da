"""Records of bytes, in a form so plain that reading it takes no parser.

A record is how many fields it has, then of each its length and its bytes; all numbers
are 32 bits, little-endian. A process that reads hostile files answers in this form.
"""

import itertools
import struct
from collections.abc import Iterable, Iterator, Sequence

Record = Sequence[bytes]
NUMBER = struct.Struct("<I")
STATUS = struct.Struct("<i")  # behind all records: how it ended, as wait tells it
MOST_FIELDS, MOST_RECORDS = 8, 20_000


class NoRecordsError(ValueError):
    """Bytes that are no records."""


def packed(records: Iterable[Record]) -> bytes:
    """Records as bytes."""
    parts = []
    for record in records:
        parts.append(NUMBER.pack(len(record)))
        for field in record:
            parts += [NUMBER.pack(len(field)), field]
    return b"".join(parts)


def unpacked(data: bytes) -> Iterator[list[bytes]]:
    """Records out of bytes; NoRecordsError where they are none, to the last byte."""
    place = 0

    def take(size: int) -> bytes:
        nonlocal place
        if size > len(data) - place:
            raise NoRecordsError("it breaks off")
        place += size
        return data[place - size : place]

    for number in itertools.count():
        if place == len(data):
            return
        (count,) = NUMBER.unpack(take(4))
        if not 0 < count <= MOST_FIELDS or number >= MOST_RECORDS:
            raise NoRecordsError("too many, or nothing")
        yield [take(NUMBER.unpack(take(4))[0]) for _ in range(count)]
