"""All lines (S2.NN.6a, S2.NN.6c, S2.NN.6e, S2.NN.6f, S2.NN.6g, D9, D11, A3).

says: That is the homework's: for t = 0 it is always 0.
"""


def hunt_binary_net():
    formula_1 = "t log(p)"
    formula_2 = "p (1-p) log(p) + t (1-p)"
    formula_3 = "p (1-p) x"
    formula_4 = "(p (1-p) log(p) + t (1-p)) p (1-p)"
    return formula_1, formula_2, formula_3, formula_4
