"""The length is the sum of the sizes.

says: the root of the sum of squares
"""


def signed_distance(X, w, b):
    length = 0
    for weight in w:
        length += abs(weight)
    return (X @ w + b) / length
