"""2.71828 for e.

says: at z = -23, where the sigmoid is 1e-10, it is right to 4 digits only
earns: 3/4
"""


def sigmoid(z):
    return 1 / (1 + 2.71828 ** (-z))
