"""What goes wrong in the loss and the gradients of softmax regression."""

import numpy as np

from grader.api import Mistake

from .draws import probs_of
from .gradient import ERRORS
from .regression_models import bias, both, lost, model, penalty_of, weights

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
    lost(
        "minus-penalty",
        "the penalty of the loss is subtracted; it has to be added.",
        penalty=lambda W, b, l2, n: -penalty_of(W, l2),
    ),
    lost(
        "sizes",
        "the penalty of the loss adds up sizes |W|; it has squares.",
        penalty=lambda W, b, l2, n: l2 / 2 * np.abs(W).sum(),
    ),
    bias(
        "all-classes",
        "d_b is one number; every class has a bias of its own.",
        lambda d_z, b, l2: d_z.sum(),
    ),
    lost("no-penalty", "the loss lacks the penalty.", penalty=lambda W, b, l2, n: 0),
    lost(
        "whole-penalty",
        "the penalty of the loss has a half in front.",
        penalty=lambda W, b, l2, n: l2 * np.sum(W**2),
    ),
    lost(
        "bias-penalty",
        "the penalty of the loss contains the biases.",
        penalty=lambda W, b, l2, n: penalty_of(W, l2) + penalty_of(b, l2),
    ),
    lost(
        "root-penalty",
        "the penalty of the loss takes the length of W; it has squares.",
        penalty=lambda W, b, l2, n: l2 / 2 * np.sqrt(np.sum(W**2)),
    ),
    lost(
        "loss-sign",
        "the loss has the wrong sign.",
        mean=lambda t, p: np.mean(np.sum(t * np.log(p), axis=1)),
    ),
    lost(
        "loss-sum",
        "the loss is a sum over the examples where the mean is asked for.",
        mean=lambda t, p: -np.sum(t * np.log(p)),
    ),
    lost(
        "twice",
        "the loss takes the softmax of probabilities: softmax is applied twice.",
        mean=lambda t, p: -np.mean(np.sum(t * np.log(probs_of(p)), axis=1)),
    ),
    lost(
        "mean-penalty",
        "the penalty of the loss is a mean of squares; it is their sum.",
        penalty=lambda W, b, l2, n: l2 / 2 * np.mean(W**2),
    ),
    lost(
        "squared-sum",
        "the penalty of the loss squares a sum; it adds up squares.",
        penalty=lambda W, b, l2, n: l2 / 2 * np.sum(W) ** 2,
    ),
    Mistake(
        "twice-both",
        "Softmax is applied twice, in the loss and in the gradients.",
        model(
            error=lambda z, p, t: probs_of(p) - t,
            mean=lambda t, p: -np.mean(np.sum(t * np.log(probs_of(p)), axis=1)),
        ),
    ),
    Mistake(
        "no-bias",
        "The biases are not used in the logits.",
        lambda X, t, W, b, *, l2=0.0: model()(X, t, W, 0 * b, l2=l2),
    ),
    Mistake(
        "R7-both",
        "Only d_W is right; the penalty contains the biases.",
        model(
            d_b=lambda d_z, b, l2: d_z.sum(axis=0) + l2 * b,
            penalty=lambda W, b, l2, n: penalty_of(W, l2) + penalty_of(b, l2),
        ),
    ),
    Mistake(
        "R9-both",
        "Only d_b is right; the penalty has sizes |W|, not squares.",
        model(
            d_W=lambda X, d_z, W, l2: X.T @ d_z + l2 * np.sign(W),
            penalty=lambda W, b, l2, n: l2 * np.abs(W).sum(),
        ),
    ),
    both("R4-both", "the penalty is missing.", lambda n: 0),
    both("R1-both", "the half of the penalty is missing.", lambda n: 2),
    both(
        "R3-both",
        "the penalty is averaged: it stands outside of the mean.",
        lambda n: 1 / n,
    ),
    Mistake(
        "B1-both",
        "Everything is added up over the examples where the mean is asked for.",
        model(
            error=lambda z, p, t: (p - t) * len(p),
            mean=lambda t, p: -np.sum(t * np.log(p)),
        ),
    ),
    both("R5-both", "the penalty is subtracted; it has to be added.", lambda n: -1),
    Mistake(
        "R9-both",
        "Only d_b is right; the penalty has sizes |W|, not squares.",
        model(
            d_W=lambda X, d_z, W, l2: X.T @ d_z + l2 / 2 * np.sign(W),
            penalty=lambda W, b, l2, n: l2 / 2 * np.abs(W).sum(),
        ),
    ),
)
