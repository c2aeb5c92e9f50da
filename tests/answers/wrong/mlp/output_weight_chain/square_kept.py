"""Did not lower the exponent.

says: After differentiating, is the square still
earns: 1/3
"""


def output_weight_chain():
    dE_do = "(o - t)**2"
    do_dv = "a"
    dE_dv = "(o - t)**2 * a"
    return dE_do, do_dv, dE_dv
