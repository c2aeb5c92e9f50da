"""Batch turned.

says: Transposed: W is (h, d) here.
earns: 1/2
"""


def hunt_outer_product():
    one_example = "g.T@x.T"
    mean_of_examples = "X.T @ G / n"
    return one_example, mean_of_examples
