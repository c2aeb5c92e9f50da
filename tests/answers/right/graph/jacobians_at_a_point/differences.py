"""Central differences."""

import numpy as np


def jacobians_at_a_point():
    def F(x, y):
        return np.array([x**2 + 2 * y, 3 * x + 4 * y**2])

    h = 1e-4
    in_x = (F(1 + h, 2) - F(1 - h, 2)) / (2 * h)
    in_y = (F(1, 2 + h) - F(1, 2 - h)) / (2 * h)
    in_t = (F(2 + h, (2 + h) ** 2) - F(2 - h, (2 - h) ** 2)) / (2 * h)
    return (in_x[0], in_y[0]), (in_x[1], in_y[1]), tuple(in_t)
