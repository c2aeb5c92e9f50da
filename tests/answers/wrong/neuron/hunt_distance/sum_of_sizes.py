"""The length is the sum of sizes.

says: A length is the root of squares
"""


def hunt_distance():
    distance = "abs(b) / (abs(w1) + abs(w2))"
    return distance
