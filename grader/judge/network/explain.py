"""Explain a wrong gradient layer by layer, from the output down.

Every local step is judged with the learner's own gradient above it, so a mistake is
not counted again in the layers below. Where a weight gradient and what follows from
it contradict each other, the reading with the fewest mistakes is taken.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from grader.judge.network.block_rules import EXCHANGED_WEIGHTS
from grader.judge.network.hypotheses import step_guess
from grader.judge.network.inverse import NOTHING, Trial
from grader.judge.network.layer_steps import Layers
from grader.judge.network.network import Array
from grader.judge.network.output_layers import output_guess
from grader.judge.network.penalties import explain_penalties, without_constant_penalty
from grader.judge.network.replay import RIGHT_CHOICES
from grader.judge.network.rules import Choice, Choices
from grader.judge.network.step_rules import ORDERS

UNEXPLAINED = 3.0
REPEATED = 0.1


@dataclass(frozen=True)
class Reading:
    """One way to read a layer: its deltas, and what then stands in its slots.

    known tells whether the deltas were read off the weight gradient.
    """

    deltas: list[Array]
    step: Choice | None
    weight: Choice | None
    bias: Choice | None
    known: bool = True


@dataclass
class Explanation:
    """A choice for every slot, None where nothing fits.

    unread holds the layers whose delta could not be recovered, or is nothing; what is
    said of them has no evidence of its own.
    """

    choices: Choices = field(default_factory=dict)
    unread: set[int] = field(default_factory=set)

    @property
    def complete(self) -> bool:
        """Whether every slot is explained."""
        return all(choice is not None for choice in self.choices.values())


def explain(
    trials: list[Trial], without: frozenset[str] = frozenset(), search: bool = True
) -> Explanation:
    """The cheapest explanation of the gradients in all trials at once.

    without lists codes that count as unknown; search looks for formulas where no
    table has an answer.
    """
    trials, constant = without_constant_penalty(trials)
    layers, found = Layers(trials, without), Explanation()
    for layer in range(layers.top, 0, -1):
        reading = _cheapest_reading(layers, layer, found.choices)
        if reading.step is None and search:
            reading = _guessed(layers, layer, reading)
        found.choices["out" if layer == layers.top else "step", layer] = reading.step
        found.choices["weight", layer] = reading.weight
        found.choices["bias", layer] = reading.bias
        if not reading.known or layers.nothing(layer, reading.deltas):
            found.unread.add(layer)
        layers = layers.having(layer, reading.deltas)
    _same_slip_in_all_biases(layers, found.choices)
    explain_penalties(trials, found.choices, constant, without)
    return found


def _same_slip_in_all_biases(layers: Layers, choices: Choices) -> None:
    """Read a zero at the output like the layers below, where their slip gives zero.

    The rows of a softmax delta add up to 0, and so does what is summed over them.
    """
    top, below = choices["bias", layers.top], choices.get(("bias", layers.top - 1))
    if not (top and below) or top.rules[0].key != "lost" or below.right:
        return
    sums = [below.rules[0].compute(s) for s in layers.situations(layers.top)]
    units = [t.size(f"b{layers.top}") for t in layers.trials]
    pairs = zip(sums, units, strict=True)
    if all(s is not None and np.abs(s).max() <= NOTHING * unit for s, unit in pairs):
        choices["bias", layers.top] = below


def _guessed(layers: Layers, layer: int, reading: Reading) -> Reading:
    """The reading with a formula where no table explains the step."""
    deltas = reading.deltas
    if layer == layers.top:
        step = output_guess(layers.views, deltas)
    else:
        step = step_guess(layers.situations(layer), deltas)
    if step is None or not layers.is_known("step", step):
        return reading
    bias = reading.bias or layers.having(layer, deltas).bias(layer, step)
    return replace(reading, step=step, bias=bias)


def _cheapest_reading(layers: Layers, layer: int, choices: Choices) -> Reading:
    best: Reading | None = None
    lowest = np.inf
    for readings in (_usual_readings, _far_readings):
        for reading in readings(layers, layer, choices):
            cost = _cost(layer, reading, choices)
            if cost < lowest:  # otherwise what follows below cannot save it
                below = layers.having(layer, reading.deltas)
                cost += _cost_below(below, layer - 1, reading)
            if cost < lowest:
                best, lowest = reading, cost
        if best and lowest < UNEXPLAINED and best.known:
            break
    assert best is not None, "no reading costs less than infinity"
    return best


def _usual_readings(layers, layer: int, choices: Choices) -> Iterator[Reading]:
    """The weight gradient tells the delta; or the step is right and it does not."""
    implied, product = layers.implied(layer)
    expected = layers.expected(layer)
    if implied:
        step = layers.step(layer, implied)
        first = _reading(layers, layer, implied, step, Choice((product,)))
        yield first
        if step and step.right and first.bias and first.bias.right:
            return
        above = choices.get(("weight", layer + 1))
        if above and not above.factor.right:  # the same factor here?
            bare = layers.divided(implied, above.factor)
            weight = Choice((product,), above.factor)
            yield _reading(layers, layer, bare, layers.step(layer, bare), weight)
    if not implied or not layers.nothing(layer, expected):
        right = RIGHT_CHOICES["out" if layer == layers.top else "step"]
        known = bool(implied) and not layers.nothing(layer, implied)
        reading = _reading(layers, layer, expected, right)
        yield replace(reading, known=known)


def _far_readings(layers, layer: int, choices: Choices) -> Iterator[Reading]:
    """The bias gradient tells the delta; or units are exchanged in the weights."""
    for step, deltas in layers.told_by_bias(layer):
        yield replace(_reading(layers, layer, deltas, step), known=False)
    implied, _ = layers.implied(layer)
    for name, rule in EXCHANGED_WEIGHTS.items() if implied else ():
        units = implied[0].shape[1]
        if units < 2 or not layers.is_known("weight", Choice((rule,))):
            continue
        deltas = [d[:, np.argsort(ORDERS[name](d.shape[1]))] for d in implied]
        step = layers.step(layer, deltas)
        yield _reading(layers, layer, deltas, step, Choice((rule,)))


def _reading(layers, layer, deltas, step, weight: Choice | None = None) -> Reading:
    """A reading of given deltas; the weight rule is looked up unless it is given."""
    with_layer = layers.having(layer, deltas)
    weight = weight or with_layer.weight(layer, step)
    bias = with_layer.bias(layer, step)
    if weight and _cancels(layers, step, weight, bias):
        weight = None
    return Reading(deltas, step, weight, bias)


def _cancels(layers: Layers, step, weight: Choice, bias) -> bool:
    """Whether a factor in the weights is only there to undo another one.

    Nobody makes two mistakes to get one thing right, and a factor in weights and
    biases alike does not tell them apart.
    """
    if weight.factor.right:
        return False
    if bias and bias.factor.words == weight.factor.words:
        return True
    return bool(step) and all(
        abs(step.factor.of(v) * weight.factor.of(v) - 1) < 1e-9 for v in layers.views
    )


def _cost(layer: int, reading: Reading, choices: Choices) -> float:
    """Number of mistakes in a reading; one repeated from the layer above is cheap."""
    total = 0.0
    for kind in ("step", "weight", "bias"):
        choice = getattr(reading, kind)
        if choice is None:
            total += UNEXPLAINED
        else:
            again = choice.same(choices.get((kind, layer + 1)))
            total += choice.cost * (REPEATED if again else 1.0)
    return total


def _cost_below(layers: Layers, below: int, reading: Reading) -> float:
    """How well the step to the layer below follows from a reading.

    The slip of a reading may be repeated there; then the step itself is right.
    """
    if below == 0:
        return 0.0
    implied, expected = layers.implied(below)[0], layers.expected(below)
    weight, with_expected = reading.weight, layers.having(below, expected)
    if implied is None:
        found: list[Choice | None] = [s for s, _ in layers.told_by_bias(below)]
        repeated = reading.bias, with_expected.bias
    else:
        found = [layers.step(below, implied)]
        repeated = weight, with_expected.weight
        if weight and not weight.factor.right:
            found.append(layers.step(below, layers.divided(implied, weight.factor)))
    slip, again = repeated
    if slip and not slip.right and slip.same(again(below, None)):
        return 0.0
    costs = [step.cost if step else UNEXPLAINED for step in found]
    return min(costs, default=0.0)
