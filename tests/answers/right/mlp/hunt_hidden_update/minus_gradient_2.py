"""w minus alpha times gradient."""


def hunt_hidden_update():
    new_w = "w - alpha * (2 * (o - t) * v * a * (1 - a) * x)"
    return new_w
