"""Penalties as learners write them wrong: in the loss, in the gradient, or in both.

Each is written once, as its value and its slope; what is wrong with the loss alone, and
with a loss that its gradient fits, follows from that.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from grader.api import Mistake, consistency
from grader.api import network_gradient as gradient
from grader.api import network_loss as loss
from solutions.mlp import Layer

from .gradients import from_data, layers_of

LOSS_ONLY = consistency.SENTENCES["loss"]
BOTH = consistency.SENTENCES["fits"]


@dataclass(frozen=True)
class Penalty:
    """A wrong penalty: words, its value without l2, and its slope without l2.

    value(weights, n) gives a number, slope(weights, n) one array for each matrix.
    """

    code: str
    words: str
    value: Callable
    slope: Callable | None = None


def _half_squares(weights, n):
    return sum(np.sum(W * W) for W in weights) / 2


def _scaled(code: str, words: str, factor: Callable) -> Penalty:
    """The right penalty times factor(weights, n)."""
    return Penalty(
        code,
        words,
        lambda weights, n: factor(weights, n) * _half_squares(weights, n),
        lambda weights, n: [factor(weights, n) * W for W in weights],
    )


def _some(code: str, words: str, which: slice) -> Penalty:
    """The penalty of some layers."""

    def slope(weights, n):
        chosen = range(len(weights))[which]
        return [W * (i in chosen) for i, W in enumerate(weights)]

    return Penalty(
        code, words, lambda weights, n: _half_squares(weights[which], n), slope
    )


WRONG = (
    _scaled("missing", "The penalty is missing in the loss.", lambda weights, n: 0.0),
    _scaled("double", "In the loss the penalty counts twice.", lambda weights, n: 2.0),
    _scaled("half", "In the loss the penalty counts half.", lambda weights, n: 0.5),
    _scaled(
        "averaged",
        "In the loss the penalty is inside the mean over the examples.",
        lambda weights, n: 1 / n,
    ),
    _scaled("sign", "In the loss the penalty is subtracted.", lambda weights, n: -1.0),
    _scaled(
        "by-layers",
        "In the loss the penalty is divided by the number of layers.",
        lambda weights, n: 1 / len(weights),
    ),
    _some(
        "last", "Only the last layer is in the penalty of the loss.", slice(-1, None)
    ),
    _some("first", "Only the first layer is in the penalty of the loss.", slice(1)),
    _some(
        "not-last", "The last layer is not in the penalty of the loss.", slice(0, -1)
    ),
    _some(
        "not-first", "The first layer is not in the penalty of the loss.", slice(1, 9)
    ),
    _some("two", "Only two layers are in the penalty of the loss.", slice(2)),
    _some("three", "Only three layers are in the penalty of the loss.", slice(3)),
    Penalty(
        "entries",
        "In the loss the squares are averaged; the penalty adds them up.",
        lambda weights, n: sum(np.mean(W * W) for W in weights) / 2,
        lambda weights, n: [W / W.size for W in weights],
    ),
    Penalty(
        "sizes",
        "The penalty of the loss adds up sizes; it adds up squares.",
        lambda weights, n: sum(np.sum(np.abs(W)) for W in weights) / 2,
        lambda weights, n: [np.sign(W) / 2 for W in weights],
    ),
    Penalty(
        "norm",
        "The penalty of the loss has the norm of the weights, not its square.",
        lambda weights, n: sum(np.linalg.norm(W) for W in weights) / 2,
    ),
    Penalty(
        "spectral",
        "norm(W, 2) of a table is its largest singular value: add up squares.",
        lambda weights, n: sum(np.linalg.norm(W, 2) ** 2 for W in weights) / 2,
    ),
    Penalty(
        "sum-squared",
        "In the loss the weights are added up and then squared: square each first.",
        lambda weights, n: sum(np.sum(W) ** 2 for W in weights) / 2,
        lambda weights, n: [np.full(W.shape, np.sum(W)) for W in weights],
    ),
    Penalty(
        "product",
        "W @ W is a product of matrices; the penalty adds up the squared entries.",
        lambda weights, n: sum(np.trace(W @ W) for W in weights) / 2,
    ),
)


def in_the_loss(also_in_the_gradient: bool) -> Iterator[Mistake]:
    """Wrong penalties of the loss, with the right gradient or with one that fits."""
    for wrong in WRONG:
        if also_in_the_gradient and wrong.slope:
            words = "Neither of them knows of l2." if wrong.code == "missing" else ""
            sentence = f"{BOTH} {words or wrong.words}"
            yield Mistake(f"both-{wrong.code}", sentence, _answer(wrong, True))
        elif not also_in_the_gradient:
            sentence = f"{LOSS_ONLY} {wrong.words}"
            yield Mistake(f"loss-{wrong.code}", sentence, _answer(wrong, False))


def _answer(wrong: Penalty, both: bool) -> Callable:
    def answer(params, X, targets, **kwargs):
        instance = from_data(params, X, targets, **kwargs)
        plain = instance.with_l2(0.0)
        weights = [layer.W for layer in params]
        total = loss(plain) + instance.l2 * wrong.value(weights, len(X))
        if not both or wrong.slope is None:
            return float(total), layers_of(gradient(instance))
        slopes = wrong.slope(weights, len(X))
        grads = zip(layers_of(gradient(plain)), slopes, strict=True)
        return float(total), [Layer(g.W + instance.l2 * s, g.b) for g, s in grads]

    return answer
