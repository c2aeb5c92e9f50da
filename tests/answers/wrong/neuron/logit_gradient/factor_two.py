"""Factor 2.

Counterexample: p=0.2, y=1 (part 1) -> -1.6, right -0.8

says: Twice the right answer at every point tried
"""


def logit_gradient():
    d_z = "2 * (p - y)"
    d_w = "2 * (p - y) * x"
    return d_z, d_w
