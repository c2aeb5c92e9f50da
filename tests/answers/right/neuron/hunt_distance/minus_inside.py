"""With a minus that abs takes away."""


def hunt_distance():
    distance = "abs(-b / sqrt(w2**2 + w1**2))"
    return distance
