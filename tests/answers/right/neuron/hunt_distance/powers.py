"""The root as a power, the size as a root of a square."""


def hunt_distance():
    distance = "(b**2 / (w1**2 + w2**2))**0.5"
    return distance
