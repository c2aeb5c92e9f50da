"""Explain a wrong gradient layer by layer, from the output down.

Every local step is judged with the learner's own gradient above it, so a mistake is
not counted again in the layers below. Where a weight gradient and what follows from
it contradict each other, the reading with the fewest mistakes is taken.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from grader.judge.dense.block_rules import BIASES, PRODUCTS, WEIGHTS
from grader.judge.dense.guesses import step_guess
from grader.judge.dense.naming import codes
from grader.judge.dense.network import Array
from grader.judge.dense.outputs import output_choice, output_guess
from grader.judge.dense.penalties import explain_penalties, without_constant_penalty
from grader.judge.dense.recover import (
    NOTHING,
    Trial,
    cheapest,
    common_factor,
    recover_all,
)
from grader.judge.dense.regenerate import RIGHT_CHOICES
from grader.judge.dense.rules import Choice, Choices, Factor, Rule, Situation
from grader.judge.dense.step_rules import (
    LOST,
    RIGHT_STEP,
    STEPS,
    right_step,
    signal_of,
    take,
)

UNEXPLAINED = 3.0
REPEATED = 0.1


@dataclass(frozen=True)
class Reading:
    """One way to read a layer: its deltas, and what then stands in its slots."""

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

    @property
    def wrong(self) -> list:
        """Slots that are not as they should be, from the output down."""
        return [
            s for s, choice in self.choices.items() if not (choice and choice.right)
        ]


def explain(
    trials: list[Trial], without: frozenset[str] = frozenset(), search: bool = True
) -> Explanation:
    """The cheapest explanation of the gradients in all trials at once.

    without lists codes that count as unknown; search looks for formulas where no
    table has an answer.
    """
    trials, constant = without_constant_penalty(trials)
    explainer = Explainer(trials, without, search)
    for layer in range(trials[0].view.layers, 0, -1):
        explainer.read_layer(layer)
    explain_penalties(trials, explainer.found.choices, constant, without)
    return explainer.found


class Explainer:
    """Keeps the deltas read so far, one list entry for each trial."""

    def __init__(self, trials: list[Trial], without: frozenset[str], search: bool):
        self.trials, self.views = trials, [t.view for t in trials]
        self.without, self.search = without, search
        self.layers = self.views[0].layers
        self.found = Explanation()
        self.deltas = [{} for _ in trials]

    def read_layer(self, layer: int) -> None:
        """Choose the reading of one layer and keep it."""
        reading = min(self._readings(layer), key=lambda r: self._cost(layer, r))
        step = reading.step
        for known, delta in zip(self.deltas, reading.deltas, strict=True):
            known[layer] = delta
        if step is None and self.search:
            step = self._guess(layer, reading.deltas)
        choices = self.found.choices
        choices["out" if layer == self.layers else "step", layer] = step
        choices["weight", layer] = reading.weight
        choices["bias", layer] = reading.bias
        if not reading.known or self._nothing(layer, reading.deltas):
            self.found.unread.add(layer)

    def _guess(self, layer: int, deltas: list[Array]) -> Choice | None:
        if layer == self.layers:
            return output_guess(self.views, deltas)
        found = step_guess(self.situations(layer), deltas)
        return found if found and self._is_known("step", found) else None

    def _is_known(self, kind: str, choice: Choice) -> bool:
        return not any(code in self.without for code, _ in codes(kind, choice))

    def situations(
        self, layer: int, deltas: list | None = None, step: Choice | None = None
    ) -> list[Situation]:
        """What the rules of a layer may use, with trial deltas and its signal."""
        found = []
        for i, trial in enumerate(self.trials):
            known = self.deltas[i]
            if deltas is not None:
                known = {**known, layer: deltas[i]}
            situation = Situation(trial.view, layer, known, trial.plain)
            if deltas is not None and layer < self.layers:
                rules = step.rules if step else RIGHT_STEP
                situation = replace(situation, signal=signal_of(situation, rules))
            found.append(situation)
        return found

    def _readings(self, layer: int) -> Iterator[Reading]:
        expected = self._expected(layer)
        implied, product = self._implied(layer)
        right = RIGHT_CHOICES["out" if layer == self.layers else "step"]
        if implied:
            weight = Choice((product,))
            first = self._reading(layer, implied, self._step(layer, implied), weight)
            yield first
            if first.step and first.step.right and first.bias and first.bias.right:
                return
            above = self._slip_above(layer)
            if above:
                scaled = self._divided(implied, above.factor)
                weight = Choice((product,), above.factor)
                yield self._reading(layer, scaled, self._step(layer, scaled), weight)
        if not implied or not self._nothing(layer, expected):
            weight = self._weight(layer, expected)
            yield replace(
                self._reading(layer, expected, right, weight), known=bool(implied)
            )

    def _reading(self, layer, deltas, step, weight) -> Reading:
        return Reading(deltas, step, weight, self._bias(layer, deltas, step))

    def _expected(self, layer: int) -> list[Array]:
        if layer == self.layers:
            return [view.delta for view in self.views]
        return [right_step(s) for s in self.situations(layer)]

    def _implied(self, layer: int) -> tuple[list[Array] | None, Rule]:
        for rule in PRODUCTS:
            if rule.code in self.without:
                continue
            deltas = recover_all(self.trials, layer, rule)
            if deltas is not None:
                return deltas, rule
        return None, PRODUCTS[0]

    def _nothing(self, layer: int, deltas: list[Array]) -> bool:
        return all(
            np.linalg.norm(d) <= NOTHING * np.linalg.norm(v.deltas[layer])
            for d, v in zip(deltas, self.views, strict=True)
        )

    def _divided(self, deltas: list[Array], factor: Factor) -> list[Array]:
        return [d / factor.of(v) for d, v in zip(deltas, self.views, strict=True)]

    def _slip_above(self, layer: int) -> Choice | None:
        above = self.found.choices.get(("weight", layer + 1))
        return above if above and not above.factor.right else None

    def _step(self, layer: int, deltas: list[Array]) -> Choice | None:
        if layer == self.layers:
            return output_choice(self.views, deltas, self.without)
        if self._nothing(layer, deltas) and not self._nothing(
            layer, self._expected(layer)
        ):
            return Choice((LOST,))
        situations = self.situations(layer)
        units = [float(np.linalg.norm(v.deltas[layer])) for v in self.views]
        return self._match(
            "step", STEPS, lambda i, rules: take(situations[i], rules), deltas, units
        )

    def _match(self, kind, table, compute, values, units) -> Choice | None:
        def options():
            for rules in table:
                patterns = [compute(i, rules) for i in range(len(self.trials))]
                factor = common_factor(patterns, values, units, self.views)
                if factor is not None:
                    choice = Choice(rules, factor)
                    if self._is_known(kind, choice):
                        yield choice

        return cheapest(options())

    def _weight(self, layer: int, deltas: list[Array]) -> Choice | None:
        return self._block("W", WEIGHTS, layer, self.situations(layer, deltas))

    def _bias(self, layer, deltas, step) -> Choice | None:
        return self._block("b", BIASES, layer, self.situations(layer, deltas, step))

    def _block(self, kind, table, layer, situations) -> Choice | None:
        name = f"{kind}{layer}"
        return self._match(
            "weight" if kind == "W" else "bias",
            [(rule,) for rule in table],
            lambda i, rules: rules[0].compute(situations[i]),
            [t.plain[name] for t in self.trials],
            [t.size(name) for t in self.trials],
        )

    def _cost(self, layer: int, reading: Reading) -> float:
        kinds = ("out" if layer == self.layers else "step", "weight", "bias")
        total = self._cost_below(layer, reading)
        for kind in kinds:
            choice = getattr(reading, "step" if kind == "out" else kind)
            above = self.found.choices.get((kind, layer + 1))
            if choice is None:
                total += UNEXPLAINED
            elif choice.same(above):
                total += REPEATED * choice.cost
            else:
                total += choice.cost
        return total

    def _cost_below(self, layer: int, reading: Reading) -> float:
        """How well the step below follows from this reading."""
        below = layer - 1
        implied = self._implied(below)[0] if below else None
        if implied is None:
            return 0.0
        kept, weight = self.deltas, reading.weight
        self.deltas = [
            {**known, layer: delta}
            for known, delta in zip(kept, reading.deltas, strict=True)
        ]
        found = [self._step(below, implied)]
        if weight and not weight.right:  # the same slip in the weights below?
            bare = self._divided(implied, weight.factor)
            found.append(self._step(below, bare))
            again = self._weight(below, self._expected(below))
            if again and again.same(weight):
                found.append(RIGHT_CHOICES["step"])
        self.deltas = kept
        return min(step.cost if step else UNEXPLAINED for step in found)
