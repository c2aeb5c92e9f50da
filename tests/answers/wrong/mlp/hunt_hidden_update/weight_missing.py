"""The outgoing weight is forgotten (C1).

says: The output weight has dropped out.
"""


def hunt_hidden_update():
    return "w + 2*alpha*(t - o)*a*(1 - a)*x"
