"""The built-in maximum of a number and an array.

located
"""


def relu(z):
    return max(0, z.max()) * (z > 0)
