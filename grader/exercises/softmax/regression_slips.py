"""What goes wrong in the loss and the gradients of softmax regression."""

import numpy as np

from grader.api import Mistake

from .draws import probs_of
from .gradient import ERRORS


def _penalty(W, l2):
    return l2 / 2 * np.sum(W**2)


def _model(
    error=lambda z, p, t: p - t,
    d_W=lambda X, d_z, W, l2: X.T @ d_z + l2 * W,
    d_b=lambda d_z, b, l2: d_z.sum(axis=0),
    penalty=lambda W, b, l2, n: _penalty(W, l2),
    mean=lambda t, p: -np.mean(np.sum(t * np.log(p), axis=1)),
):
    """A model with parts of its own; the mistakes are its settings."""

    def answer(X, t, W, b, *, l2=0.0):
        z = X @ W + b
        p = probs_of(z)
        d_z = error(z, p, t) / len(X)
        loss = mean(t, p) + penalty(W, b, l2, len(X))
        return loss, d_W(X, d_z, W, l2), d_b(d_z, b, l2)

    return answer


def _weights(code, sentence, d_W):
    return Mistake(code, f"loss and d_b are right; {sentence}", _model(d_W=d_W))


def _bias(code, sentence, d_b):
    return Mistake(code, f"loss and d_W are right; {sentence}", _model(d_b=d_b))


def _both(code, sentence, strength):
    """The penalty with another strength, in the loss and in d_W alike."""
    model = _model(
        d_W=lambda X, d_z, W, l2: X.T @ d_z + strength(len(X)) * l2 * W,
        penalty=lambda W, b, l2, n: strength(n) * _penalty(W, l2),
    )
    return Mistake(code, f"Only d_b is right; in loss and d_W {sentence}", model)


def _lost(code, sentence, **parts):
    return Mistake(code, f"Both gradients are right; {sentence}", _model(**parts))


