"""Further slips of the cross-entropy from logits, with their sentences."""

import numpy as np

from grader.api import Mistake

from .draws import logistic


def _softplus(z):
    return np.logaddexp(0, z)


MORE = (
    Mistake(
        "minus-y",
        "The label alone is subtracted; it multiplies the logit, y z.",
        lambda z, y: np.mean(_softplus(z) - y),
    ),
    Mistake(
        "half-averaged",
        "Only the first term is averaged; the mean is over the whole difference.",
        lambda z, y: np.mean(_softplus(z)) - y @ z,
    ),
    Mistake(
        "exponential-of-size",
        "log(1 + exp(-|z|)) is log(1 + exp(z)) for negative z only; for positive z it "
        "is z less.",
        lambda z, y: np.mean(_softplus(-np.abs(z)) - y * z),
    ),
    Mistake(
        "size-and-minus",
        "The first term is right for positive z; for negative z it is that of -z: look "
        "at max(z, 0), or at |z|.",
        lambda z, y: np.mean(np.maximum(z, 0) + _softplus(-z) - y * z),
    ),
    Mistake(
        "corner",
        "max(z, 0) stands in the place of log(1 + exp(z)): the logarithm is missing.",
        lambda z, y: np.mean(np.maximum(z, 0) - y * z),
    ),
    Mistake(
        "exchanged",
        "Logits and labels are exchanged in the logarithm.",
        lambda z, y: np.mean(_softplus(y) - y * z),
    ),
    Mistake(
        "counted",
        "That is the share of mistakes, another loss.",
        lambda z, y: np.mean((z >= 0) != y),
    ),
    Mistake(
        "hinge",
        "That is the hinge loss, another loss.",
        lambda z, y: np.mean(np.maximum(0, 1 - (2 * y - 1) * z)),
    ),
    Mistake(
        "D7-inside",
        "The sigmoid of the logit went into a formula that wants the logit itself.",
        lambda z, y: np.mean(_softplus(logistic(z)) - y * logistic(z)),
    ),
    Mistake(
        "absolute",
        "That is the mean distance of probability and label, another loss.",
        lambda z, y: np.mean(np.abs(logistic(z) - y)),
    ),
    Mistake(
        "brackets",
        "y z stands inside of the logarithm: a bracket closes too late.",
        lambda z, y: np.mean(np.log(1 + np.exp(z) - y * z)),
    ),
    Mistake(
        "logarithm-twice",
        "The logarithm is taken twice: logaddexp has taken it already.",
        lambda z, y: np.mean(np.log(_softplus(z)) - y * z),
    ),
    Mistake(
        "base-two",
        "logaddexp2 has powers and logarithms of base 2; the natural ones are "
        "asked for.",
        lambda z, y: np.mean(np.logaddexp2(0, z) - y * z),
    ),
    Mistake(
        "D12-outer",
        "Only the logarithm has another base: it is the natural one.",
        lambda z, y: np.mean(np.log2(1 + np.exp(z)) - y * z),
    ),
)
