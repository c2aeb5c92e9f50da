"""A is lost in both.

says: v_n is multiplied by
"""


def hunt_lost_factor():
    return "p_n * (1 - p_n)", "p_n - t_n"
