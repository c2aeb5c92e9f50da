"""The caller's array is changed (N10).

says: changes its argument
"""


def relu(z):
    z[z < 0] = 0
    return z
