"""w1 twice.

located
"""


def hunt_distance():
    distance = "abs(b) / sqrt(w1^2 + w1^2)"
    return distance
