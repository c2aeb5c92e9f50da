"""z replaced by w x, not by a.

located
"""


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (t - o) * v * w * x * (1 - w * x) * x"
    return new_w
