"""Writes into the caller's array.

Counterexample: step([-2., 0., 2.]) -> the input array is changed, right: left as it
was

says: Your function changes its argument z in place.
"""


def step(z):
    z[z >= 0] = 1
    z[z < 0] = 0
    return z
