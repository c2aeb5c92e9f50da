"""Computed in Python with undefined names.

says: NameError
"""


def hunt_distance():
    distance = abs(b) / (w1**2 + w2**2) ** 0.5
    return distance
