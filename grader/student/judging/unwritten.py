"""Memory that an answer never wrote: np.empty hands out whatever was there before.

While an answer runs, np.empty fills what it makes with a number that nothing else has.
So a forgotten entry shows at every call, and not by the chance of what was in memory.
"""

import contextlib
from collections.abc import Callable, Iterator
from functools import wraps

import numpy as np

SIGNAL = 6.02214076e77
WHOLE_SIGNAL = 99 - 2**62
NEAR = 1e3  # adding leaves it alone; a small factor still shows
MAKERS: dict[str, Callable] = {"empty": np.empty, "empty_like": np.empty_like}
UNWRITTEN = "Part of what your function returns was never written."
ADVICE = "np.empty holds what was in memory before: set every entry, or use np.zeros."


def _marking(maker: Callable) -> Callable:
    @wraps(maker)
    def make(*args, **kwargs):
        array = maker(*args, **kwargs)
        if array.dtype == np.float64:
            array.fill(SIGNAL)
        elif array.dtype == np.int64:
            array.fill(WHOLE_SIGNAL)
        return array

    return make


MARKING = {name: _marking(maker) for name, maker in MAKERS.items()}


@contextlib.contextmanager
def marked_memory() -> Iterator[None]:
    """Let np.empty and np.empty_like mark what they make, in this process.

    The end puts back NumPy's own, whoever else is in here at the time.
    """
    for name, marking in MARKING.items():
        setattr(np, name, marking)
    try:
        yield
    finally:
        for name, maker in MAKERS.items():
            setattr(np, name, maker)


def is_unwritten(blocks: dict[str, np.ndarray]) -> bool:
    """Whether a result holds memory that was handed out marked."""
    return any(_marked(block).any() for block in blocks.values())


def _marked(block: np.ndarray) -> np.ndarray:
    size = np.abs(block.astype(float, copy=False))
    near = (size > SIGNAL / NEAR) & (size < SIGNAL * NEAR)
    return near | (block == WHOLE_SIGNAL)
