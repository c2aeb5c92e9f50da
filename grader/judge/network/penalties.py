"""Explain what the penalty adds: the gradient with l2 minus the one without."""

import numpy as np

from grader.judge.network.block_rules import (
    BIAS_PENALTIES,
    CONSTANT,
    MULTIPLIED,
    PENALTIES,
    PRODUCTS,
)
from grader.judge.network.inverse import (
    FITS,
    NOTHING,
    Trial,
    cheapest,
    common_factor,
    recover_all,
)
from grader.judge.network.naming import codes
from grader.judge.network.network import Array
from grader.judge.network.replay import RIGHT_CHOICES
from grader.judge.network.rules import Choice, Choices, factor_of


def without_constant_penalty(
    trials: list[Trial],
) -> tuple[list[Trial], dict[int, Choice]]:
    """Trials with the bare gradient of the data, and penalties seen on the way.

    A weight gradient may be multiplied by the penalty, or carry one that does not
    depend on l2; either hides the deltas until it is undone.
    """
    seen: dict[int, Choice] = {}
    if not trials[0].view.network.penalised:
        return trials, seen
    for layer in range(1, trials[0].view.layers + 1):
        for undo in (_undo_product, _undo_constant):
            undone = undo(trials, layer)
            if undone:
                trials, seen[layer] = undone
                break
    return trials, seen


def _undo_product(trials: list[Trial], layer: int):
    name = f"W{layer}"
    divided = []
    for trial in trials:
        if np.linalg.norm(trial.plain[name]) > NOTHING * trial.size(name):
            return None
        if np.linalg.norm(trial.full[name]) <= NOTHING * trial.size(name):
            return None
        bare = trial.full[name] / MULTIPLIED.compute(trial.view, layer)
        divided.append(trial.with_plain(name, bare))
    if all(recover_all(divided, layer, rule) is None for rule in PRODUCTS):
        return None
    return divided, Choice((MULTIPLIED,))


def _undo_constant(trials: list[Trial], layer: int):
    name = f"W{layer}"
    if recover_all(trials, layer, PRODUCTS[0]) is not None:
        return None
    constants, bare = [], []
    for trial in trials:
        rest = _outside(trial, layer, trial.plain[name])
        weights = _outside(trial, layer, trial.view.W(layer))
        c = float(np.vdot(weights, rest)) / float(np.vdot(weights, weights))
        if np.linalg.norm(rest - c * weights) > FITS * np.linalg.norm(rest):
            return None
        constants.append(c)
        bare.append(trial.with_plain(name, trial.plain[name] - c * trial.view.W(layer)))
    factor = factor_of(constants, [t.view for t in trials])
    return factor and (bare, Choice((CONSTANT,), factor))


def _outside(trial: Trial, layer: int, block: Array) -> Array:
    """The part of a block that no delta can give."""
    left = trial.view.A[layer - 1]
    inverse = trial.view.inverse(f"right {layer}", left)
    return block if inverse is None else block - left.T @ (inverse @ block)


def explain_penalties(
    trials: list[Trial],
    choices: Choices,
    seen: dict[int, Choice],
    without: frozenset[str] = frozenset(),
) -> None:
    """Add a choice for every penalty slot; codes in without are unknown."""
    layers = trials[0].view.layers
    updated = _updated(choices)
    found: Choice | None
    for layer in range(layers, 0, -1):
        for kind, table in (("penalty", PENALTIES), ("bias penalty", BIAS_PENALTIES)):
            if not trials[0].view.network.penalised:
                found = RIGHT_CHOICES[kind]
            elif kind == "penalty" and layer in seen:
                found = seen[layer]
            elif kind == "penalty" and _product_of_nothing(trials, choices, layer):
                found = choices[kind, layer + 1]
            else:
                found = _penalty(trials, kind, table, layer)
            if found and any(code in without for code, _ in codes(kind, found)):
                found = None
            if found is None and layer <= updated + 1:
                # changed weights spoil the penalty as well: not a second mistake
                found = RIGHT_CHOICES[kind]
            choices[kind, layer] = found


def _product_of_nothing(trials: list[Trial], choices: Choices, layer: int) -> bool:
    """Whether a penalty multiplied above has nothing to multiply here."""
    above = choices.get(("penalty", layer + 1))
    return bool(above and above.rules[0] is MULTIPLIED) and all(
        np.linalg.norm(t.full[f"W{layer}"]) <= NOTHING * t.size(f"W{layer}")
        for t in trials
    )


def _updated(choices: Choices) -> int:
    """The highest layer that is reached through changed weights, or -1."""
    steps = [(i, c) for (kind, i), c in choices.items() if kind == "step" and c]
    reached = [i for i, c in steps if any(rule.code == "C4" for rule in c.rules)]
    return max(reached, default=-1)


def _penalty(trials: list[Trial], kind: str, table, layer: int) -> Choice | None:
    name = f"{'W' if kind == 'penalty' else 'b'}{layer}"
    added, units = [], []
    for trial in trials:
        difference = trial.full[name] - trial.plain[name]
        # what is lost in rounding when the two are subtracted
        dust = 1e-7 * np.abs(trial.full[name]).max()
        added.append(np.where(np.abs(difference) <= dust, 0.0, difference))
        unit = trial.view.W(layer) if kind == "penalty" else trial.view.b(layer)
        units.append(float(np.linalg.norm(trial.view.l2 * unit)))
    views = [t.view for t in trials]
    if all(not a.any() for a in added):
        return Choice((table[0 if kind == "bias penalty" else 1],))

    def options():
        for rule in table:
            patterns = [rule.compute(v, layer) for v in views]
            factor = common_factor(patterns, added, units, views)
            if factor is not None:
                yield Choice((rule,), factor)

    return cheapest(options())
