"""The length is the sum of the sizes.

says: Divided by the sum of |w|; the length is the root
"""


def signed_distance(X, w, b):
    length = 0
    for weight in w:
        length += abs(weight)
    return (X @ w + b) / length
