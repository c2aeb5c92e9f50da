"""The residual is still squared.

says: After differentiating, is the
earns: 1/3
"""


def output_weight_chain():
    return "(o - t)**2", "a", "(o - t)**2 * a"
