"""The 2 of the square is lost (D3).

says: This E has no half, so its slope has a 2.
"""


def hunt_hidden_update():
    return "w + alpha*(t - o)*v*a*(1 - a)*x"
