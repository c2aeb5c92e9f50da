"""Read a learner's own deltas out of the weight gradients, and compare up to a factor.

The weight gradient of layer l is input.T @ delta. With fewer examples than inputs the
delta follows from it by least squares, whatever the learner's delta is; a remainder
tells that the gradient is not of this form.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from grader.judge.network.network import Array, Blocks, View
from grader.judge.network.rules import Choice, Factor, Rule, Situation, factor_of

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


def recover(
    view: View, key: str, left: Array, block: Array, unit: float
) -> Array | None:
    """The delta with left.T @ delta = block, if there is one."""
    inverse = view.inverse(key, left)
    if inverse is None or left.shape[1] != block.shape[0]:
        return None
    delta = inverse @ block
    rest, size = np.linalg.norm(left.T @ delta - block), np.linalg.norm(block)
    if size <= NOTHING * unit:
        return np.zeros_like(delta)
    return delta if rest <= FITS * size else None


def recover_all(trials: list[Trial], layer: int, rule: Rule) -> list[Array] | None:
    """The deltas of a layer in every trial, through one weight rule."""
    found = []
    for trial in trials:
        situation = Situation(trial.view, layer, {}, {})
        left = rule.left(situation) if rule.left else None
        key = f"{rule.key} {layer}"
        block, unit = trial.plain[f"W{layer}"], trial.size(f"W{layer}")
        if left is None:
            return None
        delta = recover(trial.view, key, left, block, unit)
        if delta is None:
            return None
        found.append(delta)
    return found


def constant(pattern: Array, value: Array, unit: float) -> float | bool | None:
    """c with value = c * pattern; None if both are nothing, False if there is no c."""
    if pattern.shape != value.shape:
        return False
    square, length = float(np.vdot(pattern, pattern)), _length(value)
    if not math.isfinite(square):
        return False
    empty, nothing = math.sqrt(square) <= NOTHING * unit, length <= NOTHING * unit
    if empty or nothing:
        return None if empty and nothing else False
    c = float(np.vdot(pattern, value)) / square
    rest = _length(value - c * pattern)
    return c if rest <= FITS * max(length, 1e-6 * unit) else False


def _length(block: Array) -> float:
    return math.sqrt(np.vdot(block, block))


def common_factor(
    patterns: Iterable[Array | None], values: list[Array], units: list[float], views
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
    """The choice with the fewest mistakes, the first of equals.

    The right choice comes first in every table, so one mistake is the least there is.
    """
    best = None
    for choice in options:
        if choice.cost <= 1:
            return choice
        if best is None or choice.cost < best.cost:
            best = choice
    return best
