"""LaTeX with a dot."""


def sigmoid_slope():
    slope = r"s \cdot \left(1 - s\right)"
    return slope
