"""The homework.

Counterexample: g_w=0.3, g_b=0.2, l2=0.1, w=2, b=0.7 (part 1) -> 0.06, right 0.5

says: That is the homework's: a sum became a product.
earns: 1/2
"""


def hunt_penalty():
    d_w = "l2 * w * g_w"
    d_b = "g_b"
    return d_w, d_b
