"""Written as minus the gradient."""


def hunt_hidden_update():
    return "w - alpha * (-2 (t - o) v a (1 - a) x)"
