"""Dag of the sample class."""


def hunt_distance():
    distance = "abs(b) * (w1**2 + w2**2)**(-1/2)"
    return distance
