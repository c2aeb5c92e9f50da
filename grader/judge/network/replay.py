"""Run backpropagation with the rules an explanation claims, mistakes and all.

An explanation counts only if this gives the learner's gradient at points that were not
used to find it.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np

from grader.judge.network.block_rules import (
    BIAS_PENALTIES,
    BIASES,
    MULTIPLIED,
    PENALTIES,
    WEIGHTS,
)
from grader.judge.network.network import Array, Blocks, View
from grader.judge.network.output_rules import RIGHT
from grader.judge.network.rules import Choice, Choices, Situation
from grader.judge.network.step_rules import RIGHT_STEP, Updated, signal_of, take
from grader.student.judging.compare import ZERO_BLOCK, block_error

HOLDS = 2e-5
# what a step taken too early is made with: the gradient of the data, or with penalty;
# or of the data, and the penalty is then that of the changed weights
CHANGING = ("whole", "bare", "for good")
RIGHT_CHOICES = {
    "out": Choice((RIGHT,)),
    "step": Choice(RIGHT_STEP),
    "weight": Choice((WEIGHTS[0],)),
    "bias": Choice((BIASES[0],)),
    "penalty": Choice((PENALTIES[0],)),
    "bias penalty": Choice((BIAS_PENALTIES[0],)),
}


def right_choices(layers: int) -> Choices:
    """The choices of a backward pass without a mistake."""
    slots = [("out", layers), *(("step", i) for i in range(layers - 1, 0, -1))]
    blocks = ("weight", "bias", "penalty", "bias penalty")
    slots += [(kind, i) for i in range(layers, 0, -1) for kind in blocks]
    return {slot: RIGHT_CHOICES[slot[0]] for slot in slots}


def output_delta(view: View, choice: Choice) -> Array:
    """Gradient at the last weighted sums under a choice; several rules multiply."""
    found: Any = view.mean * choice.factor.of(view)
    for rule in choice.rules:
        found = found * rule.compute(view)
    return found


def regenerate(view: View, choices: Choices, changing: str = "whole") -> Blocks:
    """The gradient that the choices give at an instance, penalty included.

    changing is one of CHANGING; it matters only where weights are changed too early.
    """
    deltas: dict[int, Array] = {}
    bare: Blocks = {}
    found: Blocks = {}
    taken = found if changing == "whole" else bare
    for i in range(view.layers, 0, -1):
        signal = None
        if i == view.layers:
            deltas[i] = output_delta(view, choices["out", i])
        else:
            step, situation = choices["step", i], Situation(view, i, deltas, taken)
            deltas[i] = take(situation, step.rules) * step.factor.of(view)
            signal = signal_of(situation, step.rules)
        situation = Situation(view, i, deltas, taken, signal)
        for kind, name in (("weight", f"W{i}"), ("bias", f"b{i}")):
            bare[name] = _scaled(choices[kind, i], situation)
            penalty = choices["penalty" if kind == "weight" else "bias penalty", i]
            found[name] = _with_penalty(bare[name], view, i, penalty)
    if changing == "for good":
        for i, rate in _rates(choices):
            found[f"W{i}"] = found[f"W{i}"] - view.l2 * rate * bare[f"W{i}"]
    return found


def _rates(choices: Choices) -> Iterator[tuple[int, float]]:
    """Layers whose weights are changed too early, with the rate of the step."""
    for (kind, i), choice in choices.items():
        if kind == "step" and isinstance(choice.rules[0], Updated):
            yield i + 1, choice.rules[0].rate


def _scaled(choice: Choice, situation: Situation) -> Array:
    return choice.rules[0].compute(situation) * choice.factor.of(situation.view)


def _with_penalty(data: Array, view: View, i: int, choice: Choice) -> Array:
    rule = choice.rules[0]
    penalty = rule.compute(view, i) * choice.factor.of(view)
    return data * penalty if rule is MULTIPLIED else data + penalty


def same_gradient(found: Blocks, answer: Blocks) -> bool:
    """Whether an explanation gives an answer, block by block."""
    return all(
        block_error(found[name], block) <= HOLDS
        or np.abs(found[name] - block).max() <= ZERO_BLOCK
        for name, block in answer.items()
    )
