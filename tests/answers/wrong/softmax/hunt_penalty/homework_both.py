"""R6, S3.9: multiplied, the bias too.

says: a sum became a product
"""


def hunt_penalty():
    d_w = "g_w * l2 * w"
    d_b = "g_b * l2 * b"
    return d_w, d_b
