"""The notebook's half of a check that is judged elsewhere.

Where GRADER_REFEREE_FD names an open socket, the grader sits at its other end. check
announces the answer and lends it; inputs come in, results go out, and at the end a
verdict comes back. Nothing here decides about points, and neither right answers nor
hidden inputs are in this process before they are asked for.
"""

import os
import secrets
import socket
from functools import cache

import numpy as np

from grader.student.graphs.graph_check import losses_of
from grader.student.graphs.nodes import EndlessError
from grader.student.graphs.op_check import backward_first, both_halves, used_elsewhere
from grader.student.judging.aliasing import gone_through, revisited
from grader.student.judging.blocks import UnfitError
from grader.student.judging.call import quiet
from grader.student.judging.drawing import drawn_twice
from grader.student.judging.failure_told import cannot_run
from grader.student.judging.verdict import Verdict, failed
from grader.student.networks.start_check import all_written
from grader.student.rpc.codec import Decoder, Encoder, stranger
from grader.student.rpc.connection import WALK, Peer
from grader.student.rpc.graph_codec import (
    LOOK,
    Walks,
    home,
    is_learners_node,
    told_graph,
)
from grader.student.rpc.proxies import METHODS, LentObject, lent_object
from grader.student.rpc.repeated_calls import RepeatedCalls, RepeatedOrders
from grader.student.rpc.several import replies
from grader.student.rpc.stream import Channel
from grader.student.rpc.wire_errors import TooLargeError, WireError

WHERE = "GRADER_REFEREE_FD"
ADAPTERS = {
    adapter.__name__: adapter
    for adapter in (
        losses_of, revisited, drawn_twice, all_written, both_halves, used_elsewhere,
        backward_first,
    )
}  # fmt: skip
TOO_MUCH = "Your function hands over far more than is asked for."
LOST = "The grader was not reached."
RAISED = {
    kind.__name__: kind
    for kind in (
        ArithmeticError, AssertionError, AttributeError, EndlessError,
        FloatingPointError, IndexError, KeyError, LookupError, MemoryError, NameError,
        NotImplementedError, OverflowError, RecursionError, RuntimeError, TypeError,
        ValueError, ZeroDivisionError,
    )
}  # fmt: skip


def kind_of(error: BaseException) -> str:
    """The nearest kind of exception that both sides know."""
    names = [kind.__name__ for kind in type(error).__mro__]
    return next((n for n in names if n in RAISED), "RuntimeError")


