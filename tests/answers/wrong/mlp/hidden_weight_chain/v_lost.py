"""V lost in the product only.

says: The way leads through the
earns: 3/4
"""


def hidden_weight_chain():
    return "v", "a * (1 - a)", "x", "(o - t) * a * (1 - a) * x"
