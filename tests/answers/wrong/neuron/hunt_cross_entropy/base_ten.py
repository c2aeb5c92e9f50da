"""D12: log10 is no function here.

says: log10
"""


def hunt_cross_entropy():
    loss = "-(y * log10(p) + (1 - y) * log10(1 - p))"
    return loss
