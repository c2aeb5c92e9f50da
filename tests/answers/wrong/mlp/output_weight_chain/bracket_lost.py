"""Bracket lost in the product.

says: Are brackets missing round
earns: 2/3
"""


def output_weight_chain():
    dE_do = "o-t"
    do_dv = "a"
    dE_dv = "o - t * a"
    return dE_do, do_dv, dE_dv
