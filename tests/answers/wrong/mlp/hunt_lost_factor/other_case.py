"""The other case with n put in.

says: That is the other case with n put in for i.
earns: 1/2
"""


def hunt_lost_factor():
    formula_1 = "-a p_n^2"
    formula_2 = "a * (p_n - t_n)"
    return formula_1, formula_2
