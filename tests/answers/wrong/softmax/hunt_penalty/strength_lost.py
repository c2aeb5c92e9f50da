"""Forgets the strength of the penalty.

says: The strength l2 of the penalty is missing.
earns: 1/2
"""


def hunt_penalty():
    return "g_w+w", "g_b"
