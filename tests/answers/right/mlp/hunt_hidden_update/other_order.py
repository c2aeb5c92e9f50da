"""Letters in another order."""


def hunt_hidden_update():
    new_w = "x * a * (a - 1) * v * (o - t) * alpha * 2 + w"
    return new_w
