"""S (1 + s), the slope's sign slip.

says: Look again at the sign in '1
"""


def sigmoid_slope():
    return "s(1 + s)"
