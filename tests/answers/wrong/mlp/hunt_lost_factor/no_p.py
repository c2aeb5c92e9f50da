"""P_n is lost again.

says: That is the homework's:
earns: 1/2
"""


def hunt_lost_factor():
    return "a * (1 - p_n)", "a * (p_n - t_n)"
