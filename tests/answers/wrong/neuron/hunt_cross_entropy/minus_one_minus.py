"""log 1 minus log p.

Counterexample: p=0.2, y=0 -> -2.60944, right 0.223144

says: Look again at the logarithm in
"""


def hunt_cross_entropy():
    loss = "-(y * log(p) + (1 - y) * (1 - log(p)))"
    return loss
