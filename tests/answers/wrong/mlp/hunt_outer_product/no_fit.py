"""Does not fit.

says: one_example: In 'g @ x' the shapes are
earns: 1/2
"""


def hunt_outer_product():
    one_example = "g @ x"
    mean_of_examples = "G.T@X/n"
    return one_example, mean_of_examples
