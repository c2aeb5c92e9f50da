"""O (1 - o) at the linear output.

says: d_o: Your answer is the right
earns: 1/2
"""


def hunt_small_graph():
    return "2 * (o - t) * o * (1 - o)", "a_1 * (1 - a_1) * x_1"
