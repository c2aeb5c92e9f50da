"""The bias belongs to the length, the author thought.

says: b is no part of the normal
"""


def hunt_distance():
    distance = "abs(b) / sqrt(b**2 + w1**2 + w2**2)"
    return distance
