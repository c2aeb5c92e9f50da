"""Curve at 1.

says: d_curve: put in t = 2, not 1.
earns: 2/3
"""


def jacobians_at_a_point():
    row_1 = (2, 2)
    row_2 = (3, 16)
    d_curve = (6, 19)
    return row_1, row_2, d_curve
