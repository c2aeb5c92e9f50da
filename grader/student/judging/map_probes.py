"""Named maps between spaces, with their Jacobians, to compose and to differentiate."""

from collections.abc import Callable

import numpy as np


def smooth_map(name: str, rows: int, columns: int, pitch: float) -> tuple:
    """A map from columns to rows numbers, sin(M x) + (M x)**2 / 5, and its Jacobian."""
    count = rows * columns
    M = np.cos(pitch * np.arange(1, count + 1)).reshape(rows, columns)

    def value(x):
        return np.sin(M @ x) + (M @ x) ** 2 / 5

    def jacobian(x):
        inner = M @ x
        return (np.cos(inner) + 2 * inner / 5)[:, None] * M

    return _named(value, name), _named(jacobian, f"{name}_jacobian")


def _named(function: Callable, name: str) -> Callable:
    function.__name__ = name
    return function


PROBES = (
    *smooth_map("fold", 2, 3, 1.3),
    *smooth_map("fan", 4, 2, 0.7),
    *smooth_map("roll", 3, 3, 2.1),
    *smooth_map("knead", 3, 3, 0.9),
    *smooth_map("sum", 1, 2, 1.7),
    *smooth_map("curve", 2, 1, 0.6),
)
