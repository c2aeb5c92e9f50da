"""The change and not the new weight.

says: That is the change alone; the new weight is asked for.
"""


def hunt_hidden_update():
    return "2*alpha*(t - o)*v*a*(1 - a)*x"
