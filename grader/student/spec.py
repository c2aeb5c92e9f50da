"""A code exercise as data: calls to make, results to expect, mistakes to know.

The grader makes a spec from the solution at points of its own; the notebook reads one
that was stored at public points. The same judge works on both.
"""

from collections import namedtuple
from dataclasses import dataclass, field

import numpy as np

from grader.student.probes import PROBES


@dataclass(frozen=True)
class Case:
    """One call. expected maps block names to arrays; sizes names the dimensions."""

    args: list
    kwargs: dict
    expected: dict[str, np.ndarray]
    group: str = "value"
    where: str = ""
    sizes: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class KnownMistake:
    """A catalogued wrong answer by its results: one mark for each case, or None."""

    code: str
    sentence: str
    marks: list


@dataclass(frozen=True)
class Spec:
    """Everything that judging one function needs."""

    name: str
    cases: list[Case]
    mistakes: list[KnownMistake]
    returns: list[str]
    view: str = "returned"
    uses: list[str] = field(default_factory=list)
    stability_share: float = 0.25


def mark(array: np.ndarray) -> dict:
    """Recognise an array without keeping it: shape, three projections, non-finites.

    The projections are on fixed incommensurable cosines, so two arrays that differ
    anywhere have different marks up to a set of measure zero.
    """
    flat = np.ravel(np.asarray(array, dtype=float))
    finite = np.isfinite(flat)
    index = np.arange(1, flat.size + 1)
    clean = np.where(finite, flat, 0.0)
    sums = [float(clean @ np.cos(index * step)) for step in (0.7351, 1.9183, 2.6457)]
    return {
        "shape": list(np.shape(array)),
        "sums": sums,
        "size": float(np.abs(clean).sum()),
        "holes": int(np.sum(~finite)),
    }


def same_mark(ours: dict, theirs: dict, tolerance: float = 1e-6) -> bool:
    """Whether two marks belong to the same array, up to rounding."""
    if ours["shape"] != theirs["shape"] or ours["holes"] != theirs["holes"]:
        return False
    room = tolerance * max(ours["size"], theirs["size"]) + 1e-13
    pairs = zip(ours["sums"], theirs["sums"], strict=True)
    return all(abs(a - b) <= room for a, b in pairs)


def encode(value):
    """A value of a case as JSON: numbers, arrays, random generators, named probes."""
    if isinstance(value, np.random.Generator):
        return {"generator": value.bit_generator.state}
    if isinstance(value, np.ndarray):
        return {"array": value.tolist(), "dtype": str(value.dtype)}
    if hasattr(value, "_fields"):
        return {"fields": {n: encode(getattr(value, n)) for n in value._fields}}
    if isinstance(value, tuple):
        return {"tuple": [encode(v) for v in value]}
    if isinstance(value, list):
        return [encode(v) for v in value]
    if isinstance(value, dict):
        return {"dict": {key: encode(v) for key, v in value.items()}}
    if callable(value):
        return {"probe": value.__name__}
    return value


def decode(value):
    """Undo encode; a named tuple comes back as one with the same fields."""
    if isinstance(value, list):
        return [decode(v) for v in value]
    if isinstance(value, dict) and "fields" in value:
        return namedtuple("Fields", value["fields"])(
            *map(decode, value["fields"].values())
        )
    if isinstance(value, dict) and "dict" in value:
        return {key: decode(v) for key, v in value["dict"].items()}
    if isinstance(value, dict) and "array" in value:
        return np.array(value["array"], dtype=value["dtype"])
    if isinstance(value, dict) and "tuple" in value:
        return tuple(decode(v) for v in value["tuple"])
    if isinstance(value, dict) and "generator" in value:
        generator = np.random.default_rng()
        generator.bit_generator.state = value["generator"]
        return generator
    if isinstance(value, dict) and "probe" in value:
        return PROBES[value["probe"]]
    return value


def spec_to_json(spec: Spec) -> dict:
    """A spec as plain data for the file of public points."""
    cases = [
        {
            "args": [encode(a) for a in case.args],
            "kwargs": {k: encode(v) for k, v in case.kwargs.items()},
            "expected": {k: encode(v) for k, v in case.expected.items()},
            "group": case.group,
            "where": case.where,
            "sizes": case.sizes,
        }
        for case in spec.cases
    ]
    mistakes = [vars(m) for m in spec.mistakes]
    return {**vars(spec), "cases": cases, "mistakes": mistakes}


def spec_from_json(data: dict) -> Spec:
    """Undo spec_to_json."""
    cases = [
        Case(
            args=[decode(a) for a in case["args"]],
            kwargs={k: decode(v) for k, v in case["kwargs"].items()},
            expected={k: decode(v) for k, v in case["expected"].items()},
            group=case["group"],
            where=case["where"],
            sizes=case["sizes"],
        )
        for case in data["cases"]
    ]
    mistakes = [KnownMistake(**m) for m in data["mistakes"]]
    return Spec(**{**data, "cases": cases, "mistakes": mistakes})
