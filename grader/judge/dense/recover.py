"""Read a learner's own deltas out of the weight gradients, and compare up to a factor.

The weight gradient of layer l is input.T @ delta. With fewer examples than inputs the
delta follows from it by least squares, whatever the learner's delta is; a remainder
tells that the gradient is not of this form.
"""

from dataclasses import dataclass, replace

import numpy as np

from grader.judge.dense.network import Array, Blocks, View
from grader.judge.dense.rules import (
    Choice,
    Factor,
    Rule,
    Situation,
    factor_of,
)

FITS = 1e-5
NOTHING = 1e-9


@dataclass(frozen=True)
class Trial:
    """One instance, the learner's gradients there without and with penalty.

    view is the forward pass that explains them, right the right gradient of the data.
    """

    view: View
    plain: Blocks
    full: Blocks
    right: Blocks

    def size(self, name: str) -> float:
        """How large the right gradient of a block is, the unit of what is nothing."""
        return float(np.linalg.norm(self.right[name]))

    def with_plain(self, name: str, block: Array) -> "Trial":
        """The same with one gradient of the data replaced."""
        return replace(self, plain={**self.plain, name: block})


def recover(view: View, key: str, left: Array, block: Array) -> Array | None:
    """The delta with left.T @ delta = block, if there is one."""
    inverse = view.inverse(key, left)
    if inverse is None or left.shape[1] != block.shape[0]:
        return None
    delta = inverse @ block
    rest = np.linalg.norm(left.T @ delta - block)
    return delta if rest <= FITS * np.linalg.norm(block) else None


def recover_all(trials: list[Trial], layer: int, rule: Rule) -> list[Array] | None:
    """The deltas of a layer in every trial, through one weight rule."""
    found = []
    for trial in trials:
        situation = Situation(trial.view, layer, {}, {})
        left = rule.left(situation)
        key = f"{rule.key} {layer}"
        block = trial.plain[f"W{layer}"]
        delta = None if left is None else recover(trial.view, key, left, block)
        if delta is None:
            return None
        found.append(delta)
    return found


def constant(pattern: Array, value: Array, unit: float) -> float | bool | None:
    """c with value = c * pattern; None if both are nothing, False if there is no c."""
    if pattern.shape != value.shape or not np.isfinite(pattern).all():
        return False
    square = float(np.vdot(pattern, pattern))
    length = float(np.linalg.norm(value))
    empty = np.sqrt(square) <= NOTHING * unit
    if empty or length <= NOTHING * unit:
        return None if empty and length <= NOTHING * unit else False
    c = float(np.vdot(pattern, value)) / square
    rest = float(np.linalg.norm(value - c * pattern))
    return c if rest <= FITS * max(length, 1e-6 * unit) else False


def common_factor(
    patterns: list[Array | None], values: list[Array], units: list[float], views
) -> Factor | None:
    """The factor between patterns and values, the same one in every trial."""
    found = []
    for pattern, value, unit in zip(patterns, values, units, strict=True):
        c = False if pattern is None else constant(pattern, value, unit)
        if c is False:
            return None
        found.append(c)
    return factor_of(found, views)


def cheapest(options) -> Choice | None:
    """The choice with the fewest mistakes; the first of equals; a right one at once."""
    best = None
    for choice in options:
        if choice.right:
            return choice
        if best is None or choice.cost < best.cost:
            best = choice
    return best


def proportional(patterns: list[Array | None], values: list[Array]) -> bool:
    """Whether every value is its pattern times a number of its own."""
    return all(
        p is not None and constant(p, v, float(np.linalg.norm(v)) or 1.0) is not False
        for p, v in zip(patterns, values, strict=True)
    )
