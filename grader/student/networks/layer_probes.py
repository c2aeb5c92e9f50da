"""Named gradient functions for exercises that train networks or judge gradients.

They take (params, X, targets) and give a loss and its gradients, one pair (W, b) for
each layer. No one of them is a network: their losses are simple sums, so that nothing
here gives backpropagation away.
"""

from collections.abc import Callable
from functools import cache

import numpy as np

TINY = 3e-8
TINIER = 1e-12  # of the whole loss, whose differences are as good as of any other
UNEVEN = 1e-7  # one entry beside the others, where an instrument sees noise
ALL = slice(None)


def pull(params, X, targets):
    """Every weight is pulled to the mean of X, every bias to that of the targets."""
    x, t = X.mean(), targets.mean()
    loss = sum(np.sum((W - x) ** 2) / 2 + np.sum((b - t) ** 2) for W, b in params)
    return float(loss), [
        layer._replace(W=layer.W - x, b=2 * (layer.b - t)) for layer in params
    ]


def _suspect(change: Callable, places=(), scale=1.0, part=1.0, first=1.0, rows=ALL):
    """A loss of one term for each block, and its gradients with some of them changed.

    places counts the blocks W, b of the first layer, then of the second; scale is that
    of the whole loss, part that of the terms of these blocks, first that of the first
    entry of each; rows are the examples that the gradient of these blocks sees. All
    suspects look alike: only their numbers tell.
    """

    @cache
    def laid_out(shapes: tuple) -> tuple[np.ndarray, np.ndarray, list[slice]]:
        """Of all entries in a row: their sizes, which are biases; where blocks lie."""
        counts = [int(np.prod(shape)) for shape in shapes]
        ends = np.cumsum(counts)
        blocks = [slice(end - n, end) for end, n in zip(ends, counts, strict=True)]
        sizes = np.full(sum(counts), scale)
        for place in set(places) & set(range(len(blocks))):
            sizes[blocks[place]] *= part
        for block, count in zip(blocks, counts, strict=True):
            sizes[block.start] *= first if count > 1 else 1.0
        return sizes, np.repeat(np.arange(len(counts)) % 2 == 1, counts), blocks

    def suspect(params, X, targets):
        own = [block for layer in params for block in layer]
        sizes, bias, places_of = laid_out(tuple(np.shape(block) for block in own))
        row = np.concatenate(own, axis=None)
        square, whole = row * row, _tilts(X, targets)
        tilts = np.where(bias, whole[1], whole[0])
        loss = np.vdot(row, sizes * (square / 3 + tilts))
        seen = slopes = sizes * (square + tilts)
        if rows != ALL:
            few = _tilts(X[rows], targets[rows])
            seen = sizes * (square + np.where(bias, few[1], few[0]))
        made = []
        for place, (block, where) in enumerate(zip(own, places_of, strict=True)):
            slope = (seen if place in places else slopes)[where].reshape(block.shape)
            made.append(change(slope, block) if place in places else slope)
        pairs = zip(made[::2], made[1::2], strict=True)
        return float(loss), [
            layer._replace(W=W, b=b)
            for layer, (W, b) in zip(params, pairs, strict=True)
        ]

    suspect.__qualname__ = suspect.__name__
    return suspect


def _tilts(X, targets) -> tuple[float, float]:
    """What the data do to the loss: in terms of weights, and in those of biases."""
    return 1 + np.vdot(X, X) / X.size, 1 + np.vdot(targets, targets) / targets.size


def _as_it_is(slope, block):
    return slope


def _lowered(slope, block):
    """By less than any digit but the last two of six shows."""
    return (1 - 3e-5) * slope


def _swapped(slope, block):
    """Two entries moved by the same amount, up and down."""
    change = np.zeros_like(slope)
    change.flat[0], change.flat[1] = 0.5, -0.5
    return slope + change


def _last_moved(slope, block):
    """The last entry alone, where who looks at the first entries does not look."""
    change = np.zeros_like(slope)
    change.flat[-1] = 0.5
    return slope + change


def _minus(slope, block):
    return -slope


def _doubled(slope, block):
    return 2 * slope


def _penalised(slope, block):
    """A penalty that the loss does not have; where a bias is 0 it is not seen."""
    return slope + 2 * block


BLOCKS = range(6)  # of three layers
BODY = BLOCKS[:5]  # those with two entries or more
EVERYWHERE = ((_minus, BLOCKS), (_doubled, BLOCKS, TINIER))
IN_WEIGHTS_AND_BIASES = (
    (_lowered,),
    (_swapped,),
    (_last_moved,),
    (_doubled, 1.0, TINY),
)
WRONG: tuple[tuple, ...] = (
    *EVERYWHERE,
    *((_minus, (place,)) for place in BLOCKS),
    *((c, (place,), *sizes) for c, *sizes in IN_WEIGHTS_AND_BIASES for place in BODY),
    (_penalised, (1,)),
)
SEEN = (slice(1), slice(2), slice(-2, None))  # right for so few examples
HONEST = (
    *(_suspect(_as_it_is, (), scale) for scale in (1.0, -1e5, TINY)),
    _suspect(_as_it_is, first=UNEVEN),
    _suspect(_as_it_is, (2,), 1.0, 0.0),
)
# suspect -> an honest one with the same loss
RIGHT = dict(zip(HONEST, HONEST, strict=True))
RIGHT |= {
    _suspect(change, places, *sizes): _suspect(_as_it_is, places, *sizes)
    for change, places, *sizes in WRONG
}
RIGHT |= {_suspect(_as_it_is, BLOCKS, rows=rows): HONEST[0] for rows in SEEN}
SUSPECTS = tuple(RIGHT)
PROBES = {"pull": pull} | {f"suspect_{i}": s for i, s in enumerate(SUSPECTS)}
