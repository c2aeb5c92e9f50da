"""By broadcasting."""


def hunt_outer_product():
    one_example = "g.T * x.T"
    mean_of_examples = "(1 / n) * G.T @ X"
    return one_example, mean_of_examples
