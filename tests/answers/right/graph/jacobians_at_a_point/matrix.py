"""Matrix times tangent."""

import numpy as np


def jacobians_at_a_point():
    def jacobian(x, y):
        return np.array([[2 * x, 2], [3, 8 * y]])

    t = 2
    rows = jacobian(1, 2)
    curve = jacobian(t, t**2) @ np.array([1, 2 * t])
    return tuple(rows[0]), tuple(rows[1]), tuple(curve)
