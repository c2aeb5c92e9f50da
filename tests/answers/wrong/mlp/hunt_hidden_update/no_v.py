"""v lost.

says: The output weight has dropped out.
"""


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (t - o) * a * (1 - a) * x"
    return new_w
