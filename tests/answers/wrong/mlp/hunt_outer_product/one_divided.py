"""Divided too early.

says: one_example: You wrote 'n'; this answer may use g and x.
earns: 1/2
"""


def hunt_outer_product():
    one_example = "g.T @ x.T / n"
    mean_of_examples = "G.T@X/n"
    return one_example, mean_of_examples
