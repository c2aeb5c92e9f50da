"""Right for both labels, and for nothing between."""


def hunt_cross_entropy():
    return "-log(1 - abs(y - p))"
