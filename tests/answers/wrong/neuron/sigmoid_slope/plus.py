"""The sign inside the brackets.

says: Look again at the sign in '1 + s'
"""


def sigmoid_slope():
    slope = "s * (1 + s)"
    return slope
