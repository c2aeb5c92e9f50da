"""Rows and columns exchanged.

says: a row holds the slopes
earns: 1/3
"""


def jacobians_at_a_point():
    row_1 = (2, 3)
    row_2 = (2, 16)
    d_curve = (12, 131)
    return row_1, row_2, d_curve
