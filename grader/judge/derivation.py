"""Typed derivations: the right formula, its symbols, the wrong forms to tell apart.

The same code judges in the notebook, in double precision at public points, and here,
with 50 digits at the public points and at hidden ones behind them.
"""

import itertools
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from grader.judge.digits import DIGITS
from grader.student.formula.arithmetic import DOUBLE, Arithmetic, Value, given
from grader.student.formula.evaluate import evaluate
from grader.student.formula.expression import parse
from grader.student.formula.names import Names
from grader.student.formula.sheet import Sheet, agree, joined
from grader.student.formula.tree import Node
from grader.student.formula.typed import Finding, judge_by

PUBLIC = "public"
POINTS = 6  # of numbers
ARRAY_POINTS = 3
LENGTHS = (5, 4, 3, 7, 2, 6, 8)  # of axes, in the order in which they are named
ARRAY_RANGE = (-2.0, 2.0)


@dataclass(frozen=True, eq=False)
class Derivation:
    """One question that is answered by a formula.

    symbols: name -> (low, high) for a real number, [values] for one of a list, "size"
    for the length of an axis. arrays: name -> names of its axes; an entry in symbols
    gives the range of its entries. define: name -> formula in the names before it.
    only: the names that the answer may contain, all if empty. wrong: code -> (formula,
    sentence) of known wrong answers.
    """

    expected: str
    symbols: Mapping = field(default_factory=dict)
    arrays: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    define: Mapping[str, str] = field(default_factory=dict)
    only: tuple[str, ...] = ()
    wrong: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def _sizes(self, i: int) -> dict[str, int]:
        """Length of every axis at point i: all different, and others at each point.

        The axis "1", of a row or a column, has length 1.
        """
        axes = dict.fromkeys(axis for axes in self.arrays.values() for axis in axes)
        letters = [axis for axis in axes if axis != "1"]
        if len(letters) > len(LENGTHS):
            raise ValueError(f"at most {len(LENGTHS)} lengths of axes: {letters}")
        lengths = dict(zip(letters, LENGTHS[i:] + LENGTHS[:i], strict=False))
        return {**lengths, "1": 1} if "1" in axes else lengths

    @cached_property
    def names(self) -> Names:
        """All names, and those that the answer may contain."""
        ranks = {name: len(axes) for name, axes in self.arrays.items()}
        ranks |= {name: 0 for name in self.symbols if name not in ranks}
        for name, text in self.define.items():
            ranks[name] = parse(text, Names(ranks)).rank
        unknown = set(self.only) - set(ranks)
        if unknown:
            raise ValueError(f"only names {sorted(unknown)}, which nothing declares")
        order = [name for name in ranks if name in self.only]
        return Names(ranks, order)

    @cached_property
    def definitions(self) -> dict[str, Node]:
        """Formulas of the dependent symbols."""
        return {name: parse(text, self.names) for name, text in self.define.items()}

    @property
    def arithmetic(self) -> Arithmetic:
        """Fifty digits for numbers; double precision for arrays."""
        return DOUBLE if self.arrays else DIGITS

    def sheet(self, seed: str) -> Sheet:
        """Points of a seed, with the right values and the wrong ones."""
        points = list(self._points(seed))

        def wrong():
            return [(say, self._at(points, text)) for text, say in self.wrong.values()]

        right = self._at(points, self.expected)
        sizes = self._sizes(0)
        return Sheet(self.names, points, right, wrong, sizes, self.arithmetic)

    @cached_property
    def public(self) -> Sheet:
        """The sheet at the public points."""
        return self.sheet(PUBLIC)

    def _at(self, points: list[dict], text: str) -> list[Value]:
        tree = parse(text, self.names)
        return [evaluate(tree, point, self.arithmetic) for point in points]

    def _points(self, seed: str) -> Iterator[dict[str, Value]]:
        """Every name with its value, point by point.

        Each number falls once into each of as many equal parts of its range as there
        are points: so both signs and both ends of a range always occur.
        """
        key = zlib.crc32(self.expected.encode()), zlib.crc32(seed.encode())
        rng = np.random.default_rng(key)
        lists = {n: d for n, d in self.symbols.items() if isinstance(d, list)}
        choices = list(itertools.product(*lists.values()))
        count = ARRAY_POINTS if self.arrays else max(POINTS, 3 * len(choices))
        drawn = [n for n in self.names.ranks if n not in lists and n not in self.define]
        parts = {name: rng.permutation(count) for name in drawn}
        for i in range(count):
            point = dict(zip(lists, choices[i % len(choices)], strict=True))
            for name in drawn:
                part = (parts[name][i] / count, (parts[name][i] + 1) / count)
                point[name] = self._draw(rng, name, self._sizes(i), part)
            yield self._defined(point)

    def _draw(self, rng: np.random.Generator, name: str, sizes: dict, part: tuple):
        """One value, short enough to be exact in every arithmetic."""
        domain = self.symbols.get(name, ARRAY_RANGE)
        if domain == "size":
            return sizes[name]
        low, high = domain
        if name in self.arrays:
            shape = [sizes[axis] for axis in self.arrays[name]]
            return np.round(rng.uniform(low, high, shape), 6)
        return round(low + (high - low) * rng.uniform(*part), 6)

    def _defined(self, point: dict) -> dict[str, Value]:
        """The point in this arithmetic, with the dependent symbols."""
        read = self.arithmetic.number
        values = {
            name: given(
                value if isinstance(value, np.ndarray) else read(repr(float(value))),
                self.arithmetic,
            )
            for name, value in point.items()
        }
        for name, tree in self.definitions.items():
            values[name] = evaluate(tree, values, self.arithmetic)
        return values


def public_points(question: Derivation) -> dict:
    """What the notebook needs: values at the public points, and no formula."""
    sheet = question.public
    return {
        "names": sheet.names.ranks,
        "allowed": sheet.names.allowed,
        "sizes": sheet.sizes,
        "points": [
            {name: _plain(value) for name, value in point.items()}
            for point in sheet.points
        ],
        "expected": [_plain(value) for value in sheet.expected],
        "wrong": [[say, [_plain(v) for v in values]] for say, values in sheet.wrong()],
    }


def _plain(value: Value):
    number = value.value
    return number.tolist() if isinstance(number, np.ndarray) else float(number)


def judge(answer, question: Derivation, seed: str = "hidden") -> Finding:
    """Judge a typed answer at the public points and at those of a seed."""
    return judge_by(answer, joined(question.public, question.sheet(seed)))


def complaints(question: Derivation) -> list[str]:
    """What is wrong with a question: wrong forms that cannot be told apart."""
    sheet, found = question.public, []
    known = {"the right answer": sheet.expected}
    for code, (sentence, values) in zip(question.wrong, sheet.wrong(), strict=True):
        for other, theirs in known.items():
            if agree(values, theirs, sheet.arithmetic) is not False:
                found.append(f"{code} has the values of {other}: {sentence}")
        known[code] = values
    if not judge_by(question.expected, sheet).passed:
        found.append(judge_by(question.expected, sheet).sentence)
    return found
