"""The output weight is lost.

says: The output weight has dropped
"""


def hunt_hidden_update():
    return "w + 2 * alpha * (t - o) * a * (1 - a) * x"
