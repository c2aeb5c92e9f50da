"""Gradient of the cross-entropy at the logits: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Point
from solutions import softmax as solution

from .. import slips
from .draws import logits_of, one_hot_targets, probs_of
from .loss import target_points


def _gradient_points(rng):
    """Besides: a loss of 1e12, which keeps no digit for a difference."""
    n, k = 6, 3
    logits, targets = logits_of(rng, n, k), one_hot_targets(rng, n, k)
    wrong = np.argmin(targets[0])
    logits[0, wrong] = 6e11
    far = np.array([[1000.0, 0.0, -3.0], [-2.0, 0.5, 1.0]])
    low = np.array([[-1000.0, -1001.0, -1002.0], [-1000.0, 1000.0, -900.0]])
    return [
        *target_points(rng),
        Point(
            (logits, targets),
            group="cancellation",
            where="where the loss is 1e11",
            sizes={"n": n, "k": k},
        ),
        Point((far, np.eye(3)[[1, 2]]), group="stability", where="at a logit of 1000"),
        Point((low, np.eye(3)[[1, 0]]), group="stability", where="at logits of -1000"),
    ]


def lost_factor(p, t):
    """P2: 1 - p for p (1 - p) on the diagonal of the Jacobian."""
    return -t * (1 - p) / p + p * (t.sum(axis=1, keepdims=True) - t)


def swapped_index(p, t):
    """P3: p_j for p_i next to the delta."""
    return (t * p).sum(axis=1, keepdims=True) - t


def through(upstream, p):
    """A gradient at the probabilities, taken back to the logits."""
    return p * (upstream - (upstream * p).sum(axis=1, keepdims=True))


def entropy_slope(p):
    """P4: gradient of the entropy of the probabilities."""
    return through(-np.log(p), p)


def squared_slope(p, t):
    """Gradient of the squared error of the probabilities, through softmax."""
    return through(2 * (p - t), p)


# What learners write for p - t: (code, sentence, function of logits, probs, targets).
ERRORS = (
    *slips.ERRORS,
    *slips.RARER,
    *slips.OF_LOGITS,
    *slips.over("classes"),
    (
        "P1",
        "Only the diagonal of the softmax Jacobian is used: classes whose target is 0 "
        "get no push. Every probability depends on every logit.",
        lambda z, p, t: -t * (1 - p),
    ),
    (
        "S3.2f",
        "The sum over the classes is lost: each entry sees its own target only. Its "
        "error is found in the bug hunt of section 5.",
        lambda z, p, t: -t * (1 - p) + t * p,
    ),
    (
        "P2",
        "The entry of the true class is too large: on the diagonal of the Jacobian a "
        "factor is missing.",
        lambda z, p, t: lost_factor(p, t),
    ),
    (
        "P3",
        "Every wrong class gets the same push: beside the delta stands the wrong "
        "index.",
        lambda z, p, t: swapped_index(p, t),
    ),
    (
        "P4",
        "That is the slope of the entropy of the probabilities; the targets are "
        "not in it.",
        lambda z, p, t: entropy_slope(p),
    ),
    (
        "P5",
        "Every class is treated as the true one: k p - 1.",
        lambda z, p, t: p.shape[1] * p - 1,
    ),
    (
        "P6",
        "The probabilities are taken over the rows instead of the classes.",
        lambda z, p, t: probs_of(z, axis=0) - t,
    ),
    (
        "P7",
        "The error is taken from the winner alone; use the probabilities.",
        lambda z, p, t: np.eye(p.shape[1])[p.argmax(axis=1)] - t,
    ),
    (
        "A7-softmax",
        "The softmax Jacobian is applied twice; the formula of 5.1 contains it.",
        lambda z, p, t: through(p - t, p),
    ),
    (
        "at-probs",
        "That is the gradient at the probabilities, -t / p; go on to the logits.",
        lambda z, p, t: -t / p,
    ),
    (
        "log",
        "Logarithms stand where the probabilities themselves belong.",
        lambda z, p, t: np.log(p) - t,
    ),
    (
        "hard",
        "Only the class with the largest target counts; with soft targets the others "
        "do, too.",
        lambda z, p, t: p - np.eye(t.shape[1])[t.argmax(axis=1)],
    ),
    (
        "sigmoid",
        "Every class has a sigmoid of its own; softmax gives them one sum.",
        lambda z, p, t: 1 / (1 + np.exp(-z)) - t,
    ),
    (
        "true-only",
        "Only classes with a target get an entry; all the others are pushed as well.",
        lambda z, p, t: (p - t) * (t > 0),
    ),
    (
        "squared",
        "That is the gradient of the squared error of the probabilities, another loss.",
        lambda z, p, t: squared_slope(p, t),
    ),
    (
        "one-less",
        "Divided by n - 1; the mean is over n rows.",
        lambda z, p, t: (p - t) * len(p) / max(len(p) - 1, 1),
    ),
    (
        "exponent",
        "The probabilities fall as the logits grow: an exponent has the wrong sign.",
        lambda z, p, t: probs_of(-z) - t,
    ),
    (
        "counted",
        "Every positive target counts as a whole 1; it counts as large as it is.",
        lambda z, p, t: p - (t > 0),
    ),
    (
        "misjudged",
        "Only rows whose winner is wrong add something; every error counts.",
        lambda z, p, t: (p - t) * (p.argmax(axis=1) != t.argmax(axis=1))[:, None],
    ),
    (
        "loss-upstream",
        "The losses -t log p themselves are taken back through softmax; their slopes "
        "-t / p belong there.",
        lambda z, p, t: through(-t * np.log(p), p),
    ),
    (
        "twice",
        "Softmax is applied twice.",
        lambda z, p, t: probs_of(p) - t,
    ),
)


def _gradient(error):
    return lambda z, t: error(z, probs_of(z), t) / len(z)


CROSS_ENTROPY_BACKWARD = CodeExercise(
    "cross_entropy_backward",
    solution.cross_entropy_backward,
    axes=("nk", "nk"),
    points=_gradient_points,
    uses=("softmax",),
    mistakes=tuple(slips.made(ERRORS, _gradient)),
)
