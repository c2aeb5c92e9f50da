"""Sign of the residual only.

says: That step goes up the hill.
"""


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (o - t) * v * a * (1 - a) * x"
    return new_w
