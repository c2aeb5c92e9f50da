"""x + h moves every entry, and one number comes back.

says: has shape ()
"""


def numerical_gradient(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)
