"""What goes wrong in the gradients of softmax regression."""

import numpy as np

from grader.api import Mistake

from .gradient import ERRORS
from .regression_losses import LOSSES
from .regression_models import bias, model, penalty_of, weights

SLIPS = (
    *(
        Mistake(code, f"The loss is right. {sentence}", model(error=error))
        for code, sentence, error in ERRORS
    ),
    weights(
        "C6",
        "d_W is transposed: which index is the feature, which the class?",
        lambda X, d_z, W, l2: d_z.T @ X + l2 * W.T,
    ),
    weights(
        "C2",
        "in d_W the features are missing.",
        lambda X, d_z, W, l2: np.tile(d_z.sum(axis=0), (X.shape[1], 1)) + l2 * W,
    ),
    weights(
        "R1",
        "in d_W the penalty is twice too strong: the loss has l2 / 2.",
        lambda X, d_z, W, l2: X.T @ d_z + 2 * l2 * W,
    ),
    weights(
        "R2",
        "in d_W the penalty is half as strong: a square brings down a 2.",
        lambda X, d_z, W, l2: X.T @ d_z + l2 / 2 * W,
    ),
    weights(
        "R3",
        "in d_W the penalty is averaged: it stands outside of the mean.",
        lambda X, d_z, W, l2: X.T @ d_z + l2 / len(X) * W,
    ),
    weights(
        "R4",
        "the penalty is in the loss, but not in d_W.",
        lambda X, d_z, W, l2: X.T @ d_z,
    ),
    weights(
        "R5",
        "in d_W the penalty is subtracted, so it would make the weights grow.",
        lambda X, d_z, W, l2: X.T @ d_z - l2 * W,
    ),
    weights(
        "R6",
        "d_W is multiplied by the slope of the penalty; the derivative of a sum "
        "is a sum.",
        lambda X, d_z, W, l2: X.T @ d_z * l2 * W,
    ),
    weights(
        "R9",
        "in d_W stands the slope of |W|, the penalty has squares.",
        lambda X, d_z, W, l2: X.T @ d_z + l2 * np.sign(W),
    ),
    bias(
        "R7",
        "d_b contains the penalty, which the loss has for the weights only.",
        lambda d_z, b, l2: d_z.sum(axis=0) + l2 * b,
    ),
    bias(
        "B5",
        "d_b has a row for each example. One bias serves them all: add up.",
        lambda d_z, b, l2: d_z,
    ),
    bias(
        "B6",
        "d_b is averaged once more than d_W.",
        lambda d_z, b, l2: d_z.mean(axis=0),
    ),
    bias(
        "B7",
        "d_b is summed where d_W is averaged.",
        lambda d_z, b, l2: d_z.sum(axis=0) * len(d_z),
    ),
    bias(
        "B8",
        "d_b is zero, but the biases move the loss too.",
        lambda d_z, b, l2: 0 * b,
    ),
    bias(
        "by-classes",
        "d_b is divided by the number of classes; it is a sum over the rows alone.",
        lambda d_z, b, l2: d_z.sum(axis=0) / d_z.shape[1],
    ),
    bias(
        "times-b",
        "d_b is multiplied by b, but b stands alone in z.",
        lambda d_z, b, l2: d_z.sum(axis=0) * b,
    ),
    weights(
        "squares",
        "in d_W the penalty has W squared: the derivative of a square is twice W.",
        lambda X, d_z, W, l2: X.T @ d_z + l2 * W**2,
    ),
    weights(
        "squares",
        "in d_W the penalty has W squared: the derivative of a square is twice W.",
        lambda X, d_z, W, l2: X.T @ d_z + l2 / 2 * W**2,
    ),
    weights(
        "penalty-itself",
        "to d_W the penalty itself is added; its derivative belongs there.",
        lambda X, d_z, W, l2: X.T @ d_z + penalty_of(W, l2),
    ),
    weights(
        "product-of-means",
        "in d_W the mean of a product is not the product of means.",
        lambda X, d_z, W, l2: np.outer(X.mean(axis=0), d_z.sum(axis=0)) + l2 * W,
    ),
    bias(
        "all-classes",
        "d_b is one number; every class has a bias of its own.",
        lambda d_z, b, l2: d_z.sum(),
    ),
    weights(
        "B1-weights",
        "in d_W the examples are added up where their mean is asked for.",
        lambda X, d_z, W, l2: len(X) * X.T @ d_z + l2 * W,
    ),
    weights(
        "B2-weights",
        "in d_W the mean over the examples is taken twice.",
        lambda X, d_z, W, l2: X.T @ d_z / len(X) + l2 * W,
    ),
    weights(
        "sum-of-weights",
        "to d_W one number is added, the sum of all weights; each weight adds its own.",
        lambda X, d_z, W, l2: X.T @ d_z + l2 * np.sum(W),
    ),
    weights(
        "no-rate",
        "in d_W the strength l2 of the penalty is missing.",
        lambda X, d_z, W, l2: X.T @ d_z + W,
    ),
    *LOSSES,
)
