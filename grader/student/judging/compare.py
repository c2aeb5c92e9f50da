"""Hold a block of numbers against the expected one.

The measure is max|got - expected| / max|expected| inside one block. Right code stays
below 1e-6 even in single precision, wrong code lies above 1e-3 at a designed point;
dividing by the largest entry keeps right entries that are small by cancellation from
deciding. ACCEPT sits between the two.
"""

import numpy as np

EXACT = 1e-10
ACCEPT = 1e-5
ENTRY = 1e-3
ZERO_BLOCK = 1e-12


def block_error(got: np.ndarray, expected: np.ndarray) -> float:
    """Largest deviation relative to the largest expected entry; shapes are equal."""
    if expected.size == 0:
        return 0.0
    got, expected = np.asarray(got, float), np.asarray(expected, float)
    largest = np.max(np.abs(expected))
    deviation = np.max(np.abs(got - expected))
    if not np.isfinite(deviation):
        return np.inf
    return float(deviation / largest) if largest > 0 else float(deviation / ZERO_BLOCK)


def agrees(got: np.ndarray, expected: np.ndarray, tolerance: float = ACCEPT) -> bool:
    """Whether a block is right: as a whole, and in every entry that is not tiny."""
    if np.shape(got) != np.shape(expected):
        return False
    gap, size = np.abs(got - expected), np.abs(expected)
    worst, largest = gap.max(initial=0.0), size.max(initial=0.0)
    if largest == 0:
        return bool(worst <= ZERO_BLOCK)
    if not worst <= tolerance * largest:
        return False
    if worst <= ENTRY * ENTRY * largest:
        return True  # so small that every entry that matters is right as well
    matters = size > ENTRY * largest
    return bool(np.all(gap[matters] <= ENTRY * size[matters]))


def worst_entry(got: np.ndarray, expected: np.ndarray) -> tuple[int, ...]:
    """Index of the entry that deviates most; shapes are equal."""
    gap = np.abs(np.asarray(got, float) - expected)
    flat = int(np.argmax(np.where(np.isnan(gap), np.inf, gap)))
    return tuple(int(i) for i in np.unravel_index(flat, expected.shape))
