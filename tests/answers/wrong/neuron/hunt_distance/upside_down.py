"""Length by bias.

says: the order
"""


def hunt_distance():
    distance = "sqrt(w1^2 + w2^2) / abs(b)"
    return distance
