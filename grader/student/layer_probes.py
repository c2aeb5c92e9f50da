"""Named gradient functions for exercises that train networks or judge gradients.

They take (params, X, targets) and give a loss and its gradients, one pair (W, b) for
each layer. No one of them is a network: their losses are simple sums, so that nothing
here gives backpropagation away.
"""

from collections.abc import Callable

import numpy as np


def pull(params, X, targets):
    """Every weight is pulled to the mean of X, every bias to that of the targets."""
    x, t = X.mean(), targets.mean()
    loss = sum(np.sum((W - x) ** 2) / 2 + np.sum((b - t) ** 2) for W, b in params)
    return float(loss), [
        layer._replace(W=layer.W - x, b=2 * (layer.b - t)) for layer in params
    ]


def _bent(params, X, targets):
    """A loss that is no sum of squares, with its gradients."""
    x, t = 1 + (X**2).mean(), targets.mean()
    loss = sum(
        (W**3).sum() / 3 + x * W.sum() + np.sin(b).sum() + t * b.sum()
        for W, b in params
    )
    return float(loss), [
        layer._replace(W=layer.W**2 + x, b=np.cos(layer.b) + t) for layer in params
    ]


def _suspect(number: int, change: Callable, scale: float = 1.0) -> Callable:
    """The bent loss, its gradients changed; change(i, W, b) of layer i, from 0."""

    def gradients(params, X, targets):
        loss, grads = _bent(params, X, targets)
        changed = [change(i, *grad) for i, grad in enumerate(grads)]
        return scale * loss, [
            grad._replace(W=scale * W, b=scale * b)
            for grad, (W, b) in zip(grads, changed, strict=True)
        ]

    gradients.__name__ = f"suspect_{number}"
    return gradients


def _swapped(W):
    """Two entries moved by the same amount, up and down."""
    change = np.zeros_like(W)
    change.flat[0], change.flat[1] = 0.5, -0.5
    return W + change


SUSPECTS = tuple(
    _suspect(number, *change)
    for number, change in enumerate(
        (
            (lambda i, W, b: (W, b),),
            (lambda i, W, b: (W * (1.01 if i else 1), b),),
            (lambda i, W, b: (-W, -b),),
            (lambda i, W, b: (2 * W, 2 * b), 1e-7),
            (lambda i, W, b: (W, b), -1e5),
            (lambda i, W, b: (_swapped(W), b),),
            (lambda i, W, b: (W, b) if i else (2 * W, 2 * b),),
            (lambda i, W, b: (W, b / 2 if i else b),),
        )
    )
)

PROBES = (pull, *SUSPECTS)
