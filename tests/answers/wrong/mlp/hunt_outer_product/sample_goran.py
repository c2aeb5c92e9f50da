"""Goran of the sample class: S3.7 S3.8.

says: That product comes out as (d, h); W is (h, d) here.
"""


def hunt_outer_product():
    one_example = "g * x"
    mean_of_examples = "G.T @ X"
    return one_example, mean_of_examples
