"""Mechanical faults of ops that keep something on self, put on a right op by machine.

Each is right where forward and backward of an op are called in turn, once or in pairs
one inside of the other. A graph calls them otherwise, and so does who tries a rule out.
"""

from collections.abc import Callable, Mapping


def _kept(op: type) -> type:
    """backward uses what the last forward took."""

    class Kept(op):
        def forward(self, *inputs):
            self.kept = inputs
            return super().forward(*inputs)

        def backward(self, upstream, output, *inputs):
            return super().backward(upstream, output, *self.kept)

    return Kept


def _piled(op: type) -> type:
    """forward puts what it takes on a pile, backward takes the newest off."""

    class Piled(op):
        pile: list

        def forward(self, *inputs):
            self.pile = [*getattr(self, "pile", []), inputs]
            return super().forward(*inputs)

        def backward(self, upstream, output, *inputs):
            *self.pile, inputs = self.pile
            return super().backward(upstream, output, *inputs)

    return Piled


def _listed(op: type) -> type:
    """backward looks up in a table what forward took, by what it gave."""

    class Listed(op):
        table: Mapping = {}

        def forward(self, *inputs):
            output = super().forward(*inputs)
            self.table = {**self.table, str(output): inputs}
            return output

        def backward(self, upstream, output, *inputs):
            return super().backward(upstream, output, *self.table[str(output)])

    return Listed


def _first(op: type) -> type:
    """forward gives its first output again and again."""

    class First(op):
        def forward(self, *inputs):
            if not hasattr(self, "first"):
                self.first = super().forward(*inputs)
            return self.first

    return First


def _ready(op: type) -> type:
    """backward fails where forward was never called."""

    class Ready(op):
        def forward(self, *inputs):
            self.ready = True
            return super().forward(*inputs)

        def backward(self, *args):
            assert self.ready
            return super().backward(*args)

    return Ready


OP_FAULTS: Mapping[str, Callable[[type], type]] = {
    "keeps what the last forward took": _kept,
    "piles up what forward took": _piled,
    "looks up what forward took": _listed,
    "gives its first output again": _first,
    "asks for a forward before backward": _ready,
}
