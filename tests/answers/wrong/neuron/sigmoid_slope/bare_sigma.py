r"""Sigma in the place of its value.

says: '\sigma' is a function: write in brackets
"""


def sigmoid_slope():
    return r"\sigma (1 - \sigma)"
