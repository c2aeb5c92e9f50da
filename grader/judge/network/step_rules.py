"""Wrong steps from the gradient above a hidden layer to the one at its weighted sums.

The right step goes back through the weights of the layer above, which gives the
signal, and multiplies by the slope of the activation. Every row is a key, the code of
the mistake, and the mistake as code in a Situation.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from grader.judge.network.network import Array, slope
from grader.judge.network.rules import Rule, Situation


def _table(part: str, *rows: tuple) -> tuple[Rule, ...]:
    return tuple(Rule(key, code, formula, part) for key, code, formula in rows)


def _wide(s: Situation, column: Array) -> Array:
    return np.broadcast_to(column, s.z.shape)


def _of_weighted_sum(s: Situation) -> Array | None:
    if s.kind == "sigmoid":
        return s.z * (1 - s.z)
    return 1 - s.z**2 if s.kind == "tanh" else None


def _of_output_layer(s: Situation) -> Array:
    p = s.view.prediction[:, :1]
    return _wide(s, p * (1 - p))


def _of_layer_above(s: Situation) -> Array | None:
    above = s.layer + 1
    if above == s.view.layers or s.view.N[above].shape != s.z.shape:
        return None
    return s.view.slope(above)


def _if_smooth(s: Situation, found: Array) -> Array | None:
    return found if s.kind in ("sigmoid", "tanh") else None


def _not_transposed(s: Situation) -> Array | None:
    rows, columns = s.W_above.shape
    return s.above @ s.W_above if rows == columns else None


def _passes_a_layer(s: Situation) -> Array | None:
    if s.layer + 2 > s.view.layers:
        return None
    return s.deltas[s.layer + 2] @ s.view.W(s.layer + 2).T @ s.W_above.T


SLOPES = _table(
    "slope",
    ("right", "", lambda s: s.slope),
    ("missing", "A2", lambda s: np.ones_like(s.z)),
    ("of the weighted sum", "A1", _of_weighted_sum),
    ("of the output layer", "A3", _of_output_layer),
    ("of the layer above", "A3", _of_layer_above),
    ("activated twice", "A4", lambda s: _if_smooth(s, slope(s.kind, s.a))),
    ("one minus too many", "A5", lambda s: _if_smooth(s, s.slope * (1 - s.a))),
    ("twice", "A6", lambda s: _if_smooth(s, s.slope**2)),
    ("mask of the signal", "A9", lambda s: (s.signal > 0) * 1.0),
    ("sigmoid formula", "A-sigmoid", lambda s: s.a * (1 - s.a)),
    ("tanh formula", "A-tanh", lambda s: 1 - s.a**2),
    ("step formula", "A-step", lambda s: (s.z > 0) * 1.0),
    ("sigmoid slope", "A-sigmoid", lambda s: slope("sigmoid", s.z)),
    ("tanh slope", "A-tanh", lambda s: slope("tanh", s.z)),
    ("one minus", "A-1-a", lambda s: 1 - s.a),
    ("output", "A-a", lambda s: s.a),
    ("weighted sum", "A-z", lambda s: s.z),
    ("plus", "A-plus", lambda s: s.a * (1 + s.a)),
    ("plus square", "A-plus", lambda s: 1 + s.a**2),
    ("other side", "A-off", lambda s: (s.z < 0) * 1.0),
    ("leaky", "A-leaky", lambda s: np.where(s.z > 0, 1, 0.01)),
)
# the other slopes of the table depend on the forward pass alone
OF_SIGNAL = ("mask of the signal",)
BACK = _table(
    "back",
    ("right", "", lambda s: s.above @ s.W_above.T),
    ("no weights", "C1", lambda s: _wide(s, s.above.sum(1, keepdims=True))),
    ("not transposed", "C7", _not_transposed),
    ("plus bias", "C-bias", lambda s: s.above @ s.W_above.T + s.view.b(s.layer)),
    ("absolute weights", "C-abs", lambda s: s.above @ np.abs(s.W_above).T),
    ("passes a layer", "C-passes", _passes_a_layer),
)
RIGHT_STEP = (BACK[0], SLOPES[0])

# orders of h >= 2 units
ORDERS = {
    "first two exchanged": lambda h: [1, 0, *range(2, h)],
    "last two exchanged": lambda h: [*range(h - 2), h - 1, h - 2],
    "reversed": lambda h: [*range(h)][::-1],
    "moved up": lambda h: [h - 1, *range(h - 1)],
    "moved down": lambda h: [*range(1, h), 0],
}


def take(situation: Situation, rules: tuple[Rule, ...]) -> Array | None:
    """Gradient at the weighted sums of a layer that these rules give."""
    if rules[0].part == "whole":
        return rules[0].compute(situation)
    back, steep = rules
    signal = back.compute(situation)
    if signal is None:
        return None
    if steep.key in OF_SIGNAL or steep.code == "A-formula":
        factor = steep.compute(replace(situation, signal=signal))
    else:
        key = ("slope", situation.layer, steep.key)
        factor = situation.view.remembered(key, lambda: steep.compute(situation))
    return None if factor is None else signal * factor


def signal_of(situation: Situation, rules: tuple[Rule, ...]) -> Array:
    """What comes back to a layer: as these rules do it, or as it should be."""
    back = rules[0] if rules[0].part == "back" else BACK[0]
    return back.compute(situation)


def right_step(situation: Situation) -> Array:
    """The step as it should be, from the learner's own gradient above."""
    return situation.above @ situation.W_above.T * situation.slope


def in_order(units: Array, order: Callable) -> Array | None:
    """Columns (or entries) of an array in another order, if there are several."""
    count = units.shape[-1]
    return units[..., order(count)] if count > 1 else None


def _in_order(order) -> Callable:
    return lambda s: in_order(right_step(s), order)


EXCHANGED = tuple(Rule(name, "C5", _in_order(order)) for name, order in ORDERS.items())
LOST = Rule("lost", "C-lost", lambda s: np.zeros_like(s.z))

# every way to step: one wrong part, a slope missing beside a wrong way back, or the
# right numbers in another order
STEPS = (
    RIGHT_STEP,
    *((BACK[0], steep) for steep in SLOPES[1:]),
    *((back, steep) for back in BACK[1:] for steep in SLOPES),
    *((rule,) for rule in EXCHANGED),
)


@dataclass(frozen=True, eq=False)
class Updated(Rule):
    """The way back through weights that a step of this rate has changed already."""

    rate: float = 0.0


def updated_weights(rate: float) -> tuple[Rule, ...]:
    """Rules of a step that goes back through changed weights."""

    def back(s: Situation) -> Array:
        changed = s.W_above - rate * s.blocks[f"W{s.layer + 1}"]
        return s.above @ changed.T

    return (Updated("updated weights", "C4", back, "back", rate=rate), SLOPES[0])
