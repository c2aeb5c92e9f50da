"""The mean is forgotten.

says: That is the sum over the
earns: 1/2
"""


def hunt_outer_product():
    return "g.T @ x.T", "G.T @ X"
