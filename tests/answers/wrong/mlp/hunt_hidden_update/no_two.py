"""Lost the 2.

says: This E has no half, so its slope has a 2.
"""


def hunt_hidden_update():
    new_w = "w + alpha * (t - o) * v * a * (1 - a) * x"
    return new_w
