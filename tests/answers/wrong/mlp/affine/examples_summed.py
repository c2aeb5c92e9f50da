"""The product the wrong way round.

says: W @ X adds up over the examples; which index do X and W share?
"""


def affine(X, W, b):
    return W @ X + b
