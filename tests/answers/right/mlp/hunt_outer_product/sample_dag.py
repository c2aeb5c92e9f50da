"""Dag of the sample class."""


def hunt_outer_product():
    one_example = "(x @ g).T"
    mean_of_examples = "(X.T @ G).T / n"
    return one_example, mean_of_examples
