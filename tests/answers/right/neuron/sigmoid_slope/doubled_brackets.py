"""Many brackets and a plus sign."""


def sigmoid_slope():
    slope = "+((s) * ((1) - (s)))"
    return slope
