"""Target minus output (D1), handed on to the end.

says: Only the sign is wrong: does E rise or fall with o?
earns: 1/3
"""


def output_weight_chain():
    formula_1 = "t - o"
    formula_2 = "a"
    formula_3 = "(t - o) * a"
    return formula_1, formula_2, formula_3
