"""Computed."""


def jacobians_at_a_point():
    x, y, t = 1, 2, 2
    return (2 * x, 2), (3, 8 * y), (6 * t, 3 + 16 * t**3)
