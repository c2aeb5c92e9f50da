"""All under one root."""


def hunt_distance():
    distance = "sqrt(b**2 / (w1**2 + w2**2))"
    return distance
