"""8 y as 8.

says: row_2: 8 is 8 y at y = 1; here y is 2.
earns: 2/3
"""


def jacobians_at_a_point():
    return ((2, 2), (3, 8), (12, 131))
