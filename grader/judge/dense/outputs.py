"""Explain the gradient at the last weighted sums."""

import numpy as np

from grader.judge.dense.dictionary import output_formula
from grader.judge.dense.naming import codes
from grader.judge.dense.network import Array, View
from grader.judge.dense.output_rules import BY_HEAD, ROWS
from grader.judge.dense.recover import NOTHING, cheapest, common_factor
from grader.judge.dense.rules import NO_FACTOR, Choice, Rule


def output_choice(
    views: list[View], deltas: list[Array], without: frozenset[str] = frozenset()
) -> Choice | None:
    """What stands in the place of the output delta; codes in without are unknown."""
    masks = _one_row(views, deltas)

    def options():
        for rule in BY_HEAD[views[0].network.head]:
            rules = (rule, masks) if masks else (rule,)
            factor = _factor(views, deltas, rules)
            if factor is not None:
                choice = Choice(rules, factor)
                if not any(code in without for code, _ in codes("out", choice)):
                    yield choice

    return cheapest(options())


def _factor(views, deltas, rules):
    patterns = []
    for view in views:
        with np.errstate(all="ignore"):
            pattern = view.mean * rules[0].compute(view)
        patterns.append(pattern * rules[1].compute(view) if rules[1:] else pattern)
    units = [float(np.linalg.norm(view.delta)) for view in views]
    return common_factor(patterns, deltas, units, views)


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
        return Choice((Rule(text, "formula", compute),), NO_FACTOR)
    return None
