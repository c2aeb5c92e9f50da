"""What the trials say about one layer, given the deltas read so far above it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from grader.judge.network.block_rules import BIASES, PRODUCTS, WEIGHTS
from grader.judge.network.inverse import (
    NOTHING,
    Trial,
    cheapest,
    common_factor,
    recover_all,
)
from grader.judge.network.naming import codes
from grader.judge.network.network import Array
from grader.judge.network.output_layers import output_options, output_pattern
from grader.judge.network.output_rules import ZERO
from grader.judge.network.rules import Choice, Factor, Rule, Situation
from grader.judge.network.step_rules import LOST, RIGHT_STEP, STEPS, signal_of, take


@dataclass
class Layers:
    """The deltas read so far, one dict by layer for each trial.

    without lists codes that count as unknown; read keeps what weight gradients imply.
    """

    trials: list[Trial]
    without: frozenset[str] = frozenset()
    deltas: list[dict[int, Array]] = field(default_factory=list)
    read: dict = field(default_factory=dict)

    def __post_init__(self):
        self.views = [t.view for t in self.trials]
        self.top = self.views[0].layers
        self.deltas = self.deltas or [{} for _ in self.trials]

    def having(self, layer: int, deltas: list[Array]) -> "Layers":
        """The same with the deltas of one more layer."""
        pairs = zip(self.deltas, deltas, strict=True)
        known = [{**above, layer: delta} for above, delta in pairs]
        return Layers(self.trials, self.without, known, self.read)

    def situations(self, layer: int, step: Choice | None = None) -> list[Situation]:
        """What the rules of a layer may use, its signal taken as a step takes it."""
        rules = step.rules if step else RIGHT_STEP
        found = []
        for trial, deltas in zip(self.trials, self.deltas, strict=True):
            situation = Situation(trial.view, layer, deltas, trial.plain)
            if layer < self.top:
                situation = replace(situation, signal=signal_of(situation, rules))
            found.append(situation)
        return found

    def expected(self, layer: int) -> list:
        """The deltas that a right step gives from the learner's own above."""
        if layer == self.top:
            return [view.delta for view in self.views]
        return [take(s, RIGHT_STEP) for s in self.situations(layer)]

    def implied(self, layer: int) -> tuple[list[Array] | None, Rule]:
        """The deltas that the weight gradients were made of, and by which product."""
        if layer not in self.read:
            found: tuple = None, PRODUCTS[0]
            for rule in PRODUCTS:
                deltas = recover_all(self.trials, layer, rule)
                if deltas is not None and rule.code not in self.without:
                    found = deltas, rule
                    break
            self.read[layer] = found
        return self.read[layer]

    def nothing(self, layer: int, deltas: list[Array]) -> bool:
        """Whether deltas are zero up to rounding."""
        return all(
            np.linalg.norm(d) <= NOTHING * unit
            for d, unit in zip(deltas, self._units(layer), strict=True)
        )

    def divided(self, deltas: list[Array], factor: Factor) -> list[Array]:
        """Deltas without a factor."""
        return [d / factor.of(v) for d, v in zip(deltas, self.views, strict=True)]

    def step(self, layer: int, deltas: list[Array]) -> Choice | None:
        """How the deltas of a layer came from those above (or from the output)."""
        units = self._units(layer)
        if self.nothing(layer, deltas) and not self.nothing(
            layer, self.expected(layer)
        ):
            choice = Choice((ZERO if layer == self.top else LOST,))
            return choice if self.is_known("step", choice) else None
        if layer == self.top:
            options = output_options(self.views, deltas)
            return self._cheapest("out", options, self._pattern(layer), deltas, units)
        return self._cheapest("step", STEPS, self._pattern(layer), deltas, units)

    def weight(self, layer: int, step: Choice | None) -> Choice | None:
        """How the weight gradient came from the deltas of its layer."""
        return self._block("weight", "W", WEIGHTS, layer, step)

    def bias(self, layer: int, step: Choice | None) -> Choice | None:
        """How the bias gradient came from the deltas of its layer."""
        return self._block("bias", "b", BIASES, layer, step)

    def told_by_bias(self, layer: int) -> list[tuple[Choice, list[Array]]]:
        """Steps whose deltas, summed, are the bias gradient, with these deltas."""
        found = []
        sums = [t.plain[f"b{layer}"] for t in self.trials]
        units = [t.size(f"b{layer}") for t in self.trials]
        pattern = self._pattern(layer)

        def summed(i: int, rules: tuple[Rule, ...]) -> Array | None:
            delta = pattern(i, rules)
            return None if delta is None else delta.sum(axis=0)

        kind = "out" if layer == self.top else "step"
        options = output_options(self.views) if kind == "out" else STEPS
        for choice in self._fitting(kind, options, summed, sums, units):
            factors = [choice.factor.of(v) for v in self.views]
            deltas = [pattern(i, choice.rules) * f for i, f in enumerate(factors)]
            found.append((choice, deltas))
        return found

    def is_known(self, kind: str, choice: Choice) -> bool:
        """Whether all mistakes of a choice are in the tables."""
        return not any(code in self.without for code, _ in codes(kind, choice))

    def _pattern(self, layer: int) -> Callable:
        """The delta of a layer by trial and rules, before any factor."""
        if layer == self.top:
            return lambda i, rules: output_pattern(self.views[i], rules)
        situations = self.situations(layer)
        return lambda i, rules: take(situations[i], rules)

    def _block(self, kind, letter, table, layer, step) -> Choice | None:
        name, situations = f"{letter}{layer}", self.situations(layer, step)

        def pattern(i: int, rules: tuple[Rule, ...]) -> Array | None:
            return rules[0].compute(situations[i])

        options = [(rule,) for rule in table]
        values = [t.plain[name] for t in self.trials]
        units = [t.size(name) for t in self.trials]
        return self._cheapest(kind, options, pattern, values, units)

    def _cheapest(self, *search) -> Choice | None:
        return cheapest(self._fitting(*search))

    def _fitting(self, kind: str, options, pattern, values, units) -> Iterator[Choice]:
        for rules in options:
            patterns = (pattern(i, rules) for i in range(len(values)))
            factor = common_factor(patterns, values, units, self.views)
            choice = factor and Choice(rules, factor)
            if choice and self.is_known(kind, choice):
                yield choice

    def _units(self, layer: int) -> list[float]:
        return [float(np.linalg.norm(view.deltas[layer])) for view in self.views]
