"""Divided twice.

says: The mean is taken twice.
earns: 1/2
"""


def hunt_outer_product():
    one_example = "g.T@x.T"
    mean_of_examples = "(G / n).T @ (X / n)"
    return one_example, mean_of_examples
