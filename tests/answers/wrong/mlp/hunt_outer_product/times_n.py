"""Multiplied by n.

says: mean_of_examples: Look again at the product in '
earns: 1/2
"""


def hunt_outer_product():
    one_example = "g.T@x.T"
    mean_of_examples = "G.T @ X * n"
    return one_example, mean_of_examples
