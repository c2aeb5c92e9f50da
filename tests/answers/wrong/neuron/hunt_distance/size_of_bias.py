"""N20: at least without its sign.

says: Right only where the normal has length 1
"""


def hunt_distance():
    distance = "abs(b)"
    return distance
