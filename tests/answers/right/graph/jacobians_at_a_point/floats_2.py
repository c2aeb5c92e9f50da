"""Decimals."""


def jacobians_at_a_point():
    row_1 = (2.0, 2.0)
    row_2 = (3.0, 16.0)
    d_curve = (12.0, 131.0)
    return row_1, row_2, d_curve
