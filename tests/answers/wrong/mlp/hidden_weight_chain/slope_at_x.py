"""Slope x (1 - x).

says: da_dz: You wrote 'x'; this
earns: 1/2
"""


def hidden_weight_chain():
    return "v", "x * (1 - x)", "x", "(o - t) * v * x * (1 - x) * x"
