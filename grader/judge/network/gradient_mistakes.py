"""Every known mistake, one at a time, as the gradient it gives.

For certification (no two mistakes may look alike at the test points), and for points
that are stored with the notebooks.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from grader.judge.network.block_rules import (
    BIAS_PENALTIES,
    BIASES,
    CONSTANT,
    MULTIPLIED,
    PENALTIES,
    WEIGHTS,
)
from grader.judge.network.naming import FACTOR_CODES, HIDDEN_ONLY, UPPER_ONLY
from grader.judge.network.network import Blocks, Instance, Network, view_of
from grader.judge.network.output_rules import BY_HEAD, RIGHT, ROWS, ZERO
from grader.judge.network.replay import regenerate, right_choices
from grader.judge.network.rules import SIZES, Choice, Choices, Factor
from grader.judge.network.step_rules import LOST, STEPS, updated_weights

RATE = 0.1


@dataclass(frozen=True, eq=False)
class KnownGradient:
    """A wrong gradient: its code, the key of its rule, and its backward pass."""

    code: str
    key: str
    choices: Choices

    def blocks(self, instance: Instance) -> Blocks | None:
        """The wrong gradient at an instance; None where the mistake cannot happen."""
        try:
            return regenerate(view_of(instance), self.choices)
        except (TypeError, AttributeError):  # a rule without a meaning here gave None
            return None


def known_gradients(network: Network) -> list[KnownGradient]:
    """All mistakes of the tables that can happen in a network, in all its layers."""
    one_output = network.outputs == 1  # then a factor k is none
    return [m for m in _all(network) if not (one_output and "k" in m.key)]


def _all(network: Network) -> Iterator[KnownGradient]:
    top = [network.layers]
    hidden = list(range(1, network.layers))
    every = [*hidden, network.layers]
    for rule in (*BY_HEAD[network.head][1:], ZERO):
        yield _changed(network, rule.code, rule.key, "out", top, (rule,))
    for rule in ROWS:
        rules, factor = (RIGHT, rule), _factor("n")
        yield _changed(network, rule.code, rule.key, "out", top, rules, factor)
    yield from _factors(network, "out", top)
    steps: list[tuple] = [*STEPS[1:], (LOST,), updated_weights(RATE)]
    for rules in steps if hidden else ():
        wrong = [r for r in rules if not r.right]
        if len(wrong) == 1:
            yield _changed(network, wrong[0].code, wrong[0].key, "step", hidden, rules)
    tables = [("weight", WEIGHTS), ("bias", BIASES)]
    if network.penalised:
        tables += [
            ("penalty", (*PENALTIES, CONSTANT, MULTIPLIED)),
            ("bias penalty", BIAS_PENALTIES),
        ]
    for kind, table in tables:
        for rule in table[1:]:
            layers = _layers_of(rule.code, every)
            if layers:
                yield _changed(network, rule.code, rule.key, kind, layers, (rule,))
        yield from _factors(network, kind, every)
    if network.penalised and hidden:
        yield _changed(network, "R8", "last only", "penalty", hidden, (PENALTIES[1],))


def _layers_of(code: str, every: list[int]) -> list[int]:
    if code in HIDDEN_ONLY:
        return every[:-1]
    return every[1:] if code in UPPER_ONLY else every


def _factor(word: str) -> Factor:
    return Factor((word,), SIZES.get(word, lambda v: -1.0))


def _factors(network: Network, kind: str, layers: list[int]) -> Iterator[KnownGradient]:
    for word, code in FACTOR_CODES.get(kind, {}).items():
        rules = right_choices(network.layers)[kind, network.layers].rules
        yield _changed(network, code, word, kind, layers, rules, _factor(word))


def _changed(network, code, key, kind, layers, rules, factor=None) -> KnownGradient:
    choices = right_choices(network.layers)
    for layer in layers:
        choices[kind, layer] = Choice(rules, factor) if factor else Choice(rules)
    return KnownGradient(code, key, choices)
