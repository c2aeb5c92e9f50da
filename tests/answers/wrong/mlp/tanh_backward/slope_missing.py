"""No slope (A2).

says: The slope of tanh is missing.
"""


def tanh_backward(upstream, z):
    return 1.0 * upstream
