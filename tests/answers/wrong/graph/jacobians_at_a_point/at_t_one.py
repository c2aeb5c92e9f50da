"""D_curve at t = 1.

says: d_curve: put in t = 2, not 1.
earns: 2/3
"""


def jacobians_at_a_point():
    return (2, 2), (3, 16), (6, 19)
