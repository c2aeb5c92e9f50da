"""Bias penalised too.

says: Is there a b in the penalty?
earns: 1/2
"""


def hunt_penalty():
    return "g_w + l2 * w", "g_b + l2 * b"
