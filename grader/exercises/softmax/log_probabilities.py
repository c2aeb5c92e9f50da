"""The logarithm of softmax: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point
from solutions import softmax as solution

from .draws import probs_of
from .probabilities import extreme_points, lopsided, shifted


def _log_extreme_points(rng):
    gaps = np.array([[0.0, 60.0, 3.0], [-40.0, 0.0, 0.0]])
    wide = np.array([[0.0, 800.0], [900.0, -5.0]])
    return [
        *extreme_points(rng),
        Point((gaps,), group="stability", where="where a class is 60 behind"),
        Point((wide,), group="stability", where="where a class is 800 behind"),
    ]


LOG_SOFTMAX = CodeExercise(
    "log_softmax",
    solution.log_softmax,
    axes=("nk",),
    rows=True,
    points=_log_extreme_points,
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
            lopsided(lambda z: z, lambda z, sums: z - np.log(sums)),
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
            lambda z: shifted(z) - np.exp(shifted(z)).sum(axis=1, keepdims=True),
        ),
        Mistake(
            "plus",
            "The logarithm of the sum is added; a quotient becomes a difference.",
            lambda z: 2 * shifted(z) - np.log(probs_of(z)),
        ),
        Mistake(
            "P6",
            "The sums run over the rows: which axis holds the classes?",
            lambda z: shifted(z) - np.log(np.exp(shifted(z)).sum(axis=0)),
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
            lambda z: shifted(z) - shifted(z).sum(axis=1, keepdims=True),
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
        Mistake(
            "log1p",
            "The 1 of log1p comes on top: the largest logit has its exp(0) = 1 in the "
            "sum already.",
            lambda z: (
                shifted(z) - np.log1p(np.exp(shifted(z)).sum(axis=1, keepdims=True))
            ),
        ),
        Mistake(
            "sigmoid",
            "That is the logarithm of a sigmoid of every entry by itself; the sum "
            "runs over the classes.",
            lambda z: -np.log1p(np.exp(-z)),
        ),
        Mistake(
            "base-two",
            "The logarithm of the sum has base 2; the natural one undoes exp.",
            lambda z: z - np.log2(np.exp(z).sum(axis=1, keepdims=True)),
        ),
        Mistake(
            "base-two",
            "The logarithm of the sum has base 2; the natural one undoes exp.",
            lambda z: (
                shifted(z) - np.log2(np.exp(shifted(z)).sum(axis=1, keepdims=True))
            ),
        ),
        Mistake(
            "whole",
            "One sum over everything is subtracted; every row has its own.",
            lambda z: shifted(z) - np.log(np.exp(shifted(z)).sum()),
        ),
        Mistake(
            "divided",
            "A quotient became a quotient: the logarithm turns it into a difference.",
            lambda z: (
                shifted(z) / np.log(np.exp(shifted(z)).sum(axis=1, keepdims=True))
            ),
        ),
        Mistake(
            "base-ten",
            "The logarithm of the sum has base 10; the natural one undoes exp.",
            lambda z: (
                shifted(z) - np.log10(np.exp(shifted(z)).sum(axis=1, keepdims=True))
            ),
        ),
        Mistake(
            "base-ten",
            "The logarithm of the sum has base 10; the natural one undoes exp.",
            lambda z: z - np.log10(np.exp(z).sum(axis=1, keepdims=True)),
        ),
        Mistake(
            "shift-twice",
            "The largest logit is subtracted once too often: from shifted logits the "
            "logarithm of the shifted sum is subtracted.",
            lambda z: np.log(probs_of(z)) - z.max(axis=1, keepdims=True),
        ),
        Mistake(
            "sum-twice",
            "The logarithm of the sum is subtracted twice.",
            lambda z: 2 * np.log(probs_of(z)) - z,
        ),
        Mistake(
            "count",
            "The logarithm of the number of classes is subtracted in place of that of "
            "the sum of the exponentials.",
            lambda z: shifted(z) - np.log(z.shape[1]),
        ),
        Mistake(
            "rest",
            "The sum leaves out the class itself.",
            lambda z: z - np.log(np.exp(z).sum(axis=1, keepdims=True) - np.exp(z)),
        ),
        Mistake(
            "exp-kept",
            "The exponential stands where the logit belongs: log(exp(z)) is z.",
            lambda z: np.exp(z) - np.log(np.exp(z).sum(axis=1, keepdims=True)),
        ),
        Mistake(
            "exp-kept",
            "The exponential stands where the logit belongs: log(exp(z)) is z.",
            lambda z: (
                np.exp(shifted(z))
                - np.log(np.exp(shifted(z)).sum(axis=1, keepdims=True))
            ),
        ),
    ),
)
