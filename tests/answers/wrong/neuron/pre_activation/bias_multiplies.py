"""A star where a plus belongs.

says: The sum is multiplied by the bias; the bias has to be added.
"""


def pre_activation(X, w, b): return (X @ w) * b
