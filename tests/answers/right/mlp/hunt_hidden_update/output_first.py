"""Output minus target, minus in front."""


def hunt_hidden_update():
    return "w - 2 α (o - t) v x (a - a^2)"
