"""The result is printed and nothing is returned.

says: is the return statement missing?
"""


def pre_activation(X, w, b):
    z = X @ w + b
    print(z)
