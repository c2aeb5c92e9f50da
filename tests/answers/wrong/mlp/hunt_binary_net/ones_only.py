"""Only the term of the ones (S3.1b, D8).

says: What does the loss say when t = 0?
earns: 2/4
"""


def hunt_binary_net():
    formula_1 = "-t log(p)"
    formula_2 = "-t/p"
    formula_3 = "a * (1 - a) * x"
    formula_4 = "p - t"
    return formula_1, formula_2, formula_3, formula_4
