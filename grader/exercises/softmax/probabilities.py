"""Softmax: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import softmax as solution

from .draws import SHAPES, at, logits_of, probs_of

SMALL = np.array([[0.5, -20.0, 0.0], [-0.3, 1.0, -21.5]])
MIXED = "for rows of very different size"


def _logit_points(rng):
    shaped = [
        Point((logits_of(rng, n, k),), where=at(n, k), sizes={"n": n, "k": k})
        for n, k in SHAPES
    ]
    return [
        *shaped,
        Point((logits_of(rng, 4, 4),), where=at(4, 4)),
        *edge_points(rng, lambda *sizes: (logits_of(*sizes),), "nk", "logits"),
    ]


def extreme_points(rng):
    """Logits of every size, also where exponentials overflow."""
    high = np.array([[1000.0, 999.0, 0.0], [-3.0, 1.0, 0.5]])
    mixed = np.array([[0.0, 1.0, 2.0, 0.5], [1000.0, 998.0, 999.0, 0.0]])
    low = np.array([[-1000.0, -1001.0], [-2.0, 3.0], [-900.0, -902.0]])
    apart = np.array([[-1000.0, 1000.0, -900.0], [0.0, 0.5, -1.0]])
    return [
        *_logit_points(rng),
        Point((high,), group="stability", where="at logits of 1000"),
        Point((mixed,), group="stability", where=MIXED),
        Point((low,), group="stability", where="at logits of -1000"),
        Point((apart,), group="stability", where="where one logit is 1900 above"),
        Point((SMALL,), group="small", where="for a class of probability 1e-9"),
    ]


def shifted(z):
    """Logits with 0 as the largest of each row. (n, k) -> (n, k)."""
    return z - z.max(axis=1, keepdims=True)


def lopsided(numerators, divide):
    """Sums without keepdims: they run only where there are as many rows as classes."""
    return lambda z: divide(numerators(z), np.exp(z).sum(axis=1))


def _from_least(z, added):
    """The logits made positive and divided by their sum."""
    above = z - z.min(axis=1, keepdims=True) + added
    return above / above.sum(axis=1, keepdims=True)


SOFTMAX = CodeExercise(
    "softmax",
    solution.softmax,
    axes=("nk",),
    rows=True,
    points=extreme_points,
    mistakes=(
        Mistake(
            "P6",
            "The columns add up to 1; the rows must. Which axis holds the classes?",
            lambda z: probs_of(z, axis=0),
        ),
        Mistake(
            "whole",
            "All entries together add up to 1; every row must do so by itself.",
            lambda z: np.exp(z) / np.exp(z).sum(),
        ),
        Mistake(
            "whole",
            "All entries together add up to 1; every row must do so by itself.",
            lambda z: np.exp(shifted(z)) / np.exp(shifted(z)).sum(),
        ),
        Mistake(
            "P6",
            "The columns add up to 1; the rows must. Which axis holds the classes?",
            lambda z: np.exp(shifted(z)) / np.exp(shifted(z)).sum(axis=0),
        ),
        Mistake(
            "shift-axis",
            "Each logit is shifted by the maximum of its column; one number for each "
            "row is what cancels.",
            lambda z: probs_of(z - z.max(axis=0)),
        ),
        Mistake(
            "N7",
            "The sums of the rows lie along the wrong axis: they have lost the axis "
            "of the classes. What does keepdims do?",
            lopsided(np.exp, np.divide),
        ),
        Mistake(
            "undivided",
            "The exponentials are not divided by anything.",
            np.exp,
        ),
        Mistake(
            "undivided-shifted",
            "The largest entry of each row is 1: the division by the sum is missing.",
            lambda z: np.exp(z - z.max(axis=1, keepdims=True)),
        ),
        Mistake(
            "no-exp",
            "The logits themselves are divided by their sum: no exponential anywhere.",
            lambda z: z / z.sum(axis=1, keepdims=True),
        ),
        Mistake(
            "no-exp",
            "The logits themselves are divided by their sum: no exponential anywhere.",
            lambda z: shifted(z) / shifted(z).sum(axis=1, keepdims=True),
        ),
        Mistake(
            "sign",
            "The largest logit got the smallest probability.",
            lambda z: probs_of(-z),
        ),
        Mistake(
            "sigmoid",
            "That is a sigmoid of every entry; the rows do not add up to 1.",
            lambda z: 1 / (1 + np.exp(-z)),
        ),
        Mistake(
            "log",
            "That is the logarithm of softmax; probabilities are asked for.",
            lambda z: np.log(probs_of(z)),
        ),
        Mistake(
            "P7",
            "That is all for the winner; softmax leaves something for every class.",
            lambda z: np.eye(z.shape[1])[z.argmax(axis=1)],
        ),
        Mistake(
            "mean",
            "The rows add up to the number of classes: divided by the mean, "
            "not by the sum.",
            lambda z: z.shape[1] * probs_of(z),
        ),
        Mistake("twice", "Softmax is applied twice.", lambda z: probs_of(probs_of(z))),
        Mistake(
            "base",
            "The powers are powers of 2; they are powers of e.",
            lambda z: probs_of(z * np.log(2)),
        ),
        Mistake(
            "rest",
            "The sum below leaves out the class itself.",
            lambda z: np.exp(z) / (np.exp(z).sum(axis=1, keepdims=True) - np.exp(z)),
        ),
        Mistake(
            "scaled",
            "The logits are divided by the largest one; the shift is a subtraction.",
            lambda z: probs_of(z / z.max(axis=1, keepdims=True)),
        ),
        Mistake(
            "unshifted-below",
            "Only the numerators are shifted; the sum below belongs to the same "
            "exponentials.",
            lambda z: np.exp(shifted(z)) / np.exp(z).sum(axis=1, keepdims=True),
        ),
        Mistake(
            "unshifted-above",
            "Only the sum below is shifted; the numerators belong to the same "
            "exponentials.",
            lambda z: np.exp(z) / np.exp(shifted(z)).sum(axis=1, keepdims=True),
        ),
        Mistake(
            "first-sum",
            "Every row is divided by the sum of the first one; each has its own.",
            lambda z: np.exp(shifted(z)) / np.exp(shifted(z))[0].sum(),
        ),
        Mistake(
            "sigmoids",
            "Sigmoids are divided by their sum; softmax divides exponentials.",
            lambda z: (
                (1 / (1 + np.exp(-z)))
                / (1 / (1 + np.exp(-z))).sum(axis=1, keepdims=True)
            ),
        ),
        Mistake(
            "scaled-whole",
            "The logits are divided by the largest of all; the shift is a subtraction.",
            lambda z: probs_of(z / z.max()),
        ),
        Mistake(
            "squared",
            "The exponentials are squared: twice the logits are another softmax.",
            lambda z: probs_of(2 * z),
        ),
        Mistake(
            "length",
            "Divided by the root of the sum of squares; divide by the sum.",
            lambda z: np.exp(z) / np.linalg.norm(np.exp(z), axis=1, keepdims=True),
        ),
        Mistake(
            "no-exp",
            "The logits themselves are divided by their sum: no exponential anywhere.",
            lambda z: _from_least(z, 1.0),
        ),
        Mistake(
            "no-exp",
            "The logits themselves are divided by their sum: no exponential anywhere.",
            lambda z: _from_least(z, 0.0),
        ),
        Mistake(
            "halved",
            "The logits are halved: that is another temperature.",
            lambda z: probs_of(z / 2),
        ),
    ),
)
