"""The square is kept: E in place of its slope.

says: E itself stands there, not its slope.
"""

def composite_squared():
    return "(o - t)**2 / 2 * f2_f1 * f1_w1", "(o - t)**2 / 2 * f2_w2"
