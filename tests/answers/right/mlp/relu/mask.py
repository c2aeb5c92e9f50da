"""With a mask."""


def relu(z):
    return z * (z > 0)
