"""Root of b squared."""


def hunt_distance():
    distance = "sqrt(b^2) / sqrt(w1^2 + w2^2)"
    return distance
