"""The signed distance of 2.2 with x = 0.

says: A distance is never negative
"""


def hunt_distance():
    distance = "b / sqrt(w1^2 + w2^2)"
    return distance
