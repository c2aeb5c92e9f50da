"""Power one half, products for squares."""


def hunt_distance():
    distance = "abs(b) * (w1 * w1 + w2 * w2)**(-0.5)"
    return distance
