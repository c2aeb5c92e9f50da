"""The hidden slope is taken at p (S2.NN.6e, A3).

says: That is the homework's: whose slope is it?
earns: 3/4
"""


def hunt_binary_net():
    formula_1 = "-(t * log(p) + (1 - t) * log(1 - p))"
    formula_2 = "(p - t) / (p * (1 - p))"
    formula_3 = "p (1-p) x"
    formula_4 = "p - t"
    return formula_1, formula_2, formula_3, formula_4
