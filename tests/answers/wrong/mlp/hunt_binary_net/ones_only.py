"""Only the term of the ones (S3.1b, D8).

says: What does the loss say when t = 0?
earns: 3/5
"""


def hunt_binary_net():
    formula_1 = "-t log(p)"
    formula_2 = "-t/p"
    formula_3 = "a * (1 - a) * x"
    formula_4 = "(p - t) * v * a * (1 - a) * x"
    formula_5 = "(p - t) * a"
    return formula_1, formula_2, formula_3, formula_4, formula_5
