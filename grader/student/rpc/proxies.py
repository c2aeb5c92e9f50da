"""Proxies for what the other side lends: functions, classes, objects.

Each asks its peer to make the call where the thing is (see rpc.connection).
"""

from collections.abc import Callable, Sequence
from typing import Any

METHODS = ("forward", "backward")
ROOTS = "roots"  # asks for what the root of a graph of lent ops is worth


class Lent:
    """Base of all proxies: _peer and _number say what they stand for."""

    _peer: Any = None
    _number: int | None = None

    def __deepcopy__(self, memo):
        return self  # as for a function; what it stands for stays where it is


class LentFunction(Lent):
    """A function that runs on the other side."""

    def __init__(self, peer, number, name: str, attribute: str = ""):
        self._peer, self._number, self._attribute = peer, number, attribute
        self.__name__ = name

    def __call__(self, *args, **kwargs):
        """Call it there."""
        return self._peer.ask(self._number, self._attribute, args, kwargs)

    def several(self, calls: Sequence[tuple], view: str, names: list[str]) -> list:
        """The function once for each call, which has been made if there was room.

        It is made twice if what the view reads of the first result allows it.
        """
        whom = self._number, self._attribute
        known = self._peer.ask_several(*whom, calls, view, names)
        unknown: list[list] = [[] for _ in calls[len(known) :]]
        return [Known(self, answers) for answers in (*known, *unknown)]


def adapted(lent, adapter) -> LentFunction | None:
    """A lent thing in an adapter of ours (see lend), which is put on over there.

    None for what is not lent, or wears one already: then it is put on here.
    """
    if getattr(lent, "_attribute", ""):
        return None
    if isinstance(lent, Lent) or (isinstance(lent, type) and issubclass(lent, Lent)):
        name = getattr(lent, "__name__", "")
        return LentFunction(lent._peer, lent._number, name, adapter.__name__)
    return None


class Known:
    """A lent function that gives answers which came together with those of others.

    Once they are used up it asks, so nothing depends on how many there were.
    """

    def __init__(self, function: LentFunction, answers: list[Callable]):
        self._function, self._answers = function, answers

    def __call__(self, *args, **kwargs):
        """The next answer; the arguments are those that were sent for it."""
        if self._answers:
            return self._answers.pop(0)(args, kwargs)
        return self._function(*args, **kwargs)


LentFunction.__name__ = "function"  # sentences tell the type of what came back


class LentObject(Lent):
    """An object that stays on the other side; its methods are called there."""

    def __getattr__(self, name: str):
        if name not in METHODS:
            raise AttributeError(name)
        return LentFunction(self._peer, self._number, name, name)


def lent_class(peer, number, name: str) -> type:
    """A class that stays on the other side; calling it makes an object there."""

    def new(cls, *args, **kwargs):
        return peer.make(number, args, kwargs)

    marks = {"__new__": new, "_peer": peer, "_number": number}
    return type(name, (Lent,), marks)


def lent_object(peer, number, name: str) -> LentObject:
    """A proxy for an object, of a class that is called like its own."""
    return type(name, (LentObject,), {"_peer": peer, "_number": number})()
