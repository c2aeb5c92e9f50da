"""Times for plus.

Counterexample: p=0.2, y=1 -> -0, right 1.60944

says: Your answer is 0 at every point tried: what cancels in it, or which
"""


def hunt_cross_entropy():
    loss = "-(y * log(p)) * (1 - y) * log(1 - p)"
    return loss
