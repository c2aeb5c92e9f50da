"""Softmax backward, the first VJP: points and known mistakes."""

import numpy as np

from grader.api import IN_DOUBLE, CodeExercise, Mistake, Point, edge_points
from solutions import softmax as solution

from .backward_slips import MORE, shared
from .draws import SHAPES, at, logits_of, probs_of


def _arguments(rng, n, k):
    """The upstream gradient is random, never ones: for ones the right answer is 0."""
    upstream = rng.uniform(0.3, 2.0, (n, k)) * rng.choice([-1.0, 1.0], (n, k))
    return upstream, probs_of(logits_of(rng, n, k))


def _vjp_points(rng):
    shaped = [
        Point(_arguments(rng, n, k), where=at(n, k), sizes={"n": n, "k": k})
        for n, k in SHAPES
    ]
    square = Point(_arguments(rng, 4, 4), where=at(4, 4), sizes={"n": 4})
    edges = edge_points(rng, _arguments, "nk", "upstream probs", whole="upstream")
    return [*shaped, square, _lost(rng), *edges]


def _lost(rng):
    """Upstream gradients that share 8e9, and probabilities that are powers of two.

    No formula has anything to round there, and a difference has no digit left.
    """
    probs = np.array([[4, 2, 1, 1], [1, 4, 1, 2]]) / 8
    upstream = 2.0**33 + rng.permuted(np.tile(np.arange(1.0, 9, 2), (2, 1)), axis=1)
    where = "where every upstream gradient is 8e9"
    return Point((upstream, probs), group=IN_DOUBLE, where=where)


def _jacobians(p):
    """The Jacobian of every row. p (n, k) -> (n, k, k)."""
    return p[:, :, None] * (np.eye(p.shape[1]) - p[:, None, :])


SOFTMAX_BACKWARD = CodeExercise(
    "softmax_backward",
    solution.softmax_backward,
    axes=("nk", "nk"),
    without={"whole numbers in probs": "only 0 and 1 could be probabilities"},
    rows=True,
    points=_vjp_points,
    mistakes=(
        Mistake(
            "P1",
            "Only the diagonal of the Jacobian is used. A logit moves the "
            "probabilities of all classes.",
            lambda g, p: g * p * (1 - p),
        ),
        Mistake(
            "P2",
            "A factor p is missing in the case of the same class.",
            lambda g, p: g * (1 - p) - p * (shared(g, p) - g * p),
        ),
        Mistake(
            "P2-all",
            "The last factor is missing: the probability of the class itself.",
            lambda g, p: g - shared(g, p),
        ),
        Mistake(
            "P2-shared",
            "The shared sum lacks a factor: what each class pays is in proportion to "
            "its own probability.",
            lambda g, p: g * p - shared(g, p),
        ),
        Mistake(
            "P3",
            "Beside the delta stands the wrong index: p_j where p_i belongs.",
            lambda g, p: g * p - (g * p * p).sum(axis=1, keepdims=True),
        ),
        Mistake(
            "sign",
            "Right size, opposite direction.",
            lambda g, p: -p * (g - shared(g, p)),
        ),
        Mistake(
            "diagonal-lost",
            "Only the second term is there: the case of the same class is missing.",
            lambda g, p: -p * shared(g, p),
        ),
        Mistake(
            "shared-lost",
            "The sum over the classes is missing: what the other classes pay.",
            lambda g, p: g * p,
        ),
        Mistake(
            "shared-sign",
            "The two terms are added; one of them is subtracted.",
            lambda g, p: p * (g + shared(g, p)),
        ),
        Mistake(
            "unweighted",
            "The sum over the classes adds the bare upstream gradient; each entry "
            "has its probability as a factor.",
            lambda g, p: p * (g - g.sum(axis=1, keepdims=True)),
        ),
        Mistake(
            "mean",
            "The shared number is a mean over the classes; it is their sum.",
            lambda g, p: p * (g - (g * p).mean(axis=1, keepdims=True)),
        ),
        Mistake(
            "P6",
            "The sum runs over the rows; it runs over the classes.",
            lambda g, p: p * (g - (g * p).sum(axis=0, keepdims=True)),
        ),
        Mistake(
            "whole",
            "One sum over all rows is shared; every row has its own.",
            lambda g, p: p * (g - (g * p).sum()),
        ),
        Mistake(
            "N7",
            "The sums of the rows lie along the wrong axis: they have lost the axis "
            "of the classes. What does keepdims do?",
            lambda g, p: p * (g - (g * p).sum(axis=1)),
        ),
        Mistake(
            "exchanged",
            "The two arguments are exchanged: the upstream gradient comes first.",
            lambda g, p: g * (p - shared(g, p)),
        ),
        Mistake(
            "log",
            "That is the way back through log-softmax, not through softmax.",
            lambda g, p: g - p * g.sum(axis=1, keepdims=True),
        ),
        Mistake(
            "N21",
            "That is the Jacobian of every row; its product with the upstream "
            "gradient is asked for.",
            lambda g, p: _jacobians(p),
        ),
        Mistake(
            "B2",
            "n times too short: no mean is taken on the way back through softmax.",
            lambda g, p: p * (g - shared(g, p)) / len(p),
        ),
        Mistake(
            "softmax-again",
            "Softmax is applied once more: probs are probabilities already.",
            lambda g, p: probs_of(p) * (g - shared(g, probs_of(p))),
        ),
        Mistake(
            "plain-mean",
            "The bare mean of the upstream gradients is subtracted; each has its "
            "probability as a factor.",
            lambda g, p: p * (g - g.mean(axis=1, keepdims=True)),
        ),
        Mistake(
            "first-row",
            "The Jacobian of the first row is used for all rows; every row has its "
            "own.",
            lambda g, p: g * p[0] - p[0] * (g @ p[0])[:, None],
        ),
        Mistake(
            "cross-entropy",
            "That is p - t with the upstream gradient for the targets: a formula for "
            "one loss only.",
            lambda g, p: p - g,
        ),
        Mistake(
            "other-sign",
            "In the case of another class the sign is wrong: what one class wins, the "
            "others lose.",
            lambda g, p: p * (shared(g, p) + g * (1 - 2 * p)),
        ),
        Mistake(
            "self-left-out",
            "The sum leaves out the class itself: on the diagonal p stands where "
            "p (1 - p) belongs.",
            lambda g, p: p * (g - shared(g, p) + g * p),
        ),
        Mistake(
            "no-upstream",
            "The upstream gradient is not in it: that is the diagonal of the Jacobian.",
            lambda g, p: p * (1 - p),
        ),
        Mistake(
            "shared-evenly",
            "What the classes pay together is shared out evenly; each pays in "
            "proportion to its own probability.",
            lambda g, p: g * p - (g * p).mean(axis=1, keepdims=True),
        ),
        Mistake(
            "slope-twice",
            "A factor 1 - p is too much: the slope of a sigmoid has no place here.",
            lambda g, p: p * (1 - p) * (g - shared(g, p)),
        ),
        Mistake(
            "last-class",
            "Only the last class of the sum reaches your result: = in a loop "
            "overwrites.",
            lambda g, p: (
                g[:, -1:] * p[:, -1:] * (np.arange(p.shape[1]) == p.shape[1] - 1)
                - g[:, -1:] * p[:, -1:] * p
            ),
        ),
        Mistake(
            "mean-row",
            "One Jacobian, of the mean of the rows, serves all of them; every row has "
            "its own.",
            lambda g, p: p.mean(axis=0) * (g - (g @ p.mean(axis=0))[:, None]),
        ),
        *MORE,
    ),
)
