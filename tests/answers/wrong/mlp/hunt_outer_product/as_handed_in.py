"""The homework's product (S3.7, S3.8, C6, B1).

says: That product comes out as (d, h); W is (h, d) here.
"""


def hunt_outer_product():
    formula_1 = "g * x"
    formula_2 = "G.T @ X"
    return formula_1, formula_2
