"""Cross-entropy from logits: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import softmax as solution

from ..loss_slips import REDUCTIONS
from ..slips import made
from .draws import (
    SHAPES,
    at,
    logits_of,
    one_hot_targets,
    probs_of,
    soft_targets,
)


def target_points(rng):
    """Soft targets twice, one-hot targets twice; they show different mistakes."""
    points = []
    kinds = (soft_targets, one_hot_targets, soft_targets)
    for (n, k), targets_of in zip(SHAPES, kinds, strict=True):
        args = (logits_of(rng, n, k), targets_of(rng, n, k))
        points.append(Point(args, where=at(n, k), sizes={"n": n, "k": k}))
    square = (logits_of(rng, 4, 4), one_hot_targets(rng, 4, 4))
    edges = edge_points(rng, _hard, "nk", "logits targets")
    return [*points, Point(square, where=at(4, 4), sizes={"n": 4}), *edges]


def _hard(rng, n, k):
    return logits_of(rng, n, k), one_hot_targets(rng, n, k)


def _loss_points(rng):
    far = np.array([[0.0, 800.0], [1000.0, 0.0], [0.3, -0.2]])
    low = np.array([[-1000.0, -1001.0, -1002.0], [-1000.0, 1000.0, -900.0]])
    behind = np.array([[0.0, 60.0, 2.0]])
    return [
        *target_points(rng),
        Point(
            (far, np.eye(2)[[0, 0, 1]]),
            group="stability",
            where="where the true class is 800 behind",
        ),
        Point(
            (behind, np.eye(3)[[0]]),
            group="stability",
            where="where the true class is 60 behind",
        ),
        Point((low, np.eye(3)[[1, 0]]), group="stability", where="at logits of -1000"),
    ]


def _loss(terms_of):
    """A wrong loss from its terms, one for each row and class."""
    return lambda z, t: np.mean(np.sum(terms_of(z, probs_of(z), t), axis=1))


def _of_rows(z, t):
    return -np.sum(t * np.log(probs_of(z)), axis=1)


CROSS_ENTROPY = CodeExercise(
    "cross_entropy",
    solution.cross_entropy,
    axes=("nk", "nk"),
    points=_loss_points,
    uses=("log_softmax",),
    mistakes=(
        Mistake(
            "D1",
            "The sign: a loss is minus the log-likelihood, so it is positive.",
            _loss(lambda z, p, t: t * np.log(p)),
        ),
        Mistake(
            "B1",
            "The losses of the rows are added up; their mean is asked for.",
            lambda z, t: -np.sum(t * np.log(probs_of(z))),
        ),
        Mistake(
            "B3",
            "k times too small: the mean runs over the classes as well. Add up over "
            "the classes, average over the rows.",
            lambda z, t: -np.mean(t * np.log(probs_of(z))),
        ),
        Mistake(
            "not-reduced",
            "One loss for each row; their mean, one number, is asked for.",
            lambda z, t: -np.sum(t * np.log(probs_of(z)), axis=1),
        ),
        Mistake(
            "P4",
            "Your loss does not depend on the targets: it has the probabilities in "
            "their place.",
            _loss(lambda z, p, t: -p * np.log(p)),
        ),
        Mistake(
            "P5",
            "Every class is counted in full, not only the true one: does each target "
            "meet the logarithm of its own place?",
            _loss(lambda z, p, t: -np.log(p)),
        ),
        Mistake(
            "D7",
            "The logits stand where their log-softmax belongs.",
            _loss(lambda z, p, t: -t * z),
        ),
        Mistake(
            "no-log",
            "That is minus the probability of the true class; the logarithm is "
            "missing.",
            _loss(lambda z, p, t: -t * p),
        ),
        Mistake(
            "swapped",
            "Targets and probabilities are exchanged: the logarithm belongs to the "
            "probabilities.",
            _loss(lambda z, p, t: -p * np.log(t)),
        ),
        Mistake(
            "binary",
            "The term (1 - t) log(1 - p) belongs to a single neuron; here the other "
            "classes have entries of their own.",
            _loss(lambda z, p, t: -t * np.log(p) - (1 - t) * np.log(1 - p)),
        ),
        Mistake(
            "squared",
            "That is the squared error of the probabilities, another loss.",
            _loss(lambda z, p, t: (p - t) ** 2),
        ),
        Mistake(
            "axes",
            "Added up over the rows and averaged over the classes: the other way "
            "round.",
            lambda z, t: -np.mean(np.sum(t * np.log(probs_of(z)), axis=0)),
        ),
        Mistake(
            "hard",
            "Only the class with the largest target counts; with soft targets the "
            "others do, too.",
            _loss(lambda z, p, t: -np.eye(t.shape[1])[t.argmax(axis=1)] * np.log(p)),
        ),
        Mistake(
            "P6",
            "The probabilities add up to 1 over the rows instead of the classes.",
            lambda z, t: -np.mean(np.sum(t * np.log(probs_of(z, 0)), axis=1)),
        ),
        Mistake(
            "D12",
            "A constant factor: which base has your logarithm? Natural is asked for.",
            _loss(lambda z, p, t: -t * np.log10(p)),
        ),
        Mistake(
            "twice",
            "Softmax is applied twice: what is taken for logits are probabilities "
            "already.",
            lambda z, t: -np.mean(np.sum(t * np.log(probs_of(probs_of(z))), axis=1)),
        ),
        Mistake(
            "log-of-sum",
            "The logarithm is taken of the sum; it is taken of every probability "
            "first.",
            lambda z, t: -np.mean(np.log(np.sum(t * probs_of(z), axis=1))),
        ),
        Mistake(
            "counted",
            "Every positive target counts as a whole 1; it counts as large as it is.",
            _loss(lambda z, p, t: -1.0 * (t > 0) * np.log(p)),
        ),
        Mistake(
            "only-ones",
            "Only targets of exactly 1 count; soft targets count as well.",
            _loss(lambda z, p, t: -1.0 * (t == 1) * np.log(p)),
        ),
        Mistake(
            "by-entries",
            "Divided by the number of positive targets; the mean is over the rows.",
            lambda z, t: -np.sum(t * np.log(probs_of(z))) / np.count_nonzero(t),
        ),
        Mistake(
            "sigmoid",
            "Every class has a sigmoid of its own; softmax gives them one sum.",
            _loss(lambda z, p, t: np.log1p(np.exp(z)) - t * z),
        ),
        Mistake(
            "divergence",
            "The entropy of the targets is subtracted; -sum t log p alone is asked.",
            _loss(lambda z, p, t: t * (np.log(np.where(t > 0, t, 1)) - np.log(p))),
        ),
        Mistake(
            "log-of-mean",
            "The mean is taken before the logarithm; each row has its own logarithm.",
            lambda z, t: -np.log(np.mean(np.sum(t * probs_of(z), axis=1))),
        ),
        Mistake(
            "exchanged",
            "Logits and targets are exchanged: softmax is taken of the targets.",
            lambda z, t: -np.mean(np.sum(z * np.log(probs_of(t)), axis=1)),
        ),
        Mistake(
            "largest-alone",
            "The largest logit stands alone where the logarithm of a sum belongs.",
            lambda z, t: np.mean(z.max(axis=1) - np.sum(t * z, axis=1)),
        ),
        Mistake(
            "winner",
            "That is the loss if the winner were always the true class: the targets "
            "are not in it.",
            lambda z, t: -np.mean(np.log(probs_of(z).max(axis=1))),
        ),
        Mistake(
            "targets-exchanged",
            "The targets are exchanged: t belongs to log p, not 1 - t.",
            _loss(lambda z, p, t: -(1 - t) * np.log(p)),
        ),
        Mistake(
            "other-terms-alone",
            "Those are the terms (1 - t) log(1 - p) of other classes; -t log p is "
            "asked for.",
            _loss(lambda z, p, t: -(1 - t) * np.log(1 - p)),
        ),
        Mistake(
            "every-row",
            "Every row of targets meets every row of logarithms: a product of the two "
            "matrices does that. Each row has its own.",
            lambda z, t: -np.sum(t @ np.log(probs_of(z)).T) / len(z),
        ),
        *made(REDUCTIONS, lambda wrong: lambda z, t: wrong(_of_rows(z, t))),
    ),
)
