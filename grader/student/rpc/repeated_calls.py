"""Answers of lent parts that have come before, so that nobody is asked twice.

What a judge lends gives the same for the same arguments: its right answers are held
to that like any answer, and so are the functions that it tries an answer with. Yet an
answer is called twice at each point, and an instrument inside of it calls the same part
at the same place for each entry that it nudges. Waking the judge costs more than most
parts take.
"""

from collections.abc import Sequence

from grader.student.rpc.proxies import METHODS

MOST_BYTES = 16 << 20  # of the arrays that are kept for one check
Key = tuple[int, str, tuple[bytes, ...]]  # whom, what was asked, its arrays
PLAIN = ("", *METHODS)  # kinds of call that depend on nothing but their arguments


class RepeatedCalls:
    """Replies to the calls of one check, by what was called and with what."""

    def __init__(self):
        self._replies: dict[Key, tuple[dict, list[bytes]]] = {}
        self._first: dict[Key, int] = {}
        self._stands_for: dict[int, int] = {}
        self._room = MOST_BYTES

    def key(self, header: dict, buffers: Sequence[bytes]) -> Key | None:
        """What tells a call from others; None for one that may give another answer.

        Objects that were made in the same way are one: they keep nothing of a call.
        """
        if header["attribute"] not in PLAIN:
            return None
        whom = self._stands_for.get(header["to"], header["to"])
        told = repr((header["attribute"], header["args"], header["kwargs"]))
        return whom, told, tuple(buffers)

    def known(self, key: Key) -> tuple[dict, list[bytes]] | None:
        """The reply to such a call, if it has come before."""
        return self._replies.get(key)

    def keep(self, key: Key, reply: dict, buffers: list[bytes]) -> None:
        """Remember a reply; of a new object only whose twin it is."""
        made = reply.get("ok")
        if type(made) is dict and made.get("k") == "object":
            self._stands_for[made["h"]] = self._first.setdefault(key, made["h"])
            return
        size = sum(map(len, buffers)) + sum(map(len, key[2]))
        if "ok" in reply and not reply.get("after") and size <= self._room:
            self._room -= size
            self._replies[key] = reply, buffers
