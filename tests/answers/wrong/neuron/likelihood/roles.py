"""p and y exchanged.

Counterexample: p=0.2, y=1 (part 1) -> 0, right 0.2

says: factor: Your answer is 0 at every point tried: what cancels in it, or
earns: 1/2
"""


def likelihood():
    factor = "y**p * (1 - y)**(1 - p)"
    log_of_factor = "y * log(p) + (1 - y) * log(1 - p)"
    return factor, log_of_factor
