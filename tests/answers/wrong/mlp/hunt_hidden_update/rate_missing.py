"""No learning rate (N23).

says: The learning rate is missing.
"""


def hunt_hidden_update():
    return "w + 2*(t - o)*v*a*(1 - a)*x"
