"""Worked out."""


def jacobians_at_a_point():
    row_1 = (2, 2)
    row_2 = (3, 8 * 2)
    d_curve = (6 * 2, 3 + 16 * 2**3)
    return row_1, row_2, d_curve