class NotebookPeer(Peer):
    """The end in the notebook: lends anything, runs what it lent."""

    def __init__(self, channel: Channel, check: int):
        super().__init__(channel, check)
        self._walks, self._calls = Walks(), RepeatedCalls()
        self._orders, self._served = RepeatedOrders(), 0

    def ask(self, target, attribute: str, args: tuple, kwargs: dict):
        """Call a right answer; a graph that it is to walk through goes along."""
        places = dict(enumerate(args)) | kwargs
        roots = {w: value for w, value in places.items() if is_learners_node(value)}
        if attribute or not roots:
            return super().ask(target, attribute, args, kwargs)
        told = told_graph(roots, lambda node: self.keep(node)["h"])
        alone, key = len(roots) == len(places), self._orders.key(target, told)
        order = self._orders.known(key, told) if alone else None
        if order is not None:
            return [self.target(number) for number in order]
        others = {w: None if w in roots else value for w, value in places.items()}
        named, served = {name: others.pop(name) for name in kwargs}, self._served
        report = super().ask(target, WALK, (told, *others.values()), named)
        if alone and served == self._served:
            self._orders.keep(key, told, report)
        return home(report, self.target)

    def serve(self, header: dict, buffers: list[bytes]) -> None:
        """Answer one call of the other side, which is counted."""
        self._served += 1
        super().serve(header, buffers)

    def make(self, target, args: tuple, kwargs: dict):
        """Make an object of a lent class: a new one, though over there it has twins."""
        made = super().make(target, args, kwargs)
        if not isinstance(made, LentObject):
            return made
        return lent_object(self, made._number, type(made).__name__)

    def exchanged(
        self, header: dict, buffers: list[bytes], is_data: bool
    ) -> tuple[dict, list[bytes]]:
        """The reply to a call, which may have come before."""
        key = self._calls.key(header, buffers) if is_data else None
        if key is None:
            return super().exchanged(header, buffers, is_data)
        reply = self._calls.known(key)
        if reply is None:
            reply = super().exchanged(header, buffers, is_data)
            self._calls.keep(key, *reply)
        return reply

    def run(self, target, attribute: str | None, args: list, kwargs: dict):
        """Call the learner's function as a check in the notebook would."""
        if attribute in METHODS:
            target = getattr(target, attribute)
        elif attribute in ADAPTERS:
            target = ADAPTERS[attribute](target)
        with quiet(), np.errstate(all="ignore"):
            if attribute == LOOK:
                return getattr(target, *args)
            if attribute == WALK:
                return self._walks.take(target, *args)
            return gone_through(target(*args, **kwargs))

    def serve_several(self, header: dict, buffers: list[bytes]) -> None:
        """Answer several calls at once; with none if the answers fit no message."""
        self._depth += 1
        try:
            found, arrays = replies(self, header, buffers)
        finally:
            self._depth -= 1
        about = {"op": "reply", "n": header["n"]}
        try:
            self.send({**about, "replies": found}, arrays)
        except TooLargeError:
            self.send({**about, "replies": []})

    def told(self, error: BaseException) -> dict:
        """The sentence that the learner is to read about an exception."""
        if isinstance(error, KeyboardInterrupt):
            return {"kind": "KeyboardInterrupt"}
        if isinstance(error, TooLargeError):
            error = UnfitError(TOO_MUCH)
        unfit = isinstance(error, UnfitError)
        said = failed("type", str(error)) if unfit else cannot_run(error)
        words = [said.stage, said.sentence, said.evidence]
        return {"kind": kind_of(error), "told": words}

    def failure(self, told: dict) -> BaseException:
        """The exception that a right answer raised on the other side."""
        return RAISED.get(str(told.get("kind")), RuntimeError)(told.get("message", ""))


@cache
def _channel() -> Channel:
    return Channel(socket.socket(fileno=int(os.environ[WHERE])))


def judge_by_referee(name: str, namespace: dict) -> Verdict:
    """Lend the answer called name and wait for its verdict."""
    try:
        peer = NotebookPeer(_channel(), secrets.randbits(52))
        _announce(peer, name, namespace)
        return _serve(peer, namespace)
    except (WireError, OSError, ValueError) as lost:
        return failed("cannot run", LOST, str(lost))


def _announce(peer: NotebookPeer, name: str, namespace: dict) -> None:
    """Lend the answer; one that is no function may be too large, and is named only."""
    header = {"op": "check", "name": name, "there": name in namespace}
    answer, encoder = namespace.get(name), Encoder(peer.keep)
    try:
        peer.send({**header, "answer": encoder.tree(answer)}, encoder.buffers)
    except TooLargeError:
        peer.send({**header, "answer": stranger(answer)})


def _serve(peer: NotebookPeer, namespace: dict) -> Verdict:
    """Do what the other side asks until it has a verdict."""
    kept = {}
    try:
        while True:
            header, buffers = peer.receive()
            if header.get("op") == "parts":
                kept = _put_in(peer, header["parts"], namespace)
            elif header.get("op") == "call":
                peer.serve(header, buffers)
            elif header.get("op") == "calls":
                peer.serve_several(header, buffers)
            elif header.get("op") == "verdict":
                return Verdict(**header["verdict"])
    finally:
        for part, own in kept.items():
            if own is namespace:
                namespace.pop(part, None)
            else:
                namespace[part] = own


def _put_in(peer: NotebookPeer, parts: list, namespace: dict) -> dict:
    """Put right answers in the place of earlier ones; returns what stood there."""
    decoder, kept = Decoder([], peer.find), {}
    for part, tree in parts:
        kept[part] = namespace.get(part, namespace)
        namespace[part] = decoder.value(tree)
    return kept
