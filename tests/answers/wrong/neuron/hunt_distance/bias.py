"""S2.AN.3a, N20: the homework's claim, copied.

says: b is a threshold
"""


def hunt_distance():
    distance = "b"
    return distance
