"""Entrywise batch.

says: mean_of_examples: In 'G * X' the shapes are
earns: 1/2
"""


def hunt_outer_product():
    one_example = "g.T@x.T"
    mean_of_examples = "G * X / n"
    return one_example, mean_of_examples
