"""The sign of the weight is lost.

says: Look again at 'abs' in 'abs(w)'
earns: 1/2
"""


def hunt_penalty():
    return "g_w + l2*abs(w)", "g_b"
