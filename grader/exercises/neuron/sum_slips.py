"""Slips of the weighted sum, each written once.

A slip is a code, the sentence, and what stands in the place of z = X @ w + b.
"""

from collections.abc import Iterable, Iterator

import numpy as np

from ..slips import Slip


def of_the_sum(slips: Iterable[Slip]) -> Iterator[Slip]:
    """The slips for an exercise whose first step, and not its result, is the sum."""
    for code, sentence, wrong in slips:
        yield f"sum-{code}", f"z is wrong already. {sentence}", wrong


SUMS: tuple[Slip, ...] = (
    (
        "bias-minus",
        "The bias is subtracted; it has to be added.",
        lambda X, w, b: X @ w - b,
    ),
    (
        "bias-each",
        "The bias is added once for every feature; it counts once an example.",
        lambda X, w, b: (X * w + b).sum(axis=1),
    ),
    (
        "bias-weighted",
        "The bias is added before the weights, so it gets weighted, too.",
        lambda X, w, b: (X + b) @ w,
    ),
    (
        "bias-in-weights",
        "The bias is added to the weights, so every feature multiplies it.",
        lambda X, w, b: X @ (w + b),
    ),
    (
        "bias-times",
        "The sum is multiplied by the bias; the bias has to be added.",
        lambda X, w, b: (X @ w) * b,
    ),
    (
        "bias-of-all",
        "The bias is multiplied by the number of examples; it counts once an example.",
        lambda X, w, b: X @ w + len(X) * b,
    ),
    (
        "last-left-out",
        "The last feature is left out: a range ends before its second number.",
        lambda X, w, b: X[:, :-1] @ w[:-1] + b,
    ),
    (
        "first-left-out",
        "The first feature is left out: the first one has the number 0.",
        lambda X, w, b: X[:, 1:] @ w[1:] + b,
    ),
    (
        "two-only",
        "Only the first two features are in it.",
        lambda X, w, b: X[:, :2] @ w[:2] + b,
    ),
    (
        "mean",
        "The weighted features are averaged; they are added up.",
        lambda X, w, b: (X * w).mean(axis=1) + b,
    ),
    (
        "not-reset",
        "The sum is not set back: every example goes on where the one before ended.",
        lambda X, w, b: np.cumsum(X @ w) + b,
    ),
    (
        "sizes",
        "The signs of the weights are lost.",
        lambda X, w, b: X @ np.abs(w) + b,
    ),
    (
        "sizes-of-features",
        "The signs of the features are lost.",
        lambda X, w, b: np.abs(X) @ w + b,
    ),
    (
        "turned",
        "The weights meet the features in the reverse order.",
        lambda X, w, b: X @ w[::-1] + b,
    ),
    (
        "every-weight",
        "Every feature meets the sum of all weights; each has a weight of its own.",
        lambda X, w, b: X.sum(axis=1) * w.sum() + b,
    ),
)
