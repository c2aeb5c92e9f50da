"""Calls between a notebook and its judge, both ways over one channel.

Either side lends functions, classes and objects; the other holds proxies and calls
them. While a side waits for an answer it serves the calls of the other, so a function
that calls a lent one that calls back works. Arguments that a call changed in place are
changed on the caller's side as well.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from grader.student.rpc.codec import NODES, Decoder, Encoder, Handle
from grader.student.rpc.codec_arrays import STRANGE
from grader.student.rpc.proxies import Lent, LentFunction, lent_class, lent_object
from grader.student.rpc.stream import Channel
from grader.student.rpc.wire_errors import TooLargeError, WireError
from grader.student.rpc.writeback import write_back

WALK = "walk"  # asks for a walk through a graph instead of a plain call
NESTED = 12


class Peer:
    """One end. Subclasses say how a call is run and how its failure is told."""

    def __init__(self, channel: Channel, check: int):
        self.check, self._channel = check, channel
        self._lent: dict[int, object] = {}
        self._numbers: dict[int, int] = {}
        self._proxies: dict[int, object] = {}
        self._given_up: set[int] = set()
        self._depth = self._times_lent = self._asked = 0

    def run(self, target, attribute: str | None, args: list, kwargs: dict):
        """Run a call of the other side."""
        raise NotImplementedError

    def told(self, error: BaseException) -> dict:
        """A failed call, as plain data."""
        raise NotImplementedError

    def failure(self, told: dict) -> BaseException:
        """What to raise for a call that failed on the other side."""
        raise NotImplementedError

    def ask(self, target, attribute: str, args: tuple, kwargs: dict):
        """Call something on the other side and wait for the result."""
        encoder, lent = Encoder(self.keep), self._times_lent
        header = {
            "op": "call",
            "n": self.next_number(),
            "to": target,
            "attribute": attribute,
            "args": [encoder.tree(value) for value in args],
            "kwargs": [[name, encoder.tree(value)] for name, value in kwargs.items()],
        }
        is_data = lent == self._times_lent  # so the answer depends on nothing of ours
        reply = self.exchanged(header, encoder.buffers, is_data)
        return self.result(*reply, args, kwargs)

    def next_number(self) -> int:
        """A number for a question; the same in each run of a check."""
        self._asked += 1
        return self._asked

    def make(self, target, args: tuple, kwargs: dict):
        """Make an object of a class on the other side."""
        return self.ask(target, "", args, kwargs)

    def exchanged(
        self, header: dict, buffers: list[bytes], is_data: bool
    ) -> tuple[dict, list[bytes]]:
        """The reply to a call; is_data: nothing is lent with its arguments."""
        self.send(header, buffers)
        return self.answer_to(header["n"])

    def answer_to(self, number: int) -> tuple[dict, list[bytes]]:
        """Wait for what comes back on a question; meanwhile serve the other side."""
        try:
            return self._reply(number)
        except BaseException:
            self._given_up.add(number)  # its answer may still come
            raise

    def result(self, reply: dict, buffers: list[bytes], args: Sequence, kwargs: dict):
        """What a call gave or raised over there; arguments that it changed change."""
        if "error" in reply:
            raise self.failure(reply["error"])
        decoder = Decoder(buffers, self.find)
        places = dict(enumerate(args)) | kwargs
        for place, tree in _after(reply):
            if place not in places:
                raise WireError("an argument came back that was never sent")
            write_back(places[place], decoder.value(tree))
        return decoder.value(reply.get("ok"))

    def send(self, header: dict, buffers: Sequence[bytes] = ()) -> None:
        """Send a frame of this check."""
        self._channel.send({**header, "check": self.check}, buffers)

    def receive(self) -> tuple[dict, list[bytes]]:
        """The next frame of this check; what belongs to another one is dropped."""
        while True:
            header, buffers = self._channel.receive()
            if header.get("check") == self.check:
                return header, buffers

    def _reply(self, number: int) -> tuple[dict, list[bytes]]:
        while True:
            header, buffers = self.receive()
            if header.get("op") == "call":
                self.serve(header, buffers)
            elif header.get("op") != "reply" or type(header.get("n")) is not int:
                raise WireError("something came that is no answer")
            elif header.get("n") == number:
                return header, buffers
            elif header.get("n") not in self._given_up:
                raise WireError("an answer came to no question")

    def serve(self, header: dict, buffers: list[bytes]) -> None:
        """Answer one call of the other side."""
        if self._depth >= NESTED or type(header.get("n")) is not int:
            raise WireError("calls are nested too deeply")
        self._depth += 1
        try:
            made = self.outcome(header, buffers, [])
        finally:
            self._depth -= 1
        about = {"op": "reply", "n": header["n"]}
        try:
            self.send({**about, **made.reply}, made.buffers)
        except TooLargeError as error:
            self.send({**about, "error": self.told(error)})

    def outcome(self, header: dict, buffers: list[bytes], made: list[bytes]) -> "Made":
        """Make a call of the other side; the arrays of its reply are added to made."""
        args, kwargs = self._arguments(header, buffers)
        places = dict(enumerate(args)) | kwargs
        before = {place: _frozen(value, self.keep) for place, value in places.items()}
        encoder, start = Encoder(self.keep, made), len(made)
        try:
            target = self.target(header.get("to"))
            result = self.run(target, header.get("attribute"), args, kwargs)
            reply = {"ok": encoder.tree(result)}
            after = {
                place: value
                for place, value in places.items()
                if _frozen(value, self.keep) != before[place]
            }
            reply["after"] = [[p, encoder.tree(value)] for p, value in after.items()]
        except BaseException as error:
            if isinstance(error, WireError) and not isinstance(error, TooLargeError):
                raise
            del made[start:]
            return Made({"error": self.told(error)}, made)
        return Made(reply, made, NODES - encoder.left, result, list(after.values()))

    def _arguments(self, header: dict, buffers: list[bytes]) -> tuple[list, dict]:
        decoder = Decoder(buffers, self.find)
        args, kwargs = header.get("args"), header.get("kwargs")
        if type(args) is not list or type(kwargs) is not list:
            raise WireError("a call has no arguments")
        if any(type(p) is not list or len(p) != 2 for p in kwargs):
            raise WireError("a call has no arguments")
        if any(type(name) is not str for name, _ in kwargs):
            raise WireError("an argument has no name")
        return (
            [decoder.value(tree) for tree in args],
            {name: decoder.value(tree) for name, tree in kwargs},
        )

    def target(self, to) -> object:
        """What a call is for: something lent before."""
        if type(to) is not int or to not in self._lent:
            raise WireError("a call is for nothing that was lent")
        return self._lent[to]

    def keep(self, value) -> dict:
        """Lend a thing that cannot pass, or give one back to where it is from."""
        if isinstance(value, type) and issubclass(value, Lent):
            return {"h": value._number, "k": "class", "n": "", "yours": True}
        if isinstance(value, Lent):
            return {"h": value._number, "k": "object", "n": "", "yours": True}
        self._times_lent += 1
        number = self._numbers.setdefault(id(value), len(self._numbers) + 1)
        self._lent[number] = value
        kind = "class" if isinstance(value, type) else "object"
        kind = "function" if kind == "object" and callable(value) else kind
        named = value if kind != "object" else type(value)
        name = getattr(named, "__name__", "") or type(value).__name__
        return {"h": number, "k": kind, "n": name}

    def find(self, handle: Handle):
        """The thing, or the proxy, that a handle stands for."""
        if handle.yours:
            return self.target(handle.number)
        if handle.number not in self._proxies:
            self._proxies[handle.number] = self._proxy(handle)
        return self._proxies[handle.number]

    def _proxy(self, handle: Handle):
        if handle.kind == "function":
            return LentFunction(self, handle.number, handle.name)
        if handle.kind == "class":
            return lent_class(self, handle.number, handle.name)
        return lent_object(self, handle.number, handle.name)


@dataclass(frozen=True)
class Made:
    """A call that was made: the reply to it, the arrays of that, how many parts it has.

    result is what the call gave, changed the arguments that it changed.
    """

    reply: dict
    buffers: list[bytes]
    parts: int = 0
    result: object = None
    changed: list = field(default_factory=list)


def _frozen(value, keep: Callable) -> tuple:
    """A value as it is now, for telling whether it has changed."""
    if type(value) is np.ndarray and value.dtype.kind not in STRANGE:
        return value.dtype, value.shape, value.tobytes()
    if isinstance(value, np.generic | float | str) or value is None:
        return ()  # as these never do
    if isinstance(value, Lent) or callable(value) or hasattr(value, "__next__"):
        return ()
    encoder = Encoder(keep)
    return repr(encoder.tree(value)), tuple(encoder.buffers)


def _after(reply: dict) -> list:
    after = reply.get("after", [])
    if type(after) is not list or any(
        type(p) is not list or len(p) != 2 or type(p[0]) not in (int, str)
        for p in after
    ):
        raise WireError("arguments that changed are not told apart")
    return after
