"""What a local step of backpropagation can be: a rule of a table, times a factor.

A rule computes what stands in one slot of the backward pass. Each table begins with
the right rule; every other rule is a mistake whose code leads to its sentence. Slots:

    out             gradient at the last weighted sums, times n    compute(view)
    step            gradient at a hidden layer's weighted sums     compute(situation)
    weight, bias    gradient of a block of parameters              compute(situation)
    penalty         what l2 adds to a weight gradient              compute(view, layer)
    bias penalty    what l2 adds to a bias gradient                compute(view, layer)
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.judge.network.network import Array, View

SAME_FACTOR = 1e-5
UNNAMED = 0.5


@dataclass(frozen=True, eq=False)
class Rule:
    """One way to fill a slot. compute gives None where the rule has no meaning.

    part tells which part of a step it replaces: "back" (through the weights), "slope"
    (of the activation) or "whole". left is the left factor of a weight gradient that
    is a product left.T @ delta.
    """

    key: str
    code: str
    compute: Callable
    part: str = "whole"
    left: Callable | None = None

    @property
    def right(self) -> bool:
        """Whether this is the rule asked for."""
        return self.key == "right"


@dataclass(frozen=True)
class Situation:
    """What the rules of layer l may use: one forward pass and the gradients above.

    deltas holds the gradients at the weighted sums of the layers from the last down,
    blocks the weight gradients of these layers, signal what came back through W.
    """

    view: View
    layer: int
    deltas: dict[int, Array]
    blocks: dict[str, Array]
    signal: Array | None = None

    @property
    def delta(self) -> Array:
        """The gradient at the weighted sums of this layer."""
        return self.deltas[self.layer]

    @property
    def above(self) -> Array:
        """The gradient at the weighted sums of the layer above."""
        return self.deltas[self.layer + 1]

    @property
    def W_above(self) -> Array:
        """The weights that lead out of this layer."""
        return self.view.W(self.layer + 1)

    @property
    def input(self) -> Array:
        """What this layer saw, (n, inputs)."""
        return self.view.A[self.layer - 1]

    @property
    def z(self) -> Array:
        """The weighted sums of this layer."""
        return self.view.N[self.layer]

    @property
    def a(self) -> Array:
        """The output of this layer."""
        return self.view.A[self.layer]

    @property
    def kind(self) -> str:
        """The name of this layer's activation."""
        return self.view.hidden[self.layer]

    @property
    def slope(self) -> Array:
        """The slope of this layer's activation."""
        return self.view.slope(self.layer)


@dataclass(frozen=True)
class Factor:
    """A constant that sizes explain, or one and the same number everywhere."""

    words: tuple[str, ...]
    of: Callable[[View], float]

    @property
    def right(self) -> bool:
        """Whether nothing is multiplied."""
        return not self.words


SIZES: dict[str, Callable[[View], float]] = {
    "n": lambda v: v.n,
    "1/n": lambda v: 1 / v.n,
    "2": lambda v: 2.0,
    "1/2": lambda v: 0.5,
    "1/k": lambda v: 1 / v.k,
    "k": lambda v: v.k,
    "1/ln 10": lambda v: 1 / np.log(10),
    "1/ln 2": lambda v: 1 / np.log(2),
    "n/k": lambda v: v.n / v.k,
    "n/d": lambda v: v.n / v.d,
    "n/(n-1)": lambda v: v.n / (v.n - 1),
    "1/d": lambda v: 1 / v.d,
}
NO_FACTOR = Factor((), lambda v: 1.0)


def _product(one: Callable, other: Callable) -> Callable[[View], float]:
    return lambda view: one(view) * other(view)


def _negated(one: Callable) -> Callable[[View], float]:
    return lambda view: -one(view)


def _known_factors() -> list[Factor]:
    found = [Factor((word,), of) for word, of in SIZES.items()]
    for first, second in (("n", "2"), ("n", "1/2"), ("1/n", "1/2"), ("1/k", "2")):
        pair = SIZES[first], SIZES[second]
        found.append(Factor((first, second), _product(*pair)))
    negative = [Factor(("-1", *f.words), _negated(f.of)) for f in (NO_FACTOR, *found)]
    return [NO_FACTOR, *found, *negative]


FACTORS = _known_factors()


def factor_of(constants: Sequence[float | None], views: list[View]) -> Factor | None:
    """The factor that gives these constants; None in the list is no evidence."""
    pairs = [(c, v) for c, v in zip(constants, views, strict=True) if c is not None]
    if not pairs:
        return NO_FACTOR
    for factor in FACTORS:
        if "k" in "".join(factor.words) and views[0].k == 1:
            continue
        if all(abs(c - factor.of(v)) <= SAME_FACTOR * abs(c) for c, v in pairs):
            return factor
    first = pairs[0][0]
    if len(pairs) > 1 and all(abs(c - first) <= SAME_FACTOR * abs(c) for c, _ in pairs):
        return Factor((f"{first:.4g}",), lambda v: first)
    return None


@dataclass(frozen=True)
class Choice:
    """What stands in one slot: rules (a step has two parts) and a factor."""

    rules: tuple[Rule, ...]
    factor: Factor = NO_FACTOR

    @property
    def right(self) -> bool:
        """Whether the slot is as it should be."""
        return self.factor.right and all(r.right for r in self.rules)

    @property
    def cost(self) -> float:
        """How many mistakes the choice stands for; an unnamed number counts more."""
        wrong = sum(not r.right for r in self.rules)
        named = all(w in SIZES or w == "-1" for w in self.factor.words)
        return wrong + len(self.factor.words) + UNNAMED * (not named)

    def same(self, other: "Choice | None") -> bool:
        """Whether both are the same mistake, in two layers for example."""
        return (
            other is not None
            and [r.key for r in self.rules] == [r.key for r in other.rules]
            and self.factor.words == other.factor.words
        )


Slot = tuple[str, int]
Choices = dict[Slot, Any]  # a Choice, or None as long as nothing explains the slot
