"""Second term forgotten.

Counterexample: p=0.2, y=0 (part 1) -> 0, right 0.2

says: The term of y = 0 is missing.
"""


def logit_gradient():
    d_z = "-y * (1 - p)"
    d_w = "-y * (1 - p) * x"
    return d_z, d_w
