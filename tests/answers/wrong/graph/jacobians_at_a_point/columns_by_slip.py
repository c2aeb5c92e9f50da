"""Rows and columns exchanged.

says: Rows and columns are
earns: 1/3
"""


def jacobians_at_a_point():
    return (2, 3), (2, 16), (12, 131)
