"""The Jacobian flows back.

says: What flows back has the shape
earns: 5/6
"""


def gradient_shapes():
    return (1, 4), (2, 12), (2, 10), (1, 4), (2, 12), (2, 10)
