"""Square below the line.

Counterexample: y=1, w=-1.5, x=0.5 -> 0.326842, right 1.01877

says: That is the slope of -y sigmoid(w x); the
"""


def hunt_exponent():
    d_x = "-y * w * exp(-w * x) / (1 + exp(-w * x))**2"
    return d_x
