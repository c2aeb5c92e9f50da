"""Slope only.

says: The factor of w11 in the sum
earns: 1/2
"""


def hunt_small_graph():
    return "2 * (o - t)", "a_1 * (1 - a_1)"
