"""The formula."""


def hunt_distance():
    distance = "abs(b) / sqrt(w1**2 + w2**2)"
    return distance