SLIPS = (
    *(
        Mistake(code, f"The loss is right. {sentence}", _model(error=error))
        for code, sentence, error in ERRORS
    ),
    _weights(
        "C6",
        "d_W is transposed: which index is the feature, which the class?",
        lambda X, d_z, W, l2: d_z.T @ X + l2 * W.T,
    ),
    _weights(
        "C2",
        "in d_W the features are missing.",
        lambda X, d_z, W, l2: np.tile(d_z.sum(axis=0), (X.shape[1], 1)) + l2 * W,
    ),
    _weights(
        "R1",
        "in d_W the penalty is twice too strong: the loss has l2 / 2.",
        lambda X, d_z, W, l2: X.T @ d_z + 2 * l2 * W,
    ),
    _weights(
        "R2",
        "in d_W the penalty is half as strong: a square brings down a 2.",
        lambda X, d_z, W, l2: X.T @ d_z + l2 / 2 * W,
    ),
    _weights(
        "R3",
        "in d_W the penalty is averaged: it stands outside of the mean.",
        lambda X, d_z, W, l2: X.T @ d_z + l2 / len(X) * W,
    ),
    _weights(
        "R4",
        "the penalty is in the loss, but not in d_W.",
        lambda X, d_z, W, l2: X.T @ d_z,
    ),
    _weights(
        "R5",
        "in d_W the penalty is subtracted, so it would make the weights grow.",
        lambda X, d_z, W, l2: X.T @ d_z - l2 * W,
    ),
    _weights(
        "R6",
        "d_W is multiplied by the slope of the penalty; the derivative of a sum "
        "is a sum.",
        lambda X, d_z, W, l2: X.T @ d_z * l2 * W,
    ),
    _weights(
        "R9",
        "in d_W stands the slope of |W|, the penalty has squares.",
        lambda X, d_z, W, l2: X.T @ d_z + l2 * np.sign(W),
    ),
    _bias(
        "R7",
        "d_b contains the penalty, which the loss has for the weights only.",
        lambda d_z, b, l2: d_z.sum(axis=0) + l2 * b,
    ),
    _bias(
        "B5",
        "d_b has a row for each example. One bias serves them all: add up.",
        lambda d_z, b, l2: d_z,
    ),
    _bias(
        "B6",
        "d_b is averaged once more than d_W.",
        lambda d_z, b, l2: d_z.mean(axis=0),
    ),
    _bias(
        "B7",
        "d_b is summed where d_W is averaged.",
        lambda d_z, b, l2: d_z.sum(axis=0) * len(d_z),
    ),
    _bias(
        "B8",
        "d_b is zero, but the biases move the loss too.",
        lambda d_z, b, l2: 0 * b,
    ),
    _bias(
        "all-classes",
        "d_b is one number; every class has a bias of its own.",
        lambda d_z, b, l2: d_z.sum(),
    ),
    _lost("no-penalty", "the loss lacks the penalty.", penalty=lambda W, b, l2, n: 0),
    _lost(
        "whole-penalty",
        "the penalty of the loss has a half in front.",
        penalty=lambda W, b, l2, n: l2 * np.sum(W**2),
    ),
    _lost(
        "bias-penalty",
        "the penalty of the loss contains the biases.",
        penalty=lambda W, b, l2, n: _penalty(W, l2) + _penalty(b, l2),
    ),
    _lost(
        "root-penalty",
        "the penalty of the loss takes the length of W; it has squares.",
        penalty=lambda W, b, l2, n: l2 / 2 * np.sqrt(np.sum(W**2)),
    ),
    _lost(
        "loss-sign",
        "the loss has the wrong sign.",
        mean=lambda t, p: np.mean(np.sum(t * np.log(p), axis=1)),
    ),
    _lost(
        "loss-sum",
        "the loss is a sum over the examples where the mean is asked for.",
        mean=lambda t, p: -np.sum(t * np.log(p)),
    ),
    _lost(
        "twice",
        "the loss takes the softmax of probabilities: softmax is applied twice.",
        mean=lambda t, p: -np.mean(np.sum(t * np.log(probs_of(p)), axis=1)),
    ),
    _lost(
        "mean-penalty",
        "the penalty of the loss is a mean of squares; it is their sum.",
        penalty=lambda W, b, l2, n: l2 / 2 * np.mean(W**2),
    ),
    _lost(
        "squared-sum",
        "the penalty of the loss squares a sum; it adds up squares.",
        penalty=lambda W, b, l2, n: l2 / 2 * np.sum(W) ** 2,
    ),
    Mistake(
        "twice-both",
        "Softmax is applied twice, in the loss and in the gradients.",
        _model(
            error=lambda z, p, t: probs_of(p) - t,
            mean=lambda t, p: -np.mean(np.sum(t * np.log(probs_of(p)), axis=1)),
        ),
    ),
    Mistake(
        "no-bias",
        "The biases are not used in the logits.",
        lambda X, t, W, b, *, l2=0.0: _model()(X, t, W, 0 * b, l2=l2),
    ),
    Mistake(
        "R7-both",
        "Only d_W is right; the penalty contains the biases.",
        _model(
            d_b=lambda d_z, b, l2: d_z.sum(axis=0) + l2 * b,
            penalty=lambda W, b, l2, n: _penalty(W, l2) + _penalty(b, l2),
        ),
    ),
    Mistake(
        "R9-both",
        "Only d_b is right; the penalty has sizes |W|, not squares.",
        _model(
            d_W=lambda X, d_z, W, l2: X.T @ d_z + l2 * np.sign(W),
            penalty=lambda W, b, l2, n: l2 * np.abs(W).sum(),
        ),
    ),
    _both("R4-both", "the penalty is missing.", lambda n: 0),
    _both("R1-both", "the half of the penalty is missing.", lambda n: 2),
    _both(
        "R3-both",
        "the penalty is averaged: it stands outside of the mean.",
        lambda n: 1 / n,
    ),
    Mistake(
        "B1-both",
        "Everything is added up over the examples where the mean is asked for.",
        _model(
            error=lambda z, p, t: (p - t) * len(p),
            mean=lambda t, p: -np.sum(t * np.log(p)),
        ),
    ),
    _both("R5-both", "the penalty is subtracted; it has to be added.", lambda n: -1),
    Mistake(
        "R9-both",
        "Only d_b is right; the penalty has sizes |W|, not squares.",
        _model(
            d_W=lambda X, d_z, W, l2: X.T @ d_z + l2 / 2 * np.sign(W),
            penalty=lambda W, b, l2, n: l2 / 2 * np.abs(W).sum(),
        ),
    ),
)
