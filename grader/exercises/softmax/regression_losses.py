"""What goes wrong in the loss of softmax regression, or in loss and gradients."""

import numpy as np

from grader.api import Mistake

from .draws import probs_of
from .regression_models import both, exchanged, lost, model, penalty_of

LOSSES = (
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
    lost(
        "rate-squared",
        "in the penalty of the loss l2 is squared.",
        penalty=lambda W, b, l2, n: l2 * penalty_of(W, l2),
    ),
    lost(
        "no-rate",
        "in the penalty of the loss its strength l2 is missing.",
        penalty=lambda W, b, l2, n: penalty_of(W, 1),
    ),
    lost(
        "B3",
        "the loss is averaged over the classes as well.",
        mean=lambda t, p: -np.mean(t * np.log(p)),
    ),
    Mistake(
        "exchanged",
        "The loss is right; d_W and d_b are exchanged.",
        exchanged,
    ),
    Mistake(
        "no-bias-on-the-way-back",
        "The loss is right; in the gradients the biases are missing from the logits.",
        lambda X, t, W, b, *, l2=0.0: (
            model()(X, t, W, b, l2=l2)[0],
            *model()(X, t, W, 0 * b, l2=l2)[1:],
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
