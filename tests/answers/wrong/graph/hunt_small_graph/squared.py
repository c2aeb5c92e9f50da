"""D4: the square is still there.

says: The square is differentiated
earns: 1/2
"""


def hunt_small_graph():
    d_o = "2 * (o - t)**2"
    a_1_w11 = "a_1 * (1 - a_1) * x_1"
    return d_o, a_1_w11
