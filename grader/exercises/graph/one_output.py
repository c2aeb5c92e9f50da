"""A regression net with one hidden layer and one output, as the tables know it.

What goes wrong in its gradient is what goes wrong in every network's: so the mistakes
are those of notebook 3, with the same names.
"""

from collections.abc import Callable, Iterator

import numpy as np

from grader.api import Instance, Mistake, Network

from ..mlp.gradients import known_mistake, tabled

NET = Network("sigmoid", "squared", 2, penalised=False, outputs=1)
RESIDUAL = "D1 D4 D5 D6 D-target D-sum D-cube A7-linear D-times-t"
SLOPES = "A1 A2 A4 A5 A6 A-tanh A-1-a A-a A-z A-plus"
BLOCKS = "C1 C-abs C2 W-slope W-signal B8 B10 b-times"
CHAIN = f"{RESIDUAL} {SLOPES} {BLOCKS}"


def in_a_chain(codes: str, answer: Callable) -> Iterator[Mistake]:
    """The tables' mistakes under some codes; answer(gradients) makes an answer of one.

    gradients(X, t, W, b, v, c) gives d_W, d_b, d_v and d_c of half the sum of squares.
    """
    return tabled((NET,), codes, lambda code, key: answer(_gradients(code, key)))


def _gradients(code: str, key: str) -> Callable:
    def gradients(X, t, W, b, v, c):
        blocks = {"W1": W, "b1": b, "W2": v[:, None], "b2": np.array([c])}
        first, last = known_mistake(
            code, key, Instance(NET, blocks, X, np.reshape(t, (-1, 1)), 0.0)
        )
        n = len(X)  # the tables' loss is a mean
        return n * first.W, n * first.b, n * last.W[:, 0], n * last.b[0]

    return gradients
