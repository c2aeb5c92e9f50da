"""Explain a step that is in no table: updated weights, or a formula for the slope."""

import numpy as np

from grader.judge.network.formula_search import slope_formula
from grader.judge.network.inverse import constant
from grader.judge.network.network import Array
from grader.judge.network.rules import SAME_FACTOR, Choice, Rule, Situation
from grader.judge.network.step_rules import BACK, right_step, updated_weights


def step_guess(situations: list[Situation], deltas: list[Array]) -> Choice | None:
    """A choice for a step that no table explains, or None."""
    return _updated(situations, deltas) or _formula(situations, deltas)


def _updated(situations: list[Situation], deltas: list[Array]) -> Choice | None:
    """The weights above may have been changed by a step before they were used."""
    rates = []
    for s, delta in zip(situations, deltas, strict=True):
        pattern = s.above @ s.blocks[f"W{s.layer + 1}"].T * s.slope
        expected = right_step(s)
        rate = constant(pattern, expected - delta, float(np.linalg.norm(expected)))
        if not rate:
            return None
        rates.append(rate)
    if np.ptp(rates) > 10 * SAME_FACTOR * abs(rates[0]):
        return None
    return Choice(updated_weights(float(np.mean(rates))))


def _formula(situations: list[Situation], deltas: list[Array]) -> Choice | None:
    views, layer = [s.view for s in situations], situations[0].layer
    signals = [BACK[0].compute(s) for s in situations]
    formula = slope_formula(views, layer, signals, deltas)
    if formula is None:
        return None
    rule = Rule(formula.text, "A-formula", lambda s: formula(s.z, s.a), "slope")
    return Choice((BACK[0], rule))
