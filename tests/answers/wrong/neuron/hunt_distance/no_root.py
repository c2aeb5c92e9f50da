"""The root is forgotten.

says: has a root
"""


def hunt_distance():
    distance = "abs(b)/(w1*w1 + w2*w2)"
    return distance
