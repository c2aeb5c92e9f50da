"""Named gradient functions for exercises that train networks or judge gradients.

They take (params, X, targets) and give a loss and its gradients, one pair (W, b) for
each layer. No one of them is a network: their losses are simple sums, so that nothing
here gives backpropagation away.
"""

from collections.abc import Callable

import numpy as np

TINY = 3e-8
TINIER = 1e-12  # of the whole loss, whose differences are as good as of any other
UNEVEN = 1e-7  # one entry beside the others, where an instrument sees noise


def pull(params, X, targets):
    """Every weight is pulled to the mean of X, every bias to that of the targets."""
    x, t = X.mean(), targets.mean()
    loss = sum(np.sum((W - x) ** 2) / 2 + np.sum((b - t) ** 2) for W, b in params)
    return float(loss), [
        layer._replace(W=layer.W - x, b=2 * (layer.b - t)) for layer in params
    ]


def _suspect(change: Callable, places=(), scale=1.0, part=1.0, first=1.0):
    """A loss of one term for each block, and its gradients with some of them changed.

    places counts the blocks W, b of the first layer, then of the second; scale is that
    of the whole loss, part that of the terms of these blocks, first that of the first
    entry of each. A right gradient is positive. All suspects look alike: only their
    numbers tell.
    """

    def suspect(params, X, targets):
        tilts = 1 + np.vdot(X, X) / X.size, 1 + np.vdot(targets, targets) / targets.size
        loss, slopes = 0.0, []
        for place, block in enumerate(block for layer in params for block in layer):
            size = scale * part if place in places else scale
            if first != 1.0:
                size = np.where(np.arange(block.size) > 0, size, size * first)
                size = size.reshape(block.shape)
            square, tilt = block * block, tilts[place % 2]
            loss += np.vdot(block, size * (square / 3 + tilt))
            slope = size * (square + tilt)
            slopes.append(change(slope) if place in places else slope)
        pairs = zip(slopes[::2], slopes[1::2], strict=True)
        return float(loss), [
            layer._replace(W=W, b=b)
            for layer, (W, b) in zip(params, pairs, strict=True)
        ]

    suspect.__qualname__ = suspect.__name__
    return suspect


def _as_it_is(block):
    return block


def _lowered(block):
    """By less than any digit but the last two of six shows."""
    return (1 - 3e-5) * block


def _swapped(block):
    """Two entries moved by the same amount, up and down."""
    change = np.zeros_like(block)
    change.flat[0], change.flat[1] = 0.5, -0.5
    return block + change


def _last_moved(block):
    """The last entry alone, where who looks at the first entries does not look."""
    change = np.zeros_like(block)
    change.flat[-1] = 0.5
    return block + change


def _doubled(block):
    return 2 * block


BLOCKS = (0, 1, 2, 3)
EVERYWHERE: tuple[tuple, ...] = ((np.negative, BLOCKS), (_doubled, BLOCKS, TINIER))
ALONE: tuple[tuple, ...] = (
    (_lowered,),
    (np.negative,),
    (_swapped,),
    (_last_moved,),
    (_doubled, 1.0, TINY),
)
HONEST = (
    *(_suspect(_as_it_is, (), scale) for scale in (1.0, -1e5, TINY)),
    _suspect(_as_it_is, first=UNEVEN),
)
RIGHT = dict(zip(HONEST, HONEST, strict=True)) | {
    _suspect(change, places, *sizes): _suspect(_as_it_is, places, *sizes)
    for change, places, *sizes in (
        *EVERYWHERE,
        *((change, (place,), *sizes) for place in BLOCKS for change, *sizes in ALONE),
    )
}  # suspect -> an honest one with the same loss
SUSPECTS = tuple(RIGHT)
PROBES = {"pull": pull} | {f"suspect_{i}": s for i, s in enumerate(SUSPECTS)}
