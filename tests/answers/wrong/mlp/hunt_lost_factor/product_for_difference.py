"""A product for the difference: for a label 1 - t_n seems a factor too many.

located
earns: 1/2
"""

def hunt_lost_factor():
    return "a * p_n * (1 - p_n)", "a * p_n * (1 - t_n)"
