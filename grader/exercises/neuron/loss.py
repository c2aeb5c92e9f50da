"""Cross-entropy from logits: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import neuron as solution

from ..loss_slips import REDUCTIONS
from ..slips import made
from .draws import labels_of, logistic
from .loss_slips import MORE


def _logits_and_labels(rng, n):
    return rng.uniform(-3, 3, n), labels_of(rng, n)


def _loss_points(rng):
    calls = [
        Point(
            _logits_and_labels(rng, n),
            where=f"for {n} logits",
            sizes={"n": n},
        )
        for n in (5, 7, 4)
    ]
    far = np.array([1000.0, -1000.0, 800.0, -36.0, 0.3, 60.0])
    right, wrong = np.array([1.0, 0, 1, 0, 1, 1]), np.array([0.0, 1, 0, 1, 0, 0])
    lone = (np.array([36.0]), np.array([0.0]))
    return [
        *calls,
        Point((rng.uniform(-3, 3, 3), np.zeros(3)), where="where all labels are 0"),
        Point((far, right), group="stability", where="at logits of ±1000"),
        Point((far, wrong), group="stability", where="at logits of ±1000"),
        Point(lone, group="stability", where="at z = 36 for a label of 0"),
        *edge_points(rng, _logits_and_labels, "n", "z y"),
    ]


def _losses(z, y):
    p = logistic(z)
    return y * np.log(p), (1 - y) * np.log(1 - p)


BINARY_CROSS_ENTROPY = CodeExercise(
    "binary_cross_entropy",
    solution.binary_cross_entropy,
    axes=("n", "n"),
    points=_loss_points,
    mistakes=(
        Mistake(
            "D1",
            "The sign: a loss is minus the log-likelihood, so it is positive.",
            lambda z, y: np.mean(sum(_losses(z, y))),
        ),
        Mistake(
            "second-sign",
            "The minus in front belongs to both terms; the brackets are missing.",
            lambda z, y: np.mean(_losses(z, y)[1] - _losses(z, y)[0]),
        ),
        Mistake(
            "D8",
            "Only -y log p is there. What does the loss say when y = 0?",
            lambda z, y: -np.mean(_losses(z, y)[0]),
        ),
        Mistake(
            "D8-other",
            "Only the term of y = 0 is there. What does the loss say when y = 1?",
            lambda z, y: -np.mean(_losses(z, y)[1]),
        ),
        Mistake(
            "B1",
            "The losses of the examples are added up; their mean is asked for.",
            lambda z, y: -np.sum(sum(_losses(z, y))),
        ),
        Mistake(
            "not-reduced",
            "One loss for each example; their mean, one number, is asked for.",
            lambda z, y: -sum(_losses(z, y)),
        ),
        Mistake(
            "D7",
            "The logit went into a logarithm or square as if it were a probability.",
            lambda z, y: np.mean((z - y) ** 2),
        ),
        Mistake(
            "squared",
            "That is the squared error of the probability, another loss.",
            lambda z, y: np.mean((logistic(z) - y) ** 2),
        ),
        Mistake(
            "labels-flipped",
            "The labels are exchanged: y belongs to log p, 1 - y to log(1 - p).",
            lambda z, y: np.mean(np.logaddexp(0, z) - (1 - y) * z),
        ),
        Mistake(
            "mixed",
            "log(1 + exp(-z)) is the loss of label 1 already; with - y z belongs "
            "log(1 + exp(z)).",
            lambda z, y: np.mean(np.logaddexp(0, -z) - y * z),
        ),
        Mistake(
            "no-label",
            "The labels have no part in it: that is the loss if all of them were 0.",
            lambda z, y: np.mean(np.logaddexp(0, z)),
        ),
        Mistake(
            "one-for-zero",
            "logaddexp takes exponents: the 1 in 1 + exp(z) is exp(0).",
            lambda z, y: np.mean(np.logaddexp(1, z) - y * z),
        ),
        Mistake(
            "D12",
            "A constant factor: which base has your logarithm? Natural is asked for.",
            lambda z, y: -np.mean(sum(_losses(z, y))) / np.log(10),
        ),
        Mistake(
            "D12",
            "A constant factor: which base has your logarithm? Natural is asked for.",
            lambda z, y: -np.mean(sum(_losses(z, y))) / np.log(2),
        ),
        Mistake(
            "N9",
            "Every logit meets every label; each has its own. A product of two means "
            "does that, and so does a column against a vector: look at the shapes.",
            lambda z, y: np.mean(np.logaddexp(0, z[:, None]) - y * z[:, None]),
        ),
        Mistake(
            "plus-yz",
            "The sign of the second term: it is log(1 + exp(z)) minus y z.",
            lambda z, y: np.mean(np.logaddexp(0, z) + y * z),
        ),
        Mistake(
            "first-label",
            "The label of the first example decides for all of them: an if on y takes "
            "each label by itself.",
            lambda z, y: np.mean(np.logaddexp(0, z) - y[0] * z),
        ),
        Mistake(
            "label-inside",
            "The label stands inside of the logarithm; it multiplies z, or the "
            "logarithm.",
            lambda z, y: np.mean(np.log(1 + np.exp(-y * z))),
        ),
        Mistake(
            "label-one",
            "That is the loss if all labels were 1.",
            lambda z, y: np.mean(np.logaddexp(0, -z)),
        ),
        Mistake(
            "by-labels",
            "Divided by the number of labels 1; the mean is over all n examples.",
            lambda z, y: -np.sum(sum(_losses(z, y))) / max(y.sum(), 1),
        ),
        Mistake(
            "logit-for-p",
            "The logit stands where the probability belongs: p = sigmoid(z) first.",
            lambda z, y: (
                -np.mean(
                    y * np.log(np.clip(z, 1e-12, 1 - 1e-12))
                    + (1 - y) * np.log(1 - np.clip(z, 1e-12, 1 - 1e-12))
                )
            ),
        ),
        *made(REDUCTIONS, lambda wrong: lambda z, y: wrong(-sum(_losses(z, y)))),
        *MORE,
    ),
)
