"""y taken for 1.

says: put in y = 2
earns: 2/3
"""


def jacobians_at_a_point():
    row_1 = (2, 2)
    row_2 = (3, 8)
    d_curve = (12, 131)
    return row_1, row_2, d_curve
