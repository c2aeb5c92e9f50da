"""The answers are written into the argument (N10).

says: changes its argument number 1 in place
"""


def step(z):
    z[z < 0] = 0
    z[z > 0] = 1
    return z
