"""The homework's first case and what follows from it (S0.Q2.7a, S0.Q2.8, S0.Q2.9, P2).

says: That is the homework's: compare its last two lines.
"""


def hunt_lost_factor():
    formula_1 = "a (1 - p_n)"
    formula_2 = "-t_n a (1 - p_n)/p_n + (1 - t_n) a p_n"
    return formula_1, formula_2
