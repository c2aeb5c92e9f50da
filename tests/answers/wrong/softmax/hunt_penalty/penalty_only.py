"""Penalty only.

Counterexample: g_w=0.3, g_b=0.2, l2=0.1, w=2, b=0.7 (part 1) -> 0.2, right 0.5

says: The loss without penalty still has a slope.
earns: 1/2
"""


def hunt_penalty():
    d_w = "l2 * w"
    d_b = "g_b"
    return d_w, d_b
