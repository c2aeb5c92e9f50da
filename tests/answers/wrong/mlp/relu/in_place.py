"""The caller's array is changed (N10).

says: changes its argument number 1 in place
"""


def relu(z):
    z[z < 0] = 0
    return z
