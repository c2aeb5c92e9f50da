"""b itself.

Counterexample: g_w=0.3, g_b=0.2, l2=0.1, w=2, b=0.7 (part 2) -> 0.7, right 0.2

says: d_b: With g_b in place of b your answer would be
earns: 1/2
"""


def hunt_penalty():
    d_w = "g_w + l2 * w"
    d_b = "b"
    return d_w, d_b
