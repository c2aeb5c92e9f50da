"""Typed derivations: the right formula, its symbols, the wrong forms to tell apart.

The same code judges in the notebook, in double precision at public points, and here,
with 50 digits at the public points and at hidden ones behind them.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from grader.judge.mp_arithmetic import DIGITS
from grader.judge.rng import PUBLIC, generator
from grader.student.formula.arithmetic import DOUBLE, Arithmetic, Value, given
from grader.student.formula.evaluate import evaluate
from grader.student.formula.expression import parse
from grader.student.formula.formula_points import Sheet, agree
from grader.student.formula.judge_formula import Finding, judge_by
from grader.student.formula.names import Names
from grader.student.formula.tree import Node
from grader.student.judging.points_codec import encode, pack

POINTS = 6  # of numbers
ARRAY_POINTS = 3
LENGTHS = (5, 4, 3, 7, 2, 6, 8)  # of axes, in the order in which they are named
ARRAY_RANGE = (-2.0, 2.0)


@dataclass(frozen=True, eq=False)
class Derivation:
    """One question that is answered by a formula.

    Parameters
    ----------
    expected
        The right formula, in Python's notation; exp, log, sqrt and abs are known.
    symbols
        Name -> (low, high) for a real number, [values] for one of a list, "size" for
        the length of an axis.
    arrays
        Name -> names of its axes; its entry in symbols gives the range of its entries.
    define
        Name -> formula in the names before it.
    only
        The names that the answer may contain; all of them if empty.
    wrong
        Label -> (formula, sentence) of known wrong answers.
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
        points, right = self._solved(seed, self.symbols)

        def wrong():
            return [(say, self._at(points, text)) for text, say in self.wrong.values()]

        sizes, between = self._sizes(0), self._between(seed)
        return Sheet(
            self.names, points, right, wrong, sizes, self.arithmetic, between=between
        )

    def _between(self, seed: str) -> Sheet | None:
        """Points with real numbers in the place of labels; None without labels."""
        lists = {n: d for n, d in self.symbols.items() if isinstance(d, list)}
        if not lists:
            return None
        open_ = {name: (min(ends), max(ends)) for name, ends in lists.items()}
        solved = self._solved(seed, {**self.symbols, **open_})
        return Sheet(self.names, *solved, list, {}, self.arithmetic)

    def _solved(self, seed: str, symbols: Mapping) -> tuple[list[dict], list[Value]]:
        """Points with symbols from these ranges, and the right values there."""
        drawn = self._points(seed, symbols)
        points = [self._defined(point, self.arithmetic) for point in drawn]
        return points, self._at(points, self.expected)

    @cached_property
    def public(self) -> Sheet:
        """The sheet at the public points."""
        return self.sheet(PUBLIC)

    def sheet_for(self, seed: str) -> Sheet:
        """The public sheet; what is right there must be right at a seed's points too.

        Double precision with its error bounds settles that nearly always and in a
        fraction of the time; if it does not, all digits are used.
        """

        def beyond(tree: Node) -> Sheet | None:
            return None if self._quick(seed).is_right(tree) else self.sheet(seed)

        return replace(self.public, beyond=beyond)

    def _quick(self, seed: str) -> Sheet:
        """The sheet of a seed in double precision, all points of numbers at once."""
        points = list(self._points(seed, self.symbols))
        if not self.arrays:
            points = [{n: np.array([p[n] for p in points]) for n in points[0]}]
        points = [self._defined(point, DOUBLE) for point in points]
        tree = self._tree
        right = [evaluate(tree, point, DOUBLE) for point in points]
        return Sheet(self.names, points, right, list, {})

    @cached_property
    def _tree(self) -> Node:
        return parse(self.expected, self.names)

    def _at(self, points: list[dict], text: str) -> list[Value]:
        tree = parse(text, self.names)
        return [evaluate(tree, point, self.arithmetic) for point in points]

    def _points(self, seed: str, symbols: Mapping) -> Iterator[dict]:
        """Every name that is drawn with its value, point by point.

        Each number falls once into each of as many equal parts of its range as there
        are points: so both signs and both ends of a range always occur.
        """
        rng = generator(self.expected, seed)
        lists = {n: d for n, d in symbols.items() if isinstance(d, list)}
        choices = list(itertools.product(*lists.values()))
        count = ARRAY_POINTS if self.arrays else max(POINTS, 3 * len(choices))
        sizes = [self._sizes(i) for i in range(count)]
        names = [n for n in self.names.ranks if n not in lists and n not in self.define]
        drawn = {
            name: self._draw(rng, name, symbols.get(name, ARRAY_RANGE), sizes)
            for name in names
        }
        for i in range(count):
            point = dict(zip(lists, choices[i % len(choices)], strict=True))
            yield point | {name: values[i] for name, values in drawn.items()}

    def _draw(self, rng: np.random.Generator, name: str, domain, sizes) -> list:
        """Values of one name, short enough to be exact in every arithmetic."""
        if domain == "size":
            return [lengths[name] for lengths in sizes]
        low, high = domain
        if name in self.arrays:
            shapes = [[lengths[a] for a in self.arrays[name]] for lengths in sizes]
            return [np.round(rng.uniform(low, high, shape), 3) for shape in shapes]
        count = len(sizes)
        parts = (rng.permutation(count) + rng.uniform(size=count)) / count
        return np.round(low + (high - low) * parts, 4).tolist()

    def _defined(self, point: dict, arithmetic: Arithmetic) -> dict[str, Value]:
        """The point in an arithmetic, with the dependent symbols."""
        values = {}
        for name, value in point.items():
            if not isinstance(value, np.ndarray):
                value = arithmetic.number(repr(float(value)))
            values[name] = given(value, arithmetic)
        for name, tree in self.definitions.items():
            values[name] = evaluate(tree, values, arithmetic)
        return values


def public_points(question: Derivation) -> dict:
    """What the notebook needs: values at the public points, and no formula."""
    sheet, wrong = question.public, question.public.wrong()
    found = {
        "names": sheet.names.ranks,
        "allowed": sheet.names.allowed,
        "sizes": sheet.sizes,
        **_plain_points(sheet),
        "wrong": [sentence for sentence, _ in wrong],
        "values": _packed([values for _, values in wrong]),
    }
    return found | ({"between": _plain_points(sheet.between)} if sheet.between else {})


def _plain_points(sheet: Sheet) -> dict:
    """Points and right values of a sheet, as plain data."""
    points = {n: _plain(p[n] for p in sheet.points) for n in sheet.points[0]}
    return {"points": points, "expected": _plain(sheet.expected)}


def _plain(values: Iterable[Value]) -> list:
    numbers: list = [value.value for value in values]
    return [encode(n) if isinstance(n, np.ndarray) else float(n) for n in numbers]


def _packed(wrong: list[list[Value]]) -> list | dict:
    """Values of wrong forms in single precision, which does to recognise them."""
    rows = [[np.asarray(v.value, dtype=float) for v in values] for values in wrong]
    if any(array.shape for row in rows for array in row):
        return [[pack(array, "singles") for array in row] for row in rows]
    return pack(np.array(rows), "singles")


def judge(answer, question: Derivation, seed: str = "hidden") -> Finding:
    """Judge a typed answer at the public points and at those of a seed."""
    return judge_by(answer, question.sheet_for(seed))


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
