"""As handed in.

says: That product comes out as (d, h); W is (h, d)
earns: 1/2
"""


def hunt_outer_product():
    one_example = "g * x"
    mean_of_examples = "G.T@X/n"
    return one_example, mean_of_examples
