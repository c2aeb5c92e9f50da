"""Size of w.

Counterexample: g_w=0.3, g_b=0.2, l2=0.1, w=-0.5, b=0.7 (part 1) -> 0.35, right 0.25

says: the rest is right.
earns: 1/2
"""


def hunt_penalty():
    d_w = "g_w + l2 * abs(w)"
    d_b = "g_b"
    return d_w, d_b
