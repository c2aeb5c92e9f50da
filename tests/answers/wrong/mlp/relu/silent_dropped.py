"""Silent sums are left out.

says: Silent sums have been left out.
"""


def relu(z):
    return z[z > 0]
