"""Small things of Python as plain data and back, and iterators that were gone through.

A generator of random numbers passes by where it stands. Bytes pass as such only: no
exercise asks for them, and a sentence says no more than that.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

LONGEST_INT = 2**1024  # the first that is no float any more
LIMITS = (2**128, 2**128, 2, 2**32)  # of the parts of a generator's state


def told(value) -> list | None:
    """Name and numbers of such a thing; None for what is none."""
    if value is Ellipsis:
        return ["ellipsis"]
    if isinstance(value, bytes):
        return ["bytes"]
    if isinstance(value, complex):
        return ["complex", value.real, value.imag]
    if (
        isinstance(value, Fraction)
        and abs(max(value.as_integer_ratio(), key=abs)) < LONGEST_INT
    ):
        return ["fraction", *map(int, value.as_integer_ratio())]
    if type(value) is np.random.Generator:
        return _state(value.bit_generator.state)
    return None


def meant(told) -> object:
    """The thing that plain data stand for; ValueError where they stand for none."""
    if type(told) is not list or not told or type(told[0]) is not str:
        raise ValueError("a thing has no name")
    name, numbers = told[0], told[1:]
    kinds = {type(number) for number in numbers}
    if name == "complex" and len(numbers) == 2 and kinds == {float}:
        return complex(*numbers)
    if any(type(n) is not int or abs(n) >= LONGEST_INT for n in numbers):
        raise ValueError("a thing has no such numbers")
    if name == "fraction" and len(numbers) == 2 and numbers[1] > 0:
        return Fraction(*numbers)
    if name == "generator":
        return _generator(numbers)
    if name in ("ellipsis", "bytes") and not numbers:
        return {"ellipsis": ..., "bytes": b""}[name]
    raise ValueError("there is no such thing")


def _state(state: Mapping[str, Any]) -> list | None:
    """Where a generator of NumPy's usual kind stands."""
    if state["bit_generator"] != "PCG64":
        return None
    inner, spare = state["state"], (state["has_uint32"], state["uinteger"])
    return ["generator", *map(int, (inner["state"], inner["inc"], *spare))]


def _generator(state: list[int]) -> np.random.Generator:
    if len(state) != len(LIMITS):
        raise ValueError("a generator has no state")
    if any(not 0 <= n < limit for n, limit in zip(state, LIMITS, strict=True)):
        raise ValueError("a generator has no such state")
    generator = np.random.default_rng(0)
    generator.bit_generator.state = {
        "bit_generator": "PCG64",
        "state": {"state": state[0], "inc": state[1]},
        "has_uint32": state[2],
        "uinteger": state[3],
    }
    return generator


class Items:
    """An iterator over what has been gathered already."""

    def __init__(self, items: Iterable):
        self._left = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._left)


def items_of(items: Iterable, kind: str) -> Items:
    """The same as an iterator of a class of that name."""
    return type(kind, (Items,), {})(items)


def called(value) -> str:
    """The name that a thing has, if it says; asking it may raise anything."""
    try:
        name = getattr(value, "__name__", "")
    except Exception:
        return ""
    return name if type(name) is str else ""
