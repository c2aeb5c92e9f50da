"""A code exercise as data: calls to make, results to expect, mistakes to know.

The grader makes a spec from the solution at points of its own; the notebook reads one
that was stored at public points. The same judge works on both.
"""

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from grader.student.judging.points_codec import decode, encode, pack

ALIKE = 1e-6
STEP = 0.7351  # no whole number of it is a whole number of circles
KEYS = 2**24 - 1  # whole numbers that single precision keeps
NONE = (0,)  # shape of a block that a case has not, as of a third layer of two


@dataclass(frozen=True)
class Case:
    """One call. expected maps block names to arrays; sizes names the dimensions."""

    args: list
    kwargs: dict
    expected: dict[str, np.ndarray]
    group: str = "value"
    where: str = ""
    sizes: dict[str, int] = field(default_factory=dict)


USUAL = {"group": "value", "where": "", "sizes": {}}


class Mark(NamedTuple):
    """What blocks are recognised by without being kept.

    key tells shapes and where numbers are not finite; then the sum of all sizes and a
    projection on incommensurable cosines, each block in units of the right one.
    Blocks that differ anywhere have different marks up to a set of measure zero.
    """

    key: int
    size: float
    along: float


NOWHERE = Mark(0, 0.0, 0.0)  # where a mistake cannot run


@dataclass(frozen=True)
class KnownMistake:
    """A catalogued wrong answer by its results.

    mark_at(i) is the mark at ordinary case number i, None where it cannot run. share
    is the part of the points that it earns, 0 where right blocks decide as usual.
    """

    sentence: str
    mark_at: Callable[[int], Mark | None]
    share: float = 0.0

    def gives(self, marks: list[Mark | None]) -> bool:
        """Whether these are its results, case by case."""
        return all(same_mark(self.mark_at(i), m) for i, m in enumerate(marks))


@dataclass(frozen=True)
class Spec:
    """Everything that judging one function needs; mistakes() only for a wrong one.

    arguments are the names of its parameters, axes the letters of the axes of each, as
    in CodeExercise; rows: each row of the result comes from one row of the arguments.
    """

    name: str
    cases: list[Case]
    mistakes: Callable[[], list[KnownMistake]]
    returns: list[str]
    view: str = "returned"
    uses: list[str] = field(default_factory=list)
    stability_share: float = 0.25
    arguments: list[str] = field(default_factory=list)
    axes: list[str] = field(default_factory=list)
    rows: bool = False

    @property
    def ordinary(self) -> list[Case]:
        """The cases that count first."""
        return [case for case in self.cases if case.group == "value"]


def mark(blocks: dict[str, np.ndarray], expected: dict[str, np.ndarray]) -> Mark:
    """The mark of results of a call whose right results are expected."""
    shapes = [np.shape(block) for block in blocks.values()]
    units = [_unit(expected[name]) for name in blocks]
    pairs = zip(blocks.values(), units, strict=True)
    flat = np.concatenate([np.ravel(np.asarray(b, float)) / unit for b, unit in pairs])
    finite = np.isfinite(flat)
    text = f"{shapes}{np.flatnonzero(~finite).tolist()}"
    key = 1 + zlib.crc32(text.encode()) % KEYS
    clean, index = np.where(finite, flat, 0.0), np.arange(1, flat.size + 1)
    return Mark(key, float(np.abs(clean).sum()), float(clean @ np.cos(index * STEP)))


def _unit(expected: np.ndarray) -> float:
    largest = np.abs(expected).max(initial=0.0)
    return float(largest) if 0 < largest < np.inf else 1.0


def same_mark(ours: Mark | None, theirs: Mark | None) -> bool:
    """Whether two marks belong to the same results, up to rounding."""
    if ours is None or theirs is None:
        return ours is theirs
    if ours.key != theirs.key:
        return False
    room = ALIKE * min(ours.size, theirs.size) + 1e-13
    pairs = zip(ours[1:], theirs[1:], strict=True)
    return all(abs(a - b) <= room for a, b in pairs)


def spec_to_json(spec: Spec) -> dict:
    """A spec as plain data for the file of public points."""
    cases = [_case_to_json(case) for case in spec.cases]
    count = range(len(spec.ordinary))
    known = spec.mistakes()
    told = list(dict.fromkeys(m.sentence for m in known))
    marks = [[m.mark_at(i) or NOWHERE for i in count] for m in known]
    mistakes = {
        "sentences": told,
        "told": [
            [told.index(m.sentence), *([m.share] if m.share else [])] for m in known
        ],
        "marks": pack(np.array(marks), "singles"),  # as close as they are compared
    }
    return {**vars(spec), "cases": cases, "mistakes": mistakes}


def spec_from_json(data: dict) -> Spec:
    """Undo spec_to_json."""
    cases = [_case_from_json(case, data["returns"]) for case in data["cases"]]

    def mistakes():
        known = data["mistakes"]
        marks = [[_mark(row) for row in rows] for rows in decode(known["marks"])]
        return [
            KnownMistake(known["sentences"][which], found.__getitem__, *share)
            for (which, *share), found in zip(known["told"], marks, strict=True)
        ]

    return Spec(**{**data, "cases": cases, "mistakes": mistakes})


def _case_to_json(case: Case) -> dict:
    """A case without what most cases have in common."""
    found = {
        "args": [encode(a) for a in case.args],
        "kwargs": {k: encode(v) for k, v in case.kwargs.items()},
        "expected": {k: encode(v) for k, v in case.expected.items() if v.shape != NONE},
    }
    return found | {n: getattr(case, n) for n in USUAL if getattr(case, n) != USUAL[n]}


def _case_from_json(data: dict, returns: list[str]) -> Case:
    held = {k: decode(v) for k, v in data["kwargs"].items()}
    found = {k: decode(v) for k, v in data["expected"].items()}
    right = {k: found.get(k, np.empty(NONE)) for k in returns}
    args = [decode(a) for a in data["args"]]
    return Case(args, held, right, **{n: data.get(n, USUAL[n]) for n in USUAL})


def _mark(row: np.ndarray) -> Mark | None:
    return Mark(*row.tolist()) if row[0] else None
