"""Tell answers that work in single precision: they lose digits that others keep.

Such an answer is right all the same; a difference quotient is not, and loses as many.
"""

from collections.abc import Iterable

import numpy as np

ROOM = 2e-7  # rounding of a few steps in single precision, between numbers near 1
ENOUGH = 3  # numbers: fewer may look short by chance


def single_at_best(got: np.ndarray, expected: np.ndarray) -> bool:
    """Whether numbers are as near as single precision can be."""
    if got.shape != expected.shape:
        return False
    room = ROOM * np.maximum(1.0, np.abs(expected))
    return bool((np.abs(got - expected) <= room).all())


def works_in_single(results: Iterable) -> bool:
    """Whether an answer works in single precision, by the bits of what it returns.

    results are pairs of a case and the blocks that came, both of ordinary calls.
    Asked where the right numbers need all 53 bits, and where upstream holds powers of
    two if it does so anywhere: it may stay in double precision. A difference of two
    numbers in double precision, over a step, does not end so early at all calls.
    """
    results = [(c, b) for c, b in results if _size(b) >= ENOUGH]
    results = [(c, b) for c, b in results if not _is_short(c.expected)]
    asked = [(c, b) for c, b in results if any(map(_is_power, c.args))] or results
    if not all(_is_short(b) for _, b in asked):
        return False
    return sum(_not_nearest(c.expected, b) for c, b in asked) >= ENOUGH


def _is_power(value) -> bool:
    """Whether this is an array of powers of two, of either sign."""
    floats = isinstance(value, np.ndarray) and value.dtype.kind == "f"
    return floats and bool((np.abs(np.frexp(value)[0]) == 0.5).all())


def _not_nearest(expected: dict, blocks: dict) -> int:
    """How many numbers are not the right ones, rounded once, as at the very end."""
    nearest = {name: right.astype(np.float32) for name, right in expected.items()}
    return sum(int(np.sum(blocks[name] != nearest[name])) for name in nearest)


def _is_short(blocks: dict) -> bool:
    """Whether single precision can hold all numbers."""
    return all(np.array_equal(b, b.astype(np.float32), True) for b in blocks.values())


def _size(blocks: dict) -> int:
    return sum(b.size for b in blocks.values())
