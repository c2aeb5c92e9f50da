"""Only the step.

says: That is the change alone; the new weight is
"""


def hunt_hidden_update():
    new_w = "2 * alpha * (t - o) * v * a * (1 - a) * x"
    return new_w
