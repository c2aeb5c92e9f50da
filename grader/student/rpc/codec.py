"""Values as a JSON tree and raw arrays: what may pass between a notebook and its judge.

No pickle, no .npy, no eval. Whatever the other side sends becomes exactly None, bool,
int, float, str, list, tuple, set, dict, a plain array, one of our probes or of a few
small things, or a handle for something that stays where it is; or it is a WireError.
"""

import itertools
import keyword
import re
from collections import namedtuple
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from grader.student.judging.probes import PROBES
from grader.student.rpc import codec_arrays, codec_scalars
from grader.student.rpc.codec_arrays import MOST_BYTES
from grader.student.rpc.codec_scalars import LONGEST_INT, items_of
from grader.student.rpc.wire_errors import TooLargeError, WireError

DEPTH, NODES = 20, 20_000
MOST_ITEMS = 1001  # of an iterator that may have no end; one more than views read
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,60}")


@dataclass(frozen=True)
class Handle:
    """Stands for a thing that stays on one side: a function, a class, an object."""

    number: int
    kind: str
    name: str
    yours: bool = False  # lent earlier by the side that now receives it


Keep = Callable[[object], dict]  # what to say of a thing that cannot pass
Find = Callable[[Handle], object]  # what a handle stands for


class Encoder:
    """Turns values into trees; the bytes of their arrays gather in buffers.

    left is how many values may still come, with those inside of others.
    """

    def __init__(self, keep: Keep | None = None, buffers: list[bytes] | None = None):
        self.buffers = [] if buffers is None else buffers  # several may share them
        self._keep, self.left = keep or stranger, NODES

    def tree(self, value, depth: int = 0):
        """The tree of one value."""
        self.left -= 1
        if depth > DEPTH or self.left < 0:
            raise TooLargeError("it is nested too deeply or has too many parts")
        if value is None or type(value) in (bool, str, float):
            return value
        if isinstance(value, np.generic | np.ndarray):
            return codec_arrays.told(value, self.buffers)
        if isinstance(value, float):  # of a class that may lie about itself
            return float.__float__(value)
        if isinstance(value, str):
            return str.__str__(value)
        if isinstance(value, int):
            return max(-LONGEST_INT, min(int.__int__(value), LONGEST_INT))
        return self._compound(value, depth + 1)

    def _compound(self, value, depth: int):
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            parts = zip(value._fields, value, strict=True)
            return {"f": [[str(n), self.tree(v, depth)] for n, v in parts]}
        if isinstance(value, tuple | list):
            items = [self.tree(v, depth) for v in value]
            return {"t": items} if isinstance(value, tuple) else {"l": items}
        if isinstance(value, dict):
            pairs = dict.items(value)
            return {"m": [[self._key(k), self.tree(v, depth)] for k, v in pairs]}
        if isinstance(value, set):
            return {"s": [self.tree(v, depth) for v in value]}
        thing = codec_scalars.told(value)
        if thing:
            return {"q": thing}
        if hasattr(type(value), "__next__"):
            items = [self.tree(v, depth) for v in itertools.islice(value, MOST_ITEMS)]
            return {"i": items, "n": type(value).__name__}
        name = codec_scalars.called(value)
        if callable(value) and PROBES.get(name) is value:
            return {"p": name}
        return self._keep(value)

    def _key(self, key):
        if isinstance(key, np.generic):
            key = key.item()
        plain = key is None or isinstance(key, str | int | float)
        return self.tree(key) if plain else stranger(key)


def stranger(value) -> dict:
    """A thing that cannot pass, by the name of its type."""
    return {"o": type(value).__name__}


class Decoder:
    """Turns trees into values and trusts nothing in them."""

    def __init__(self, buffers: list[bytes], find: Find | None = None):
        self._buffers, self._find, self._left = buffers, find, NODES
        self._room = MOST_BYTES  # for arrays, of which several may name one buffer
        self._kinds = {
            "a": self._array, "x": self._strange, "o": self._object, "q": self._thing,
            "t": self._list, "l": self._list, "i": self._list, "s": self._list,
            "m": self._dict, "f": self._fields, "p": self._probe, "h": self._handle,
        }  # fmt: skip

    def value(self, tree, depth: int = 0):
        """The value of one tree."""
        self._left -= 1
        if depth > DEPTH or self._left < 0:
            raise WireError("it is nested too deeply or has too many parts")
        if tree is None or type(tree) in (bool, float, str):
            return tree
        if type(tree) is int and abs(tree) <= LONGEST_INT:
            return tree
        kind = next(iter(tree), "") if type(tree) is dict else ""
        if kind not in self._kinds:
            raise WireError("something came that is no value")
        return self._kinds[kind](tree, depth + 1)

    def _array(self, tree: dict, depth: int):
        array = codec_arrays.meant(tree, self._buffers)
        self._room -= array.nbytes
        if self._room < 0:
            raise WireError("there is more data than a check can need")
        return array

    def _strange(self, tree: dict, depth: int) -> np.ndarray:
        return codec_arrays.strange(tree)

    def _object(self, tree: dict, depth: int):
        """A thing of a class of that name, and nothing else about it."""
        name = _name(tree["o"])
        if tree.get("array") is True:
            return np.zeros(0).view(type(name, (np.ndarray,), {}))
        return type(name, (), {})()

    def _list(self, tree: dict, depth: int):
        (kind, items), *_ = tree.items()
        if type(items) is not list:
            raise WireError("a list has no items")
        values = [self.value(item, depth) for item in items]
        if kind == "i":
            return items_of(values, _name(tree.get("n")))
        try:
            return {"t": tuple, "l": list, "s": set}[kind](values)
        except TypeError:
            raise WireError("a set holds what it cannot") from None

    def _dict(self, tree: dict, depth: int) -> dict:
        found = {}
        for key, item in _pairs(tree["m"]):
            if type(key) is dict and next(iter(key), "") == "o":
                key = self._object(key, depth)  # which is no key of ours
            elif key is not None and type(key) not in (str, int, float, bool):
                raise WireError("a dictionary has no such keys")
            found[key] = self.value(item, depth)
        return found

    def _fields(self, tree: dict, depth: int):
        fields = {_name(n): self.value(v, depth) for n, v in _pairs(tree["f"])}
        if any(n.startswith("_") or keyword.iskeyword(n) for n in fields):
            raise WireError("a tuple has no such names")
        return _tuple_with(*fields)(*fields.values())

    def _probe(self, tree: dict, depth: int):
        if type(tree["p"]) is not str or tree["p"] not in PROBES:
            raise WireError("there is no such probe")
        return PROBES[tree["p"]]

    def _thing(self, tree: dict, depth: int):
        try:
            return codec_scalars.meant(tree["q"])
        except ValueError as error:
            raise WireError(str(error)) from None

    def _handle(self, tree: dict, depth: int):
        number, kind, yours = tree["h"], tree.get("k"), tree.get("yours") is True
        if type(number) is not int or self._find is None:
            raise WireError("there is nothing of that number")
        if kind not in ("function", "class", "object"):
            raise WireError("there is no such kind of thing")
        return self._find(Handle(number, kind, _name(tree.get("n")), yours))


def _name(text) -> str:
    if type(text) is not str:
        raise WireError("a name is missing")
    return text if NAME.fullmatch(text) else "object"


@lru_cache(maxsize=64)
def _tuple_with(*names: str) -> Callable:
    """A class of tuples, which takes long to make."""
    return namedtuple("Fields", names)


def _pairs(items) -> list:
    if type(items) is not list or any(
        type(p) is not list or len(p) != 2 for p in items
    ):
        raise WireError("pairs are missing")
    return items
