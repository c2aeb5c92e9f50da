"""Ways to find verdicts on gradients, of which the wrong hunts are built."""

import numpy as np

from solutions import mlp as solution

from .hunt_points import expected_of


def by(agree, pick=lambda layers: layers, expected=expected_of, count=all):
    """Verdicts by a rule on blocks: agree(block, right block)."""

    def answer(suspects, params, X, targets):
        verdicts = {}
        for name, suspect in suspects.items():
            found = suspect(params, X, targets)[1]
            right = expected(suspect, params, X, targets)
            pairs = zip(pick(found), pick(right), strict=True)
            verdicts[name] = count(
                bool(agree(g, n))
                for ours, theirs in pairs
                for g, n in zip(ours, theirs, strict=True)
            )
        return verdicts

    return answer


def elsewhere(move):
    """The right rule with other arguments: move(params, X, targets)."""
    rule = by(relative(1e-6))
    return lambda suspects, *where: rule(suspects, *move(*where))


def relative(limit):
    """Whether a block is right up to a part of its largest entry."""
    return lambda g, n: np.abs(g - n).max() <= limit * np.abs(n).max()


def as_one(layers):
    """All blocks in one, as a single layer."""
    return [[np.concatenate([np.ravel(block) for pair in layers for block in pair])]]


def opposite(rule):
    """A rule with all its verdicts the wrong way round."""
    return lambda *args: {name: not verdict for name, verdict in rule(*args).items()}


def falls(suspects, params, X, targets):
    """The verdict of a training: the loss falls along the gradient."""
    verdicts = {}
    for name, suspect in suspects.items():
        loss, grads = suspect(params, X, targets)
        verdicts[name] = bool(
            suspect(solution.sgd_step(params, grads, 1e-3), X, targets)[0] < loss
        )
    return verdicts
