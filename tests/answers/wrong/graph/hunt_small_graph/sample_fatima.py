"""Fatima of the sample class: S2.CG.4b S2.CG.4e.

says: That is the slope of o in v_1, not of L in o.
"""


def hunt_small_graph():
    d_o = "a_1"
    a_1_w11 = "a_1 * (1 - a_1) * (1 - a_1) * x_1"
    return d_o, a_1_w11
