"""Only s of the slope.

Counterexample: y=1, s=0.2, x=-1.5 -> 0.48, right 0.384

says: Multiplied by 1 - s your answer would be right: where did this factor go?
"""


def hunt_update_rule():
    d_w = "-2 * (y - s) * s * x"
    return d_w
