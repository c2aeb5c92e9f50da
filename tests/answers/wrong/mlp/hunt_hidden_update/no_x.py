"""x lost.

says: The input has dropped out.
"""


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (t - o) * v * a * (1 - a)"
    return new_w
