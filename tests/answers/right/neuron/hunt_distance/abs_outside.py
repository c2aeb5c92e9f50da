"""Size of the signed distance."""


def hunt_distance():
    distance = "abs((w1*0 + w2*0 + b) / sqrt(w1^2 + w2^2))"
    return distance
