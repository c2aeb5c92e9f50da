"""p - y.

Counterexample: y=0, w=-1.5, x=0.5 -> -0.481232, right -0

says: That is the slope of the cross-entropy; this E has one term of it.
"""


def hunt_exponent():
    d_x = "(1 / (1 + exp(-w * x)) - y) * w"
    return d_x
