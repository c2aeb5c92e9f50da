"""Two minus signs."""


def hunt_hidden_update():
    new_w = "w - alpha * (-2 * (t - o) * v * a * (1 - a) * x)"
    return new_w
