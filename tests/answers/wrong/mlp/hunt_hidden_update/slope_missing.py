"""The slope is forgotten (A2).

says: The slope of the sigmoid is missing.
"""


def hunt_hidden_update():
    return "w + 2*alpha*(t - o)*v*x"
