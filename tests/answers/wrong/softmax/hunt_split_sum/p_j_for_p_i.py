"""P_j in the other class.

says: That is what the homework's
earns: 2/3
"""

def hunt_split_sum():
    return "t_j * p_j", "-t_i * (1 - p_i) + (total - t_i) * p_i", "p_i - t_i"
