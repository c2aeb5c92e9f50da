"""What a check is made of as plain data: numbers, arrays, generators, named probes."""

import base64
from collections import namedtuple
from collections.abc import Callable
from functools import partial

import numpy as np

from grader.student.judging.probes import NAMES, PROBES


def encode(value):
    """A value as what JSON can hold."""
    if isinstance(value, np.random.Generator):
        return {"generator": value.bit_generator.state}
    if isinstance(value, np.ndarray):
        return _array(value)
    if hasattr(value, "_fields"):
        return {"fields": {n: encode(getattr(value, n)) for n in value._fields}}
    if isinstance(value, tuple):
        return {"tuple": [encode(v) for v in value]}
    if isinstance(value, list):
        return [encode(v) for v in value]
    if isinstance(value, dict):
        return {"dict": {key: encode(v) for key, v in value.items()}}
    if callable(value):
        return {"probe": NAMES[value]}
    return value


def decode(value):
    """Undo encode; a named tuple comes back as one with the same fields."""
    if isinstance(value, list):
        return [decode(v) for v in value]
    if not isinstance(value, dict):
        return value
    ((kind, held),) = value.items()
    return DECODE[kind](held) if kind in DECODE else np.array(held, dtype=kind)


def pack(array: np.ndarray, kind: str = "f8") -> dict:
    """The bytes of an array as text, in half the letters of its digits, and its shape.

    kind is f8 for doubles or f4 for single precision.
    """
    text = base64.b64encode(array.astype(f"<{kind}").tobytes()).decode()
    return {kind: [text, *array.shape]}


def _unpack(kind: str, held: list) -> np.ndarray:
    numbers = np.frombuffer(base64.b64decode(held[0]), f"<{kind}")
    return numbers.reshape(held[1:]).astype(float)


def _array(array: np.ndarray) -> dict:
    """Labels and short numbers as they are, other doubles packed."""
    if array.dtype == np.float64 and not np.all(array == np.round(array, 3)):
        return pack(array)
    return {str(array.dtype): array.tolist()}


def _fields(held: dict) -> tuple:
    return namedtuple("Fields", held)(*map(decode, held.values()))


def _generator(state: dict) -> np.random.Generator:
    generator = np.random.default_rng()
    generator.bit_generator.state = state
    return generator


DECODE: dict[str, Callable] = {
    "generator": _generator,
    "f8": partial(_unpack, "f8"),
    "f4": partial(_unpack, "f4"),
    "fields": _fields,
    "tuple": lambda held: tuple(decode(v) for v in held),
    "dict": lambda held: {key: decode(v) for key, v in held.items()},
    "probe": PROBES.__getitem__,
}
