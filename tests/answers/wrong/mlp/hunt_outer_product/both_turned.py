"""Our own layout.

says: That product comes out as (d, h); W is (h, d)
"""


def hunt_outer_product():
    one_example = "(g.T @ x.T).T"
    mean_of_examples = "X.T @ G / n"
    return one_example, mean_of_examples
