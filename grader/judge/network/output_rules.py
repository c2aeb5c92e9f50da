"""Wrong gradients at the last weighted sums, before the mean over the examples.

Every row is a key, the code of the mistake, and the mistake as code. In them p is the
prediction, t the target, r = p - t the residual and o the last weighted sum.
"""

import numpy as np

from grader.judge.network.network import Array, View, activate, slope
from grader.judge.network.rules import Rule


def _table(*rows: tuple) -> tuple[Rule, ...]:
    def on_view(formula):
        return lambda v: formula(v.prediction, v.T, v.N[-1])

    return tuple(Rule(key, code, on_view(formula)) for key, code, formula in rows)


def _bell(p: Array) -> Array:
    return p * (1 - p)


def _rows(x: Array) -> Array:
    return x.sum(axis=1, keepdims=True)


def _others(t: Array) -> Array:
    """Sum of the targets of the other classes."""
    return _rows(t) - t


def _decision(p: Array) -> Array:
    return np.eye(p.shape[1])[p.argmax(axis=1)] if p.shape[1] > 1 else np.round(p)


def _through_jacobian(p: Array, upstream: Array) -> Array:
    return p * (upstream - _rows(upstream * p))


def _powers(o: Array, common: bool = False) -> Array:
    return np.exp(o - (o.max() if common else o.max(axis=1, keepdims=True)))


def _right(v: View) -> Array:
    return v.delta / v.mean


RIGHT = Rule("right", "", _right)

BINARY = _table(
    ("one term", "D8", lambda p, t, o: -t * (1 - p)),
    ("one term, no minus", "D9", lambda p, t, o: t * (1 - p)),
    ("other term", "D8-other", lambda p, t, o: (1 - t) * p),
    ("inner plus", "D10", lambda p, t, o: -(t * (1 - p) + (1 - t) * p)),
    (
        "moving target",
        "D11",
        lambda p, t, o: (_bell(p) * np.log(p) + t * (1 - p)) * _bell(p),
    ),
    ("stops at p", "D-stops", lambda p, t, o: (p - t) / _bell(p)),
)
SOFTMAX = _table(
    ("diagonal only", "P1", lambda p, t, o: -t * (1 - p)),
    ("factor missing", "P2", lambda p, t, o: -t * (1 - p) / p + p * _others(t)),
    ("index exchanged", "P3", lambda p, t, o: _rows(t * p) - t),
    (
        "entropy",
        "P4",
        lambda p, t, o: -p * (np.log(p) - _rows(p * np.log(p))),
    ),
    ("every class", "P5", lambda p, t, o: p.shape[1] * p - 1),
    ("over examples", "P6", lambda p, t, o: _powers(o) / _powers(o).sum(0) - t),
    (
        "over examples, one shift",
        "P6",
        lambda p, t, o: _powers(o, True) / _powers(o, True).sum(0) - t,
    ),
    ("over all", "P6-all", lambda p, t, o: _powers(o) / _powers(o).sum() - t),
    (
        "over all, one shift",
        "P6-all",
        lambda p, t, o: _powers(o, True) / _powers(o, True).sum() - t,
    ),
    ("diagonal plus", "P-own", lambda p, t, o: -t * (1 + p) + _others(t) * p),
    ("other sign", "P-other", lambda p, t, o: -t * (1 - p) - _others(t) * p),
    ("other only", "P-other-only", lambda p, t, o: _others(t) * p),
    ("no logarithm", "P-no-log", lambda p, t, o: _through_jacobian(p, -t)),
    ("sigmoid", "P-sigmoid", lambda p, t, o: activate("sigmoid", o) - t),
    ("of squares", "P-squared", lambda p, t, o: _through_jacobian(p, p - t)),
)
PROBABILITY = _table(
    ("slope of o", "D-slope-o", lambda p, t, o: (p - t) * _bell(o)),
    ("output slope", "A7", lambda p, t, o: (p - t) * _bell(p)),
    ("logit", "D7", lambda p, t, o: o - t),
    ("decision", "P7", lambda p, t, o: _decision(p) - t),
    ("stops at log", "D-log", lambda p, t, o: -t / p),
)
SQUARED = _table(
    ("output slope", "A7-linear", lambda p, t, o: (p - t) * _bell(p)),
)
ANY_HEAD = _table(
    ("squared", "D4", lambda p, t, o: (p - t) ** 2),
    ("absolute", "D5", lambda p, t, o: np.abs(p - t)),
    ("prediction", "D6", lambda p, t, o: p),
    ("target", "D-target", lambda p, t, o: -t),
    ("sum", "D-sum", lambda p, t, o: p + t),
    ("cube", "D-cube", lambda p, t, o: (p - t) ** 3),
    ("sign only", "D-sign", lambda p, t, o: np.sign(p - t)),
    ("times target", "D-times-t", lambda p, t, o: (p - t) * t),
    ("times prediction", "D-times-p", lambda p, t, o: (p - t) * p),
    ("times one minus", "D-times-1-p", lambda p, t, o: (p - t) * (1 - p)),
    ("times p (1 + p)", "D-plus", lambda p, t, o: (p - t) * p * (1 + p)),
    ("slope of p", "D-slope-p", lambda p, t, o: (p - t) * slope("sigmoid", p)),
)
UPSTREAM = _table(
    ("outputs", "U-outputs", lambda p, t, o: o),
    ("ones", "U-ones", lambda p, t, o: np.ones_like(t)),
)

ZERO = Rule("zero", "D-zero", lambda v: np.zeros_like(v.T))
# only one example reaches the result
ROWS = (
    Rule("last example", "B4", lambda v: np.eye(v.n)[:, [-1]]),
    Rule("first example", "B4-first", lambda v: np.eye(v.n)[:, [0]]),
)
BY_HEAD = {
    "squared": (RIGHT, *SQUARED, *ANY_HEAD),
    "binary": (RIGHT, *BINARY, *PROBABILITY, *ANY_HEAD),
    "softmax": (RIGHT, *SOFTMAX, *PROBABILITY, *ANY_HEAD),
    "upstream": (RIGHT, *UPSTREAM),
}
