"""Homework for the bias.

Counterexample: g_w=0.3, g_b=0.2, l2=0.1, w=2, b=0.7 (part 2) -> 0.02, right 0.2

says: d_b: Look again at the first factor in
earns: 1/2
"""


def hunt_penalty():
    d_w = "g_w + l2 * w"
    d_b = "l2 * g_b"
    return d_w, d_b
