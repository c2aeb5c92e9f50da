"""Softmax regression with one slip each: what the known mistakes are made of."""

import numpy as np

from grader.api import Mistake

from .draws import probs_of


def penalty_of(W, l2):
    """l2 / 2 times the sum of the squared weights."""
    return l2 / 2 * np.sum(W**2)


def model(
    error=lambda z, p, t: p - t,
    d_W=lambda X, d_z, W, l2: X.T @ d_z + l2 * W,
    d_b=lambda d_z, b, l2: d_z.sum(axis=0),
    penalty=lambda W, b, l2, n: penalty_of(W, l2),
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


def exchanged(X, t, W, b, *, l2=0.0):
    """The gradients in each other's place."""
    loss, d_W, d_b = model()(X, t, W, b, l2=l2)
    return loss, d_b, d_W


def weights(code, sentence, d_W):
    """A slip in d_W alone."""
    return Mistake(code, f"loss and d_b are right; {sentence}", model(d_W=d_W))


def bias(code, sentence, d_b):
    """A slip in d_b alone."""
    return Mistake(code, f"loss and d_W are right; {sentence}", model(d_b=d_b))


def both(code, sentence, strength):
    """The penalty with another strength, in the loss and in d_W alike."""
    answer = model(
        d_W=lambda X, d_z, W, l2: X.T @ d_z + strength(len(X)) * l2 * W,
        penalty=lambda W, b, l2, n: strength(n) * penalty_of(W, l2),
    )
    return Mistake(code, f"Only d_b is right; in loss and d_W {sentence}", answer)


def lost(code, sentence, **parts):
    """A slip in the loss alone."""
    return Mistake(code, f"Both gradients are right; {sentence}", model(**parts))
