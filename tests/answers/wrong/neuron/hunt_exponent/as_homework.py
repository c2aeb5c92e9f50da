"""Line 2.

Counterexample: y=1, w=-1.5, x=0.5 -> 3.9972, right 1.01877

says: That is the homework's line: the exponential is
"""


def hunt_exponent():
    d_x = "-y * w * exp(exp(-w * x)) / (1 + exp(-w * x))"
    return d_x
