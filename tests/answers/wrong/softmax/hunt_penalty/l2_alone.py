"""The penalty's slope without w.

says: The slope of w^2 has w in it.
earns: 1/2
"""


def hunt_penalty():
    return "g_w + l2", "g_b"
