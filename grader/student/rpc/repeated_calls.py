"""Answers of lent parts that have come before, so that nobody is asked twice.

What a judge lends gives the same for the same arguments: its right answers are held
to that like any answer, and so are the functions that it tries an answer with. Yet an
answer is called twice at each point, and an instrument inside of it calls the same part
at the same place for each entry that it nudges. Waking the judge costs more than most
parts take. Objects that are made in the same way are one over there, and each a thing
of its own here: they keep nothing of a call.
"""

from collections.abc import Sequence

from grader.student.rpc.proxies import METHODS, ROOTS

MOST_BYTES = 16 << 20  # of the arrays that are kept for one check
Key = tuple[int, str, tuple[bytes, ...]]  # whom, what was asked, its arrays
PLAIN = ("", *METHODS, ROOTS)  # calls that depend on their arguments alone


class RepeatedOrders:
    """Orders that a right answer found for a graph, by how its nodes hang together.

    Only where it asked nothing of a node, so that nothing else can matter.
    """

    def __init__(self):
        self._places: dict[tuple, list[int]] = {}

    def key(self, target: int, told: dict) -> tuple:
        """What tells a walk from others, whatever numbers its nodes have."""
        ways = told["counts"].tobytes(), told["parents"].tobytes()
        return target, told["kind"], repr(told["roots"]), *ways

    def known(self, key: tuple, told: dict) -> list[int] | None:
        """The numbers of the nodes in the order that has come before."""
        places = self._places.get(key)
        if places is None:
            return None
        return told["numbers"][places].tolist()

    def keep(self, key: tuple, told: dict, report: dict) -> None:
        """Remember an order, if that is all there was."""
        if "order" in report and not len(report["paid"]):
            place = {number: i for i, number in enumerate(told["numbers"].tolist())}
            self._places[key] = [place[n] for n in report["order"].tolist()]


class RepeatedCalls:
    """Replies to the calls of one check, by what was called and with what."""

    def __init__(self):
        self._replies: dict[Key, tuple[dict, list[bytes]]] = {}
        self._room = MOST_BYTES

    def key(self, header: dict, buffers: Sequence[bytes]) -> Key | None:
        """What tells a call from others; None for one that may give another answer."""
        if header["attribute"] not in PLAIN:
            return None
        told = repr((header["attribute"], header["args"], header["kwargs"]))
        return header["to"], told, tuple(buffers)

    def known(self, key: Key) -> tuple[dict, list[bytes]] | None:
        """The reply to such a call, if it has come before."""
        return self._replies.get(key)

    def keep(self, key: Key, reply: dict, buffers: list[bytes]) -> None:
        """Remember a reply, if there is room."""
        size = sum(map(len, buffers)) + sum(map(len, key[2]))
        if "ok" in reply and not reply.get("after") and size <= self._room:
            self._room -= size
            self._replies[key] = reply, buffers
