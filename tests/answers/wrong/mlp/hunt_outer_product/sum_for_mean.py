"""The batch is added up (S3.8, B1).

says: That is the sum over the batch; a mean is asked for.
earns: 1/2
"""


def hunt_outer_product():
    formula_1 = "g.T @ x.T"
    formula_2 = "G.T @ X"
    return formula_1, formula_2
