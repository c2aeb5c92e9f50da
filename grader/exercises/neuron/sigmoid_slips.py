"""Further slips of the sigmoid and of its slope, with their sentences."""

import numpy as np

from grader.api import Mistake

from .draws import logistic, slope

OF_THE_CURVE = (
    Mistake(
        "log",
        "That is the logarithm of the sigmoid, which is negative.",
        lambda z: -np.log1p(np.exp(-z)),
    ),
    Mistake(
        "all-together",
        "All entries together add up to 1: that is softmax; a sigmoid takes each entry "
        "by itself.",
        lambda z: np.exp(z) / np.exp(z).sum(),
    ),
    Mistake(
        "shifted",
        "The largest z is subtracted from all: a sigmoid takes each entry as it is.",
        lambda z: logistic(z - z.max()),
    ),
    Mistake(
        "negative-numerator",
        "For negative z there is only the numerator exp(z): divide it by 1 + exp(z).",
        lambda z: np.where(z >= 0, logistic(z), np.exp(z)),
    ),
    Mistake(
        "negative-rest",
        "For negative z that is 1 - exp(z); it is exp(z) / (1 + exp(z)).",
        lambda z: np.where(z >= 0, logistic(z), 1 - np.exp(z)),
    ),
    Mistake(
        "zero-left-out",
        "At z = 0 neither case holds: one of the comparisons needs an equals sign.",
        lambda z: np.where(z == 0, 0.0, logistic(z)),
    ),
    Mistake(
        "half-less",
        "That is the sigmoid less a half: it runs from -1/2 to 1/2.",
        lambda z: logistic(z) - 0.5,
    ),
    Mistake(
        "mirrored",
        "For negative z that is minus the value at -z; it is 1 minus that.",
        lambda z: np.where(z >= 0, 1, -1) * logistic(np.abs(z)),
    ),
    Mistake(
        "forms-mixed",
        "For negative z numerator and denominator belong to two different forms: with "
        "exp(z) above, 1 + exp(z) stands below.",
        lambda z: np.where(z >= 0, 1.0, np.exp(z)) * logistic(z),
    ),
    Mistake(
        "forms-mixed-above",
        "For z >= 0 numerator and denominator belong to two different forms: with 1 "
        "above, 1 + exp(-z) stands below.",
        lambda z: np.where(z >= 0, 1.0, np.exp(z)) * logistic(-z),
    ),
    Mistake(
        "softplus",
        "That is log(1 + exp(z)), whose slope is the sigmoid.",
        lambda z: np.logaddexp(0, z),
    ),
    Mistake(
        "hard",
        "That is a broken line with the slope of the sigmoid at 0, not the curve.",
        lambda z: np.clip(0.5 + z / 4, 0, 1),
    ),
)

OF_THE_SLOPE = (
    Mistake(
        "undivided-once",
        "The denominator 1 + e is squared in the slope; here it is there once.",
        lambda z: np.minimum(logistic(z), logistic(-z)),
    ),
    Mistake(
        "one-plus-square",
        "The denominator is (1 + e)^2, not 1 + e^2.",
        lambda z: np.exp(-np.abs(z)) / (1 + np.exp(-2 * np.abs(z))),
    ),
    Mistake(
        "tanh-of-z",
        "That is the slope of tanh at z, not of the sigmoid.",
        lambda z: 1 - np.tanh(z) ** 2,
    ),
    Mistake(
        "root",
        "That is the root of s (1 - s).",
        lambda z: np.sqrt(slope(logistic(z))),
    ),
    Mistake(
        "s-twice",
        "One factor too many: the slope has s only once.",
        lambda z: logistic(z) * slope(logistic(z)),
    ),
    Mistake(
        "sigmoid-last",
        "The sigmoid is taken last; it comes first, and its value goes into s (1 - s).",
        lambda z: logistic(slope(z)),
    ),
    Mistake(
        "numerator-lost",
        "The numerator is missing: above the squared denominator stands exp(-z).",
        lambda z: logistic(np.abs(z)) ** 2,
    ),
    Mistake(
        "relu",
        "That is the slope of ReLU: 0 on one side and 1 on the other.",
        lambda z: (z > 0) * 1.0,
    ),
)
