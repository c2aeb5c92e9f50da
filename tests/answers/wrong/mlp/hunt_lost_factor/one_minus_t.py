"""The loss's slope for the true class only.

says: That is the slope for t_n = 1
earns: 1/2
"""

def hunt_lost_factor():
    return "a * p_n * (1 - p_n)", "a * (p_n - 1)"
