"""P - t, as if p were a sigmoid.

says: That is the slope in the
earns: 1/4
"""


def hunt_composite_binary():
    return (
        "-(t * log(p) + (1 - t) * log(1 - p))",
        "p - t",
        "(p - t) * f2_f1 * f1_w1",
        "(p - t) * f2_w2",
    )
