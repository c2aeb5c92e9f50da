"""The homework's lines (S2.NN.4b, S2.NN.4c, C1, C2).

says: That is the homework's: it takes the output for the hidden unit.
"""


def hunt_linear_output():
    formula_1 = "-(t - o) a (1 - a) x"
    formula_2 = "-(t - o)"
    return formula_1, formula_2
