"""The slash divides by the first square only.

says: Are brackets missing
"""


def hunt_distance():
    distance = "abs(b) / sqrt(w1^2) + w2^2"
    return distance
