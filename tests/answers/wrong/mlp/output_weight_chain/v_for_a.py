"""V where a belongs.

says: That is the slope in a; the
earns: 1/3
"""


def output_weight_chain():
    return "o - t", "v", "(o - t) * v"
