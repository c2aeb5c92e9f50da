"""Minus between the terms lost.

says: The derivative of log(1 - p)
earns: 1/4
"""


def hunt_composite_binary():
    return (
        "-(t * log(p) + (1 - t) * log(1 - p))",
        "-(t / p + (1 - t) / (1 - p))",
        "-(t / p + (1 - t) / (1 - p)) * f2_f1 * f1_w1",
        "-(t / p + (1 - t) / (1 - p)) * f2_w2",
    )
