"""The foot of the perpendicular has this sign.

says: A distance is never negative
"""


def hunt_distance():
    distance = "-b / (w1**2 + w2**2)**0.5"
    return distance
