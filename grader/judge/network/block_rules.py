"""Wrong gradients of weights, biases and penalty, given the gradient delta of a layer.

Every row is a key, the code of the mistake, and the mistake as code. Weight rules that
are a product left.T @ delta name their left factor, so that a delta can be recovered
through them.
"""

from collections.abc import Callable

import numpy as np

from grader.judge.network.network import Array
from grader.judge.network.rules import Rule, Situation
from grader.judge.network.step_rules import ORDERS, in_order


def _table(*rows: tuple) -> tuple[Rule, ...]:
    return tuple(Rule(*row) for row in rows)


def _product(key: str, code: str, left) -> Rule:
    def compute(s: Situation) -> Array | None:
        found = left(s)
        return None if found is None else found.T @ s.delta

    return Rule(key, code, compute, left=left)


def _weighted_sums_below(s: Situation) -> Array | None:
    return s.view.N[s.layer - 1] if s.layer > 1 else None


def _slope_below(s: Situation) -> Array | None:
    return s.view.slope(s.layer - 1) if s.layer > 1 else None


def _input_below(s: Situation) -> Array | None:
    below = s.view.A[s.layer - 2] if s.layer > 1 else None
    fits = below is not None and below.shape == s.input.shape
    return below if fits else None


def _output(s: Situation) -> Array | None:
    return s.a if s.a.shape == s.input.shape else None


def _bracket(s: Situation) -> Array | None:
    """The slope formula with the input inside its bracket: a (1 - a x)."""
    if s.signal is None or s.kind not in ("sigmoid", "tanh"):
        return None
    a, x = s.a[:, None, :], s.input[:, :, None]
    steep = a * (1 - a * x) if s.kind == "sigmoid" else 1 - a**2 * x
    return np.einsum("nj,nij->ij", s.signal, steep)


def _from_signal(s: Situation) -> Array | None:
    return None if s.signal is None else s.input.T @ s.signal


def _exchanged(order) -> Callable:
    return lambda s: in_order(s.input.T @ s.delta, order)


EXCHANGED_WEIGHTS = {
    name: Rule(name, "C5", _exchanged(order)) for name, order in ORDERS.items()
}
WEIGHTS = (
    _product("right", "", lambda s: s.input),
    _product("weighted sums below", "C3", _weighted_sums_below),
    _product("slope below", "W-slope", _slope_below),
    _product("input of the layer below", "W-below", _input_below),
    _product("own output", "W-output", _output),
    *_table(
        ("no input", "C2", lambda s: np.tile(s.delta.sum(0), (s.input.shape[1], 1))),
        ("bracket", "A8", _bracket),
        ("lost", "W-lost", lambda s: np.zeros((s.input.shape[1], s.delta.shape[1]))),
        ("signal", "W-signal", _from_signal),
        ("last example", "W-last", lambda s: s.input[-1:].T @ s.delta[-1:]),
        ("first example", "W-first", lambda s: s.input[:1].T @ s.delta[:1]),
        ("absolute delta", "W-abs", lambda s: s.input.T @ np.abs(s.delta)),
    ),
    *EXCHANGED_WEIGHTS.values(),
)
PRODUCTS = tuple(rule for rule in WEIGHTS if rule.left)

BIASES = (
    *_table(
        ("right", "", lambda s: s.delta.sum(axis=0)),
        ("lost", "B8", lambda s: np.zeros(s.delta.shape[1])),
        ("weight row", "B9", lambda s: (s.input[:, :1] * s.delta).sum(axis=0)),
        ("last weight row", "B9", lambda s: (s.input[:, -1:] * s.delta).sum(axis=0)),
        ("signal", "B10", lambda s: None if s.signal is None else s.signal.sum(0)),
        ("last example", "b-last", lambda s: s.delta[-1]),
        ("first example", "b-first", lambda s: s.delta[0]),
        ("one for all", "b-all", lambda s: np.full(s.delta.shape[1], s.delta.sum())),
        ("largest", "b-max", lambda s: s.delta.max(axis=0)),
        ("times bias", "b-times", lambda s: s.delta.sum(0) * s.view.b(s.layer)),
        ("absolute", "b-abs", lambda s: np.abs(s.delta).sum(axis=0)),
    ),
    *(
        Rule(name, "C5", lambda s, o=order: in_order(s.delta.sum(0), o))
        for name, order in ORDERS.items()
    ),
)

PENALTIES = _table(
    ("right", "", lambda v, i: v.l2 * v.W(i)),
    ("missing", "R4", lambda v, i: np.zeros_like(v.W(i))),
    ("sign", "R9", lambda v, i: v.l2 * np.sign(v.W(i))),
    ("no weight", "R-only", lambda v, i: v.l2 * np.ones_like(v.W(i))),
    ("square", "R-square", lambda v, i: v.l2 * v.W(i) ** 2),
    ("l2 squared", "R-twice", lambda v, i: v.l2**2 * v.W(i)),
    ("sum", "R-sum", lambda v, i: np.full_like(v.W(i), v.l2 * v.W(i).sum())),
    ("value", "R-value", lambda v, i: np.full_like(v.W(i), v.l2 * (v.W(i) ** 2).sum())),
)
CONSTANT = Rule("no l2", "R-no-l2", lambda v, i: v.W(i))
MULTIPLIED = Rule("multiplied", "R6", lambda v, i: v.l2 * v.W(i))

BIAS_PENALTIES = _table(
    ("right", "", lambda v, i: np.zeros_like(v.b(i))),
    ("as for weights", "R7", lambda v, i: v.l2 * v.b(i)),
    ("weight row", "B9", lambda v, i: v.l2 * v.W(i)[0]),
    ("last weight row", "B9", lambda v, i: v.l2 * v.W(i)[-1]),
    ("sign", "R7", lambda v, i: v.l2 * np.sign(v.b(i))),
    ("no bias", "R7", lambda v, i: v.l2 * np.ones_like(v.b(i))),
    ("column sum", "R7", lambda v, i: v.l2 * v.W(i).sum(axis=0)),
)
