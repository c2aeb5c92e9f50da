"""Explain the gradient at the last weighted sums."""

import numpy as np

from grader.judge.network.formula_search import output_formula
from grader.judge.network.inverse import NOTHING
from grader.judge.network.network import Array, View
from grader.judge.network.output_rules import BY_HEAD, ROWS
from grader.judge.network.rules import Choice, Rule


def output_options(
    views: list[View], deltas: list[Array] | None = None
) -> list[tuple[Rule, ...]]:
    """All ways to fill the output slot, for one example alone if deltas show one."""
    masks = _one_row(views, deltas) if deltas else None
    return [
        (rule, masks) if masks else (rule,) for rule in BY_HEAD[views[0].network.head]
    ]


def output_pattern(view: View, rules: tuple[Rule, ...]) -> Array:
    """What the rules give at the output, before any factor."""

    def compute() -> Array:
        with np.errstate(all="ignore"):
            return view.mean * rules[0].compute(view)

    pattern = view.remembered(("out", rules[0].key), compute)
    return pattern * rules[1].compute(view) if rules[1:] else pattern


def _one_row(views: list[View], deltas: list[Array]) -> Rule | None:
    """The rule for the one example whose delta is not nothing, if there is only one."""
    for rule in ROWS:
        if all(
            np.linalg.norm(d * (1 - rule.compute(v))) <= NOTHING * np.linalg.norm(d)
            and np.linalg.norm(d) > 0
            for d, v in zip(deltas, views, strict=True)
        ):
            return rule
    return None


def output_guess(views: list[View], deltas: list[Array]) -> Choice | None:
    """A formula for an output delta that is in no table, or None."""
    for mean in (True, False):
        formula = output_formula(views, deltas, mean)
        if formula is None:
            continue

        def compute(v: View, f=formula, mean=mean) -> Array:
            found = f(v.prediction, v.T, v.N[-1])
            return found if mean else found / v.mean

        text = formula.text if mean else f"n ({formula.text})"
        return Choice((Rule(text, "D-formula", compute),))
    return None
