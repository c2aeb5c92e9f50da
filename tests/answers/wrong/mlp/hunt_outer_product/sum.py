"""No mean.

says: That is the sum over the batch; a mean is asked
earns: 1/2
"""


def hunt_outer_product():
    one_example = "g.T@x.T"
    mean_of_examples = "G.T @ X"
    return one_example, mean_of_examples
