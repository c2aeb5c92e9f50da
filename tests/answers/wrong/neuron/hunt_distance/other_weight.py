"""w1 twice.

says: one of them is off
"""


def hunt_distance():
    distance = "abs(b) / sqrt(w1^2 + w1^2)"
    return distance
