"""What a check is made of as plain data: numbers, arrays, generators, named probes."""

import base64
import zlib
from collections import namedtuple
from collections.abc import Callable
from functools import partial

import numpy as np

from grader.student.judging.probes import NAMES, PROBES

BYTES = {
    "doubles": "<f8",
    "singles": "<f4",
    "bare": "<f4",
    "floats": "<f4",
    "thousandths": "<i2",
}
SHORT = 32.0  # below it a whole number of thousandths fits into two bytes
FEW = 4  # numbers that are as short as they are


def encode(value):
    """A value as what JSON can hold."""
    if isinstance(value, np.random.Generator):
        return {"generator": value.bit_generator.state}
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, np.float64):
        return {"number": float(value)}
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


def pack(array: np.ndarray, kind: str = "doubles") -> dict:
    """The bytes of an array as text, in half the letters of its digits, and its shape.

    kind is one of BYTES. Singles become doubles again; where little repeats itself they
    stay bare, as squeezing would make them longer. Floats stay what they are;
    thousandths are numbers of three digits after the point.
    """
    numbers = np.rint(1000 * array) if kind == "thousandths" else array
    data = numbers.astype(BYTES[kind]).tobytes()
    if kind == "singles":
        squeezed = zlib.compress(data, 9)
        kind, data = min(("singles", squeezed), ("bare", data), key=lambda p: len(p[1]))
    return {kind: [base64.b85encode(data).decode(), *array.shape]}


def _unpack(kind: str, held: list) -> np.ndarray:
    data = base64.b85decode(held[0])
    data = zlib.decompress(data) if kind == "singles" else data
    array = np.frombuffer(data, BYTES[kind]).reshape(held[1:])
    if kind == "floats":
        return array.astype(np.float32)
    return array / 1000 if kind == "thousandths" else array.astype(float)


def _array(array: np.ndarray) -> dict:
    """Labels and few numbers as they are, others packed."""
    if array.dtype == np.float32:
        return pack(array, "floats")
    if array.dtype == np.float64:
        if not np.all(array == np.rint(1000 * array) / 1000):
            return pack(array)
        if array.size >= FEW and np.abs(array).max() < SHORT:
            return pack(array, "thousandths")
    return {str(array.dtype): array.tolist()}


def _fields(held: dict) -> tuple:
    name = "Layer" if list(held) == ["W", "b"] else "Fields"
    return namedtuple(name, held)(*map(decode, held.values()))


def _generator(state: dict) -> np.random.Generator:
    generator = np.random.default_rng()
    generator.bit_generator.state = state
    return generator


DECODE: dict[str, Callable] = {
    "generator": _generator,
    "number": np.float64,
    **{kind: partial(_unpack, kind) for kind in BYTES},
    "fields": _fields,
    "tuple": lambda held: tuple(decode(v) for v in held),
    "dict": lambda held: {key: decode(v) for key, v in held.items()},
    "probe": PROBES.__getitem__,
}
