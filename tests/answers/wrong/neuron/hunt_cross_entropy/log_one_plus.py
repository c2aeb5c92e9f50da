"""log(1 + p).

Counterexample: p=0.2, y=0 -> -0.182322, right 0.223144

says: Look again at the sign in
"""


def hunt_cross_entropy():
    loss = "-(y * log(p) + (1 - y) * log(1 + p))"
    return loss
