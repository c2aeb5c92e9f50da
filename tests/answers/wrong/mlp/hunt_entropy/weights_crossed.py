"""The weights are exchanged.

says: Right but for the sign: is it
earns: 1/2
"""

def hunt_entropy():
    return "-(t_1 * log(p_1) + t_2 * log(p_2))", "(p_1 - t_1) * v_2 + (p_2 - t_2) * v_1"
