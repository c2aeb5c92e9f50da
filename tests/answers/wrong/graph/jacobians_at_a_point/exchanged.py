"""Point turned.

says: row_2: 8 is 8 y at y = 1
earns: 1/3
"""


def jacobians_at_a_point():
    row_1 = (4, 2)
    row_2 = (3, 8)
    d_curve = (12, 131)
    return row_1, row_2, d_curve
