"""Softmax and its logarithm: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point
from solutions import softmax as solution

from .draws import SHAPES, at, logits_of, probs_of

MIXED = "for rows of very different size"


def _logit_points(rng):
    shaped = [
        Point((logits_of(rng, n, k),), where=at(n, k), sizes={"n": n, "k": k})
        for n, k in SHAPES
    ]
    return [
        *shaped,
        Point((logits_of(rng, 1, 5),), where=at(1, 5)),
        Point((logits_of(rng, 4, 4),), where=at(4, 4)),
        Point((np.array([[1, 3, 0], [-2, 0, 5]]),), where="for integer logits"),
    ]


def _extreme_points(rng):
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
    ]


def _log_extreme_points(rng):
    gaps = np.array([[0.0, 60.0, 3.0], [-40.0, 0.0, 0.0]])
    wide = np.array([[0.0, 800.0], [900.0, -5.0]])
    return [
        *_extreme_points(rng),
        Point((gaps,), group="stability", where="where a class is 60 behind"),
        Point((wide,), group="stability", where="where a class is 800 behind"),
    ]


def _shifted(z):
    return z - z.max(axis=1, keepdims=True)


def _lopsided(numerators, divide):
    """Sums without keepdims: they run only where there are as many rows as classes."""
    return lambda z: divide(numerators(z), np.exp(z).sum(axis=1))


SOFTMAX = CodeExercise(
    "softmax",
    solution.softmax,
    _extreme_points,
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
            lambda z: np.exp(_shifted(z)) / np.exp(_shifted(z)).sum(),
        ),
        Mistake(
            "P6",
            "The columns add up to 1; the rows must. Which axis holds the classes?",
            lambda z: np.exp(_shifted(z)) / np.exp(_shifted(z)).sum(axis=0),
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
            _lopsided(np.exp, np.divide),
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
            lambda z: _shifted(z) / _shifted(z).sum(axis=1, keepdims=True),
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
    ),
)


LOG_SOFTMAX = CodeExercise(
    "log_softmax",
    solution.log_softmax,
    _log_extreme_points,
    mistakes=(
        Mistake(
            "P6",
            "The sums run over the rows: which axis holds the classes?",
            lambda z: np.log(probs_of(z, axis=0)),
        ),
        Mistake(
            "whole",
            "One sum over everything is subtracted; every row has its own.",
            lambda z: z - np.log(np.exp(z).sum()),
        ),
        Mistake(
            "N7",
            "The sums of the rows lie along the wrong axis: they have lost the axis "
            "of the classes. What does keepdims do?",
            _lopsided(lambda z: z, lambda z, sums: z - np.log(sums)),
        ),
        Mistake(
            "not-log",
            "Those are the probabilities; their logarithm is asked for.",
            probs_of,
        ),
        Mistake(
            "sign",
            "The sign: the logarithm of a number below 1 is negative.",
            lambda z: -np.log(probs_of(z)),
        ),
        Mistake(
            "sum-lost",
            "Only the shift is subtracted; the logarithm of the sum is missing.",
            lambda z: z - z.max(axis=1, keepdims=True),
        ),
        Mistake(
            "shift-lost",
            "The logarithm of the shifted sum belongs to the shifted logits; "
            "one of the two is not shifted.",
            lambda z: z + np.log(probs_of(z).max(axis=1, keepdims=True)),
        ),
        Mistake(
            "log-lost",
            "The sum of the exponentials is subtracted without its logarithm.",
            lambda z: z - np.exp(z).sum(axis=1, keepdims=True),
        ),
        Mistake(
            "log-lost",
            "The sum of the exponentials is subtracted without its logarithm.",
            lambda z: _shifted(z) - np.exp(_shifted(z)).sum(axis=1, keepdims=True),
        ),
        Mistake(
            "plus",
            "The logarithm of the sum is added; a quotient becomes a difference.",
            lambda z: 2 * _shifted(z) - np.log(probs_of(z)),
        ),
        Mistake(
            "P6",
            "The sums run over the rows: which axis holds the classes?",
            lambda z: _shifted(z) - np.log(np.exp(_shifted(z)).sum(axis=0)),
        ),
        Mistake(
            "divided",
            "A quotient became a quotient: the logarithm turns it into a difference.",
            lambda z: z / np.log(np.exp(z).sum(axis=1, keepdims=True)),
        ),
        Mistake(
            "log-of-exp-sum",
            "The logarithms are added up; the logarithm of the sum is asked for.",
            lambda z: z - z.sum(axis=1, keepdims=True),
        ),
        Mistake(
            "log-of-exp-sum",
            "The logarithms are added up; the logarithm of the sum is asked for.",
            lambda z: _shifted(z) - _shifted(z).sum(axis=1, keepdims=True),
        ),
        Mistake(
            "mean",
            "Off by log k in every entry: the mean of the exponentials, not the sum.",
            lambda z: np.log(z.shape[1] * probs_of(z)),
        ),
        Mistake(
            "D12",
            "A constant factor: which base has your logarithm? Natural is asked for.",
            lambda z: np.log10(probs_of(z)),
        ),
    ),
)
