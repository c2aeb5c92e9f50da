"""The residual is squared still.

says: The square is differentiated,
"""


def composite_squared():
    return "(o - t)**2 * f2_f1 * f1_w1", "(o - t)**2 * f2_w2"
